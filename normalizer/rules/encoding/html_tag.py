"""`<strong>The guards</strong>`: tags of the page's markup left in plain text."""

from normalizer.rulebook import SUGGESTED, WEAK, Clean, Flagged, Rule, pattern, remove

_NAMES = ("strong", "b", "em", "i", "u", "br", "span")

RULE = Rule(
    title="HTML tag in plain text",
    why="The page's tags for bold or italic type went through the engine and stayed.",
    when=tuple(f"<{stroke}{name}" for name in _NAMES for stroke in ("", "/")),
    find=pattern(
        r"""(?P<hit> </? (?: strong | b | em | i | u | br | span ) (?: \s [a-z-]+ = [^<>\n]{0,80} )? \s? /? > )""",
        unless=(r"<[^>]*>[^\n]{0,400}</(?:p|div|li|td|h\d|a)>",),
        reach=90,
    ),
    fix=remove,
    safety=SUGGESTED,
    strength=WEAK,
    languages=("en",),
    mqm="fluency/character-encoding",
    examples=(
        Flagged("⟦<strong>⟧The guards⟦</strong>⟧ saw it.", becomes="The guards saw it.", source="*"),
        Flagged("It was ⟦<em>⟧not⟦</em>⟧ him.", becomes="It was not him.", source="*"),
        Clean("<p>It was <em>not</em> him.</p>", because="a line of HTML", source="*"),
        Clean("if a<b and b>c then", because="a comparison", source="*"),
    ),
)
