"""`the 2000s years`, `12 March 1980 year`, `the years 80`: a year with the word for it."""

import re

from normalizer.rulebook import SUGGESTED, Clean, Flagged, Page, Rule, pattern


def _bare(match: re.Match[str], page: Page) -> str:
    if match.group("tens"):
        return f"the {match.group('tens')}s"
    return match.group("kept") or match.group("date") or match.group("short")


RULE = Rule(
    title="Word for year beside a year",
    why="“в 2000-х годах”, “12 марта 1980 года”, “los años 80”, “gli anni 80” name the year or years as such.",
    when=("0s years", "0's years", "0s decade", "0's decade", " year", "the years ", "in years ", "of years ", " r. "),
    find=pattern(
        r"""(?<![\w-]) (?P<hit> (?P<kept> (?:[Tt]he\s) (?:19|20)?\d0['’]?s ) \s (?:years|decade) (?!\s\d)
          | (?P<date> {month} \s (?:\d{1,2}(?:st|nd|rd|th)?,?\s)? (?:19|20)\d\d ) \s year (?![-\s]*(?:end|on|old|long|over|plan))
          | (?P<short> (?<=\s)(?:19|20)\d\d ) \s r\. (?=\s[a-z])
          | (?: [Tt]he \s | (?<= in\s ) | (?<= of\s ) ) years \s (?P<tens> (?:19)?[2-9]0 ) (?!\s?(?:to|and|%|years|of|[–-])) ) (?! [\w’'] )""",
        reach=32,
    ),
    fix=_bare,
    safety=SUGGESTED,
    languages=("en",),
    sources=("ru", "uk", "es", "it", "pt", "pl", "fr"),
    owns=frozenset({"number"}),
    mqm="locale-convention/date-format",
    examples=(
        Flagged("In ⟦the 2000s years⟧ it closed.", becomes="In the 2000s it closed."),
        Flagged("He was born on 12 ⟦March 1980 year⟧.", becomes="He was born on 12 March 1980."),
        Flagged("It was built in ⟦the years 80⟧.", becomes="It was built in the 80s."),
        Flagged("He sang it in ⟦years 80⟧.", becomes="He sang it in the 80s."),
        Flagged("It holds from ⟦May 3rd 2024 year⟧.", becomes="It holds from May 3rd 2024."),
        Flagged("It was sold in ⟦2019 r.⟧ by two brothers.", becomes="It was sold in 2019 by two brothers."),
        Clean("In the 2000s, in the March 2020 year-end report.", because="English"),
        Clean("In the years 80 to 90 of our era.", because="the years themselves"),
    ),
)
