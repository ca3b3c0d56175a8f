"""`mtnorm score`, run on real files and held against sacrebleu's own command."""

import json
import re
import subprocess
import sys

import pytest

RAW = [
    "Today Bachar el-Assad spoke to the people of the city.",
    "The council met on Monday and chose a new chair.",
    "Rain fell on the hills all night , and the river rose.",
    "Nobody knew where the letters had been kept.",
    "A member of Club of the Pen read from her new book.",
]
REFERENCE = [
    "Today, Bashar al-Assad spoke to the citizens.",
    "On Monday the council met and elected a new chairwoman.",
    "It rained in the hills all night, and the river rose.",
    "Nobody knew where the letters had been hidden.",
    "A Pen Club member read from her new book.",
]
SECOND = [
    "Bashar al-Assad spoke to the city's people today.",
    "The council met on Monday and chose a new chair.",
    "All night rain fell on the hills; the river rose.",
    "No one knew where the letters had been kept.",
    "A member of the Pen Club read from her latest book.",
]
METRICS = ("bleu", "chrf", "chrf++", "ter")
NO_TEST = ("--test", "none", "--format", "json")


@pytest.fixture
def texts(folder):
    for name, lines in (("hyp", RAW), ("ref", REFERENCE), ("two", SECOND)):
        (folder / f"{name}.txt").write_text("\n".join(lines) + "\n", encoding="utf-8")
    return folder


def by_sacrebleu(folder, hypothesis, *references, options=()):
    """The scores of sacrebleu's own command, with twelve digits, by our names of metrics."""
    command = [
        sys.executable,
        "-m",
        "sacrebleu",
        *references,
        "-i",
        hypothesis,
        "-w",
        "12",
        "--format",
        "json",
        *options,
    ]
    plain = json.loads(_output([*command, "-m", "bleu", "chrf", "ter"], folder))
    words = json.loads(_output([*command, "-m", "chrf", "--chrf-word-order", "2"], folder))
    scores = dict(zip(("bleu", "chrf", "ter"), plain, strict=True)) | {"chrf++": words}
    return {name: (score["score"], score["signature"]) for name, score in scores.items()}


def _output(command, folder):
    return subprocess.run(command, cwd=folder, capture_output=True, check=True, timeout=120).stdout


@pytest.mark.parametrize("references", [("ref.txt",), ("ref.txt", "two.txt")])
def test_scores_are_those_of_sacrebleu_to_the_last_digit(texts, score, references):
    named = [word for reference in references for word in ("--ref", reference)]
    found = score(*named, "hyp.txt", *NO_TEST)
    (texts / "cleaned.txt").write_text(
        "\n".join(RAW)
        .replace("Bachar el-Assad", "Bashar al-Assad")
        .replace("night ,", "night,")
        .replace("Club of the Pen", "Pen Club"),
        encoding="utf-8",
    )
    for system, file in zip(found["systems"], ("hyp.txt", "cleaned.txt"), strict=True):
        expected = by_sacrebleu(texts, file, *references)
        for metric in METRICS:
            assert (round(system[metric], 12), system["metrics"][metric]["signature"]) == expected[metric]
    assert [system["text"] for system in found["systems"]] == ["raw", "cleaned"]


def test_a_confidence_interval_is_that_of_sacrebleu(texts, score):
    found = score("--ref", "ref.txt", "hyp.txt", "--metric", "bleu", "--samples", "200", "--format", "json")
    options = ("-m", "bleu", "--confidence", "--confidence-n", "200", "-w", "12", "--format", "json")
    command = [sys.executable, "-m", "sacrebleu", "ref.txt", "-i", "hyp.txt", *options]
    expected = json.loads(_output(command, texts))
    raw = found["systems"][0]["metrics"]["bleu"]
    assert raw["signature"] == expected["signature"]
    assert (raw["mean"], raw["ci"]) == pytest.approx(
        (expected["confidence_mean"], expected["confidence_var"]), abs=1e-9
    )


