"""A French mark of two parts stuck to its word."""

import re
from collections.abc import Iterator

from normalizer.rulebook import (
    SAFE,
    Clean,
    Flagged,
    Hit,
    Page,
    Rule,
    clause_start,
    frequency,
    missing_spaces,
    reads_as_english,
)

_TIGHT = re.compile(r"(?<=[\w»)\]%])(?P<before>[;:](?=\s|\Z)|[!?](?=[\s»”\")]|\Z))")
_SPACED = re.compile(r"(?<=[\w»)\]%])(?P<space>[ \u00a0\u202f])[;:!?](?=\s|\Z|[»”\")])")
_LAST_WORD = re.compile(r"[^\W\d_]+\Z")
_NAME_GOES_ON = re.compile(r"! [^\W\d_A-ZÀ-Ü]+(?![\w-])")
_FACTORIAL = re.compile(r"(?:(?<![\w.,])[^\W\d_ayAY]! (?=[^\W\d_A-Z]|[=<>+*/])|\d! [=<>+*/])")
_TITLE_BEFORE = re.compile(r"(?:[A-Z][a-z]+ ){0,3}[A-Z][a-z]+\Z")
_TITLE_BEHIND = re.compile(r": (?P<word>[A-Z][a-z]+)")
_REACH, _MARGIN = 60, 0.5


def _find(page: Page) -> Iterator[Hit]:
    places = [match for match in _TIGHT.finditer(page.text) if not _belongs(page, match.start())]
    if places:
        yield from missing_spaces(page, _SPACED, places)


def _belongs(page: Page, place: int) -> bool:
    """Whether a mark is close to its word for good: of a name, of an English title or sentence, of a formula."""
    if _ends_name(page, place) or _parts_title(page, place) or _FACTORIAL.match(page.text, place - 1):
        return True
    return reads_as_english(page, clause_start(page, place), place)


def _ends_name(page: Page, place: int) -> bool:
    """Whether a mark ends a name: one that is known, one in the middle of a sentence, or one that `¡` opens."""
    start = clause_start(page, place)
    word = _LAST_WORD.search(page.text, start, place)
    if page.text[place] in ":;" or not word:
        return False
    if word[0] in page.word_set("marked_name") or "¡" in page.text[start:place]:
        return True
    goes_on = _NAME_GOES_ON.match(page.text, place)
    return word.start() > start and word[0][0].isupper() and goes_on is not None


def _parts_title(page: Page, place: int) -> bool:
    """Whether a colon parts the two halves of an English title: `Star Wars: Episode`."""
    before = _TITLE_BEFORE.search(page.text, max(0, place - _REACH), place)
    behind = _TITLE_BEHIND.match(page.text, place)
    if not before or not behind:
        return False
    return _is_english_word(behind["word"]) and any(map(_is_english_word, before[0].split()))


def _is_english_word(word: str) -> bool:
    """Whether a word is much commoner in English than in French."""
    return frequency(word.lower(), "en") > frequency(word.lower(), "fr") + _MARGIN


RULE = Rule(
    title="No space before a French mark",
    why="French sets a no-break space before ; : ! ? (Canada and Switzerland do not always); engines keep English.",
    when=(";", ":", "!", "?"),
    find=_find,
    safety=SAFE,
    weight=0.3,
    languages=("fr",),
    sources=("en",),
    mqm="locale-convention/punctuation",
    examples=(
        Flagged("Pourquoi ? Parce que ! Vraiment⟦?⟧ Oui.", becomes="Pourquoi ? Parce que ! Vraiment ? Oui."),
        Flagged(
            "Il pleut⟦!⟧ Qui vient⟦?⟧",
            becomes="Il pleut\u202f! Qui vient\u202f?",
            source="en",
        ),
        Clean("Il pleut! Qui vient?", because="a text that never sets the space may be Canadian or Swiss", source=None),
        Clean("Il est 12:30, voyez https://a.fr/?b=1 et « Non ! ».", because="a time, an address, a space"),
        Clean("Il a dit : « Who are you? »", because="English within French keeps its own spacing"),
        Clean("Il joue chez Wham! Et là ? Il chante : « Oui ! »", because="a name that ends in a mark"),
        Clean("Il a vu Hellzapoppin! hier ; et nous ? Non !", because="a name in the middle of a sentence"),
        Clean("Il lit ¡Hola! : tant pis !", because="a Spanish name"),
        Clean("Il a lu Silent Spring: Voices of the Earth ; et toi ? Non !", because="an English title"),
        Clean("On sait que 4! = 24 et que k! grandit ; et après ? Oui !", because="mathematics"),
        Clean("What a night! Il rit ; et toi ? Oui !", because="an English sentence of small words"),
        Clean("Teachers: 12 ; et toi ? Oui ! Non !", because="an English word"),
        Flagged(
            "Il vit à Londres⟦!⟧ Et toi ? Non ! Vrai ? Le maire Martin Hill⟦:⟧ Demain.",
            becomes="Il vit à Londres ! Et toi ? Non ! Vrai ? Le maire Martin Hill : Demain.",
        ),
    ),
)
