"""`in December next`, `on the second of November coming`: “next” behind the month."""

from normalizer.rulebook import SUGGESTED, Clean, Flagged, Rule, pattern

RULE = Rule(
    title="“Next” or “last” behind the month",
    why="Arabic and Romance languages set it last: “ديسمبر المقبل”, “décembre prochain”.",
    when=tuple(f" {word}" for word in ("next", "coming", "past")),
    find=pattern(
        r"""(?: \b (?:in|of|on|until|since|from|by|for|during|before) \s ) (?:\d{1,2}\s)? (?P<hit> (?P<name> {month} | {weekday} ) (?:\s\d{1,2})? \s (?P<word> next | coming | past ) )
        (?= \s* (?: [.,;:)] | \Z | \n ) | \s (?:in|at|and|for|with|after|before|as|the|when|on) \b )""",
        reach=40,
    ),
    fix=lambda match, page: (
        f"{'next' if match.group('word') == 'coming' else match.group('word').replace('past', 'last')} {match.group('name')}"
        if match.group("hit").count(" ") == 1
        else match.group("hit").rpartition(" ")[0]
    ),
    safety=SUGGESTED,
    weight=0.5,
    languages=("en",),
    mqm="fluency/word-order",
    examples=(
        Flagged("A cut is due in ⟦December next⟧.", becomes="A cut is due in next December.", source="ar"),
        Flagged("They meet on ⟦June 2 coming⟧.", becomes="They meet on June 2.", source="ar"),
        Clean("They meet next December.", because="English order", source="ar"),
        Clean("They meet in December next to the church.", because="a place"),
    ),
)
