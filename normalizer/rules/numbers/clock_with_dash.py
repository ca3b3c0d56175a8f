"""`at 18-30`: a time of day with a dash."""

from normalizer.rulebook import SUGGESTED, WEAK, Clean, Flagged, Rule, pattern

RULE = Rule(
    title="Time of day with a dash",
    why="Russian and Ukrainian write 18-30 for 18:30.",
    when=("-00", "-10", "-15", "-20", "-30", "-40", "-45", "-50"),
    find=pattern(
        r"""\b(?i:at|from|until|till|after|before)\s (?P<hit> (?P<hour> [01]?\d | 2[0-3] ) - (?P<minute> [0-5]0 | [14]5 ) )
        (?= \s* (?:[,;)\n]|\.(?!\d)|\Z) | \s{word_behind_clock}\b )""",
        reach=16,
    ),
    fix=lambda match, page: f"{int(match.group('hour'))}:{match.group('minute')}",
    safety=SUGGESTED,
    strength=WEAK,
    languages=("en",),
    sources=("ru", "uk", "be", "bg"),
    owns=frozenset({"number"}),
    mqm="locale-convention/time-format",
    examples=(
        Flagged("The bus leaves at ⟦18-30⟧ on Sunday.", becomes="The bus leaves at 18:30 on Sunday.", source="ru"),
        Flagged("The office is open until ⟦18-00⟧.", becomes="The office is open until 18:00.", source="uk"),
        Clean("They led by 20-10 at half-time; it ended 18-30.", because="a score", source="ru"),
        Clean("It leaves at 18:30.", because="English", source="ru"),
    ),
)
