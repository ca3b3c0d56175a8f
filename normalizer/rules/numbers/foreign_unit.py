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
    "has": "hectares",
    "bln": "billion",
    "trln": "trillion",
    "st. C": "°C",
    "gr. C": "°C",
    "° C": "°C",
    "m2": "square metres",
    "mq": "square metres",
    "qm": "square metres",
    "km/hour": "km/h",
    "km/hours": "km/h",
    "kms/h": "km/h",
    "Megawatt": "megawatts",
    "Kilowatt": "kilowatts",
    "Gigawatt": "gigawatts",
}
_STRONG = ("gr", "st. C", "gr. C", "° C", "mq", "qm")
_UNIT = re.compile(
    r"(?<=\d)\s(?P<hit>(?P<rate>k?m / [hs])(?!\w)|(?P<many>[a-z]{3,}s)/(?P<time>day|month|year|hour|week|night|person)(?!\w)"
    r"|(?P<short>st\. C|gr\. C|° C|mln|bln|trln|gr|km/hours?|kms/h|kms|kgs|lts|mts|hect|has(?=\.)|m[2q]|qm|(?:Mega|Kilo|Giga)watt)(?![\w/])(?:\.(?=\s[a-z€$£]))?(?!\sgr\b))"
    r"|(?P<sign>№\s?)(?=\d)"
)
_COMPOUND = re.compile(r"\b(?:an?|the|this|his|her|its|their) \d[\d.,]*\Z", re.IGNORECASE)
_NEAR = 20


def _written(match: re.Match[str], page: Page) -> str:
    """The unit as English writes it; with a hyphen before the noun that it measures."""
    if match.group("rate"):
        return match.group("rate").replace(" ", "")
    if match.group("many"):
        return f"{match.group('many')} a {match.group('time')}"
    plain = _PLAIN[match.group("short")]
    if plain.startswith("square") and _COMPOUND.search(page.text, max(0, match.start() - _NEAR), match.start()):
        return plain.replace(" ", "-").removesuffix("s")
    return plain


def _find(page: Page) -> Iterator[Hit]:
    for offset, literal in page.hits:
        match = _UNIT.match(page.text, offset)
        if match is None:
            continue
        if literal == "№":
            yield Hit(*match.span("sign"), fix="No. ")
            continue
        short = match.group("short")
        is_weak = match.group("many") or (short and short not in _STRONG)
        yield Hit(*match.span("hit"), fix=_written(match, page), strength=WEAK if is_weak else None)


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
        " has.",
        " m2",
        " mq",
        " qm",
        " km/hour",
        " kms/h",
        " megawatt ",
        " kilowatt ",
        " gigawatt ",
        *(f" {many}/" for many in ("tons", "tonnes", "litres", "liters", "barrels", "euros", "dollars", "hours")),
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
        Flagged("A flat of 80 ⟦m2⟧ burned.", becomes="A flat of 80 square metres burned.", source="fr"),
        Flagged("A 120 ⟦mq⟧ flat burned.", becomes="A 120 square-metre flat burned.", source="it"),
        Flagged("It makes 80 ⟦tons/day⟧ at 130 ⟦km/hour⟧.", becomes="It makes 80 tons a day at 130 km/h.", source="es"),
        Clean("It cost 12 mln euros.", because="news agencies write so too", source=None),
        Clean("at 64 km/h, 3.5 million and No. 39", because="the English forms"),
        Clean("The gr and the kms are symbols.", because="no number before it"),
    ),
)
