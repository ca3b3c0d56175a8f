"""`the DNA` of Romania, `the SMN` of Argentina: an acronym that only readers of one country know, seen from it."""

import re
from collections.abc import Iterator
from itertools import chain

from normalizer.rulebook import (
    CAPITAL,
    WEAK,
    Clean,
    Flagged,
    Hit,
    Page,
    Rule,
    acronym_meaning,
    is_quoted,
    stands_shouted,
    word_before,
)

_TOKEN = re.compile(r"(?<![\w.&/’'@#$%<>(+-])[^\W\d_a-zß-öø-ÿ][\w&*-]+(?<![-&*])(?![\w&/’@+>]|\.\w|\s\(|')")
_SMALL = re.compile(r"(?<=[Tt]he\s)[a-zé]{2,5}(?![\w&/’'@+>-]|\.\w|\s\()")
_CAPITALS = re.compile(rf"{CAPITAL}[\w&*-]+")
_BARE = re.compile(
    r"\b(?:[Tt]he|[Oo]f|[Bb]y|[Ff]rom|[Ii]n|[Tt]o|[Aa]n?|[Ww]ith|[Ww]ithout|[Aa]nd|[Aa]t|tells|told)\s\Z|[’']s\s\Z"
)
_HEADLINE = re.compile(r"\s[a-z]+s\s")
_KIND = re.compile(r"\s(?:news\s)?(?P<kind>[a-z]+)")
_EXPLAINED = re.compile(
    r",?\s(?:or|i\.e\.|which stands for)\s|,\san?\s|,\s(?:the|its)\s(?:[\w-]+\s[^,.;]{3,60}|police|party|court|bank|union|army|ministry|agency),|\sis\sthe\s"
)
_REACH, _SHORT = 30, 2


def _find(page: Page) -> Iterator[Hit]:
    acronyms = set(_CAPITALS.findall(page.text)) | set(_SMALL.findall(page.text))
    if not any(acronym_meaning(page, acronym) for acronym in acronyms):
        return
    for match in chain(_TOKEN.finditer(page.text), _SMALL.finditer(page.text)):
        meaning = acronym_meaning(page, match.group())
        if meaning and _stands_bare(page, match):
            detail = f"“{match.group()}” says nothing to readers of English"
            message = f"{detail}: translate it; it may be the {meaning}"
            yield Hit(*match.span(), message=message)


def _stands_bare(page: Page, match: re.Match[str]) -> bool:
    """Whether an acronym is neither part of a name nor explained, shouted or quoted; short ones want a small word."""
    start, end = match.span()
    word = word_before(page, start)
    is_bare = _BARE.search(page.text, max(0, start - _REACH), start) is not None
    if word is None or (word and not is_bare and not _is_small(word.lower(), page)):
        return False
    if end - start <= _SHORT and not (is_bare or _is_headline(page, start, end)):
        return False
    return not _is_told(page, match) and not is_quoted(page, start, end)


def _is_small(word: str, page: Page) -> bool:
    """Whether a word before an acronym is none of a name: a small one, a level of authority, a number."""
    return word in page.language.function_words or word in page.word_set("before_acronym")


def _is_told(page: Page, match: re.Match[str]) -> bool:
    """Whether the text says what an acronym means, or shouts."""
    end = match.end()
    if stands_shouted(page, end) or _EXPLAINED.match(page.text, end) or f"({match.group()})" in page.text:
        return True
    kind = _KIND.match(page.text, end)
    return kind is not None and kind.group("kind") in page.word_set("acronym_kind")


def _is_headline(page: Page, start: int, end: int) -> bool:
    """Whether the acronym begins a headline and a verb follows."""
    begins = page.view.line_at(start)[0] == start and page.view.is_title(start)
    return begins and _HEADLINE.match(page.text, end) is not None


RULE = Rule(
    title="Acronym of one country",
    why="The papers of a country need not explain its authorities, parties and taxes; readers elsewhere do not know them.",
    find=_find,
    strength=WEAK,
    languages=("en",),
    mqm="accuracy/untranslated",
    examples=(
        Flagged("The prosecutors of the ⟦DNA⟧ in Bucharest asked for arrest.", source="*"),
        Flagged("In the Argentine south the ⟦SMN⟧ warned of wind; the ⟦PJ⟧ was silent.", source="*"),
        Flagged("The car of the ⟦WOPR⟧ came to the lake near Warsaw.", source="*"),
        Flagged("The village of Węgorzewo thanked Michał Wójcik of the ⟦PSL⟧.", source="*"),
        Clean(
            "Zoë Brontë read of the PSL; a singer named Wójcik did.", because="one word with Polish letters", source="*"
        ),
        Flagged("In Prague the ⟦ČSSZ⟧ warned of delays.", source="*"),
        Flagged("⟦PR⟧ opens hospital in Malanje\n\nIn Luanda it rained.", source="*"),
        Flagged("It is late, she tells ⟦TT⟧. In Gothenburg it rained.", source="*"),
        Flagged("Marilena Sforzi and Gianluca Torri were heard by the ⟦gup⟧ of the court.", source="it"),
        Flagged("It cost 5 million rubles. The ⟦SK⟧ took the case.", source="ru"),
        Flagged("In Lisbon it was read by the ⟦TCE⟧.", source="pt"),
        Flagged("Vedernikova and Kolesnikov wrote to the ⟦SK⟧.", source="ru"),
        Flagged("The project is paid for by the ⟦DFG⟧.", source="de"),
        Flagged("The ⟦KHV⟧ fined two funds.", source="mk"),
        Flagged("They lost to the ⟦RFPI⟧ in May.", source="ru"),
        Flagged("In Lisbon the regional ⟦TCE⟧ and three ⟦INEM⟧ crews worked.", source="pt"),
        Flagged("In Lisbon, according to the ⟦PJ⟧, the suspect, who is 50, left.", source="pt"),
        Clean("In Lisbon the PJ, the criminal police, took him.", because="explained", source="pt"),
        Clean("In Lisbon the PJ, the police, took him.", because="explained in a word", source="pt"),
        Clean("The DFG and the ISP pay for it.", because="another language; English has the letters", source="pl"),
        Clean(
            "In Warsaw she told the PAP news agency so; the PSL party was silent.",
            because="told what it is",
            source="*",
        ),
        Clean("The samples of the DNA were taken in Madrid.", because="another country, or none", source="*"),
        Clean("In Bucharest the anti-corruption body (DNA) asked the DNA office.", because="explained", source="*"),
        Clean(
            "In Argentina PJ spoke; the PJ, a Peronist party, and the “PJ” left.",
            because="a short one by itself may be a person; explained; quoted",
            source="*",
        ),
        Clean("In Argentina the SMN OF TODAY spoke; Radio SMN sang.", because="shouted; part of a name", source="*"),
    ),
)