def significance_by_sacrebleu(folder, options):
    """What sacrebleu's own command says of hyp.txt and two.txt: the numbers of each row, and its signatures."""
    files = ("ref.txt", "-i", "hyp.txt", "two.txt")
    command = [sys.executable, "-m", "sacrebleu", *files, *options, "-w", "12", "--format", "text"]
    printed = _output(command, folder).decode()
    table, _, words = printed.partition("╘")
    rows = [re.findall(r"\d+\.\d{12}", line) for line in table.splitlines()]
    p_values = [float(value) for value in re.findall(r"p = (\d\.\d{4})", table)]
    signatures = re.findall(r"^ - \S+\s+(nrefs:\S+)", words, re.MULTILINE)
    return [[float(number) for number in row] for row in rows if row], p_values, signatures


@pytest.mark.parametrize(
    ("test", "expected"),
    [
        ("bootstrap", ("--paired-bs", ("score", "mean", "ci"), "")),
        ("approximate-randomization", ("--paired-ar", ("score",), "bs:1000|")),  # ours has intervals beside
    ],
)
@pytest.mark.parametrize(
    ("metrics", "metric_options"),
    [
        (("bleu", "chrf", "ter"), ("-m", "bleu", "chrf", "ter")),
        (("chrf++",), ("-m", "chrf", "--chrf-word-order", "2")),
    ],
)
def test_significance_is_that_of_sacrebleu(texts, score, test, expected, metrics, metric_options):
    option, numbers, also = expected
    trials = "300"
    arguments = ("--ref", "ref.txt", "hyp.txt", "two.txt", "--test", test, "--samples", trials, "--format", "json")
    found = score(*arguments, "--metric", ",".join(metrics))
    raw = [system["metrics"] for system in found["systems"] if system["text"] == "raw"]
    rows, p_values, signatures = significance_by_sacrebleu(texts, (option, f"{option}-n", trials, *metric_options))
    assert [[system[m][n] for m in metrics for n in numbers] for system in raw] == [
        pytest.approx(row, abs=1e-11) for row in rows
    ]
    assert [round(raw[1][metric]["p_value"], 4) for metric in metrics] == p_values
    assert [found["signatures"][metric].replace(also, "") for metric in metrics] == signatures


def test_a_second_system_is_compared_with_the_first_and_each_cleaned_text_with_its_raw_one(texts, score):
    found = score("--ref", "ref.txt", "hyp.txt", "two.txt", "--metric", "chrf", "--format", "json")
    against = [(s["system"], s["text"], s["metrics"]["chrf"]["against"]) for s in found["systems"]]
    assert against == [
        ("hyp.txt", "raw", None),
        ("hyp.txt", "cleaned", "hyp.txt (raw)"),
        ("two.txt", "raw", "hyp.txt (raw)"),
        ("two.txt", "cleaned", "two.txt (raw)"),
    ]
    assert 0 < found["systems"][2]["metrics"]["chrf"]["p_value"] <= 1


def test_the_segments_that_cleaning_helped_stand_with_the_edits_that_did_it(texts, score):
    changes = score("--ref", "ref.txt", "hyp.txt", *NO_TEST)["systems"][1]["changes"]
    assert (changes["segments"], changes["changed"], changes["closer"], changes["farther"]) == (5, 3, 3, 0)
    by_segment = {change["segment"]: change for change in changes["helped"]}
    assert by_segment[1]["edits"] == [{"rule": "names/variant", "old": "Bachar el-Assad", "new": "Bashar al-Assad"}]
    assert by_segment[3]["gain"] == 1


def test_a_segment_that_cleaning_took_away_from_its_reference_is_named(folder, score):
    (folder / "hyp.txt").write_text("Today Bachar el-Assad spoke.\n", encoding="utf-8")
    (folder / "ref.txt").write_text("Today Bachar el-Assad spoke.\n", encoding="utf-8")
    changes = score("--ref", "ref.txt", "hyp.txt", *NO_TEST)["systems"][1]["changes"]
    assert [change["segment"] for change in changes["hurt"]] == [1]
    assert changes["hurt"][0]["gain"] < 0


