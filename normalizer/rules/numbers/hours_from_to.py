"""`open on Friday from 10 to 18`: opening hours without a word for the hour."""

import re

from normalizer.rulebook import SUGGESTED, WEAK, Clean, Flagged, Page, Rule, before_stop, pattern, twelve_hour


def _hours(match: re.Match[str], page: Page) -> str:
    first, last = int(match.group("first")), int(match.group("last"))
    return f"from {twelve_hour(first, match.group('early'))} to {twelve_hour(last, match.group('late'), has_stop=before_stop(match, page))}"


RULE = Rule(
    title="Hours from and to on the clock of the source",
    why="“dalle 10 alle 18”, “von 9 bis 17 Uhr”, “с 10 до 18”: English says from 10 a.m. to 6 p.m.",
    when=("from 1", "from 2", "from 6", "from 7", "from 8", "from 9", "from 0"),
    find=pattern(
        r"""\b (?: {word_before_opening_hours} | takes\splace | take\splace | every\sday | {weekday}s? | polling\sstations ) (?: [,:]? \s (?! from\b ) [\w’-]+ ){0,4}? ,? \s
        (?P<hit> from \s (?P<first> 0?[6-9] | 1\d | 2[0-2] ) (?: [:.] (?P<early> [0-5]\d ) )? \s (?: to | till | until ) \s (?P<last> 1[3-9] | 2[0-4] ) (?: [:.] (?P<late> [0-5]\d ) )? (?: \s hours )? ) (?! [\w%:,-]*\d | [\w%-] )
        (?= \s* [,;)] | \s* \. (?:\s|\Z) | \s (?: in | at | on | and | every | daily | with | without | for | except ) \b )""",
        reach=90,
    ),
    fix=_hours,
    safety=SUGGESTED,
    strength=WEAK,
    languages=("en",),
    owns=frozenset({"number"}),
    mqm="locale-convention/time-format",
    examples=(
        Flagged(
            "The show is open on Friday ⟦from 10 to 18⟧ in the foyer.",
            becomes="The show is open on Friday from 10 a.m. to 6 p.m. in the foyer.",
            source="it",
        ),
        Flagged(
            "It is open daily ⟦from 9.30 to 17⟧.", becomes="It is open daily from 9:30 a.m. to 5 p.m.", source="de"
        ),
        Flagged(
            "The shop opens ⟦from 10 to 14 hours⟧ and at night.",
            becomes="The shop opens from 10 a.m. to 2 p.m. and at night.",
            source="es",
        ),
        Clean("The rate was cut on Friday from 20 to 18 percent.", because="a rate", source="it"),
        Clean(
            "It is open from 10 a.m. to 6 p.m.; those aged from 10 to 18 enter free.",
            because="English; ages",
            source="it",
        ),
    ),
)
