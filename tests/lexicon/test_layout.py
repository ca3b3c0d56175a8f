"""The one layout: it keeps what a file says and every comment, and formatting twice changes nothing."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from normalizer.errors import LexiconError
from normalizer.lexicon.layout import WIDTH, format_text, render_entry
from normalizer.lexicon.strict_yaml import read_records
from tests.lexicon.random_lexicon import ENTRIES, written

SECTIONS = st.sampled_from(sorted(ENTRIES))


def _values(text):
    records, faults = read_records(text)
    assert not faults and not any(record.faults for record in records)
    return [record.value for record in records]


def _loosely(value):
    """A value as the loader takes it: one acronym with or without brackets is the same."""
    if "acronym" not in value:
        return value
    acronym = {code: [form] if isinstance(form, str) else form for code, form in value["acronym"].items()}
    return value | {"acronym": acronym}


def _comments(text):
    return sorted(line.strip() for line in text.split("\n") if line.lstrip().startswith("# §"))


@given(SECTIONS.flatmap(lambda section: st.tuples(st.just(section), written(section))))
def test_a_random_lexicon_survives_formatting(given_lexicon):
    section, text = given_lexicon
    formatted = format_text(text, section)
    assert list(map(_loosely, _values(formatted))) == list(map(_loosely, _values(text)))
    assert _comments(formatted) == _comments(text)
    assert format_text(formatted, section) == formatted


@given(SECTIONS.flatmap(lambda section: st.tuples(st.just(section), ENTRIES[section])))
def test_an_entry_is_rendered_as_the_formatter_would_write_it(given_entry):
    section, entry = given_entry
    text = render_entry(entry, section)
    assert _loosely(_values(text)[0]) == _loosely(entry)
    assert format_text(text, section) == text


def test_keys_come_in_order_and_empty_ones_go():
    text = "- note: ''\n  short: []\n  variants: [Pens]\n  kind: term\n  name: {fr: Stylo, en: Pen}\n  id: pen\n"
    assert format_text(text, "names") == ("- id: pen\n  kind: term\n  name: {en: Pen, fr: Stylo}\n  variants: [Pens]\n")


def test_an_empty_key_with_a_comment_stays():
    text = "- id: pen\n  kind: term\n  name: {en: Pen}\n  short: []  # none is usual\n"
    assert format_text(text, "names") == text


def test_the_test_that_a_line_goes_keeps_its_empty_outcome():
    text = '- id: more\n  line: [read more]\n  tests: [{out: "", in: Read more}]\n'
    assert 'tests: [{in: Read more, out: ""}]' in format_text(text, "residue")


def test_comments_stay_beside_what_they_speak_of():
    text = """\
# head

# --- people ---

- id: ada  # the first
  kind: person  # not a place
  # all of them
  name:
    en: Ada
    # usual in Paris
    fr: Ada
  variants: [
    Adda,  # old
    # rare
    Hada,
    # more to come
  ]
  # the end of ada
# before bob
- {id: bob, kind: person, name: {en: Bob}}  # short

# foot
"""
    formatted = format_text(text, "names")
    assert (
        formatted
        == """\
# head

# --- people ---

- id: ada  # the first
  kind: person  # not a place
  # all of them
  name:
    en: Ada
    # usual in Paris
    fr: Ada
  variants:
    - Adda  # old
    # rare
    - Hada
    # more to come
  # the end of ada
# before bob
- id: bob  # short
  kind: person
  name: {en: Bob}

# foot
"""
    )
    assert format_text(formatted, "names") == formatted


def test_a_list_broken_by_an_editor_stays_broken_while_its_lines_fit():
    text = "- id: pens\n  bad: [\n    one pen,\n    two pens, three pens\n  ]\n"
    assert format_text(text, "wording") == text
    wide = text.replace("two pens", "two " + "x" * WIDTH)
    assert max(map(len, format_text(wide, "wording").split("\n")[2].split(", "))) <= WIDTH


def test_a_long_list_is_filled_with_words_and_broken_by_name():
    words = [f"word number {number}" for number in range(20)]
    filled = render_entry({"id": "a", "bad": words}, "wording").splitlines()
    assert filled[1] == "  bad: [" and filled[-1] == "  ]" and max(map(len, filled)) <= WIDTH
    names = render_entry({"id": "a", "variants": words}, "names").splitlines()
    assert names[1] == "  variants:" and names[2] == "    - word number 0"


def test_windows_line_ends_and_a_byte_order_mark_go():
    assert format_text("\ufeff- id: pen\r\n  bad: [a]\r\n", "wording") == "- id: pen\n  bad: [a]\n"


@pytest.mark.parametrize(
    ("text", "line"), [("- id: [", 1), ("- id: a\n  id: b\n", 2), ("- id: a\n- pen\n", 2), ("- id: a\n- &x b\n", 2)]
)
def test_what_cannot_be_read_is_refused_with_its_line(text, line):
    with pytest.raises(LexiconError, match=rf"^{line}: "):
        format_text(text, "names")


def test_an_empty_file_and_a_file_of_comments_stay():
    assert format_text("", "names") == ""
    assert format_text("# nothing yet\n", "names") == "# nothing yet\n"
