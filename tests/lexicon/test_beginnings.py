"""The words a pattern for a line can begin with: every line it fits begins with some of them."""

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from normalizer.lexicon.beginnings import beginnings, first_words, stem
from normalizer.lexicon.folder import lexicon_folder
from normalizer.lexicon.load import load_lexicon
from normalizer.text.fold import fold

_ENGINE = re.compile(r"\\p|\(\?[>|i-]|[*+?]\+")  # what `regex` knows and `re` does not, or may say only at the start
SHIPPED = [form for entry in load_lexicon([lexicon_folder()]).residue for form in entry.pattern]
PLAIN = [form for form in SHIPPED if not _ENGINE.search(form)]

HARD = (
    r"\W*(?:see|watch)s?(?: also)? .{0,20}",
    r"\W*(?:photos?|(?:by|from) ){1,2}[a-z]+",
    r"(?:the |our )*news\b.*",
    r"\d{1,2}[.:]\d\d ?(?:h|hours)?",
    r"[\w-]{2,5}/ap",
    r"(?:mon|tues)(?:day)?,? \d+",
    r"(?!zip)(?:get|our) ?app",
    r"a?b?c?",
    r"\(c\) \d{4}",
    r"É[tT]é \w+",
)


def _check(pattern: str, line: str) -> None:
    known = beginnings(pattern)
    first, second = first_words(fold(line.strip()))
    may_be = {stem(first), first, f"{first} {second}".strip(), f"{first} {stem(second)}"}
    assert not known or known & may_be, (line, known)


@pytest.mark.parametrize("pattern", HARD)
@given(data=st.data())
@settings(max_examples=40)
def test_every_line_begins_with_words_of_its_pattern(pattern: str, data: st.DataObject) -> None:
    _check(pattern, data.draw(st.from_regex(re.compile(pattern, re.IGNORECASE), fullmatch=True)))


@given(data=st.data())
@settings(max_examples=300)
def test_every_line_begins_with_words_of_its_pattern_that_ships(data: st.DataObject) -> None:
    pattern = data.draw(st.sampled_from(PLAIN))
    _check(pattern, data.draw(st.from_regex(re.compile(pattern, re.IGNORECASE), fullmatch=True)))


def test_most_patterns_are_known_by_their_beginning() -> None:
    assert sum(bool(beginnings(form)) for form in SHIPPED) > 0.9 * len(SHIPPED)


@pytest.mark.parametrize("pattern", [".{2,60}(?:sign up)", r"\p{L}+ / ap", "[(]?", "x(", r"a\w*"])
def test_nothing_is_said_of_a_pattern_that_may_begin_with_anything(pattern: str) -> None:
    assert beginnings(pattern) == frozenset()
