"""The table of word classes, written from a WordNet of four lemmas and a lexicon of three."""

import gzip
from pathlib import Path

from normalizer.lexicon.generate.word_classes import letters, main, read_counts, read_inflections, read_intransitive

_FILES = {
    "index.noun": "  1 licence\nrain n 1 0 1 0 00000001\nhouse n 1 0 1 0 00000002\n",
    "index.verb": "rain v 1 0 1 0 00000011\nbuild v 1 0 1 0 00000012\nhouse v 1 0 1 0 00000013\n",
    "index.adj": "",
    "index.adv": "",
    "cntlist.rev": "rain%1:19:00:: 1 20\nrain%2:43:00:: 1 15\nbuild%2:36:00:: 1 40\nhouse%1:06:00:: 1 100\nhouse%2:41:00:: 1 1\n",
    "data.verb": (
        "  1 licence\n"
        "00000011 43 v 01 rain 0 000 01 + 03 00 | precipitate\n"
        "00000012 36 v 01 build 0 000 02 + 08 00 + 02 00 | make\n"
        "00000013 41 v 01 house 0 000 01 + 08 00 | lodge\n"
    ),
}
_INFLECTIONS = ("rain,noun,rains", "rain,verb,rained,,raining,rains", "build,verb,built,,building,builds")


def _wordnet(folder: Path) -> Path:
    for name, text in _FILES.items():
        (folder / name).write_text(text, encoding="utf-8")
    return folder


def test_counts_are_added_up_by_class(tmp_path: Path) -> None:
    counts = read_counts(_wordnet(tmp_path))
    assert counts["rain"] == {"noun": 20.5, "verb": 15.5}
    assert "1" not in counts


def test_verbs_without_an_object_are_told_by_their_frames(tmp_path: Path) -> None:
    assert read_intransitive(_wordnet(tmp_path)) == {"rain"}


def test_a_participle_that_is_left_out_is_the_past() -> None:
    forms = {(letter, form) for _, _, letter, form in read_inflections(_INFLECTIONS[2:])}
    assert forms == {("d", "built"), ("c", "built"), ("g", "building"), ("z", "builds")}


def test_a_class_that_hardly_counts_is_left_out() -> None:
    assert letters({"n": 100, "v": 1}) == "n"
    assert letters({"v": 10, "n": 10}) == "nv"
    assert letters({}) == ""


def test_the_table_has_closed_words_as_they_stand_and_the_others_by_weight(tmp_path: Path) -> None:
    closed, inflections, table = tmp_path / "closed.yaml", tmp_path / "infl.csv.gz", tmp_path / "table.tsv"
    closed.write_text("A: [the]\nT: [to]\n", encoding="utf-8")
    with gzip.open(inflections, "wt", encoding="utf-8") as file:
        file.write("\n".join(_INFLECTIONS) + "\n")
    main(
        [
            *("--closed", str(closed), "--wordnet", str(_wordnet(tmp_path))),
            *("--inflections", str(inflections), "--output", str(table)),
        ]
    )
    rows = [line for line in table.read_text(encoding="utf-8").splitlines() if not line.startswith("# ")]
    found = dict(row.split("\t") for row in rows)
    assert (found["the"], found["to"], found["house"]) == ("A", "T", "n")
    assert (found["rain"], found["rained"], found["built"]) == ("nvi", "dci", "dc")
    assert list(found) == sorted(found)
