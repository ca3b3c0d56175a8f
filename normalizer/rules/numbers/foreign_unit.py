"""Abbreviations of numbers and units that English writes otherwise: `350 gr`, `№ 5`, `64 km / h`."""

import re
from collections.abc import Iterator

from normalizer.rulebook import SUGGESTED, WEAK, Clean, Flagged, Hit, Page, Rule

_PLAIN = {
    "mln": "million",
    "gr": "g",
    "kms": "km",
    "kgs": "kg",
    "lts": "litres",
    "mts": "m",
    "hect": "hectares",
    "bln": "billion",
    "trln": "trillion",
    "st. C": "°C",
    "gr. C": "°C",
    "° C": "°C",
}
_HABITS = ("mln", "bln", "trln", "kms", "kgs", "lts", "mts", "hect")
_UNIT = re.compile(
    r"(?<=\d)\s(?P<hit>(?P<rate>k?m / [hs])(?!\w)|(?P<short>st\. C|gr\. C|° C|mln|bln|trln|gr|kms|kgs|lts|mts|hect)(?!\w)(?:\.(?=\s[a-z€$£]))?(?!\sgr\b))"
    r"|(?P<sign>№\s?)(?=\d)"
)


def _find(page: Page) -> Iterator[Hit]:
    for offset, literal in page.hits:
        match = _UNIT.match(page.text, offset)
        if match is None:
            continue
        if literal == "№":
            yield Hit(*match.span("sign"), fix="No. ")
            continue
        short = match.group("short")
        fix = _PLAIN[short] if short else match.group("rate").replace(" ", "")
        yield Hit(*match.span("hit"), fix=fix, strength=WEAK if short in _HABITS else None)


RULE = Rule(
    title="Abbreviation of a unit in another language's manner",
    why="The engine copied the abbreviation, or spaced a unit as tokens.",
    when=(
        "№",
        " km / h",
        " m / s",
        " mln",
        " bln",
        " trln",
        " st. c",
        " gr. c",
        " ° c",
        " gr ",
        " gr.",
        " gr,",
        " gr)",
        " kms",
        " kgs",
        " lts",
        " mts",
        " hect",
    ),
    find=_find,
    safety=SUGGESTED,
    languages=("en",),
    sources=("de", "ru", "uk", "it", "pl", "fr", "es"),
    owns=frozenset({"number", "negation"}),
    mqm="locale-convention/number-format",
    examples=(
        Flagged("winds of 64 ⟦km / h⟧ and more", becomes="winds of 64 km/h and more"),
        Flagged("a fire in building ⟦№ ⟧39", becomes="a fire in building No. 39"),
        Flagged("Take 350 ⟦gr⟧ of flour.", becomes="Take 350 g of flour."),
        Flagged("It cost 12 ⟦mln⟧ euros, 95 ⟦kms⟧ away.", becomes="It cost 12 million euros, 95 km away.", source="ru"),
        Flagged("The water had 7 ⟦st. C⟧ then.", becomes="The water had 7 °C then."),
        Flagged("It fell to minus 12 ⟦° C⟧.", becomes="It fell to minus 12 °C.", source="fr"),
        Clean("It cost 12 mln euros.", because="news agencies write so too", source=None),
        Clean("at 64 km/h, 3.5 million and No. 39", because="the English forms"),
        Clean("The gr and the kms are symbols.", because="no number before it"),
    ),
)
