"""`to -3...-5 degrees`: dots between two numbers for a range."""

from normalizer.rulebook import SUGGESTED, WEAK, Clean, Flagged, Rule, pattern

RULE = Rule(
    title="Range with dots",
    why="Russian, Ukrainian, Finnish and the Baltic languages set dots between two numbers: “-3...-5 градусов”.",
    when=(*(f"{digit}.." for digit in range(10)), *(f"{digit}°.." for digit in range(10)), "…"),
    find=pattern(
        r"""(?<![\w.,-]) (?P<hit> (?P<low> [-–−+]? \d{1,3} (?:[.,]\d)? ) °? \s? (?: \.{2,3} | … ) \s? (?P<high> [-–−+]? \d{1,3} (?:[.,]\d)? ) )
        (?= \s? (?: °|º|%|percent|per\scent|degrees|m/s|km|kilomet|met(?:er|re)s|mm|cm|points|minutes|hours|days|years|million|billion|thousand|euros|C\b ) )""",
        reach=20,
    ),
    fix=lambda match, page: f"{match.group('low')} to {match.group('high')}",
    safety=SUGGESTED,
    strength=WEAK,
    languages=("en",),
    sources=("ru", "uk", "be", "bg", "kk", "fi", "et", "lv", "lt", "ro"),
    mqm="locale-convention/number-format",
    examples=(
        Flagged("It will drop to ⟦-3...-5⟧ degrees.", becomes="It will drop to -3 to -5 degrees.", source="uk"),
        Flagged("Wind of ⟦12…17⟧ m/s is expected.", becomes="Wind of 12 to 17 m/s is expected.", source="ru"),
        Clean("It will drop to between -3 and -5 degrees.", because="English"),
        Clean("We counted 1...2...3 and left. It is 5... 6 came.", because="counting; a pause"),
    ),
)
