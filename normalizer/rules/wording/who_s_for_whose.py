"""`asked who’s car it was`: “who’s” before what somebody owns."""

from normalizer.rulebook import SUGGESTED, WEAK, Clean, Flagged, Rule, pattern

RULE = Rule(
    title="“Who’s” for “whose”",
    why="Engines write the owner with an apostrophe: “谁的”, “чей”.",
    when=("who's {owned_noun}",),
    find=pattern(
        r"""(?<![\w’'-]) (?P<hit> (?P<who> [Ww]ho ) ['’]s ) (?= \s {owned_noun} (?! [\w’'-] ) )""",
        reach=20,
    ),
    fix=lambda match, page: f"{match.group('who')}se",
    safety=SUGGESTED,
    strength=WEAK,
    languages=("en",),
    mqm="fluency/spelling",
    examples=(
        Flagged("He asked ⟦who’s⟧ car it was.", becomes="He asked whose car it was.", source="*"),
        Flagged("⟦Who's⟧ dream is it?", becomes="Whose dream is it?", source="*"),
        Clean("He asked who’s coming and who’s next.", because="“who is”"),
        Clean("He asked whose car it was.", because="English"),
    ),
)
