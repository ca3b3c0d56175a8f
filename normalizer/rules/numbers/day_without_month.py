"""`plays on day 5, at home`: a day of the month by the word “day” and its number."""

import re

from normalizer.rulebook import SUGGESTED, WEAK, Clean, Flagged, Page, Rule, late, ordinal, pattern, sentence_start

_OTHER_DAY = late(r"\bday (?:\d|one\b|two\b|three\b)")
_WORDS = late(r"[a-z]+")
_REACH = 200


def _is_of_month(match: re.Match[str], page: Page) -> bool:
    """Whether nothing tells that days are counted from a start: no other day of a count, no illness, voyage or trial."""
    start, end = sentence_start(page, match.start(), _REACH), match.end() + _REACH
    if len(_OTHER_DAY.findall(page.fold, max(0, match.start() - _REACH), end)) > 1:
        return False
    return page.word_set("counted_by_days").isdisjoint(_WORDS.findall(page.fold[start : match.end() + 60]))


RULE = Rule(
    title="Day of the month as “day 5”",
    why="“no dia 5”, “el día 5”: English says the 5th.",
    when=tuple(f" day {digit}" for digit in range(1, 10)),
    find=pattern(
        r"""\b (?: [Oo]n | [Uu]ntil | [Ss]ince | [Nn]ext ) \s (?P<hit> day \s (?P<day> [12]?\d | 3[01] ) ) (?! [\d:/-] | [.,]\d )
        (?= \s* [.,;)] | \s (?: at | in | and | when | with | against | there | the ) \b )""",
        where=_is_of_month,
        reach=30,
    ),
    fix=lambda match, page: f"the {ordinal(int(match.group('day')))}",
    safety=SUGGESTED,
    strength=WEAK,
    languages=("en",),
    sources=("pt", "es", "gl", "ca"),
    owns=frozenset({"number"}),
    mqm="locale-convention/date-format",
    examples=(
        Flagged("They play again on ⟦day 5⟧, at home.", becomes="They play again on the 5th, at home.", source="pt"),
        Flagged("The fair is open until ⟦day 22⟧.", becomes="The fair is open until the 22nd.", source="es"),
        Clean("He gave up on day 5 of the trial and on Day 6.", because="counted from a start", source="pt"),
        Clean("She was discharged on day 5.", because="counted from an operation", source="pt"),
        Clean("They slept on day 2, rowed on day 4.", because="one day of several", source="pt"),
        Clean("The patient improved by day 3 in a row.", because="counted", source="pt"),
    ),
)
