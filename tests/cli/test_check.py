"""`mtnorm check`, run on real files."""

import json

import pytest

TEXT = "First line.\nToday Bachar el-Assad spoke.\n"
WIRE_KEYS = (
    "rule start end text message safety edit applied withheld mqm zone sources evidence entity".split()  # noqa: SIM905 (reads better)
)


def write(folder, **texts):
    for name, text in texts.items():
        (folder / f"{name}.txt").write_text(text, encoding="utf-8", newline="")


def test_findings_end_with_1_and_silence_with_0(mtnorm, folder):
    write(folder, bad=TEXT, good="All is well.\n")
    assert mtnorm("check", "bad.txt").returncode == 1
    assert mtnorm("check", "good.txt").returncode == 0


def test_the_full_report_shows_place_words_reason_and_fix(mtnorm, folder):
    write(folder, a=TEXT)
    lines = mtnorm("check", "a.txt").stdout.decode().splitlines()
    assert lines[0] == "a.txt:2:7 names/variant"
    assert lines[1] == "  Today Bachar el-Assad spoke."
    assert lines[2] == "        ^^^^^^^^^^^^^^^"
    assert "  fix (safe): “Bashar al-Assad”" in lines
    assert lines[-1] == "1 finding in 1 text (1 safe)"


def test_a_concise_line_names_path_line_column_rule_words_and_fix(mtnorm, folder):
    write(folder, a=TEXT)
    line = mtnorm("check", "a.txt", "--format", "concise").stdout.decode()
    assert line.startswith("a.txt:2:7: names/variant: “Bachar el-Assad” ")
    assert line.endswith(" → “Bashar al-Assad”\n")


def test_json_and_jsonl_are_flat_with_the_place_in_front(mtnorm, folder):
    write(folder, a=TEXT)
    whole = json.loads(mtnorm("check", "a.txt", "--format", "json").stdout)
    by_line = [json.loads(line) for line in mtnorm("check", "a.txt", "--format", "jsonl").stdout.splitlines()]
    assert whole == by_line
    (row,) = whole
    assert list(row) == ["path", "record", "field", "line", "column", *WIRE_KEYS]
    assert (row["path"], row["record"], row["field"]) == ("a.txt", None, None)
    assert (row["line"], row["column"], row["start"], row["end"]) == (2, 7, 18, 33)
    assert row["edit"] == {"start": 18, "end": 33, "text": "Bashar al-Assad"}
    assert row["applied"] is False
    assert row["entity"] == "bashar-al-assad"


def test_an_empty_json_report_is_an_empty_list(mtnorm, folder):
    write(folder, a="All is well.\n")
    assert json.loads(mtnorm("check", "a.txt", "--format", "json").stdout) == []


def test_columns_count_code_points(mtnorm, folder):
    write(folder, a="é😀 Bachar el-Assad\r\n")
    (row,) = json.loads(mtnorm("check", "a.txt", "--format", "json").stdout)
    assert row["column"] == 4


def test_statistics_count_by_rule(mtnorm, folder):
    write(folder, a=TEXT, b=TEXT)
    done = mtnorm("check", ".", "--statistics")
    assert done.returncode == 1
    assert done.stdout.decode() == "      2  names/variant  (2 safe)\n"
    assert json.loads(mtnorm("check", ".", "--statistics", "--format", "json").stdout) == [
        {"rule": "names/variant", "count": 2, "safe": 2, "suggested": 0, "flag": 0}
    ]


def test_records_are_named_by_number_field_and_id(mtnorm, folder):
    lines = [{"id": "a", "text": "Well."}, {"id": "b", "text": TEXT}]
    (folder / "r.jsonl").write_text("\n\n".join(map(json.dumps, lines)), encoding="utf-8")
    (row,) = json.loads(mtnorm("check", "r.jsonl", "--id-field", "id", "--format", "json").stdout)
    assert (row["path"], row["record"], row["field"], row["line"], row["column"]) == ("r.jsonl", 2, "text", 2, 7)
    assert row["id"] == "b"
    assert mtnorm("check", "r.jsonl", "--format", "concise").stdout.startswith(b"r.jsonl[2].text:2:7: names/variant: ")


def test_rules_are_selected_and_ignored_by_id_family_and_list(mtnorm, folder):
    write(folder, a=TEXT)
    assert mtnorm("check", "a.txt", "--select", "attribution,names").returncode == 1
    assert mtnorm("check", "a.txt", "--select", "attribution").returncode == 0
    assert mtnorm("check", "a.txt", "--ignore", "names/variant", "--ignore", "residue").returncode == 0


def test_names_off_leaves_spellings_alone(mtnorm, folder):
    write(folder, a=TEXT)
    assert mtnorm("check", "a.txt", "--names", "off").returncode == 0


def test_control_characters_of_a_text_do_not_reach_the_terminal(mtnorm, folder):
    write(folder, a="\x1b[31m Bachar el-Assad \x1b]0;title\x07\n")
    for name in ("full", "concise"):
        assert b"\x1b" not in mtnorm("check", "a.txt", "--format", name).stdout


def test_colour_comes_on_request_and_goes_under_no_color(command, folder):
    import subprocess

    write(folder, a=TEXT)
    asked = command("check", "a.txt")
    coloured = subprocess.run(**asked | {"env": asked["env"] | {"FORCE_COLOR": "1"}}, capture_output=True, check=False)
    plain = asked["env"] | {"FORCE_COLOR": "1", "NO_COLOR": "1"}
    assert b"\x1b[" in coloured.stdout
    assert b"\x1b[" not in subprocess.run(**asked | {"env": plain}, capture_output=True, check=False).stdout


@pytest.mark.parametrize("name", ["sarif", "github", "html", "junit"])
def test_other_programs_and_readers_have_their_formats(mtnorm, folder, name):
    write(folder, a=TEXT)
    done = mtnorm("check", "a.txt", "--format", name)
    assert done.returncode == 1
    assert "Bachar el-Assad" in done.stdout.decode()


def test_only_findings_that_are_not_in_the_baseline_count(mtnorm, folder):
    write(folder, a=TEXT)
    written = mtnorm("check", "a.txt", "--write-baseline", "known.json")
    assert (written.returncode, written.stdout) == (0, b"")
    known = mtnorm("check", "a.txt", "--baseline", "known.json", "--format", "concise")
    assert (known.returncode, known.stdout) == (0, b"")
    write(folder, a="A new line.\n" + TEXT + "Bachar el-Assad left.\n")
    later = mtnorm("check", "a.txt", "--baseline", "known.json", "--format", "concise")
    assert later.returncode == 1
    assert later.stdout.decode().startswith("a.txt:4:1: names/variant")


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (("--baseline", "gone.json"), "gone.json: cannot be read"),
        (("--baseline", "a.txt"), "a.txt: is no baseline"),
        (("--baseline", "a", "--write-baseline", "b"), "exclude each other"),
    ],
)
def test_a_baseline_that_cannot_be_used_ends_with_2(mtnorm, folder, arguments, message):
    write(folder, a=TEXT)
    done = mtnorm("check", "a.txt", *arguments)
    assert done.returncode == 2
    assert message in done.stderr.decode()


def test_counts_by_rule_are_refused_in_a_format_they_have_none_for(mtnorm, folder):
    done = mtnorm("check", "--statistics", "--format", "sarif", given="He lives in the Syria.\n")
    assert (done.returncode, done.stdout) == (2, b"")
    assert b"--statistics are written as full, json, jsonl; not as sarif" in done.stderr
