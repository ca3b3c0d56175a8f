"""`told reporters in 15:00`: the hour with “in”."""

import re

from normalizer.rulebook import SUGGESTED, WEAK, Clean, Flagged, Page, Rule, pattern

_BEFORE, _NEAR = 50, 4


def _is_a_time(match: re.Match[str], page: Page) -> bool:
    """Whether figures with a point are a time: something begins then, or a day of the week stands before."""
    if match.group("dotted") is None:
        return True
    before = page.fold[max(0, match.start("hit") - _BEFORE) : match.start("hit")]
    words = set(re.split(r"[.,;:!?\n]", before)[-1].split()[-_NEAR:])
    return any(not words.isdisjoint(page.word_set(slot)) for slot in ("verb_of_beginning", "weekday_lower"))


RULE = Rule(
    title="Hour with “in”",
    why="Russian, Ukrainian and Croatian have one word for “in” and “at”: “в 15:00”.",
    when=tuple(f" in {digit}" for digit in range(10)),
    find=pattern(
        r"""(?<=\s) (?P<hit> [Ii]n (?P<dotted> \s (?P<hour> 1\d | 2[0-3] ) \. (?P<minute> 00 | 15 | 30 | 45 ) (?= \s* (?: [,;)] | \. (?!\d) | \Z ) | \s {word_behind_clock} \b ) )? )
        (?(dotted) | (?= \s (?: [01]?\d | 2[0-3] ) : (?: 00 | 15 | 30 | 45 ) (?! [\d:.,]*\d | \s? (?:min|sec|hour) ) ) )""",
        where=_is_a_time,
        unless=(
            r"(?<=finished\s)|(?<=won\s)|(?<=ran\s)|(?<=swam\s)|(?<=race\s)|(?<=home\s)|(?<=line\s)|(?<=km\s)|(?<=marathon\s)|(?<=metres\s)|(?<=completed\s)",
        ),
        reach=20,
    ),
    fix=lambda match, page: f"at {match.group('hour')}:{match.group('minute')}" if match.group("dotted") else "at",
    safety=SUGGESTED,
    strength=WEAK,
    languages=("en",),
    sources=("ru", "uk", "be", "hr", "sr", "bs", "sk", "cs"),
    owns=frozenset({"number"}),
    mqm="accuracy/mistranslation",
    examples=(
        Flagged("The session begins ⟦in⟧ 15:00.", becomes="The session begins at 15:00.", source="ru"),
        Flagged(
            "The minister told reporters ⟦in⟧ 9:30 that he would go.",
            becomes="The minister told reporters at 9:30 that he would go.",
            source="uk",
        ),
        Flagged("The show begins ⟦in 19.30⟧ on Friday.", becomes="The show begins at 19:30 on Friday.", source="cs"),
        Clean(
            "She ran the 100 metres in 12.30 and won; it rose in 10.15 cases.", because="a race; no time", source="cs"
        ),
        Clean("She set a best in 21.30, and it is set out in 10.15.", because="seconds; a clause", source="cs"),
        Clean("He finished in 15:30, and ran in 13:45.", because="how long a race took", source="ru"),
        Clean("She ended the climb in 2:30:15 or in 3:15 hours.", because="how long it took", source="ru"),
    ),
)
