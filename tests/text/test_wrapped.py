"""Hard-wrapped text: what stands over the end of a line is read as if it stood in one."""

import textwrap
from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from normalizer.engine import Normalizer
from normalizer.text.wrapped import is_hard_wrapped, unwrapped
from tests.random_text import seed_texts

_PROSE = "They walked along the old river and came home late in the evening when the lamps were lit. "
_FAULTY = (
    _PROSE + "He spoke in the north of the Syria against the background of the events, the minister said. " + _PROSE
)


@pytest.mark.parametrize("width", [50, 60, 72, 80, 95])
def test_a_wrapped_text_is_mended_as_the_same_text_in_one_line(
    width: int, make_normalizer: Callable[..., Normalizer]
) -> None:
    normalizer = make_normalizer(language="en", machine_translated=True)
    wrapped = textwrap.fill(_FAULTY, width)
    one_line, lines = normalizer.clean(_FAULTY.strip()), normalizer.clean(wrapped)
    assert [f.rule for f in lines.findings] == [f.rule for f in one_line.findings]
    assert lines.text.split() == one_line.text.split() == normalizer.repair(wrapped).text.split()
    assert normalizer.clean(lines.text).text == lines.text
    assert all(wrapped[f.start : f.end] == f.text for f in lines.findings)


def test_an_edit_over_the_end_of_a_line_keeps_the_line_end(make_normalizer: Callable[..., Normalizer]) -> None:
    line = "the river runs along the old road where the mill has stood for long\n"
    text = line * 4 + "and many people who came from other countries saw with him Vladimir\nZelensky where " + line * 2
    cleaned = make_normalizer(language="en").clean(text)
    assert "with him Volodymyr\nZelenskyy where" in cleaned.text
    assert cleaned.text.count("\n") == text.count("\n")


def test_short_lines_lists_and_words_in_parts_stay_apart() -> None:
    text = "A headline\nThe first line is as wide as this\nand goes on, with well-\nknown words; then a list:\n- one\n- two\n"
    assert unwrapped(text).split("\n") == [
        "A headline",
        "The first line is as wide as this and goes on, with well-",
        "known words; then a list:",
        "- one",
        "- two",
        "",
    ]


def test_paragraphs_are_not_hard_wrapped() -> None:
    assert not any(is_hard_wrapped(text) for text in seed_texts().values())
    assert is_hard_wrapped(textwrap.fill(_PROSE * 4, 70))
    assert is_hard_wrapped(textwrap.fill(_PROSE * 30, 70) + "\n" + "a" * 101)


@given(st.text(alphabet="ab .,-\n\r", max_size=400))
def test_no_character_is_lost_or_moved(text: str) -> None:
    read = unwrapped(text)
    assert len(read) == len(text)
    assert all(new == old or (old, new) == ("\n", " ") for old, new in zip(text, read, strict=True))


_ITEMS = (
    "The committee will look at the following points in the spring;\n"
    "The date of the next meeting of all the members of the council\n"
    "The roads in the north of the town, which are in a bad state;\n"
    "Which of the schools are to be closed at the end of the year\n"
    "The price of the water and of the power in the coming winter\n"
)
_VERSE = "The wind came over the hill in the night,\nAnd the sea was as dark as the stones on the shore,\n" * 3


@pytest.mark.parametrize("text", [_ITEMS, _VERSE, _PROSE.replace(" and", ",\r\nand") * 4])
def test_lists_verse_and_lines_of_two_signs_are_read_line_by_line(
    text: str, make_normalizer: Callable[..., Normalizer]
) -> None:
    assert not is_hard_wrapped(text)
    assert make_normalizer(language="en").clean(text).text == text


def test_furniture_below_a_full_line_goes(make_normalizer: Callable[..., Normalizer]) -> None:
    text = textwrap.fill(_PROSE * 3, 70) + "\n" + "the road was closed and would be opened again before the end\n"
    assert make_normalizer(language="en").clean(f"{text}Share on Facebook\n").text.rstrip() == text.rstrip()


def test_figures_of_two_lines_stay_two() -> None:
    rows = "they had counted all that was there in the year of 12\n345 pupils were in the schools of the town by then\n"
    assert "12\n345" in unwrapped(rows * 3)


def test_one_word_in_the_place_of_two_keeps_the_line_end(make_normalizer: Callable[..., Normalizer]) -> None:
    line = "the river runs along the old road where the mill has stood for long\n"
    text = (
        line * 4
        + "and many people who came from other lands lived in the north of the\nSyria and there they stayed until it was over and went home again\n"
        + line * 2
    )
    cleaned = make_normalizer(language="en").clean(text)
    assert "in the north of Syria\nand there" in cleaned.text
    assert cleaned.text.count("\n") == text.count("\n")
    assert make_normalizer(language="en").clean(cleaned.text).text == cleaned.text
