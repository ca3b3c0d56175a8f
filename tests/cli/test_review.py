"""`mtnorm review`: one finding at a time, decisions kept, rejections allowed from then on."""

import json

import pytest

TEXT = "The minister met Bachar el-Assad today. Then Bachar el-Assad left the Club of the Pen.\n"


@pytest.fixture
def review(mtnorm, folder):
    (folder / "a.txt").write_text(TEXT, encoding="utf-8")
    words = (
        "--no-default-lexicons",
        "--lexicon",
        str(folder.parent / "names"),
        "--language",
        "en",
        "--select",
        "names",
    )

    def run(given="", *more):
        return mtnorm("review", "a.txt", *words, "--owner", "Ada", *more, given=given)

    return run


def _text(folder):
    return (folder / "a.txt").read_text(encoding="utf-8")


def _decisions(folder):
    lines = (folder / "mtnorm-decisions.jsonl").read_text(encoding="utf-8").splitlines()
    return [json.loads(line) for line in lines]


def test_each_finding_is_shown_with_its_fix_and_answered(review, folder):
    done = review("y\nn the other one\ne Writers' Club\n")
    assert (done.returncode, done.stderr) == (0, b"")
    assert _text(folder) == "The minister met Bashar al-Assad today. Then Bachar el-Assad left the Writers' Club.\n"
    assert "met [Bachar el-Assad] today" in done.stdout.decode()
    assert [(row["decision"], row["reason"], row["owner"]) for row in _decisions(folder)] == [
        ("accept", "", "Ada"),
        ("reject", "the other one", "Ada"),
        ("edit", "", "Ada"),
    ]
    allowed = (folder / "mtnorm-allow.yaml").read_text(encoding="utf-8").splitlines()[-1]
    assert allowed.startswith("- {rule: names/variant, text: Bachar el-Assad, reason: the other one, date: ")
    assert allowed.endswith("owner: Ada}")


def test_replaying_decisions_gives_the_same_and_a_second_time_nothing(review, folder):
    review("y\nn\ny\n")
    once = _text(folder)
    (folder / "a.txt").write_text(TEXT, encoding="utf-8")
    (folder / "mtnorm-allow.yaml").unlink()
    assert review("", "--replay").returncode == 0
    assert _text(folder) == once
    kept = {name: (folder / name).read_bytes() for name in ("a.txt", "mtnorm-decisions.jsonl", "mtnorm-allow.yaml")}
    assert review("", "--replay").returncode == 0
    assert kept == {name: (folder / name).read_bytes() for name in kept}


def test_all_of_a_rule_or_of_an_entity(review, folder):
    assert review("A\nn\n").returncode == 0
    assert _text(folder).count("Bashar al-Assad") == 2 and "Club of the Pen" in _text(folder)
    (folder / "a.txt").write_text(TEXT, encoding="utf-8")
    (folder / "mtnorm-decisions.jsonl").unlink()
    (folder / "mtnorm-allow.yaml").unlink()
    assert review("a\n").returncode == 0 and "Pen Club" in _text(folder)


def test_stopping_keeps_what_was_decided_and_leaves_the_rest(review, folder):
    done = review("y\nq\n")
    assert done.returncode == 1 and "a.txt: 1 decision made\n" in done.stdout.decode()
    assert _text(folder).count("Bachar") == 1 and len(_decisions(folder)) == 1
    assert review("s\n?\nx\n").returncode == 1
    assert review("").returncode == 1


def test_what_holds_for_a_whole_rule_holds_for_the_rest_of_the_text_after_stopping(review, folder):
    assert review("a\nq\n").returncode == 0
    assert "el-Assad" not in _text(folder) and "Pen Club" in _text(folder)
    assert len(_decisions(folder)) == 3


def test_what_was_rejected_is_allowed_by_check_and_clean(review, mtnorm, folder):
    review("d\n")
    assert _text(folder) == TEXT
    assert mtnorm("check", "a.txt", "--select", "names").returncode == 1
    assert mtnorm("check", "a.txt", "--select", "names", "--allow", "mtnorm-allow.yaml").returncode == 0
    cleaned = mtnorm("clean", "a.txt", "--allow", "mtnorm-allow.yaml")
    assert cleaned.stdout.decode() == TEXT
    (folder / "mtnorm.toml").write_text('allow = ["mtnorm-allow.yaml"]\n', encoding="utf-8")
    assert mtnorm("check", "a.txt", "--select", "names").returncode == 0


def test_a_decision_about_another_place_is_not_made(review, folder):
    review("y\nq\n")
    (folder / "a.txt").write_text("He saw Bachar el-Assad in May.\n", encoding="utf-8")
    assert review("", "--replay").returncode == 1
    assert _text(folder) == "He saw Bachar el-Assad in May.\n"


@pytest.mark.parametrize(
    ("name", "text", "told"),
    [
        ("mtnorm-decisions.jsonl", "{}\n", "mtnorm-decisions.jsonl:1: no decision"),
        ("mtnorm-allow.yaml", "- {rule: names}\n", "mtnorm-allow.yaml:1: object missing required field `text`"),
        ("mtnorm-allow.yaml", "- {rule: [\n", "mtnorm-allow.yaml:1: not YAML"),
    ],
)
def test_damaged_files_are_told_of_with_their_line(review, folder, name, text, told):
    (folder / name).write_text(text, encoding="utf-8")
    done = review("y\n")
    assert done.returncode == 2 and told in done.stderr.decode()
    assert _text(folder) == TEXT


def test_what_another_rule_says_of_a_rejected_stretch_is_rejected_with_it(mtnorm, folder):
    (folder / "b.txt").write_text("He spoke this Monday in Aleppo. He lives in the Syria, said the OSDH.\n")
    mtnorm("review", "b.txt", "--language", "en", "--owner", "Ada", given="n\nn\nn\n")
    again = mtnorm("check", "b.txt", "--language", "en", "--allow", "mtnorm-allow.yaml")
    assert (again.returncode, again.stdout) == (0, b"0 findings in 1 text\n")
    assert "reason: rejected as wording/calque" in (folder / "mtnorm-allow.yaml").read_text(encoding="utf-8")
