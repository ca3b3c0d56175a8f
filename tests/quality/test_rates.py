"""Measuring the rules on a corpus of a few sentences."""

import gzip
import json

import pytest

from normalizer.edits.edit import Edit
from normalizer.evidence.rates import Sides, read_rates
from normalizer.quality.rates import main, vote
from normalizer.rulebook.registry import all_rules

RULE = "articles/article-before-name"
CORPUS = {
    "human.home": [{"text": "She writes from Syria."}],
    "human.abroad": [{"text": "He lives in the Syria, they say."}],
    "pairs": [
        {"text": "They live in the Syria, all three.", "ref": "All live in Syria, they say."},
        {"text": "We met in the Syria.", "ref": "We met there."},
    ],
}


@pytest.fixture
def corpus(tmp_path):
    """A folder with a human original, a human translation and two machine translations."""
    for name, rows in CORPUS.items():
        with gzip.open(tmp_path / f"{name}.jsonl.gz", "wt", encoding="utf-8") as file:
            file.writelines(json.dumps(row) + "\n" for row in rows)
    return tmp_path


def test_findings_are_counted_on_each_side_and_edits_judged(corpus, tmp_path):
    output = tmp_path / "rates.json"
    assert main([str(corpus), "--original", "home", "--output", str(output)]) == 0
    rates = read_rates(output)
    assert rates.words == Sides(mt=12, original=4, human=7)
    counts = rates.rules[RULE]
    assert (counts.mt, counts.original, counts.human) == (2, 0, 1)
    assert (counts.support, counts.refute) == (1, 0)
    assert set(rates.rules) == {rule.id for rule in all_rules()}
    assert [(c.name, c.side, c.segments) for c in rates.provenance.corpora] == [
        ("human.abroad.jsonl.gz", "human", 1),
        ("human.home.jsonl.gz", "original", 1),
        ("pairs.jsonl.gz", "mt", 2),
    ]


def test_no_text_of_the_corpus_gets_into_the_output(corpus, tmp_path):
    output = tmp_path / "rates.json"
    main([str(corpus), "--original", "home", "--output", str(output)])
    assert "Syria" not in output.read_text(encoding="utf-8")


def test_a_line_that_cannot_be_read_is_named(corpus, tmp_path, capsys):
    with gzip.open(corpus / "pairs.jsonl.gz", "at", encoding="utf-8") as file:
        file.write('{"text": 3}\n')
    assert main([str(corpus), "--original", "home", "--output", str(tmp_path / "rates.json")]) == 2
    assert "pairs.jsonl.gz:3: " in capsys.readouterr().err
    assert not (tmp_path / "rates.json").exists()


def test_a_corpus_without_a_side_is_refused(corpus, tmp_path, capsys):
    assert main([str(corpus), "--output", str(tmp_path / "rates.json")]) == 2
    assert "no file of the side 'original'" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("text", "edit", "reference", "judged"),
    [
        ("It costs 3,5 euros.", Edit(9, 12, "3.5"), "It will cost 3.5 euros.", 0),
        ("It costs 3,5 euros.", Edit(9, 12, "3.5"), "Now it costs 3.5 euros.", 1),
        ("It costs 3,5 euros.", Edit(9, 12, "3.5"), "Now it costs 3,5 euros.", -1),
        ("word , word", Edit(4, 5, ""), "a word, word for word", 1),
        ("the the end", Edit(0, 4, ""), "the end, not the the end", 0),
    ],
)
def test_neighbours_and_all_must_stand_in_the_reference(text, edit, reference, judged):
    assert vote(text, edit, reference) == judged
