"""`decree N° 5`, `school nr. 5`: the sign for “number” of the source."""

from normalizer.rulebook import SUGGESTED, WEAK, Clean, Flagged, Rule, pattern

RULE = Rule(
    title="Sign for “number” of the source",
    why="French and Spanish write N° and nº, Romanian, German and Dutch nr., Polish nr: English writes No.",
    when=(
        "n°",
        "no°",
        *(f"no{gap}{digit}" for gap in ("", " ") for digit in range(10)),
        " nr.",
        " nr ",
        " num.",
        " n. ",
        " c. ",
    ),
    find=pattern(
        r"""(?<![\w.]) (?P<hit> [Nn]o?[°º]\.?\s? | (?: [Nn]r\.? | [Nn]ú?u?m\. | n\. | č\. )\s ) (?= \d{1,5} (?![\d:°]) )""",
        unless=(r"[Nn]°\s?\d+\s?(?:by|de|perfume)\b",),
        reach=10,
    ),
    fix=lambda match, page: "No. ",
    safety=SUGGESTED,
    strength=WEAK,
    languages=("en",),
    sources=("fr", "es", "pt", "it", "ro", "de", "nl", "pl", "cs"),
    owns=frozenset({"number", "negation"}),
    mqm="locale-convention/number-format",
    examples=(
        Flagged("The decree ⟦N° ⟧5 was signed.", becomes="The decree No. 5 was signed.", source="fr"),
        Flagged("A fire in school ⟦nr. ⟧12 in Iasi.", becomes="A fire in school No. 12 in Iasi.", source="ro"),
        Clean("Decree No. 5, at 45°N 5°E, in size nr.", because="English; degrees; no number behind it", source="fr"),
        Clean("She wears N°5 by Chanel.", because="a perfume", source="fr"),
    ),
)
