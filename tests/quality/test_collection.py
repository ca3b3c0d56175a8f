"""What a collection remembers of its texts."""

from normalizer.quality.collection import Collection


def collected(make_normalizer, *texts, **values):
    collection = Collection(make_normalizer(language="en", machine_translated=True))
    for number, text in enumerate(texts):
        collection.add(f"{number}.txt", text, **values)
    return collection.to_wire()


def test_the_commonest_finding_of_a_rule_comes_first_with_its_first_place(make_normalizer):
    wire = collected(make_normalizer, "He left the Syria.", "She left the Iraq.", "They left the Iraq.")
    examples = wire["rules"]["articles/article-before-name"]["examples"]
    assert [(e["text"], e["becomes"], e["count"], e["place"]) for e in examples] == [
        ("the Iraq", "Iraq", 2, "1.txt"),
        ("the Syria", "Syria", 1, "0.txt"),
    ]


def test_why_edits_are_withheld_is_counted(make_normalizer):
    wire = collected(make_normalizer, "Aleppo would have fallen on Friday, a source said.")
    assert wire["rules"]["wording/hearsay-conditional"]["withheld"] == {"suggested: apply with --apply suggested": 1}


def test_the_commonest_spelling_of_each_year_and_those_that_hardly_anyone_uses(make_normalizer):
    collection = Collection(make_normalizer(language="en", machine_translated=True))
    for _ in range(20):
        collection.add("a.txt", "Bashar al-Assad spoke to the crowd.", "2023-01-01")
    collection.add("b.txt", "Bachar el-Assad spoke to the crowd.", "2024-01-01")
    (assad,) = collection.to_wire()["names"]["top"]
    assert assad["rare"] == ["Bachar el-Assad"]
    assert assad["years"] == {"2023": "Bashar al-Assad", "2024": "Bachar el-Assad"}
