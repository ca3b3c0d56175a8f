"""`fought whole night`: “whole” without its article."""

from normalizer.rulebook import SUGGESTED, WEAK, Clean, Flagged, Rule, pattern

RULE = Rule(
    title="“Whole” without its article",
    why="Slavic languages, Turkish and Persian have no article: “целую ночь”.",
    when=(
        " whole night",
        " whole day",
        " whole week",
        " whole month",
        " whole year",
        " whole city",
        " whole country",
        " whole world",
        " whole region",
        " whole family",
        " whole village",
        " whole team",
        " whole life",
        " entire night",
        " entire day",
        " entire year",
        " entire city",
        " entire country",
        " entire world",
        " entire region",
        " entire family",
        " entire village",
        " entire team",
        " whole time",
        " entire time",
        " whole evening",
        " whole summer",
        " whole winter",
    ),
    find=pattern(
        r"""\b (?! the\b | an?\b | his\b | her\b | its\b | their\b | our\b | my\b | your\b | this\b | that\b | one\b | whose\b | every\b | no\b | another\b | each\b | some\b | two\b | new\b | almost\b | nearly\b | ['’]?s\b ) (?<!['’-]) [a-z]{2,} \s (?P<hit> (?: whole | entire ) \s (?: night | day | week | month | year | city | country | world | region | family | village | team | life | time | evening | summer | winter ) ) (?! [\w’'s-] )""",
        reach=30,
    ),
    fix=lambda match, page: f"the {match.group('hit')}",
    safety=SUGGESTED,
    strength=WEAK,
    languages=("en",),
    mqm="fluency/grammar",
    examples=(
        Flagged(
            "They fought the fire for ⟦whole night⟧.", becomes="They fought the fire for the whole night.", source="*"
        ),
        Flagged("He said so to ⟦entire world⟧.", becomes="He said so to the entire world.", source="*"),
        Clean("They fought the whole night, almost a whole day.", because="an article"),
        Clean(
            "They stayed whole nights; Homs’s whole city wall; nearly whole day.",
            because="a plural; a genitive; no article before “nearly”",
        ),
    ),
)
