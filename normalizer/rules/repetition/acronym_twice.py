"""`CTV (City Television) (CTV)`: an acronym before its name and again behind it."""

from normalizer.rulebook import SUGGESTED, WEAK, Clean, Flagged, Rule, pattern

RULE = Rule(
    title="Acronym before its name and behind it",
    why="The engine explained an acronym that the source explains too.",
    when=(") (",),
    find=pattern(
        r"""\b (?P<acronym> [A-Z]{2,8} ) (?P<hit> \s \( (?P<name> [A-Z][^()\n]{3,70} ) \) \s \( (?P=acronym) \) )""",
        reach=90,
    ),
    fix=lambda match, page: f" ({match.group('name')})",
    safety=SUGGESTED,
    strength=WEAK,
    languages=("en",),
    owns=frozenset({"copy"}),
    mqm="accuracy/addition",
    examples=(
        Flagged("CTV⟦ (City Television) (CTV)⟧ reports.", becomes="CTV (City Television) reports.", source="zh"),
        Flagged("the WRO⟦ (World Rail Office) (WRO)⟧", becomes="the WRO (World Rail Office)", source="ru"),
        Clean("CTV (City Television) (Channel 4) reports.", because="two facts", source="zh"),
        Clean("City Television (CTV) (left) reports.", because="explained once", source="zh"),
    ),
)
