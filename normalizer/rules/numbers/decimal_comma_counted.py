"""`1,2 promille`, `3,4 children`: a decimal comma before any word."""

import re

from normalizer.rulebook import SUGGESTED, Clean, Flagged, Page, Rule, is_shown_as_written, late, pattern

_LISTED = late(r"([^\W\d_]+)\.?\s(?:\d{1,3}(?:[.,]\s?\d{1,3})*,?\s(?:(?:and|or|to|&)\s)?|\d{1,3}(?:,\s?|[-–]))*\Z")
_REACH = 60


def _is_amount(match: re.Match[str], page: Page) -> bool:
    """Whether two numbers with a comma are one: no list of tables or rules, none that is shown as people write it."""
    start = match.start("hit")
    listed = _LISTED.search(page.fold, max(0, start - _REACH), start)
    if listed and listed.group(1) in page.word_set("thing_with_number") and not match.group("measure"):
        return False
    return not is_shown_as_written(match, page)


RULE = Rule(
    title="Decimal comma before a word",
    why="Most languages of Europe write 3,2 for 3.2, whatever is counted.",
    when=tuple(f"{a},{b}" for a in range(10) for b in range(10)),
    find=pattern(
        r"""(?<![\w.,:/$€£-]) (?P<hit> (?P<whole> \d{1,3} ) , (?P<part> \d{1,2} ) ) (?= \s (?:to|and) \s \d{1,3}\.\d{1,2} \s (?: {measured_word_behind} | {magnitude} | per\scent )\b | \s? [–-] \s? \d{1,3}\.\d{1,2} \s (?:{magnitude}|percent) | \s (?! (?: and | or | to | in | of | are | were | is | was | the | with ) \b ) (?P<measure> (?:{unit}|{magnitude}|{measured_word_behind}) \b )? (?(measure)|[a-z]{2,}) )""",
        where=_is_amount,
        reach=30,
    ),
    fix=lambda match, page: f"{match.group('whole')}.{match.group('part')}",
    safety=SUGGESTED,
    languages=("en",),
    owns=frozenset({"number"}),
    mqm="locale-convention/number-format",
    examples=(
        Flagged("He had ⟦1,2⟧ promille in his blood.", becomes="He had 1.2 promille in his blood."),
        Flagged("A woman has ⟦1,4⟧ children there.", becomes="A woman has 1.4 children there."),
        Flagged("It rose from ⟦1,9⟧ to 3.4 million.", becomes="It rose from 1.9 to 3.4 million."),
        Clean("It has 1,200 children and 3,14.", because="thousands; no word"),
        Flagged("They have rooms ⟦3,5⟧ metres wide.", becomes="They have rooms 3.5 metres wide."),
        Clean("Entries 3,4 and 7,8 failed, as verses 2,5 say.", because="lists of numbers"),
        Clean("Users who type 3,5 got 3.", because="a number as people write it"),
        Clean("A woman has 1.4 children in groups 2,3 and 4.", because="English; a list"),
    ),
)
