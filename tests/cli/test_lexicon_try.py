"""`mtnorm lexicon try`: what a change would do, and nothing is done."""

import json

import pytest

PRESS = """\
- {id: ada-byron, kind: person, name: {en: Ada Byron}}
- {id: pen-club, kind: organisation, name: {en: Pen Club}, variants: [Club of the Pen]}
"""


@pytest.fixture
def attempt(mtnorm, folder):
    (folder / "names").mkdir()
    (folder / "names" / "press.yaml").write_text(PRESS, encoding="utf-8")
    (folder / "texts").mkdir()
    (folder / "texts" / "a.txt").write_text("The Club of the Pen met the Lady of Numbers in May.\n", encoding="utf-8")
    (folder / "texts" / "b.txt").write_text("Nobody came.\n", encoding="utf-8")

    def run(change, *more, name="change.yaml"):
        (folder / name).write_text(change, encoding="utf-8")
        done = mtnorm(
            "lexicon",
            "try",
            name,
            "texts",
            "--lexicon",
            "names",
            "--no-default-lexicons",
            "--format",
            "json",
            *more,
        )
        assert (folder / "names" / "press.yaml").read_text(encoding="utf-8") == PRESS
        return done.returncode, json.loads(done.stdout) if done.stdout else done.stderr.decode()

    return run


def test_an_accepted_proposal_shows_the_edits_that_appear(attempt):
    code, effect = attempt(
        "- {accept: yes, what: spelling, id: ada-byron, add: variants, forms: [Lady of Numbers]}\n"
        "- {accept: no, what: spelling, id: ada-byron, add: variants, forms: [Nobody]}\n"
    )
    assert (code, effect["texts"], effect["touched"]) == (0, 2, 1)
    assert effect["appearing"] == [
        {"rule": "names/variant", "text": "Lady of Numbers", "becomes": "Ada Byron", "count": 1}
    ]
    (sample,) = effect["samples"]
    assert "Lady of Numbers" in sample["before"] and "met Ada Byron in May" in sample["after"].replace("the Ada", "Ada")
    assert not effect["vanishing"] and not effect["conflicts"] and not effect["failing_tests"]


def test_an_entry_that_takes_the_place_of_another_shows_what_vanishes(attempt):
    code, effect = attempt("- {id: pen-club, kind: organisation, name: {en: Pen Club}}\n")
    assert code == 0 and [row["text"] for row in effect["vanishing"]] == ["Club of the Pen"]
    assert effect["appearing"] == []


def test_a_conflict_is_told(attempt):
    code, effect = attempt("- {accept: yes, what: spelling, id: ada-byron, add: variants, forms: [Pen Club]}\n")
    assert code == 0 and "is the name of 'pen-club'" in effect["conflicts"][0]
    code, effect = attempt("- {id: eve, kind: person, name: {en: Eve Quill}, variants: [Club of the Pen]}\n")
    assert len(effect["conflicts"]) == 1 and "also means" in effect["conflicts"][0]


def test_a_test_of_the_entry_that_fails_ends_with_1(attempt):
    code, effect = attempt(
        "- id: eve\n  kind: person\n  name: {en: Eve Quill}\n  tests: [{in: Eva of Quills, out: Eve Quill}]\n"
    )
    assert code == 1 and effect["failing_tests"][0].startswith("eve: 'Eva of Quills' should become")


def test_a_faulty_change_ends_with_2(attempt):
    code, told = attempt("- {id: eve, kind: nobody}\n")
    assert code == 2 and told.startswith("mtnorm: change.yaml:1: eve: ")


def test_a_line_is_shown_once(attempt, folder):
    line = "The Lady of Numbers met the Lady of Numbers in May.\n"
    for name in "cd":
        (folder / "texts" / f"{name}.txt").write_text(line, encoding="utf-8")
    code, effect = attempt("- {accept: yes, what: spelling, id: ada-byron, add: variants, forms: [Lady of Numbers]}\n")
    assert (code, effect["appearing"][0]["count"], effect["touched"]) == (0, 5, 3)
    assert len({(row["before"], row["after"]) for row in effect["samples"]}) == len(effect["samples"]) == 2


def test_what_is_only_found_does_not_count_as_rewritten(attempt):
    change = "- {id: few, bad: [nobody came], good: [few came], strength: strong, tests: [{in: Nobody came, out: Few came}]}\n"
    _, effect = attempt(change, name="en.yaml")
    assert (effect["touched"], effect["rewritten"]) == (1, 0)
    _, effect = attempt(change, "--apply", "suggested", name="en.yaml")
    assert (effect["touched"], effect["rewritten"]) == (1, 1)
    code, told = attempt(change)
    assert code == 2 and told.startswith("mtnorm: change.yaml:1: the file is named 'change', which is no language code")
