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


IDLIB = """\
# Towns.

- id: idlib
  kind: place
  name: {en: Idlib}
  variants:
    - Edlib
    - Idleb

- id: aleppo
  kind: place
  name: {en: Aleppo}
"""


def test_comments_of_both_sides_and_the_layout_of_lists_stay():
    ours = IDLIB.replace("- Edlib\n", "- Edlib  # AFP\n    - Idlip\n")
    theirs = IDLIB.replace("- id: idlib", "# of Idlib\n- id: idlib").replace("    - Idleb\n", "")
    expected = ours.replace("- id: idlib", "# of Idlib\n- id: idlib").replace("    - Idleb\n", "")
    assert merge_texts(IDLIB, ours, theirs, "names").text == expected


def test_comments_alone_are_merged_too():
    ours = IDLIB.replace("- Edlib\n", "- Edlib  # AFP\n").replace("# Towns.\n", "# Towns.\n# Ours.\n")
    theirs = IDLIB.replace("- Idleb\n", "- Idleb  # DPA\n    # and so on\n").replace("Towns.", "Cities.\n# Towns.")
    expected = ours.replace("- Idleb\n", "- Idleb  # DPA\n    # and so on\n").replace("# Towns", "# Cities.\n# Towns")
    assert merge_texts(IDLIB, ours, theirs, "names").text == expected
    assert merge_texts(IDLIB, IDLIB, theirs, "names").text == theirs


def test_a_new_entry_comes_with_what_stands_above_it():
    new = "\n# Of Hama.\n\n# More.\n- id: hama  # H\n  kind: place\n  name: {en: Hama}\n"
    theirs = IDLIB.replace("\n- id: aleppo", new + "\n- id: aleppo")
    ours = IDLIB.replace("Aleppo}", "Aleppo}  # A")
    assert merge_texts(IDLIB, ours, theirs, "names").text == theirs.replace("Aleppo}", "Aleppo}  # A")


def commented(name):
    """A text with comments of one side above or behind some of its lines."""

    def add(drawn):
        values, marks = drawn
        lines = text(values).splitlines()
        for number, (place, is_behind) in enumerate(marks):
            at, note = place % len(lines), f"# {name} {number}"
            if is_behind and lines[at].strip() and "#" not in lines[at]:
                lines[at] += f"  {note}"
            else:
                lines.insert(at, note)
        return "\n".join(lines) + "\n"

    return lambda values: st.tuples(st.just(values), st.lists(st.tuples(st.integers(0, 99), st.booleans()))).map(add)


@SOME
@given(VALUES, VALUES, VALUES, st.data())
def test_no_new_comment_of_either_side_is_lost(base, ours, theirs, data):
    ours, theirs = (data.draw(commented(name)(side)) for name, side in (("ours", ours), ("theirs", theirs)))
    merged = merge_texts(text(base), ours, theirs, "names").text
    assert [line for line in (*notes(ours), *notes(theirs)) if line not in notes(merged)] == []


def notes(lexicon):
    return [
        f"# {part}" for line in lexicon.splitlines() for part in line.split("# ")[1:] if part[:4] in ("ours", "thei")
    ]
