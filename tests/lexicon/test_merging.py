"""Three versions of a lexicon become one that says what both sides said."""

from hypothesis import given, settings
from hypothesis import strategies as st

from normalizer.lexicon.layout import render_entry
from normalizer.lexicon.merged_values import merged_values
from normalizer.lexicon.merging import merge_texts
from normalizer.lexicon.strict_yaml import read_records
from tests.lexicon.exchange.random_entries import lexicons

VALUES = lexicons().map(lambda parcels: {parcel.id: parcel.value for parcel in parcels})
SOME = settings(max_examples=30)


def text(values):
    return "# A head.\n\n" + "".join(render_entry(value, "names") for value in values.values())


def said(lexicon):
    records, faults = read_records(lexicon)
    assert not faults
    return {record.value["id"]: record.value for record in records}


@SOME
@given(VALUES, VALUES)
def test_what_one_side_did_alone_is_what_comes_out(base, changed):
    assert merge_texts(text(base), text(changed), text(base), "names").text == text(changed)
    taken = merge_texts(text(base), text(base), text(changed), "names")
    assert (said(taken.text), taken.conflicts) == (said(text(changed)), {})


@SOME
@given(VALUES, VALUES, VALUES)
def test_entries_of_different_ids_never_collide(base, ours, theirs):
    ours = {f"o-{id_}": {**value, "id": f"o-{id_}"} for id_, value in ours.items()}
    theirs = {f"t-{id_}": {**value, "id": f"t-{id_}"} for id_, value in theirs.items()}
    merged = merge_texts(text(base), text(base | ours), text(base | theirs), "names")
    assert merged.conflicts == {}
    assert said(merged.text) == said(text(base | ours | theirs))


@SOME
@given(VALUES, VALUES, VALUES)
def test_a_merge_never_fails_and_marks_what_it_cannot_settle(base, ours, theirs):
    merged = merge_texts(text(base), text(ours), text(theirs), "names")
    assert merged.text.count("<<<<<<< ours\n") == len(merged.conflicts)
    for id_ in (ours.keys() | theirs.keys()) - merged.conflicts.keys():
        is_gone = id_ in base and (id_ not in ours or id_ not in theirs)
        assert (f"id: {id_}\n" in merged.text) != is_gone


def test_pairs_of_wording_are_merged_together():
    base = {"id": "a", "bad": ["x", "y"], "good": ["1", "2"]}
    ours = {"id": "a", "bad": ["x", "y", "z"], "good": ["1", "2", "3"]}
    theirs = {"id": "a", "bad": ["y"], "good": ["22"]}
    assert merged_values(base, ours, theirs) == (
        {"id": "a", "bad": ["y", "z"], "good": ["22", "3"]},
        {"id": "a", "bad": ["y", "z"], "good": ["22", "3"]},
        (),
    )
    against = {"id": "a", "bad": ["x", "y"], "good": ["one", "2"]}
    assert merged_values(base, {**base, "good": ["eins", "2"]}, against).conflicts == ("bad x",)
    assert merged_values(base, {**base, "good": ["all"]}, against).conflicts == ("bad and good",)


@given(st.lists(st.sampled_from("abc"), unique=True), st.lists(st.sampled_from("bcd"), unique=True))
def test_lists_are_merged_as_sets(ours, theirs):
    base = {"id": "x", "short": ["a", "b"]}
    merged = merged_values(base, {"id": "x", "short": ours}, {"id": "x", "short": theirs})
    kept = {"a", "b"} & set(ours) & set(theirs)
    assert set(merged.ours.get("short", [])) == kept | (set(ours) | set(theirs)) - {"a", "b"}
    assert merged.conflicts == ()
