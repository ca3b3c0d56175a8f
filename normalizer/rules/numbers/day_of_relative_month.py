"""`on the 19th of next month`, `on the evening of the 21st`: a day whose month only the source’s date tells."""

from normalizer.rulebook import WEAK, Clean, Flagged, Rule, pattern

RULE = Rule(
    title="Day whose month is not named",
    why="“다음 달 19일”, “21日晚”, “翌月19日”: English papers name the month.",
    when=(
        *(f"{end} of {which} month" for end in ("st", "nd", "rd", "th") for which in ("next", "this", "last")),
        *(f"{part} of the {digit}" for part in ("evening", "morning", "afternoon", "night") for digit in (1, 2, 3)),
        *(
            f"{part} of the {digit}th"
            for part in ("evening", "morning", "afternoon", "night")
            for digit in range(4, 10)
        ),
    ),
    find=pattern(
        r"""(?<![\w’'-]) (?P<hit> (?: [Oo]n | [Ff]rom | [Uu]ntil | [Bb]y | [Ii]n ) \s the \s (?: [12]?\d | 3[01] )(?:st|nd|rd|th) \s of \s (?:next|this|last) \s month
          | (?: [Oo]n | [Ii]n | [Bb]y | [Ff]rom ) \s the \s (?:early\s|late\s)? (?: evening | morning | afternoon | night ) \s of \s the \s (?: [12]?\d | 3[01] )(?:st|nd|rd|th) ) (?! [\w-] | \s of \b | \s {month} | \s [a-z]+(?<!ed)(?<!was)(?<!the)(?<!at)(?<!in) \s (?:birthday|floor|century|anniversary|day) )""",
        reach=50,
    ),
    strength=WEAK,
    languages=("en",),
    sources=("zh", "ja", "ko", "vi"),
    mqm="locale-convention/date-format",
    examples=(
        Flagged("The tour begins ⟦on the 19th of next month⟧ in Osaka.", source="ko"),
        Flagged("⟦On the evening of the 21st⟧, the stalls were full.", source="zh"),
        Clean("On the evening of the 21st of May, on May 19.", because="the month is there", source="zh"),
        Clean("He was the 19th of this family.", because="no month", source="ko"),
    ),
)
