"""`in Monday`, `on last Monday`, `at Sunday`: a weekday with the preposition of the source."""

from normalizer.rulebook import WEAK, Clean, Flagged, Rule, pattern

RULE = Rule(
    title="Weekday with the preposition of the source",
    why="“в понедельник”, “am letzten Montag”, “el próximo lunes”: English says on Monday, last Monday.",
    when=(
        "in {weekday_lower}",
        "in last {weekday_lower}",
        "in next {weekday_lower}",
        "at last {weekday_lower}",
        "at next {weekday_lower}",
        "at {weekday_lower}",
        "on last {weekday_lower}",
        "on next {weekday_lower}",
        "on the next {weekday_lower}",
        "on the last {weekday_lower}",
        "on the past {weekday_lower}",
        "the next {weekday_lower}",
        "the past {weekday_lower}",
        "in the {weekday_lower}",
        "in this {weekday_lower}",
        "on this {weekday_lower}",
        "the last {weekday_lower}",
        "{weekday_lower} past",
        "{weekday_lower} last",
        "{weekday_lower} next",
        "on the {weekday_lower}",
        "at the {weekday_lower}",
    ),
    find=pattern(
        r"""(?<![\w’'-]) (?P<hit> (?: [Ii]n | [Aa]t ) \s (?: the\s | this\s | last\s | next\s )? (?P<day> {weekday} ) | [Oo]n \s (?: last | next | (?:the\s)?next | the\slast | the\spast | this ) \s {weekday} | [Tt]he \s (?: next | past ) \s {weekday} | (?: [Oo]n\s )? {weekday} \s (?: past | next ) )
        (?= \s* (?: [.,;:)] | \Z | \n ) | \s {word_behind_weekday} \b )""",
        unless=(r"(?:(?<=came\s)|(?<=come\s)|(?<=coming\s)|(?<=went\s))in\s\w+day\b",),
        reach=30,
    ),
    strength=WEAK,
    languages=("en",),
    mqm="fluency/grammar",
    examples=(
        Flagged("⟦In Monday⟧ the shop was closed.", source="*"),
        Flagged("⟦On last Monday⟧ he resigned.", source="*"),
        Flagged("They meet ⟦the next Friday⟧ in Rome.", source="*"),
        Clean("On Monday the shop was closed; they meet next Friday.", because="English"),
        Clean("He came in Monday’s rain and at Sunday lunch.", because="a genitive; a meal"),
        Clean("The winds died down and the boats came in Monday.", because="the verb has its own “in”"),
    ),
)
