"""`3 Persons`: a common noun with a capital behind a number."""

from normalizer.rulebook import SUGGESTED, WEAK, Clean, Flagged, Rule, pattern

RULE = Rule(
    title="Capital of a counted noun",
    why="German writes nouns with a capital: “3 Personen”; Turkish and others do so with currencies.",
    when=(
        *(
            f"{digit} {word}"
            for digit in range(10)
            for word in ("person", "people", "euro", "dollar", "percent", "year")
        ),
        *(f"million {word}" for word in ("euro", "dollar", "lira", "people", "person")),
        *(
            f"{digit} {word}"
            for digit in range(10)
            for word in ("meter", "metre", "kilom", "minute", "hour", "employee")
        ),
    ),
    find=pattern(
        r"""(?: (?<=\d) | (?<=[mb]illion) ) \s (?P<hit> (?: Persons? | People | Euros? | Dollars? | Liras? | Percent | Years? | Met(?:er|re)s?
          | Kilomet(?:er|re)s? | Minutes? | Hours? | Employees? ) )
        (?= \s* [.,;:)] | \s [a-z] )""",
        unless=(r"\w+\s(?:old|ago)\b(?=\s*\n)",),
        reach=24,
    ),
    fix=lambda match, page: match.group("hit").lower(),
    safety=SUGGESTED,
    strength=WEAK,
    languages=("en",),
    sources=("de", "tr", "nl", "pl", "ru", "it", "es", "pt", "fr"),
    mqm="fluency/spelling",
    examples=(
        Flagged("In the crash 3 ⟦Persons⟧ were hurt.", becomes="In the crash 3 persons were hurt.", source="de"),
        Flagged("It cost 3.5 million ⟦Euros⟧.", becomes="It cost 3.5 million euros.", source="tr"),
        Clean("He read 24 Hours in Paris.", because="a title goes on with a capital", source=None),
        Clean("It cost 3.5 million euros.", because="English writes it small", source="tr"),
    ),
)
