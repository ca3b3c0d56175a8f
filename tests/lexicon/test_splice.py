"""Entries change within a file and every other byte stays."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from normalizer.errors import LexiconError
from normalizer.lexicon.splice import spliced
from normalizer.lexicon.strict_yaml import read_records

TEXT = """\
# head
- id: a  # first

  kind: place
  # of the name
  name:
    en: A    # English
    fr: Â
  note: "x"   # odd   spacing
- id: b
  variants: [
    one, two
  ]
  kind: place
  name: {en: B}
# tail
"""
A = {"id": "a", "kind": "place", "name": {"en": "A", "fr": "Â"}, "note": "x"}
B = {"id": "b", "variants": ["one", "two"], "kind": "place", "name": {"en": "B"}}


def test_only_the_keys_that_differ_are_written_and_their_comments_stay():
    new = spliced(TEXT, "names", {"a": {**A, "name": {"en": "Aa", "fr": "Â"}}})
    assert new == TEXT.replace("    en: A    # English\n", "    en: Aa  # English\n")


def test_a_new_key_stands_where_the_layout_has_it():
    new = spliced(TEXT, "names", {"b": {**B, "acronym": {"en": "BB"}}})
    assert new == TEXT.replace("  name: {en: B}\n", "  name: {en: B}\n  acronym: {en: BB}\n")


def test_a_key_taken_out_leaves_the_others_and_its_comment():
    assert spliced(TEXT, "names", {"a": {key: A[key] for key in ("id", "kind", "name")}}) == TEXT.replace(
        '  note: "x"   # odd   spacing\n', "  # odd   spacing\n"
    )


def test_a_list_with_comments_behind_its_forms_stays_as_it_is_when_one_goes():
    text = "- id: a\n  kind: place\n  variants:  # all\n    - one  # 1\n    - two  # 2\n    - six\n    # end\n"
    changed = {"id": "a", "kind": "place", "variants": ["one", "six"]}
    expected = "- id: a\n  kind: place\n  # all\n  variants:\n    - one  # 1\n    # 2\n    - six\n    # end\n"
    assert spliced(text, "names", {"a": changed}) == expected


def test_an_entry_taken_out_leaves_the_comments_around_it():
    assert spliced(TEXT, "names", {"b": None}) == TEXT.partition("- id: b")[0] + "# tail\n"


def test_line_ends_of_the_file_are_kept():
    new = spliced(TEXT.replace("\n", "\r\n"), "names", {"a": {**A, "kind": "term"}}, [{"id": "c", "kind": "place"}])
    assert new.replace("\r\n", "").find("\n") == -1
    assert "  kind: term\r\n" in new and new.endswith("# tail\r\n- id: c\r\n  kind: place\r\n")


@pytest.mark.parametrize(
    "text", ["[{id: a, kind: place}, {id: b, kind: place}]\n", "- id: a\n  kind: place\n- id: a\n"]
)
def test_a_layout_that_cannot_be_changed_safely_is_refused(text):
    with pytest.raises(LexiconError, match="mtnorm lexicon format"):
        spliced(text, "names", {"a": {"id": "a", "kind": "term"}})


@given(
    st.lists(st.sampled_from(["a", "b"]), unique=True), st.text("Añ中'\"#: {}[],&*-\\\n\t=", min_size=1), st.booleans()
)
def test_what_is_spliced_in_is_read_back(ids, form, is_new):
    whole = {"a": A, "b": B}
    changes = {id_: {**whole[id_], "name": {"en": form}} for id_ in ids}
    added = [{"id": "c", "kind": "term", "name": {"en": form}}] if is_new else []
    records, faults = read_records(spliced(TEXT, "names", changes, added))
    assert not faults
    assert {str(r.value["id"]): r.value for r in records} == {**whole, **changes, **({"c": added[0]} if is_new else {})}
