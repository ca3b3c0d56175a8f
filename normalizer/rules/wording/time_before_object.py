"""`covers this year 1,500 schools`, `exceeded already 25 billion`: an adverb between verb and object."""

from normalizer.rulebook import WEAK, Clean, Flagged, Rule, pattern

RULE = Rule(
    title="Adverb of time between verb and object",
    why="Romance and Slavic languages set it there: “acoperă anul acesta”, “przekroczyły już”.",
    when=(" {time_before_its_object} ",),
    find=pattern(
        r"""(?<= [a-z] \s ) (?P<hit> (?! was\b | is\b | has\b | this\b | as\b | does\b | us\b | its\b | his\b ) (?: [a-z]{3,}(?:ed|[degklnprtwy]s) | {irregular_before_time} )
          \s {time_before_its_object} )
        (?= \s (?: the | an? | his | her | their | its | more \s than | around | about | almost | some ) \s [\w-]+ | \s \d[\d.,]* (?!\s?(?:percent|%|p\.|years\sago)) \s [a-z] )""",
        unless=(r"(?:needed|used|based|fixed|{plural_before_time})\s",),
        reach=50,
    ),
    strength=WEAK,
    languages=("en",),
    mqm="fluency/word-order",
    examples=(
        Flagged("The plan ⟦covers this year⟧ 1,500 schools.", source="ro"),
        Flagged("The debts ⟦exceeded already⟧ 25 billion zlotys.", source="pl"),
        Clean("This year the plan covers 1,500 schools.", because="English order", source="ro"),
        Clean("Of the results this year a few surprised.", because="a noun in the plural", source="ro"),
    ),
)
