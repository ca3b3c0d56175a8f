"""`during press conference`, `at meeting`: an event that has lost its article."""

from normalizer.rulebook import SUGGESTED, WEAK, Clean, Flagged, Rule, pattern

RULE = Rule(
    title="Event without its article",
    why="Slavic languages, Turkish, Persian and Chinese have no article: “во время встречи”.",
    when=(
        "during {bare_event}",
        "at {bare_event}",
    ),
    find=pattern(
        r"""\b (?: [Dd]uring | [Aa]t | (?:after|before) (?= \s (?:press|news)\sconference ) ) \s (?: yesterday['’]s\s | today['’]s\s )? (?P<hit> {bare_event} )
        (?= \s* (?: [.,;:)] | \Z | \n ) | \s (?: {event_follower} | held | dedicated | which | about | last | yesterday | today | this ) \b )""",
        unless=(r"(?:meeting|visit|search)\s(?:the|with\sa\sview)\b(?!\s(?:president|minister|mayor|governor))",),
        reach=50,
    ),
    fix=lambda match, page: f"the {match.group('hit')}",
    safety=SUGGESTED,
    strength=WEAK,
    languages=("en",),
    mqm="fluency/grammar",
    examples=(
        Flagged(
            "He said so during ⟦press conference⟧ in May.",
            becomes="He said so during the press conference in May.",
            source="*",
        ),
        Flagged(
            "At ⟦meeting⟧ with the mayor they agreed.", becomes="At the meeting with the mayor they agreed.", source="*"
        ),
        Clean("He said so during the meeting and at meetings.", because="the article is there; a plural"),
        Clean("They are good at meeting people, and at event hire.", because="a verb; part of another noun"),
        Clean("They excel at meeting the needs of all.", because="a verb"),
    ),
)
