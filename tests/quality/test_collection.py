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


def test_a_line_that_is_deleted_with_its_end_becomes_nothing(make_normalizer):
    wire = collected(make_normalizer, "The bridge is open again.\nRead also: the ferry stays\nThe mayor was glad.\n")
    (example,) = wire["rules"]["residue/boilerplate-line"]["examples"]
    assert (example["text"], example["becomes"]) == ("Read also: the ferry stays", "")


def test_why_edits_are_withheld_is_counted(make_normalizer):
    wire = collected(make_normalizer, "The Hamas said so on Friday in the city.")
    assert wire["rules"]["articles/article-before-organisation"]["withheld"] == {
        "suggested: apply with --apply suggested": 1
    }


def test_the_commonest_spelling_of_each_year_and_those_that_hardly_anyone_uses(make_normalizer):
    collection = Collection(make_normalizer(language="en", machine_translated=True))
    for _ in range(20):
        collection.add("a.txt", "Bashar al-Assad spoke to the crowd.", "2023-01-01")
    collection.add("b.txt", "Bachar el-Assad spoke to the crowd.", "2024-01-01")
    (assad,) = collection.to_wire()["names"]["top"]
    assert assad["rare"] == ["Bachar el-Assad"]
    assert assad["periods"] == {"2023-01": {"Bashar al-Assad": 20}, "2024-01": {"Bachar el-Assad": 1}}


def test_an_odd_spelling_is_told_with_the_place_where_it_stands(make_normalizer):
    wire = collected(
        make_normalizer, *["Bashar al-Assad spoke."] * 25, "BASHAR AL-ASSAD spoke.", "Bachar el-Assad left."
    )
    (odd,) = wire["names"]["odd"]
    assert odd == {
        "entity": "bashar-al-assad",
        "spelling": "Bachar el-Assad",
        "mentions": 1,
        "usual": "Bashar al-Assad",
        "place": "26.txt",
    }
    (assad,) = wire["names"]["differing_top"]
    assert assad["distinct"] == 2


def test_texts_that_mix_spellings_are_counted(make_normalizer):
    wire = collected(make_normalizer, "Bashar al-Assad left. Bachar el-Assad spoke.", "Bashar al-Assad left.")
    assert wire["names"]["mixed_texts"] == 1


def test_years_take_the_place_of_months_when_there_are_many(make_normalizer):
    collection = Collection(make_normalizer(language="en", machine_translated=True))
    for number in range(30):
        collection.add("a.txt", "Bashar al-Assad spoke.", f"{2020 + number // 12}-{number % 12 + 1:02}-01")
    (assad,) = collection.to_wire()["names"]["top"]
    assert [*assad["periods"]] == ["2020", "2021", "2022"]


def test_the_values_of_a_field_that_go_on_for_ever_share_one_group(make_normalizer, monkeypatch):
    monkeypatch.setattr("normalizer.quality.collection._MOST_GROUPS", 2)
    collection = Collection(make_normalizer(language="en"))
    for outlet in ("a", "b", "c", "d", "a"):
        collection.add("a.txt", "All is well.", values={"outlet": outlet})
    groups = collection.to_wire()["by"]["outlet"]
    assert {name: part["documents"] for name, part in groups.items()} == {"a": 2, "(others)": 2, "b": 1}
