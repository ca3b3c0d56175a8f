"""`the player the most expensive of the league`: a superlative behind its noun."""

from normalizer.rulebook import WEAK, Clean, Flagged, Rule, pattern

RULE = Rule(
    title="Superlative behind its noun",
    why="French, Spanish and Greek: “le joueur le plus cher du championnat”.",
    when=(
        " the most ",
        " the least ",
        " the {superlative_est} ",
    ),
    find=pattern(
        r"""(?<![\w’'-]) (?P<hit> (?: [Tt]he | [Aa]n? | his | its | their | our | this ) \s (?! {noun_before_superlative}\b ) [a-z]{4,} \s the \s (?: (?:most|least) \s [a-z]{4,} | {superlative_est} ) ) (?= \s (?: of | in | since | ever | that | from | at | on ) \b | \s* [.,;] )""",
        unless=(r"[a-z]+\s\w+\sthe\s(?:most\s[a-z]+s\b|{superlative_est}\s(?:in|of)\sthe\sland)",),
        reach=40,
    ),
    strength=WEAK,
    languages=("en",),
    mqm="fluency/grammar",
    examples=(
        Flagged("It is ⟦the player the most expensive⟧ of the league.", source="*"),
        Flagged("It was ⟦a winter the coldest⟧ since 1959.", source="*"),
        Clean("It is the most expensive player of the league.", because="before the noun"),
        Clean(
            "It is the day the most goals fell; that made the city the richest in the land.",
            because="a clause; an object complement",
        ),
    ),
)
