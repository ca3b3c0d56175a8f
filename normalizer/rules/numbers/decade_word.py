"""`in 90s years`, `the 90-ies`, `the '90 years`: a decade with the ending or the word of the source."""

import re

from normalizer.rulebook import SUGGESTED, Clean, Flagged, Page, Rule, ordinal, pattern

_DECADES = ("twenties", "thirties", "forties", "fifties", "sixties", "seventies", "eighties", "nineties")


def _decade(match: re.Match[str], page: Page) -> str:
    """The decade in figures: with the century where it was there or is named by a word."""
    named = match.group("named")
    if named:
        return f"the 19{_DECADES.index(named.lower()) + 2}0s"
    if match.group("hundreds"):
        return f"the {ordinal(int(match.group('hundreds')) + 11)} century"
    short = match.group("short") or match.group("short2") or match.group("last")
    return f"the {match.group('whole') or '19' + short}s"


RULE = Rule(
    title="Decade with an ending of the source",
    why="“в 90-х годах”, “gli anni '90”, “90er Jahre”: English says “the 1990s”.",
    when=(
        "0s years",
        "0-ies",
        "0-s ",
        "0-s.",
        "0-s,",
        "0-th years",
        "0 years",
        "0er ",
        "0-er ",
        "0ies",
        "years '",
        "the '",
        "0s of the ",
        *(f"years {decade}" for decade in _DECADES),
    ),
    find=pattern(
        r"""(?<![\w.,$€£-]) (?P<hit> (?:[Tt]he\s)? (?: (?P<whole> (?:18|19|20)\d0 | [2-9]0 )
            (?: -?ies | -s | s\syears | -th\syears | -?er (?:\s[Jj]ahre|\syears)? ) | (?<=[Tt]he\s) ['’](?P<short> [2-9]0 )\syears | years\s['’](?P<short2> [2-9]0 ) (?!\s?[%\d]) | (?<=[Tt]he\s) ['’](?P<hundreds> [2-9] )00 (?! \s [A-Z\d] | \s[a-z]+s\b ) | (?P<last> [2-9]0 )['’]?s \s of \s the \s (?:last|past|previous|20th|twentieth) \s century | years\s['’]? \s? (?P<named> (?i: """
        + "|".join(_DECADES)
        + r""" ) ) ) )
        (?! [\w’'-] )""",
        reach=24,
    ),
    fix=_decade,
    safety=SUGGESTED,
    languages=("en",),
    sources=("ru", "uk", "it", "de", "pl", "nl"),
    owns=frozenset({"number"}),
    mqm="locale-convention/date-format",
    examples=(
        Flagged("It began in ⟦90s years⟧ in Tver.", becomes="It began in the 90s in Tver."),
        Flagged("It was built in ⟦the 1960-ies⟧.", becomes="It was built in the 1960s."),
        Flagged("He sang in ⟦the '80 years⟧ in Turin.", becomes="He sang in the 1980s in Turin."),
        Flagged("In ⟦the years Sixties⟧ he sang.", becomes="In the 1960s he sang."),
        Flagged("It was a hit of ⟦the years '70⟧ in Rome.", becomes="It was a hit of the 1970s in Rome."),
        Flagged("The villa dates from ⟦the '700⟧.", becomes="The villa dates from the 18th century."),
        Flagged("In ⟦the 60s of the last century⟧ it shut.", becomes="In the 1960s it shut."),
        Clean("In the 1990s, after 90 years, a 70-year-old.", because="English"),
        Clean("He waited '90 years and more', as he put it.", because="a quotation begins"),
    ),
)
