"""`the Polícia Federal`, `a Zumutung`: a noun of the source language with a capital, behind an English article."""

import re
from collections.abc import Iterator
from functools import lru_cache

from normalizer.rulebook import (
    CAPITAL,
    WEAK,
    Clean,
    Evidence,
    Flagged,
    Hit,
    Page,
    Rule,
    foreign_languages,
    frequency,
    is_cited,
    is_ordinary,
    plainly_foreign,
)

_NOUN = re.compile(
    rf"(?:\b(?:[Tt]he|[Ii]ts|[Hh]is|[Hh]er|[Tt]heir|[Oo]ur|[Tt]his|[Nn]o)|(?<=[^\n]\s)an?)\s(?P<noun>{CAPITAL}[^\W\d_]{{3,}})(?![\w’'@/-]|\.\w)"
)
_BARE = re.compile(
    r"\b(?:of|in|with|without|about|for|on|from|to|and|because\sof)\s(?P<noun>[A-ZÄÖÜ][a-zäöüß]{7,})(?![\w’'@/-]|\.\w|\s[A-ZÄÖÜ(])"
)
_NEXT = re.compile(r"\s(?:(?P<link>de|del|della|di|da|do|dos|das|des|du|der)\s)?(?P<word>[^\W\d_]{2,})(?![\w’'@/-])")
_KNOWN, _COMMON, _LEAST, _LONG = 1.2, 3.1, 5, 9
_FAR_KNOWN = frozenset({"fr", "es", "it", "pt", "de"})
"""Languages of places whose names English papers have."""


def _find(page: Page) -> Iterator[Hit]:
    yield from _find_bare(page)
    for match in _NOUN.finditer(page.text):
        word = match.group("noun")
        is_name = word.isupper() or word in page.word_set("town")
        sources = () if is_name else _sources(page, word.lower(), match.end())
        start, end = match.start("noun"), _whole(page, match.end())
        if sources and not is_cited(page, start, end):
            yield _hit(page.text[start:end], start, sources)


def _find_bare(page: Page) -> Iterator[Hit]:
    """German abstract nouns that the target never has, without an article: `trains with Verspätung`."""
    for match in _BARE.finditer(page.text):
        word, (start, end) = match.group("noun"), match.span("noun")
        is_kept = word in page.word_set("town") or word in page.word_set("german_term_of_art")
        is_abstract = word.endswith(page.words("german_abstract_end"))
        if (
            is_abstract
            and not is_kept
            and not frequency(word.lower(), page.language.code)
            and not is_cited(page, start, end)
        ):
            yield _hit(word, start, ("de",))


def _sources(page: Page, word: str, end: int) -> tuple[str, ...]:
    """The languages of which a word is a frequent one, far more than of the target.

    German ones may be rarer, and languages whose towns English hardly knows may have it, where a mark or
    a small word follows, as behind a noun and seldom behind a name.
    """
    code = page.language.code
    plainly = plainly_foreign(word, code)
    if _FAR_KNOWN.intersection(plainly):
        return plainly
    if _is_german_compound(word, page) or _is_unheard_german(word, code):
        return ("de",)
    if not (plainly or _is_rare_german(word, code)):
        return ()
    following = _NEXT.match(page.text, end)
    is_noun = following is None or following.group("word").lower() in page.language.function_words
    return (plainly or ("de",)) if is_noun else ()


@lru_cache(maxsize=50_000)
def _is_rare_german(word: str, target: str) -> bool:
    is_unknown = len(word) >= _LEAST and not is_ordinary(word, target) and frequency(word, target) < _KNOWN
    return is_unknown and bool(foreign_languages(word, target, ("de",)))


@lru_cache(maxsize=50_000)
def _is_unheard_german(word: str, target: str) -> bool:
    """Whether a word is common in German and the target never has it, as it has the names of people and places."""
    return (
        frequency(word, target) == 0
        and frequency(word, "de", among="small") >= _COMMON
        and not is_ordinary(word, target)
    )


def _is_german_compound(word: str, page: Page) -> bool:
    """Whether a word that the target never has ends in a noun that German makes words of."""
    if len(word) < _LONG or frequency(word, page.language.code):
        return False
    return word.endswith(page.words("german_head"))


def _whole(page: Page, end: int) -> int:
    """Where a name that begins with a foreign noun ends: behind the last foreign word."""
    following = _NEXT.match(page.text, end)
    while following and _goes_on(following, page.language.code):
        end = following.end()
        following = _NEXT.match(page.text, end)
    return end


def _goes_on(following: re.Match[str], target: str) -> bool:
    word = following.group("word")
    return bool(plainly_foreign(word.lower(), target)) or (following.group("link") is not None and word[0].isupper())


def _hit(words: str, start: int, sources: tuple[str, ...]) -> Hit:
    detail = f"“{words}” is {', '.join(sources)}"
    evidence = (Evidence("frequency", detail, "wordfreq"),)
    return Hit(start, start + len(words), message=f"{detail}, left as it was", sources=sources, evidence=evidence)


RULE = Rule(
    title="Noun of another language with a capital",
    why="The engine took an office or an institution for a name, or did not know the noun.",
    find=_find,
    strength=WEAK,
    languages=("en",),
    mqm="accuracy/untranslated",
    examples=(
        Flagged("For residents it is a ⟦Zumutung⟧. The ⟦Handwerk⟧ is angry.", source="de"),
        Flagged(
            "The ⟦Vorstoss⟧ comes late; the ⟦Verkehrsausschuss⟧ of Kottern meets, as its ⟦Bezirksvorsteherin⟧ said.",
            source="de",
        ),
        Flagged("He was taken away by the ⟦Policía⟧ Local.", source="es"),
        Flagged("The ⟦Prefeitura⟧ of the town paid; the ⟦Câmara dos Vereadores⟧ voted.", source="pt"),
        Flagged("The ⟦Assemblée⟧ nationale voted.", source="fr"),
        Flagged("Trains with ⟦Verspätung⟧ are common; she is in ⟦Altersteilzeit⟧.", source="de"),
        Clean("He lives in Bergzeit Valley and reads of “Verspätung”.", because="a name; a word in quotation marks"),
        Clean("The Ludwigsburg plant and the Bundestag are old.", because="a name; a word English has"),
        Clean("The right of Mitbestimmung is old; a tune by Hartnung.", because="a term of art; a surname"),
        Clean("The Müller family and the García government left.", because="names of people"),
        Clean("The Liberec region and the Sibiu Cycling Tour.", because="places that English hardly knows"),
        Clean("The Mersin port and the Gaziantep road are open.", because="towns"),
        Clean("The Polizei (police) came.", because="explained"),
        Clean("The POLIZEI came.", because="in capitals"),
    ),
)
