"""`mtnorm clean` on records: one JSON object a line in, one out."""

import json

import pytest

BAD, GOOD = "Today Bachar el-Assad spoke.", "Today Bashar al-Assad spoke."


def test_other_fields_keep_every_byte_and_their_order(mtnorm):
    first = '\ufeff{ "n" : 1.50, "text" :"Bachar el-Assad é", "x":[1, {"text": "Bachar el-Assad"}]}'
    given = first + '\r\n\n{"text":"\\u00e9 well"}'
    done = mtnorm("clean", "--input-format", "jsonl", given=given)
    assert done.returncode == 0
    assert done.stdout.decode() == given.replace("Bachar el-Assad é", "Bashar al-Assad é")


def test_null_is_no_text_and_stays(mtnorm):
    given = f'{{"text": null, "n": 1}}\n{{"text": "{BAD}", "n": 2}}\n'
    done = mtnorm("clean", "--input-format", "jsonl", "--keep-original", "was", given=given)
    assert done.returncode == 0
    first, second = map(json.loads, done.stdout.splitlines())
    assert first == {"text": None, "n": 1, "was": None}
    assert second == {"text": GOOD, "n": 2, "was": BAD}


def test_escapes_of_a_record_stay_escapes(mtnorm):
    given = '{"text": "Bachar el-Assad \\u00e9", "s": "\\ud800"}\n{"text": "\\ud83d Bachar el-Assad"}\n'
    done = mtnorm("clean", "--input-format", "jsonl", given=given)
    assert done.stdout.decode() == given.replace("Bachar el-Assad", "Bashar al-Assad")


def test_findings_alignment_and_original_go_to_their_fields(mtnorm):
    options = ["--findings-field", "findings", "--alignment-field", "moved", "--keep-original", "was"]
    given = json.dumps({"id": 7, "text": BAD}) + "\n" + json.dumps({"id": 8, "text": "Well."}) + "\n"
    lines = mtnorm("clean", "--input-format", "jsonl", *options, given=given).stdout.splitlines()
    first, second = map(json.loads, lines)
    assert list(first) == ["id", "text", "findings", "moved", "was"]
    assert (first["text"], first["was"], first["moved"]) == (GOOD, BAD, [[6, 21, 6, 21]])
    assert first["findings"][0]["rule"] == "names/variant"
    assert first["findings"][0]["applied"] is True
    assert (second["findings"], second["moved"], second["was"]) == ([], [], "Well.")


def test_several_fields_are_told_apart_by_name(mtnorm):
    given = json.dumps({"title": "Bachar el-Assad", "body": "Well."}) + "\n"
    options = ["--field", "title", "--field", "body", "--findings-field", "f", "--alignment-field", "a"]
    record = json.loads(mtnorm("clean", "--input-format", "jsonl", *options, given=given).stdout)
    assert record["title"] == "Bashar al-Assad"
    assert [len(record["f"]["title"]), record["f"]["body"]] == [1, []]
    assert record["a"] == {"title": [[0, 15, 0, 15]], "body": []}
    given = json.dumps({"title": None, "body": "Well."}) + "\n"
    record = json.loads(mtnorm("clean", "--input-format", "jsonl", *options, given=given).stdout)
    assert record == {
        "title": None,
        "body": "Well.",
        "f": {"title": None, "body": []},
        "a": {"title": None, "body": []},
    }


@pytest.mark.parametrize("option", ["--findings-field", "--alignment-field", "--evidence-field", "--keep-original"])
@pytest.mark.parametrize("jobs", ["1", "2"])
def test_a_field_that_is_there_is_never_replaced(mtnorm, folder, option, jobs):
    (folder / "a.jsonl").write_text(f'{{"text": "{BAD}"}}\n{{"n": 1, "f": null, "text": "Well."}}\n{{"text": 5}}\n')
    (folder / "b.jsonl").write_text(f'{{"text": "{BAD}"}}\n')
    done = mtnorm("clean", "a.jsonl", "b.jsonl", "-o", "out/", option, "f", "-j", jobs)
    told = "field 'f' is there already and would be lost; name another for what is added, or take it out first"
    assert (done.returncode, done.stderr.decode()) == (2, f"mtnorm: a.jsonl:2: {told}\n")
    assert [path.name for path in (folder / "out").iterdir()] == ["b.jsonl"]
    alone = mtnorm("clean", "a.jsonl", option, "f")
    assert (alone.returncode, alone.stdout) == (2, b"")


def test_originals_outlive_a_second_run(mtnorm, folder):
    (folder / "a.jsonl").write_text(f'{{"text": "{BAD}"}}\n')
    (folder / "a.csv").write_text(f"text\n{BAD}\n")
    for name in ("a.jsonl", "a.csv"):
        assert mtnorm("clean", "-w", "--keep-original", "was", name).returncode == 0
        once = (folder / name).read_bytes()
        again = mtnorm("clean", "-w", "--keep-original", "was", name)
        assert (again.returncode, b"field 'was' is there already" in again.stderr) == (2, True)
        assert (folder / name).read_bytes() == once


