"""`the 1er March`, `the 2ª edition`, `3º`: an ordinal with the mark of the source."""

from normalizer.rulebook import SUGGESTED, Clean, Flagged, Rule, ordinal, pattern

RULE = Rule(
    title="Ordinal with the mark of the source",
    why="French writes 1er and 18e, Spanish, Italian and Portuguese 2ª and 3º.",
    when=tuple(
        f"{digit}{mark}"
        for digit in range(10)
        for mark in ("°", "e.", "e,", "a", "o", "er", "ere", "eme", "ieme", "e ")
    ),
    find=pattern(
        r"""(?<![\w.,º/-]) (?P<hit> (?P<number> \d{1,3} )
          (?: [ªº] (?![\w°]|\s?[CFNSWEO]\b|\s\d) | er | [eè]re | i?[eè]me
            | e (?=\s(?: {noun_behind_ordinal} | {ordered_thing} | {roman_counted} )\b) | (?<=\d)e (?<=the\s\de) (?=[.,]) | (?<=the\s\d\de) (?=[.,]) | ° (?=\s(?:of\s)?(?:{month}|{ordered_thing}|{roman_counted})\b) ) ) (?! [\w-] )""",
        unless=(
            r"\d+º\s?(?:degrees|of\slatitude|Celsius|north|south|east|west)",
            r"\d+(?:er|[eè]me)\s(?:[Gg]rands?\s)?[Cc]r[uû]s?\b",
        ),
        reach=24,
    ),
    fix=lambda match, page: ordinal(int(match.group("number"))),
    safety=SUGGESTED,
    languages=("en",),
    sources=("fr", "es", "it", "pt"),
    owns=frozenset({"number"}),
    mqm="locale-convention/number-format",
    examples=(
        Flagged("It opens on ⟦1er⟧ March.", becomes="It opens on 1st March."),
        Flagged("The ⟦2ª⟧ edition was long.", becomes="The 2nd edition was long."),
        Flagged("He lives in the ⟦18e⟧ arrondissement.", becomes="He lives in the 18th arrondissement."),
        Flagged("The tax falls from the ⟦1°⟧ of July.", becomes="The tax falls from the 1st of July."),
        Clean("It was 30ºC, 12 º and 5e of them, 40º N.", because="degrees; no ordinal"),
        Clean("It was 30º degrees at noon.", because="degrees with their word"),
        Clean("A Chablis 1er Cru beside a 1er grand cru of St Émilion.", because="wine"),
        Clean("The 1st edition and the 18th century.", because="English"),
    ),
)
