"""`the 5th of the current month`, `December 17th current`, `May of the current year`: the month or year that runs."""

from normalizer.rulebook import Clean, Flagged, Rule, pattern

RULE = Rule(
    title="Month or year called “current”",
    why="“5 del corriente”, “17 ديسمبر الجاري”, “5-го числа текущего месяца”: English says on May 5, in May this year.",
    when=("current", "ongoing month", "present month", "running month", "this month of ", "corresponding to"),
    find=pattern(
        r"""(?<![\w-]) (?P<hit> (?: [Oo]n\s )? (?:the\s)? [1-3]?\d (?: -?(?:st|nd|rd|th) )? \s (?: day\s )? of \s the \s (?: current | ongoing | present | running ) (?: \s month )?
          | {month} \s [1-3]?\d (?:st|nd|rd|th)? ,? \s (?:the\s)? current (?= \s* [.,;)] | \s (?: in | at | by | that | the ) \b )
          | (?: [1-3]?\d (?:st|nd|rd|th)? \s )? (?: of \s )? {month} \s of \s (?:the\s|this\s) (?: current | ongoing | present | running ) (?: \s year )?
          | [1-3]?\d (?:st|nd|rd|th)? \s {month} ,? \s (?:the\s)? current (?= \s* [.,;)] | \s (?: in | at | by | that ) \b ) )
        (?! [\w’'-] | \s (?: season | term | session | crisis | war ) \b )""",
        reach=60,
    ),
    languages=("en",),
    mqm="locale-convention/date-format",
    examples=(
        Flagged("He came ⟦on the 5th of the current month⟧."),
        Flagged("It fell on Tuesday, ⟦December 17th current⟧."),
        Flagged("It began in ⟦May of the current year⟧."),
        Clean("He came on May 5 this year; the current month is dry.", because="English"),
        Clean("In May of the current season it rained.", because="a season"),
    ),
)