def test_bad_records_are_told_of_and_put_aside_and_the_rest_goes_on(mtnorm, folder):
    bad = ["not json", "[1]", '{"txt": "x"}', '{"text": 5}', '{"text": [null]}', '{"text":"a","text":"b"} x']
    good = json.dumps({"text": BAD})
    (folder / "r.jsonl").write_text("\n".join([good, *bad, good]), encoding="utf-8")
    done = mtnorm("clean", "r.jsonl", "--rejects", "aside.jsonl")
    assert done.returncode == 2
    assert [json.loads(line)["text"] for line in done.stdout.splitlines()] == [GOOD, GOOD]
    aside = [json.loads(line) for line in (folder / "aside.jsonl").read_text(encoding="utf-8").splitlines()]
    assert [list(row) for row in aside] == [["path", "line", "record", "reason", "raw"]] * 6
    assert [(row["path"], row["line"], row["record"], row["raw"]) for row in aside] == [
        ("r.jsonl", number, number, line) for number, line in enumerate(bad, 2)
    ]
    assert aside[0]["reason"].startswith("not JSON")
    told = done.stderr.decode().splitlines()
    assert [line.split(" ")[1] for line in told] == [f"r.jsonl:{number}:" for number in range(2, 8)]


def test_in_place_nothing_is_lost_without_a_file_for_rejects(mtnorm, folder):
    path = folder / "r.jsonl"
    given = json.dumps({"text": BAD}) + "\nnot json\n"
    path.write_text(given, encoding="utf-8")
    done = mtnorm("clean", "-w", "r.jsonl")
    assert done.returncode == 2
    assert path.read_text(encoding="utf-8") == given
    assert b"r.jsonl: left as it was" in done.stderr
    assert mtnorm("clean", "-w", "r.jsonl", "--rejects", "aside").returncode == 2
    assert path.read_text(encoding="utf-8") == json.dumps({"text": GOOD}) + "\n"
    assert json.loads((folder / "aside").read_text(encoding="utf-8"))["raw"] == "not json"


def test_the_date_of_a_record_decides_which_names_hold(mtnorm, folder):
    entry = "- {id: x, kind: event, name: {en: Pen Day}, variants: [Day of the Pen], valid: {from: 2020-01-01}}\n"
    (folder.parent / "names" / "dated.yaml").write_text(entry, encoding="utf-8")
    given = "".join(
        json.dumps({"on": on, "text": "It is Day of the Pen."}) + "\n"
        for on in ("2019-12-31", "2020-02-01T10:00Z", None)
    )
    options = ["--input-format", "jsonl", "--date-field", "on", "--lexicon", folder.parent / "names" / "dated.yaml"]
    lines = mtnorm("clean", *options, given=given).stdout.splitlines()
    assert [json.loads(line)["text"] for line in lines] == [
        "It is Day of the Pen.",
        "It is Pen Day.",
        "It is Pen Day.",
    ]
    bad = mtnorm("clean", *options, given='{"on": "May", "text": "x"}\n')
    assert bad.stderr == b"mtnorm: -:1: field 'on' is 'May', no date; give YYYY-MM-DD\n"


@pytest.mark.parametrize("verb", ["clean", "check"])
@pytest.mark.parametrize("jobs", ["1", "2"])
def test_a_field_for_ids_or_dates_that_no_record_has_is_told_of(mtnorm, folder, verb, jobs):
    (folder / "a.jsonl").write_text('{"text": "Well."}\n{"id": 7, "text": "Well."}\n')
    (folder / "b.jsonl").write_text('{"on": null, "text": "Well."}\n')
    wrong = mtnorm(verb, "a.jsonl", "b.jsonl", "--id-field", "idd", "--date-field", "onn", "-j", jobs)
    told = "mtnorm: no record has the field {} of {}; check its name\n"
    assert wrong.returncode == 0
    assert wrong.stderr.decode() == told.format("'idd'", "--id-field") + told.format("'onn'", "--date-field")
    right = mtnorm(verb, "a.jsonl", "b.jsonl", "--id-field", "id", "--date-field", "on", "-j", jobs)
    assert (right.returncode, right.stderr) == (0, b"")


@pytest.mark.parametrize("jobs", ["1", "2"])
@pytest.mark.parametrize("verb", ["clean", "check"])
def test_a_value_that_python_cannot_bear_stops_nothing(mtnorm, verb, jobs):
    odd = ["9" * 5_000, "[" * 900 + "]" * 900, f'{{"n": {"9" * 5_000}}}']
    good = [f'{{"id": {value}, "text": "{BAD}"}}\n' for value in (1, *odd)]
    bad = [f'{{"on": {value}, "text": "{BAD}"}}\n' for value in odd] + [f'{{"text": {value}}}\n' for value in odd]
    fields = ["--id-field", "id", "--date-field", "on"]
    done = mtnorm(verb, "-j", jobs, *fields, given="".join(good + bad + good).encode())
    assert done.returncode == 2
    places = [line.split(b": field ")[0] for line in done.stderr.splitlines() if b": field " in line]
    assert places == [f"mtnorm: -:{number}".encode() for number in range(5, 11)]
    assert b"internal error" not in done.stderr
    if verb == "clean":
        assert done.stdout.decode() == "".join(good + good).replace(BAD, GOOD)


def test_records_come_out_as_they_come_in(command):
    import subprocess

    process = subprocess.Popen(
        **command("clean", "--input-format", "jsonl"), stdin=subprocess.PIPE, stdout=subprocess.PIPE
    )
    line = json.dumps({"text": BAD + " Well." * 200}).encode() + b"\n"
    for _ in range(30):
        process.stdin.write(line)
    process.stdin.flush()
    assert json.loads(process.stdout.readline())["text"].startswith(GOOD)
    process.stdin.close()
    assert process.stdout.read().count(b"\n") == 29
    process.stdout.close()
    assert process.wait(timeout=60) == 0


def test_a_folder_is_walked_for_records_when_told_so(mtnorm, folder):
    (folder / "a.jsonl").write_text(json.dumps({"text": BAD}) + "\n", encoding="utf-8")
    (folder / "b.txt").write_text("Not this.\n", encoding="utf-8")
    assert mtnorm("clean", ".", "--input-format", "jsonl", "--check").stderr == b"would change a.jsonl\n"
