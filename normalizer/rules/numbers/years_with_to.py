"""`(1854 to 1928)`: the years of a life with “to”."""

from normalizer.rulebook import SUGGESTED, WEAK, Clean, Flagged, Rule, pattern

RULE = Rule(
    title="Years of a life with “to”",
    why="The dash or “až” of the source was put into words: English writes (1854–1928).",
    when=(" to 1", " to 2", "till 1", "until 1", "till 2", "until 2"),
    find=pattern(
        r"(?<= \( ) (?P<hit> (?P<from> 1[0-9]\d\d | 20\d\d ) \s (?:to|till|until|up\sto) \s (?P<to> 1[0-9]\d\d | 20\d\d ) ) (?= \) )",
        reach=14,
    ),
    fix=lambda match, page: f"{match.group('from')}–{match.group('to')}",
    safety=SUGGESTED,
    strength=WEAK,
    languages=("en",),
    owns=frozenset({"number"}),
    mqm="locale-convention/date-format",
    examples=(
        Flagged("Leo Marek (⟦1854 to 1928⟧) lived here.", becomes="Leo Marek (1854–1928) lived here.", source="cs"),
        Flagged("the war (⟦1939 until 1945⟧)", becomes="the war (1939–1945)", source="de"),
        Clean("Leo Marek (1854–1928) lived here from 1860 to 1928.", because="English", source="cs"),
        Clean("(from 1939 to 1945)", because="a phrase", source="de"),
    ),
)
