"""Learning from texts how much findings speak for translation."""

import gzip
import json
import zlib

import pytest

from normalizer.errors import LexiconError
from normalizer.evidence.rates import Provenance
from normalizer.quality.held_out import Held, auc, check_crosswise, check_levels, rank, reliability, threshold
from normalizer.quality.translated import NO_EVIDENCE, SOME, STRONG, Calibration, read_calibration

FAULTY = "He lives in the Syria, and the mayor of the town spoke of snow and snow."
FINE = "He lives in Syria, and the mayor of the town spoke of snow and ice."


@pytest.fixture
def corpus(tmp_path):
    """Eight sources from two languages: the translations have faults, the human texts have none."""
    rows = []
    for number in range(8):
        language = ("fr", "de")[number % 2]
        facts = {"group": f"set:{language}", "doc": str(number), "lp": f"{language}-en"}
        engine = {"sys": ("alpha-2", "Alpha", "beta")[number % 3]}
        rows += [facts | engine | {"label": "mt", "text": FAULTY}, facts | {"label": "human", "text": FINE}]
    path = tmp_path / "docs.jsonl.gz"
    with gzip.open(path, "wt", encoding="utf-8") as file:
        file.writelines(json.dumps(row) + "\n" for row in rows)
    return path


def test_rules_that_speak_in_translations_alone_get_weight_in_languages_held_out(corpus, tmp_path):
    pytest.importorskip("sklearn", reason="needs the extra `data`")
    from normalizer.quality.calibrate import main

    output = tmp_path / "evidence.json"
    assert main([str(corpus), "--output", str(output)]) == 0
    learned = read_calibration(output)
    assert learned is not None
    assert learned.weights["articles/article-before-name"] > 0
    assert min(learned.weights.values()) > 0
    assert learned.groups == {}  # no text has 150 words
    assert [row.auc for row in learned.ranking if row.words == "0–99"] == [1.0]
    assert "mayor" not in output.read_text(encoding="utf-8")
    assert learned.unseen is not None
    assert learned.unseen.engines == 2  # alpha's versions are held out together
    assert [row.auc for row in learned.unseen.ranking] == [1.0]


def test_a_corpus_of_one_side_is_refused(tmp_path, capsys):
    pytest.importorskip("sklearn", reason="needs the extra `data`")
    from normalizer.quality.calibrate import main

    path = tmp_path / "docs.jsonl.gz"
    with gzip.open(path, "wt", encoding="utf-8") as file:
        file.write(json.dumps({"label": "mt", "text": FINE, "group": "g", "doc": "1", "lp": "fr-en"}))
    assert main([str(path), "--output", str(tmp_path / "out.json")]) == 2
    assert "texts of both labels" in capsys.readouterr().err


def held(likelihood, *, translated, findings=3, words=200, document=""):
    return Held("set", "fr", translated, words, likelihood, findings, document)


def test_a_level_begins_where_enough_of_what_lies_above_is_translated():
    texts = [held(0.9, translated=True)] * 9 + [held(0.6, translated=True)] + [held(0.6, translated=False)] * 10
    assert threshold(texts, 0.97, 2) == pytest.approx(0.605)
    (some, strong) = check_levels(texts, 0.5, 0.7)
    assert (some.precision, some.recall, some.false_alarms) == (0.5, 1.0, 1.0)
    assert (strong.precision, strong.recall, strong.false_alarms) == (1.0, 0.9, 0.0)


def test_a_threshold_is_tried_on_source_texts_that_it_was_not_chosen_on():
    def texts(document, *, human):
        return [held(0.9, translated=True, document=document)] * 3 + [held(human, translated=False, document=document)]

    halves = {name: zlib.crc32(name.encode()) // 4 % 2 for name in "abcdefgh"}
    one, other = (next(name for name, half in halves.items() if half == wanted) for wanted in (0, 1))
    kind = check_crosswise(texts(one, human=0.2) + texts(other, human=0.2), 0.97, 2)
    assert (kind.precision, kind.recall, kind.false_alarms) == (1.0, 1.0, 0.0)
    hard = check_crosswise(texts(one, human=0.2) + texts(other, human=0.8), 0.97, 2)
    assert (hard.translated, hard.human) == (6, 1)


def test_one_finding_alone_is_never_strong():
    texts = [held(0.9, translated=True, findings=1), held(0.1, translated=False)]
    assert check_levels(texts, 0.5, 0.7)[1].recall == 0
    learned = Calibration(Provenance("", "", ()), 0.0, {"a/b": 9.0}, 0.6, 0.9, (), (), {}, ())
    assert [learned.level(0.99, findings) for findings in (1, 2)] == [SOME, STRONG]
    assert learned.level(0.5, 5) == NO_EVIDENCE


def test_texts_are_compared_with_those_of_like_length_only():
    long, short = {"words": 600}, {"words": 160}
    texts = [held(0.9, translated=True, **long), held(0.5, translated=False, **long)]
    texts += [held(0.3, translated=True, **short), held(0.2, translated=False, **short)]
    whole = rank(texts)[0]
    assert (whole.auc, whole.matched) == (0.75, 1.0)


def test_reliability_is_told_at_even_odds():
    texts = [held(0.97, translated=True)] * 6 + [held(0.97, translated=False)] + [held(0.1, translated=False)] * 2
    assert [(b.low, b.texts, b.translated) for b in reliability(texts)] == [(0.0, 2, 0.0), (0.95, 7, 0.75)]


def test_a_tie_counts_half():
    assert auc([0.5], [0.5]) == 0.5


def test_what_ships_is_explained_by_rules_that_exist_and_keeps_its_promise():
    from normalizer.rulebook.registry import all_rules

    learned = read_calibration()
    assert learned is not None
    assert learned.weights.keys() <= {rule.id for rule in all_rules()}
    assert min(learned.weights.values()) > 0
    assert learned.unseen is not None
    assert learned.crosswise is not None
    for levels in (learned.levels, learned.unseen.levels, (learned.crosswise,)):
        assert {check.level: check.precision for check in levels}[STRONG] >= 0.97
    assert learned.ranking[0].matched is not None
    assert learned.ranking[0].matched >= 0.58


def test_a_file_of_another_form_says_how_to_make_it(tmp_path):
    path = tmp_path / "evidence.json"
    path.write_text("{}", encoding="utf-8")
    with pytest.raises(LexiconError, match=r"normalizer\.quality\.calibrate"):
        read_calibration(path)
    assert read_calibration(tmp_path / "none.json") is None
