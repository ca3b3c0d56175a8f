"""`in the village Petrovka`: a kind of settlement before its name, without “of”."""

from normalizer.rulebook import SUGGESTED, WEAK, Clean, Flagged, Rule, pattern

RULE = Rule(
    title="Kind of settlement before its name",
    why="“в селе Петровка”, “ve městě Brno”, “în satul Lunca”: English says the village of Petrovka.",
    when=("the village ", "the town ", "the city ", "the settlement ", "the hamlet ", "the municipality "),
    find=pattern(
        r"""\b (?: [Ii]n | [Ff]rom | [Nn]ear | [Tt]o | [Oo]f | [Aa]t | [Aa]round | [Oo]utside | between ) \s
        (?P<hit> the \s (?P<kind> village | town | city | settlement | hamlet | municipality ) \s (?P<name> [A-Z][a-zà-ž]+ (?: [-\s] [A-Z][a-zà-ž]+ )? ) )
        (?! [\w’'] | \s (?i:{house_of_settlement}) \b )""",
        unless=(r"the\s\w+\s{house_of_town}\b",),
        reach=70,
    ),
    fix=lambda match, page: f"the {match.group('kind')} of {match.group('name')}",
    safety=SUGGESTED,
    strength=WEAK,
    languages=("en",),
    mqm="fluency/grammar",
    examples=(
        Flagged(
            "He lives in ⟦the village Petrovka⟧, near Perm.",
            becomes="He lives in the village of Petrovka, near Perm.",
            source="ru",
        ),
        Flagged("It snowed in ⟦the city Brno⟧.", becomes="It snowed in the city of Brno.", source="cs"),
        Clean("He lives in the village of Petrovka.", because="“of” is there"),
        Clean("They met at the town Hall and in the city Museum.", because="a building"),
        Clean("They met in the village Petrovka school.", because="part of another noun"),
    ),
)
