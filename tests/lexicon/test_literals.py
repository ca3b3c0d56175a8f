"""The words a pattern cannot do without: every match holds one of them."""

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from normalizer.lexicon.entry import WordingEntry
from normalizer.lexicon.folder import lexicon_folder
from normalizer.lexicon.literals import required_literals
from normalizer.lexicon.load import load_lexicon
from normalizer.text.fold import fold

ENTRIES: tuple[WordingEntry, ...] = load_lexicon([lexicon_folder()]).wording
SHIPPED = sorted({bad[1:-1] for entry in ENTRIES for bad in entry.bad if bad[:1] == bad[-1:] == "/" and len(bad) > 2})
_AROUND = re.compile(r"\(\?<?[=!]")  # what look-arounds ask for stands beside the match
_ENGINE = re.compile(r"\\p|\(\?[>|]|[*+?]\+")  # what `regex` knows and `re` does not
PLAIN = [form for form in SHIPPED if form.isascii() and not _AROUND.search(form) and not _ENGINE.search(form)]

HARD = (
    r"ab (?:zip \d{1,2} cm|yak \w foo)",
    r"(?:a|b|c|d|e|f)?(?:g|h|i|j|k|l) day \(\d{1,2}\)",
    r"(?:a|b|c|d|e|f|g)(?:h|i|j|k|l|m)(?:n|o|p|q) day \(\d{1,2}\)",
    "a(?:b|)c",
    "(?:foo|bar)+",
    "(?:foo|bar)?baz",
    "(?:foo)*bar",
    "fo{2,3}bar",
    "(?:|foo)(?:|bar)",
    "[Ff]oo bar",
    "foo.*bar",
    "(foo)|(bar)",
    "foo|b[a-z]r",
    "(?P<x>foo) (?P=x)",
    r"\d+ (?:million|billion)s of euros?",
    r"foo\s+bar",
    r"(?:the )?foo(?: bar)?",
    r"foo\b",
    "(?i:FOO)",
    "f(?:o(?:o|p)|a)r?",
    "a{0}b",
    "(?:ab|cd){2}",
)


def _check(pattern: str, match: str) -> None:
    literals = required_literals(pattern)
    assert not literals or any(literal in fold(match) for literal in literals), literals


@pytest.mark.parametrize("pattern", HARD)
@given(data=st.data())
@settings(max_examples=30)
def test_every_match_holds_a_literal(pattern: str, data: st.DataObject) -> None:
    match = data.draw(st.from_regex(re.compile(pattern, re.ASCII), fullmatch=True))
    _check(pattern, match)


@given(data=st.data())
@settings(max_examples=300)
def test_every_match_of_a_pattern_that_ships_holds_a_literal(data: st.DataObject) -> None:
    pattern = data.draw(st.sampled_from(PLAIN))
    match = data.draw(
        st.from_regex(
            re.compile(pattern, re.ASCII | re.IGNORECASE), fullmatch=True, alphabet=st.characters(codec="ascii")
        )
    )
    _check(pattern, match)


@pytest.mark.parametrize("pattern", HARD[:4] + (r"\w+", "x?", "(", "[a-z]+ of", ""))
def test_a_pattern_without_sure_words_has_none_too_short_to_help(pattern: str) -> None:
    assert all(len(literal.strip()) >= 2 for literal in required_literals(pattern))


def test_patterns_that_ship_are_looked_for_by_words() -> None:
    """A pattern without a literal would be tried on every word of every text, or never."""
    assert not [pattern for pattern in SHIPPED if not required_literals(pattern)]
