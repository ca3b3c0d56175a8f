"""`«Die Arbeiten laufen»`: guillemets that point outwards in German that is not from Switzerland."""

import re
from collections.abc import Iterator

from normalizer.rulebook import SUGGESTED, WEAK, Clean, Flagged, Hit, Page, Rule, late, may_be_swiss

_PAIR = late(r"(?<![^\s(])«(?P<inner>[^«»„“\n]{2,400})»(?!\w)")
_WORD = re.compile(r"[^\W\d_]+")


def _find(page: Page) -> Iterator[Hit]:
    if may_be_swiss(page):
        return
    for match in _PAIR.finditer(page.text):
        start, end = match.span("inner")
        if any(word.lower() in page.language.function_words for word in _WORD.findall(page.text, start, end)):
            yield Hit(start - 1, start, fix="„", message="write „…“")
            yield Hit(end, end + 1, fix="“", message="write „…“")


RULE = Rule(
    title="Guillemets that point outwards in German",
    why="Russian, Ukrainian and French quote so; German writes „…“ or »…«.",
    characters="[«]",
    find=_find,
    safety=SUGGESTED,
    strength=WEAK,
    languages=("de",),
    mqm="locale-convention/punctuation",
    examples=(
        Flagged(
            "Die Straße ist zu. ⟦«⟧Wir können nicht warten⟦»⟧, sagte sie.",
            becomes="Die Straße ist zu. „Wir können nicht warten“, sagte sie.",
            source="uk",
        ),
        Flagged("Er weiß: ⟦«⟧Das ist es⟦»⟧.", becomes="Er weiß: „Das ist es“.", source="ru"),
        Clean(
            "Er muss gehen. «Wir können nicht warten», sagte sie.", because="Switzerland, which has no ß", source="ru"
        ),
        Clean("Die Straße ist zu. »Wir können nicht warten«, sagte sie.", because="marks of German books", source="ru"),
        Clean(
            "»Ja«, rief er auf der Straße, »komm mit«, und »das ist alles«.", because="they point inwards", source="ru"
        ),
        Clean("Auf der Straße las sie «Le Monde».", because="a name in another language", source="fr"),
    ),
)
