"""`the INPS`, `the EODASKAM`: an acronym that readers elsewhere hardly know, left without a word of explanation."""

import re
from collections.abc import Iterator
from functools import lru_cache

from normalizer.rulebook import (
    WEAK,
    Clean,
    Flagged,
    Hit,
    Page,
    Rule,
    acronym_meaning,
    frequency,
    is_quoted,
    stands_shouted,
    word_before,
)

_UPPER = "A-ZÀ-ÖØ-ÞĀĂĄĆČĎĐĒĖĘĚĞĢĪĮİĶĹĻĽŁŃŅŇŌŐŒŘŚŞŠŢŤŪŮŰŲŹŻŽȘȚ"
_ACRONYM = re.compile(
    rf"(?<![\w.&/’'@#$%<>(+-])[{_UPPER}](?:[a-z]?[{_UPPER}]){{1,6}}[a-z]?[{_UPPER}](?![\w.&/+>:-]|\s\()"
)
_LARGER = re.compile(r"\s(?:[^\W\d_a-z][^\W_]+|\d)")
_EXPLAINED = re.compile(r",?\s(?:or|i\.e\.|an?|which stands for)\s|,\s(?:the|his|her|their|its|v|n|adj)\b")
_ALTERNATIVE = re.compile(r"\b(?:or|called|named|dubbed|abbreviated)\s\Z")
_SOURCES = ("fr", "es", "it", "pt", "de", "nl", "pl", "cs", "ro", "hu", "tr", "ca", "sv", "da", "fi")
_ROMAN = re.compile(r"[IVXLC]+\Z")
_KNOWN, _HARDLY, _COMMON, _STEP = 1.9, 2.1, 3.1, 1.7
_REACH = 30


def _find(page: Page) -> Iterator[Hit]:
    """Look at acronyms only in a text that speaks of a place abroad."""
    found = [
        match for match in _ACRONYM.finditer(page.text) if _languages(match.group(), page.language.code) is not None
    ]
    if not found or not _is_from_abroad(page):
        return
    english = {mention.start for mention in page.mentions if mention.how == "english-acronym"}
    for match in found:
        acronym = match.group()
        if match.start() in english or _is_known(page, acronym) or not _is_bare(page, match):
            continue
        sources = _languages(acronym, page.language.code) or ()
        whose = f" of {', '.join(sources)}" if sources else ""
        detail = f"“{acronym}” is an acronym{whose} that readers of English do not know"
        yield Hit(*match.span(), message=f"{detail}: translate it or explain it", sources=sources)


def _is_known(page: Page, acronym: str) -> bool:
    """Whether readers know an acronym, or another rule tells what it means."""
    return acronym.removesuffix("s") in page.word_set("acronym_known") or bool(acronym_meaning(page, acronym))


def _is_from_abroad(page: Page) -> bool:
    """Whether a place or people is named that is not of the language's own countries."""
    home = page.word_set("home_place")
    people = page.word_set("demonym")
    by_id = page.lexicon.by_id
    return any(word in people and word not in home for word in page.view.capitalised) or any(
        entity not in home and by_id[entity].kind == "place" for mention in page.mentions for entity in mention.entities
    )


def _is_bare(page: Page, match: re.Match[str]) -> bool:
    """Whether an acronym stands in a sentence, neither explained nor shouted nor quoted nor part of a name."""
    text, (start, end) = page.text, match.span()
    word = word_before(page, start)
    if word is None or (word and word.lower() not in page.language.function_words):
        return False
    if stands_shouted(page, end) or _LARGER.match(text, end) or f"({match.group()}" in text:
        return False
    if _EXPLAINED.match(text, end) or _ALTERNATIVE.search(text, max(0, start - _REACH), start):
        return False
    return not is_quoted(page, start, end)


@lru_cache(maxsize=50_000)
def _languages(acronym: str, target: str) -> tuple[str, ...] | None:
    """The languages that write an acronym often; none when hardly one does; nothing when the target knows it."""
    if _ROMAN.match(acronym):
        return None
    word = acronym.lower()
    own = frequency(word, target)
    if own <= _KNOWN:
        least = max(_COMMON, own + _STEP)
        sources = tuple(code for code in _SOURCES if frequency(word, code, among="small") >= least)
        if sources:
            return sources
    return () if own <= _HARDLY else None


RULE = Rule(
    title="Acronym that English does not know",
    why="Engines copy acronyms; that of an insurer or a school says nothing to readers elsewhere.",
    find=_find,
    strength=WEAK,
    languages=("en",),
    mqm="accuracy/untranslated",
    examples=(
        Flagged("In Poland he was told by the ⟦INPS⟧ to wait.", source="it"),
        Flagged("The tariff of ⟦EHPAD⟧ places rose in Belgium.", source="fr"),
        Flagged("In Poland the report of ⟦EODASKAM⟧ was read. The ⟦KqZVP⟧ replied.", source="el"),
        Clean(
            "The pension office of Poland (INPS) told him so; it is slow at INPS.",
            because="the text explains it",
            source="it",
        ),
        Clean("In Poland he was told by NATO, the UN and UNRWA.", because="English acronyms", source="it"),
        Clean(
            "At INPS PENSIONS RISE; the “INPS” sign; a rate of CZK 5 in Poland.",
            because="a headline in capitals; a quotation; a currency",
            source="it",
        ),
        Clean("The LZXMB protocol is in use.", because="no place abroad is spoken of", source="it"),
        Clean(
            "In Poland the EODASKAM, the bureau of accidents, and the union GILBVX met at EODASAAM Group.",
            because="explained behind it, and before it; part of a name",
            source="it",
        ),
        Clean("In Poland it is called GILBVX; chapter XXXVII begins.", because="a second name; a number", source="it"),
    ),
)
