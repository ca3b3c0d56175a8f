"""`Lieutenant General / Ahmed Khaled`, `Prof' Amsel`: a mark of the source between a title and a name."""

from normalizer.rulebook import SUGGESTED, WEAK, Clean, Flagged, Rule, pattern

RULE = Rule(
    title="Mark of the source between a title and a name",
    why="Arabic news sets it there: “الفريق / أحمد خالد”; Hebrew sets a mark of its own: “פרופ'”.",
    when=(" / ", "prof' ", "dr' ", "adv' ", "eng' "),
    find=pattern(
        r"""\b (?: {title_person} (?= \s?/ ) | Prof | Dr | Adv | Eng ) (?P<hit> \s? / \s (?= [A-Z][a-z’'-]+ \s [A-Z] ) | ['’]\s (?= [A-Z] ) )""",
        reach=40,
    ),
    fix=lambda match, page: " " if "/" in match.group("hit") else ". ",
    safety=SUGGESTED,
    strength=WEAK,
    languages=("en",),
    sources=("ar", "fa", "he"),
    mqm="fluency/punctuation",
    examples=(
        Flagged("General⟦ / ⟧Ahmed Khaled spoke.", becomes="General Ahmed Khaled spoke.", source="*"),
        Flagged("They met Dr⟦ / ⟧Sami Nour in Tanta.", becomes="They met Dr Sami Nour in Tanta.", source="*"),
        Flagged("They met Prof⟦' ⟧Rut Amsel.", becomes="They met Prof. Rut Amsel.", source="*"),
        Clean("The president / prime Minister talks; General Ahmed Khaled.", because="two offices; no stroke"),
        Clean("The general / the colonel spoke.", because="two offices"),
    ),
)
