"""`the INPS`, `the EHPAD`: an acronym that the source language has in every paper and English hardly knows."""

import re
from collections.abc import Iterator
from functools import lru_cache

from normalizer.rulebook import WEAK, Clean, Flagged, Hit, Page, Rule, frequency

_ACRONYM = re.compile(r"(?<![\w.&/’'@#-])[A-ZÀ-ÖØ-ÞĄĆĘŁŃÓŚŹŻČĎĚŇŘŠŤŮŽĞİŞ]{3,7}(?![\w.&/-]|\s\()")
_BEFORE = re.compile(r"\b(?:[Tt]he|an?|of|by|from|with|to|at|for|in|and)\s\Z")
_SHOUTED = re.compile(r"[\s,]+[A-ZÀ-Þ]{2,}\b")
_SOURCES = ("fr", "es", "it", "pt", "de", "nl", "pl", "cs", "ro", "hu", "tr", "ca", "sv", "da", "fi")
_KNOWN, _COMMON, _STEP = 1.9, 3.1, 1.7


def _find(page: Page) -> Iterator[Hit]:
    text = page.text
    for match in _ACRONYM.finditer(text):
        start, end = match.span()
        sources = _languages(match.group().lower(), page.language.code)
        if not sources or f"({match.group()}" in text or not _BEFORE.search(text, max(0, start - 8), start):
            continue
        if (
            _SHOUTED.match(text, end)
            or page.view.quotes.touching(start, end)
            or match.group() in page.words("known_code")
        ):
            continue
        detail = f"“{match.group()}” is an acronym of {', '.join(sources)} that readers of English do not know"
        yield Hit(start, end, message=f"{detail}: translate it or explain it", sources=sources)


@lru_cache(maxsize=50_000)
def _languages(acronym: str, target: str) -> tuple[str, ...]:
    """The languages that write an acronym often; none when the target language knows it."""
    own = frequency(acronym, target)
    if own > _KNOWN:
        return ()
    least = max(_COMMON, own + _STEP)
    return tuple(code for code in _SOURCES if frequency(acronym, code, among="small") >= least)


RULE = Rule(
    title="Acronym that English does not know",
    why="Engines copy acronyms; that of an insurer or a school says nothing to readers elsewhere.",
    find=_find,
    strength=WEAK,
    languages=("en",),
    mqm="accuracy/untranslated",
    examples=(
        Flagged("He was told by the ⟦INPS⟧ to wait.", source="it"),
        Flagged("The tariff of ⟦EHPAD⟧ places rose.", source="fr"),
        Clean(
            "The pension office (INPS) told him so; it is slow at INPS.", because="the text explains it", source="it"
        ),
        Clean("He was told by NATO and the UN.", because="English acronyms", source="it"),
        Clean(
            "At INPS PENSIONS RISE; the “INPS” sign; a rate of CZK 5.",
            because="a headline in capitals; a quotation; a currency",
            source="it",
        ),
    ),
)
