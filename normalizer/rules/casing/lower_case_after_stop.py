"""A sentence that begins in lower case after a full stop."""

import re
from string import ascii_lowercase

from normalizer.rulebook import (
    SUGGESTED,
    WEAK,
    Clean,
    Flagged,
    Page,
    Rule,
    frequency,
    has_capitals,
    is_typed_small,
    pattern,
)

_LEAST, _ORDINARY = 5, 4.3


def _opens_sentence(match: re.Match[str], page: Page) -> bool:
    """Whether a small or an ordinary word opens a sentence, in a text that else begins its sentences with capitals."""
    before = page.text[max(0, match.start("hit") - 24) : match.start("hit")].rstrip('“" ')
    last = re.search(r"[\w.]+\Z", before.rstrip("."))
    abbreviation = last is not None and last.group().lower() in page.language.abbreviations | {"etc"}
    is_long = last is not None and len(last.group()) >= _LEAST
    return (
        _is_known(match.group("hit"), page, is_behind_long=is_long)
        and not abbreviation
        and has_capitals(page)
        and not is_typed_small(page, match.start())
    )


def _is_known(word: str, page: Page, *, is_behind_long: bool) -> bool:
    """Whether a word may open a sentence: a small one, one of a state, or an ordinary one behind no short one."""
    if word in page.word_set("small_word_first") or word in page.words("state_adjective"):
        return True
    return is_behind_long and len(word) >= _LEAST and frequency(word, page.language.code) >= _ORDINARY


RULE = Rule(
    title="Lower case after a full stop",
    why="The source has no capitals, or the engine broke one sentence into two.",
    when=tuple(f"{stop}{letter}" for stop in (". ", '. "') for letter in ascii_lowercase),
    find=pattern(
        r"""(?<=[a-z]{2}[.]\s) [“"]? (?P<hit> [a-z]+ ) (?= ['’]?[a-z]* \s [\w“"] )""",
        where=_opens_sentence,
        look=lambda page, offset, literal: page.text[offset + len(literal) - 1].islower(),
        reach=8,
    ),
    fix=lambda match, page: match.group("hit").capitalize(),
    safety=SUGGESTED,
    strength=WEAK,
    languages=("en",),
    mqm="fluency/spelling",
    examples=(
        Flagged("We thank God. ⟦our⟧ teams are there.", becomes="We thank God. Our teams are there.", source="tr"),
        Flagged("They saw it. ⟦the⟧ tents are there.", becomes="They saw it. The tents are there.", source="ar"),
        Flagged(
            "It is the work of our people. ⟦security⟧ forces left.",
            becomes="It is the work of our people. Security forces left.",
            source="ru",
        ),
        Clean("It rained. Our teams are there.", because="the capital is there"),
        Clean("Shops, banks etc. are open; the gov. the people chose.", because="abbreviations"),
        Clean("it rained. we left. nobody came.", because="a text without capitals"),
    ),
)
