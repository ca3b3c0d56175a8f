"""`on First day morning`, `since Second day`: a Hebrew weekday as a number."""

from normalizer.rulebook import COUNTED_DAYS, SUGGESTED, WEAK, Clean, Flagged, Rule, counted_weekday, pattern

RULE = Rule(
    title="Weekday as a counted day",
    why="Hebrew counts its weekdays: “יום ראשון” is Sunday, “יום שישי” is Friday.",
    when=tuple(f"{word} {day} day" for day in COUNTED_DAYS for word in ("on", "since", "until", "next", "last", "the")),
    find=pattern(
        r"""\b (?: (?: [Oo]n | [Ss]ince | [Uu]ntil | (?: [Oo]n \s )? (?: [Nn]ext | [Ll]ast ) ) \s
          (?: (?P<hit> (?: the \s )? (?P<day> (?i: first | second | third | fourth | fifth | sixth ) ) \s day ) (?= \s (?: morning | evening | night | noon | afternoon ) \b | (?<= [FST][a-z]{4}\sday ) \s* [,.;] | (?<= [FST][a-z]{5}\sday ) \s* [,.;] ) ) )""",
        unless=(r"the\s(?:\w+)\sday\s(?:night|noon)\b",),
        reach=40,
    ),
    fix=counted_weekday,
    safety=SUGGESTED,
    strength=WEAK,
    languages=("en",),
    sources=("he",),
    mqm="accuracy/mistranslation",
    examples=(
        Flagged("They were hurt on ⟦First day⟧ morning.", becomes="They were hurt on Sunday morning.", source="he"),
        Flagged("It rains until ⟦Second day⟧, he said.", becomes="It rains until Monday, he said.", source="he"),
        Clean(
            "On the first day they met; on the first day, in the morning, it rained.", because="the first of several"
        ),
        Clean("On the first day night fell early.", because="the first of several", source="he"),
        Clean("They met on Sunday morning.", because="a weekday", source="he"),
    ),
)
