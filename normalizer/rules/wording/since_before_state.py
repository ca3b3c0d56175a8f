"""`is since Monday open`: a time between “be” and its state."""

from normalizer.rulebook import WEAK, Clean, Flagged, Rule, pattern

RULE = Rule(
    title="Time between “be” and its state",
    why="German and Dutch: “ist seit Montag offen”.",
    when=(
        "is since ",
        "are since ",
        "was since ",
        "were since ",
        "is already since ",
        "is for ",
    ),
    find=pattern(
        r"""\b (?: is | are | was | were ) \s (?: already\s )? (?P<hit> since \s (?: {weekday} | {month} | (?:19|20)\d\d | yesterday | last\s[a-z]+ | (?:\w+\s)?(?:two|three|four|five|many|several|\d+)\s(?:days|weeks|months|years) | the\s[a-z]+ ) ) \s (?= (?: the | an? | [a-z]{3,} ) )""",
        reach=40,
    ),
    strength=WEAK,
    languages=("en",),
    sources=(
        "de",
        "nl",
        "sv",
        "da",
        "no",
        "fr",
        "it",
        "es",
        "pt",
        "af",
    ),
    mqm="fluency/grammar",
    examples=(
        Flagged("The bridge is ⟦since Monday⟧ open.", source="*"),
        Flagged("She is ⟦since 2019⟧ the director.", source="*"),
        Clean("The bridge has been open since Monday; how long is since Monday?", because="English"),
        Clean("The year was since forgotten.", because="an adverb"),
    ),
)