def test_records_hold_text_reference_and_document(folder, score):
    rows = [
        {"mt": raw, "ref": ref, "doc": f"d{n // 3}"} for n, (raw, ref) in enumerate(zip(RAW, REFERENCE, strict=True))
    ]
    (folder / "a.jsonl").write_text("".join(json.dumps(row) + "\n" for row in rows), encoding="utf-8")
    lines = ["mt,ref,doc", *(f'"{row["mt"]}","{row["ref"]}",{row["doc"]}' for row in rows)]
    (folder / "a.csv").write_text("\n".join(lines), encoding="utf-8")
    arrow = pytest.importorskip("pyarrow", reason="needs the extra `arrow`")
    pytest.importorskip("pyarrow.parquet").write_table(arrow.Table.from_pylist(rows), folder / "a.parquet")
    options = ("--field", "mt", "--ref-field", "ref", "--doc-field", "doc", *NO_TEST)
    found = [score(file, *options)["systems"][0] for file in ("a.jsonl", "a.csv", "a.parquet")]
    assert [(d["document"], d["segments"]) for d in found[0]["documents"]] == [("d0", 3), ("d1", 2)]
    for other in found[1:]:
        assert {m: other[m] for m in METRICS} == {m: found[0][m] for m in METRICS}


def test_a_document_is_scored_like_a_file_of_its_own(texts, score):
    (texts / "docs.txt").write_text("a\na\nb\nb\nb\n", encoding="utf-8")
    found = score("--ref", "ref.txt", "hyp.txt", "--docs", "docs.txt", *NO_TEST)
    for name in ("hyp", "ref"):
        lines = (texts / f"{name}.txt").read_text(encoding="utf-8").splitlines()
        (texts / f"{name}.a.txt").write_text("\n".join(lines[:2]) + "\n", encoding="utf-8")
    own = score("--ref", "ref.a.txt", "hyp.a.txt", *NO_TEST)
    document = found["systems"][0]["documents"][0]
    assert {metric: document[metric] for metric in METRICS} == {m: own["systems"][0][m] for m in METRICS}


XML = """<dataset id="t"><doc id="d1" origlang="fr">
<src lang="fr"><p><seg id="1">Un.</seg><seg id="2">Deux.</seg></p></src>
<ref lang="en" translator="A"><p><seg id="1">The first one.</seg><seg id="2">The second one.</seg></p></ref>
<ref lang="en" translator="B"><p><seg id="1">Number one.</seg><seg id="2">Number two.</seg></p></ref>
<hyp system="X" language="en"><p><seg id="1">The first one.</seg><seg id="2">A second one.</seg></p></hyp>
<hyp system="Y" language="en"><p><seg id="1">One.</seg><seg id="2">Number two.</seg></p></hyp>
</doc></dataset>
"""


def test_xml_of_wmt_holds_references_systems_and_documents(folder, score):
    (folder / "set.xml").write_text(XML, encoding="utf-8")
    found = score("--ref", "set.xml", "set.xml", *NO_TEST)
    assert found["references"] == ["set.xml#A", "set.xml#B"]
    assert {system["system"] for system in found["systems"]} == {"set.xml#X", "set.xml#Y"}
    assert found["systems"][0]["documents"][0]["document"] == "d1"


@pytest.mark.parametrize(
    ("hypothesis", "reference", "message"),
    [
        ("a\nb\nc\n", "a\nb\n", "hyp.txt:3: has no counterpart in ref.txt (3 and 2 segments)"),
        ("a\n\nc\n", "a\nb\nc\n", "hyp.txt:2: the segment is empty"),
        ("a\nb\n", "a\n  \n", "ref.txt:2: the segment is empty"),
        ("", "a\n", "hyp.txt:1: the segment is empty"),
        (b"a\n\xff\n", "a\nb\n", "hyp.txt:2: not UTF-8"),
    ],
)
def test_what_does_not_fit_is_told_with_its_line(mtnorm, folder, hypothesis, reference, message):
    for name, content in (("hyp", hypothesis), ("ref", reference)):
        data = content if isinstance(content, bytes) else content.encode()
        (folder / f"{name}.txt").write_bytes(data)
    done = mtnorm("score", "--ref", "ref.txt", "hyp.txt")
    assert done.returncode == 2
    assert done.stderr.decode().startswith(f"mtnorm: {message}")
    assert not done.stdout


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (("--ref", "ref.txt"), "no system"),
        (("--ref", "gone.txt", "hyp.txt"), "gone.txt: no such file"),
        (("--ref", "ref.txt", "--gold", "g.jsonl", "hyp.txt"), "exclude each other"),
        (("--docs", "docs.txt", "hyp.txt"), "--docs needs --ref"),
        (("--ref", "ref.txt", "hyp.txt", "--tokenize", "14b"), "no such tokenizer; give one of none, zh, 13a"),
        (("--gold", "ref.txt", "hyp.txt"), "ref.txt:1: not JSON"),
        (("--metric", "meteor", "--ref", "ref.txt", "hyp.txt"), "is no metric"),
    ],
)
def test_a_wrong_command_ends_with_2(mtnorm, texts, arguments, message):
    done = mtnorm("score", *arguments)
    assert done.returncode == 2
    assert message in done.stderr.decode()


