"""`his Son`, `the Car`: a common noun with a capital in the middle of a sentence."""

from normalizer.rulebook import SUGGESTED, WEAK, Clean, Flagged, Rule, pattern

RULE = Rule(
    title="Capital of a common noun",
    why="German writes every noun with a capital.",
    when=(
        " {noun_written_large} ",
        " pollen",
        *(f" {relative}," for relative in ("son", "daughter", "wife", "husband")),
        " son.",
        " car.",
    ),
    find=pattern(
        r"""\b (?: [a-z]{2,} ) \s (?: {word_before_noun} \s )? (?P<hit> {german_noun} ) (?= \s* [.,;] | \s [a-z] )""",
        unless=(
            r"House\b",
            r"\w+\s(?:of|and|in|the|for|on|to|is|with|from)\s(?:the\s)?[A-Z]",
        ),
        reach=30,
    ),
    fix=lambda match, page: match.group("hit").lower(),
    safety=SUGGESTED,
    strength=WEAK,
    languages=("en",),
    sources=(
        "de",
        "nl",
        "tr",
        "ru",
        "ar",
    ),
    mqm="fluency/spelling",
    examples=(
        Flagged("He met his ⟦Son⟧ at noon.", becomes="He met his son at noon.", source="*"),
        Flagged("They saw the ⟦Car⟧ burn.", becomes="They saw the car burn.", source="*"),
        Clean("He met his son at noon; the Police Federation spoke.", because="small; a name"),
        Clean("Son of Sam met the King.", because="it opens the sentence"),
        Clean("They told the House of it.", because="a parliament"),
        Clean("He read Man and Boy in the Child Agency.", because="titles"),
    ),
)
