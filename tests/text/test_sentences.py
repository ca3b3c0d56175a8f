"""Where sentences begin and end."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from normalizer.text.sentences import sentence_spans
from tests.random_text import any_text, edited_text

ABBREVIATIONS = frozenset({"mr", "dr", "u.s", "no", "gen"})
SPLIT = (
    "He left.|She stayed.",
    "“No.”|He left.",
    "Mr. Assad left.|Dr. No stayed.",
    "J. Smith left.",
    "The U.S. Army left.|It came back.",
    "It cost 3.5 million.|He paid.",
    "“No!” he said.|“Yes.”",
    "“Why?” she asked.|Nobody knew.",
    "What?|He left!|Really…|Yes",
    "He left (yesterday.)|She stayed.",
    "A title|A sentence.",
    "He left. she indicated.|The army came.",
    "End of line|next line",
    "« Non. »|Il partit.",
)


@pytest.mark.parametrize("marked", SPLIT)
def test_a_text_is_split_at_the_strokes(marked: str) -> None:
    joiner = "\n" if "title" in marked or "line" in marked else " "
    text = marked.replace("|", joiner)
    assert [text[a:b] for a, b in sentence_spans(text, ABBREVIATIONS)] == marked.split("|")


@pytest.mark.parametrize("newline", ["\n", "\r\n", "\n\n", "\r\n\r\n", "\r"])
def test_a_line_end_of_any_kind_ends_a_sentence(newline: str) -> None:
    text = f"One line{newline}another line{newline}"
    assert [text[a:b] for a, b in sentence_spans(text)] == ["One line", "another line"]


@given(st.one_of(any_text(), edited_text()))
def test_sentences_cover_all_but_white_space_in_order(text: str) -> None:
    place = 0
    for start, end in sentence_spans(text, ABBREVIATIONS):
        assert place <= start < end <= len(text)
        assert not text[place:start].strip()
        assert not text[start].isspace() and not text[end - 1].isspace()
        place = end
    assert not text[place:].strip()
