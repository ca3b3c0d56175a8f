"""`on May 2023`, `in May 12`, `at March`: a date with the preposition of the source."""

from normalizer.rulebook import WEAK, Clean, Flagged, Rule, pattern

RULE = Rule(
    title="Date with the preposition of the source",
    why="“в мае”, “el mayo”, “am 12. Mai”: English says in May 2023, on May 12.",
    when=(
        "on {month_lower}",
        "in {month_lower}",
        "at {month_lower}",
        "in 1",
        "in 2",
        "in 3",
        "on 19",
        "on 20",
        "at 19",
        "at 20",
        "in the {month_lower}",
        "at the year ",
    ),
    find=pattern(
        r"""(?<![\w’'-]) (?P<hit> (?: [Oo]n | [Aa]t ) \s (?: (?! may\b ) {month} \s (?:19|20)\d\d ) | [Ii]n \s {month} \s \d{1,2} (?! [\d,.:]\d | \d | ,?\s{counted_behind_month} ) | [Ii]n \s (?:the\s)? \d{1,2} (?:st|nd|rd|th)? \s (?:of\s)? {month} | [Oo]n \s (?:the\syear\s)? (?:19|20)\d\d (?= \s* [,.] (?!\d) | \s (?:he|she|it|they|the|was|and)\b ) | [Aa]t \s (?: {month} | (?:the\syear\s)? (?:19|20)\d\d ) (?= \s* [.,] (?!\d) ) )""",
        reach=30,
    ),
    strength=WEAK,
    languages=("en",),
    mqm="fluency/grammar",
    examples=(
        Flagged("⟦On May 2023⟧ the firm closed.", source="*"),
        Flagged("It closed ⟦in May 12⟧, they say.", source="*"),
        Flagged("He was born ⟦on 1990⟧ and left.", source="*"),
        Clean("In May 2023, on May 12 and on 12 May it closed; in 2019 too.", because="English"),
        Clean(
            "At March’s end it rained; he looks back on 1990s music; in May 12 people died.",
            because="a genitive; a decade; a number of people",
        ),
    ),
)
