"""`fought whole night`: “whole” without its article."""

from normalizer.rulebook import SUGGESTED, WEAK, Clean, Flagged, Rule, pattern

RULE = Rule(
    title="“Whole” without its article",
    why="Slavic languages, Turkish and Persian have no article: “целую ночь”.",
    when=(" whole {noun_taken_whole}", " entire {noun_taken_whole}"),
    find=pattern(
        r"""\b (?! the\b | an?\b | his\b | her\b | its\b | their\b | our\b | my\b | your\b | this\b | that\b | one\b | whose\b | every\b | no\b | another\b | each\b | some\b | two\b | new\b | almost\b | nearly\b | ['’]?s\b ) (?<!['’-]) [a-z]{2,} \s (?P<hit> (?: whole | entire ) \s {noun_taken_whole} ) (?! [\w’'s-] )""",
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
        Flagged(
            "The hall closed and ⟦whole collection⟧ was sold.",
            becomes="The hall closed and the whole collection was sold.",
            source="*",
        ),
        Clean("They fought the whole night, almost a whole day.", because="an article"),
        Clean(
            "They stayed whole nights; Homs’s whole city wall; nearly whole day.",
            because="a plural; a genitive; no article before “nearly”",
        ),
    ),
)
