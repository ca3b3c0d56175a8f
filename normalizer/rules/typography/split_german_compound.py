"""`das Schlaf Zimmer`: a compound of German in two words."""

import re
from collections.abc import Iterator

from normalizer.rulebook import SUGGESTED, WEAK, Clean, Flagged, Hit, Page, Rule, frequency

_PAIR = re.compile(r"(?<![\w-])(?P<first>[A-ZÄÖÜ][a-zäöüß]{2,})(?= (?P<second>[A-ZÄÖÜ][a-zäöüß]{3,})(?![\w-]))")
_KNOWN, _ALONE = 2.5, 5.2
"""How usual the compound is, and how usual its first word must not be: `Die Stadt`, `Herr Schaft`."""


def _find(page: Page) -> Iterator[Hit]:
    for match in _PAIR.finditer(page.text):
        first, second = match["first"], match["second"]
        usual = frequency(first.lower(), "de")
        if first.lower() in page.language.function_words or usual >= _ALONE or frequency(first.lower(), "en") > usual:
            continue
        joined = first + second.lower()
        if frequency(joined.lower(), "de") >= _KNOWN and not page.view.is_title(match.start()):
            yield Hit(match.start(), match.end("second"), fix=joined)


RULE = Rule(
    title="Compound of German in two words",
    why="English writes most compounds apart; engines leave the gap.",
    find=_find,
    safety=SUGGESTED,
    strength=WEAK,
    languages=("de",),
    sources=("en",),
    mqm="fluency/spelling",
    examples=(
        Flagged("Das ⟦Schlaf Zimmer⟧ ist kühl.", becomes="Das Schlafzimmer ist kühl.", source="en"),
        Flagged("Er sucht einen ⟦Arbeits Platz⟧ in Kiel.", becomes="Er sucht einen Arbeitsplatz in Kiel.", source="en"),
        Clean("Das Schlafzimmer von Frau Zimmer in Neu Ulm.", because="one word; names"),
        Clean("Er mag Open Source und die Love Parade.", because="English words"),
        Clean("Er fuhr mit Peter Meier nach Berlin Mitte.", because="names"),
    ),
)
