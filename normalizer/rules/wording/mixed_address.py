"""A German text that says both `Sie` and `du` to its reader."""

import re
from collections.abc import Iterator

from normalizer.rulebook import FLAG, WEAK, Clean, Flagged, Hit, Page, Rule

_WORD = re.compile(r"[^\W\d_]+")
_STARTS = '.!?…:\n„“"»«(–-'


def _find(page: Page) -> Iterator[Hit]:
    formal, informal = list(_formal(page)), list(_informal(page))
    if formal and informal:
        rarer = informal if len(informal) <= len(formal) else formal
        start, end = rarer[0]
        yield Hit(start, end, message="the text says both “Sie” and “du”: settle which")


def _formal(page: Page) -> Iterator[tuple[int, int]]:
    """Capitalised forms where no sentence begins, which would capitalise “sie” (they) too."""
    words = page.word_set("formal_address")
    for start, end in _outside_quotes(page, words, match_case=True):
        before = page.text[max(0, start - 3) : start].rstrip(" \u00a0")
        if before and before[-1] not in _STARTS:
            yield start, end


def _informal(page: Page) -> Iterator[tuple[int, int]]:
    yield from _outside_quotes(page, page.word_set("informal_address"), match_case=False)


def _outside_quotes(page: Page, words: frozenset[str], *, match_case: bool) -> Iterator[tuple[int, int]]:
    for match in _WORD.finditer(page.text):
        word = match.group() if match_case else match.group().lower()
        if word in words and not page.view.quotes.touching(*match.span()):
            yield match.span()


RULE = Rule(
    title="“Sie” and “du” in one text",
    why="English “you” says neither; engines choose anew in every sentence.",
    when=(" du", " dir", " dich", " dein"),
    find=_find,
    safety=FLAG,
    strength=WEAK,
    languages=("de",),
    sources=("en", "nl", "sv", "zh", "ja"),
    mqm="style/register",
    examples=(
        Flagged("Wenn Sie anrufen, hilft man Ihnen. Hast ⟦du⟧ Fragen?", source="en"),
        Flagged("Hier findest du, was du brauchst. Rufen ⟦Sie⟧ an.", source="en"),
        Clean("Sie kamen spät. Du weißt, dass sie müde waren.", because="“Sie” begins a sentence: they"),
        Clean("Er fragte Sie: „Hast du Zeit?“", because="somebody else speaks"),
        Clean("Wenn Sie anrufen, hilft man dir.", because="no evidence", source=None),
    ),
)
