"""`mtnorm score` without references: artifacts, evidence, agreement with annotated spans."""

import json

import pytest


def test_without_references_artifacts_are_counted_by_family_and_severity(folder, score):
    (folder / "a.txt").write_text(
        "Today Bachar el-Assad spoke. Bashar al-Assad left . He lives in the Syria.\n", encoding="utf-8"
    )
    found = score("a.txt", "--format", "json")
    total = found["texts"][0]["total"]
    families = {name: cell["findings"] for name, cell in total["artifacts"]["by_family"].items()}
    assert families == {"names": 1, "typography": 1}
    assert total["words"] == 13
    severities = total["artifacts"]["by_severity"]
    weights = found["mqm_weights"]
    penalty = sum(weights[name] * cell["findings"] for name, cell in severities.items())
    assert total["artifacts"]["mqm_penalty"] == pytest.approx(1000 * penalty / 13)
    assert total["names"] == {"entities": 1, "mixed": 1, "mentions": 2, "consistency": 0.5}


def test_sentences_left_in_another_language_are_counted(folder, score):
    text = "The mayor opened the bridge in the morning.\nDer Bürgermeister hat am Morgen die neue Brücke eröffnet.\n"
    (folder / "a.txt").write_text(text, encoding="utf-8")
    untranslated = score("a.txt", "--format", "json")["texts"][0]["total"]["untranslated"]
    assert untranslated["languages"] == {"de": 9}
    assert untranslated["share"] == pytest.approx(9 / 17)


def test_every_document_of_a_folder_and_every_record_has_its_evidence_in_words(folder, score):
    (folder / "in").mkdir()
    (folder / "in" / "a.txt").write_text("The mayor opened the bridge.\n", encoding="utf-8")
    (folder / "b.jsonl").write_text('{"text": "The mayor opened the bridge.", "id": 7}\n', encoding="utf-8")
    found = score("in", "b.jsonl", "--format", "json")["texts"]
    assert [text["documents"][0]["name"] for text in found] == ["in/a.txt", "b.jsonl[1].text"]
    for text in found:
        assert text["documents"][0]["evidence"]["level"] == "no evidence"
        assert text["total"]["evidence"]["levels"] == {"no evidence": 1, "some": 0, "strong": 0}


def test_a_text_that_cannot_be_read_is_told_of_and_the_others_are_measured(mtnorm, folder):
    (folder / "a.txt").write_text("All is well.\n", encoding="utf-8")
    done = mtnorm("score", "gone.txt", "a.txt", "--format", "json")
    assert done.returncode == 2
    assert [len(text["documents"]) for text in json.loads(done.stdout)["texts"]] == [0, 1]


GOLD = [
    {"start": 6, "end": 21, "text": "Bachar el-Assad", "category": "name"},
    {"start": 28, "end": 34, "text": "London", "category": "place", "mechanical": False},
    {"start": 36, "end": 42, "text": "Nobody", "category": "trap", "verdict": "trap"},
]


def test_findings_are_held_against_annotated_spans(folder, score):
    (folder / "a.txt").write_text("Today Bachar el-Assad saw a London. Nobody spoke , they say.\n", encoding="utf-8")
    spans = [GOLD[0], GOLD[2] | {"start": 36, "end": 42}]
    (folder / "a.gold.jsonl").write_text("".join(json.dumps(span) + "\n" for span in spans), encoding="utf-8")
    found = score("--gold", "a.gold.jsonl", "--format", "json")
    assert found["lenient"]["all"] | {"f": 0} == {
        "findings": 2, "right": 1, "wanted": 1, "found": 1, "precision": 0.5, "recall": 1.0, "f": 0,
    }  # fmt: skip
    assert found["strict"]["by_category"] == {"name": {"wanted": 1, "found": 1, "recall": 1.0}}
    assert found["strict"]["by_family"]["typography"]["precision"] == 0
    names = {key: found["strict"]["by_family"]["names"][key] for key in ("wanted", "recall", "precision", "f")}
    assert names == {"wanted": 1, "recall": 1.0, "precision": 1.0, "f": 1.0}


def test_a_category_counts_for_the_family_that_finds_most_of_it(folder, score):
    (folder / "a.txt").write_text(
        "Bachar el-Assad left , Bachar el-Assad spoke , and nothing else did.\n", encoding="utf-8"
    )
    spans = [
        {"start": 21, "end": 22, "text": ",", "category": "spacing"},
        {"start": 45, "end": 46, "text": ",", "category": "spacing"},
        {"start": 51, "end": 58, "text": "nothing", "category": "lost"},
    ]
    (folder / "a.gold.jsonl").write_text("".join(json.dumps(span) + "\n" for span in spans), encoding="utf-8")
    found = score("--gold", "a.gold.jsonl", "--format", "json")
    recalls = {
        way: {name: row["recall"] for name, row in found[way]["by_family"].items() if row["wanted"]}
        for way in ("strict", "lenient")
    }
    assert recalls == {"strict": {"typography": 0.0, "(none)": 0.0}, "lenient": {"typography": 1.0, "(none)": 0.0}}


def test_gold_that_does_not_fit_its_text_is_told_with_its_line(mtnorm, folder):
    (folder / "a.txt").write_text("All is well.\n", encoding="utf-8")
    (folder / "a.gold.jsonl").write_text(json.dumps(GOLD[0]) + "\n", encoding="utf-8")
    done = mtnorm("score", "--gold", ".")
    assert done.returncode == 2
    assert done.stderr.decode().startswith("mtnorm: a.gold.jsonl:1: a.txt has other words at 6–21")
