"""`On 13th, the minister spoke`: a day with its ending and neither “the” nor a month."""

from normalizer.rulebook import SUGGESTED, WEAK, Clean, Flagged, Rule, pattern

RULE = Rule(
    title="Day of the month without “the”",
    why="Chinese and Japanese name the day alone, “13日”; English writes the date, or “the 13th”.",
    when=("on 1", "on 2", "on 3", *(f"on {digit}th" for digit in range(4, 10))),
    find=pattern(
        r"""\b [Oo]n \s (?P<hit> (?: [12]?\d | 3[01] ) (?:st|nd|rd|th) (?: \s day (?= \s (?:after|of\s{month}|at|in|he|the)\b | [.,] ) )? ) (?= , | \s (?:at|in|that|by|after|the) \b | \. (?:\s|\Z) )""",
        reach=12,
    ),
    fix=lambda match, page: f"the {match.group('hit')}",
    safety=SUGGESTED,
    strength=WEAK,
    languages=("en",),
    sources=("zh", "ja", "ko"),
    mqm="locale-convention/date-format",
    examples=(
        Flagged("On ⟦13th⟧, the minister spoke.", becomes="On the 13th, the minister spoke.", source="zh"),
        Flagged("It opened on ⟦2nd⟧ at noon.", becomes="It opened on the 2nd at noon.", source="ja"),
        Clean("On the 13th, the minister spoke.", because="English", source="zh"),
        Clean("It opened on 13th Street.", because="a street", source="zh"),
    ),
)
