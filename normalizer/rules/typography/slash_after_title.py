"""`Lieutenant General / Ahmed Khaled`: a stroke between a title and a name."""

from normalizer.rulebook import SUGGESTED, WEAK, Clean, Flagged, Rule, pattern

RULE = Rule(
    title="Stroke between a title and a name",
    why="Arabic news sets it there: “الفريق / أحمد خالد”.",
    when=(" / ",),
    find=pattern(
        r"""\b {title_person} (?P<hit> \s? / \s ) (?= [A-Z][a-z’'-]+ \s [A-Z] )""",
        reach=40,
    ),
    fix=lambda match, page: " ",
    safety=SUGGESTED,
    strength=WEAK,
    languages=("en",),
    sources=(
        "ar",
        "fa",
    ),
    mqm="fluency/punctuation",
    examples=(
        Flagged("General⟦ / ⟧Ahmed Khaled spoke.", becomes="General Ahmed Khaled spoke.", source="*"),
        Flagged("They met Dr⟦ / ⟧Sami Nour in Tanta.", becomes="They met Dr Sami Nour in Tanta.", source="*"),
        Clean("The president / prime Minister talks; General Ahmed Khaled.", because="two offices; no stroke"),
        Clean("The general / the colonel spoke.", because="two offices"),
    ),
)
