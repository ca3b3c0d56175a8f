"""`was happened`, `is died`: a passive of a verb that has none."""

from normalizer.rulebook import WEAK, Clean, Flagged, Rule, pattern

RULE = Rule(
    title="Passive of a verb that has none",
    why="Romance languages and German form their perfect with “be”: “è morto”, “ist passiert”; Turkish and Persian have passives here.",
    when=(
        " {intransitive_participle}",
        " come ",
        " come.",
        "was come",
        "were come",
        "are come",
    ),
    find=pattern(
        r"""(?<![\w’'-]) (?P<hit> (?: is | are | was | were | be | been | being ) \s (?: also\s | already\s | not\s | just\s | now\s )? (?: {intransitive_participle} | come ) ) (?= \s* (?: [.,;:)] | \Z | \n ) | \s (?: {after_intransitive} | \d ) \b )""",
        unless=(
            r"(?:was|were|be)\ssuffered\sto\b",
            r"is\sbecome\sand\b",
            r"\w+\s(?:\w+\s)?succeeded\sby\b",
        ),
        reach=30,
    ),
    strength=WEAK,
    languages=("en",),
    mqm="fluency/grammar",
    examples=(
        Flagged("The accident ⟦was happened⟧ at night.", source="*"),
        Flagged("Two people ⟦are died⟧ and one ⟦is disappeared⟧.", source="*"),
        Clean("The accident happened at night; the disappeared are many.", because="no passive"),
        Clean("His friends were fallen soldiers.", because="an adjective"),
        Clean("He was succeeded by his brother.", because="who came next"),
        Clean("What it is become and remained: he was suffered to go.", because="older English"),
    ),
)