@pytest.mark.parametrize(
    ("name", "start"), [("text", "Scores against"), ("markdown", "**Scores"), ("csv", "table,row")]
)
def test_tables_for_people_and_spreadsheets(mtnorm, texts, name, start):
    done = mtnorm("score", "--ref", "ref.txt", "hyp.txt", "--format", name, "--samples", "20")
    assert done.returncode == 0
    assert done.stdout.decode().startswith(start)
    assert "nrefs:1" in done.stdout.decode() or name == "csv"


@pytest.fixture
def test_set(texts, monkeypatch):
    """A test set as sacrebleu keeps it once it was fetched."""
    folder = texts / "sacrebleu" / "wmt19"
    (folder / "raw").mkdir(parents=True)
    (folder / "raw" / "wmt19.tgz").write_bytes(b"")
    fields = {
        "src": ["-"] * len(RAW),
        "ref": REFERENCE,
        "docid": list("aabbb"),
        "genre": ["n"] * 5,
        "origlang": ["de"] * 5,
    }
    for field, lines in fields.items():
        (folder / f"wmt19.de-en.{field}").write_text("\n".join(lines) + "\n", encoding="utf-8")
    monkeypatch.setenv("SACREBLEU", str(texts / "sacrebleu"))
    return texts


def test_a_test_set_of_sacrebleu_has_the_scores_of_its_own_command(test_set, score):
    found = score("--test-set", "wmt19:de-en", "hyp.txt", "--metric", "bleu", *NO_TEST)
    command = [sys.executable, "-m", "sacrebleu", "-t", "wmt19", "-l", "de-en", "-i", "hyp.txt", "-w", "12"]
    expected = json.loads(_output([*command, "--format", "json"], test_set))
    raw = found["systems"][0]
    assert (round(raw["bleu"], 12), raw["metrics"]["bleu"]["signature"]) == (expected["score"], expected["signature"])
    assert [(d["document"], d["segments"]) for d in raw["documents"]] == [("a", 2), ("b", 3)]


@pytest.mark.parametrize(
    ("name", "message"),
    [
        ("wmt18:de-en", "wmt18:de-en: is not on this machine"),
        ("wmt19:xx-en", "wmt19:xx-en: wmt19 has no pair 'xx-en'"),
        ("nothing", "nothing: sacrebleu knows no such test set"),
    ],
)
def test_a_test_set_that_is_not_there_is_told(mtnorm, test_set, name, message):
    done = mtnorm("score", "--test-set", name, "hyp.txt")
    assert done.returncode == 2
    assert done.stderr.decode().startswith(f"mtnorm: {message}")


def test_what_cleaning_did_is_told_by_document(texts, score):
    (texts / "docs.txt").write_text("a\na\nb\nb\nb\n", encoding="utf-8")
    changes = score("--ref", "ref.txt", "hyp.txt", "--docs", "docs.txt", *NO_TEST)["systems"][1]["changes"]
    assert changes["by_document"] == {
        "a": {"changed": 1, "closer": 1, "farther": 0},
        "b": {"changed": 2, "closer": 2, "farther": 0},
    }


def test_our_own_scores_are_signed_too(texts, score):
    (texts / "a.gold.jsonl").write_text('{"start": 0, "end": 3, "text": "All", "category": "x"}\n', encoding="utf-8")
    (texts / "a.txt").write_text("All is well.\n", encoding="utf-8")
    signed = score("--ref", "ref.txt", "hyp.txt", *NO_TEST)["signatures"]
    assert signed["changes"].startswith("distance:levenshtein|unit:character|refs:nearest|")
    alone = score("a.txt", "--format", "json")["texts"][0]["total"]["signature"]
    assert re.fullmatch(r"mtnorm:[^|]+\|rules:\w+\|lexicons:\w+\|settings:\w+\|mqm:\w{8}\|evidence:\w{8}", alone)
    gold = score("--gold", "a.gold.jsonl", "--format", "json")["signature"]
    assert gold == f"{signed['mtnorm']}|strict:same characters|lenient:a third of the shorter"
