"""`Tammuz/July`, `January (Kanun al-Thani)`: a month told once more by its name in Syria or Iraq."""

import re

from normalizer.rulebook import SUGGESTED, WEAK, Clean, Flagged, Page, Rule, pattern


def _is_syriac(match: re.Match[str], page: Page) -> bool:
    """Whether nothing in the text tells of the calendar of the Jews or of Babylon, which has the same names."""
    return page.view.vocabulary.isdisjoint(page.word_set("word_of_hebrew_calendar"))


def _once(match: re.Match[str], page: Page) -> str:
    """The month by its Latin name, with the day behind it if there is one."""
    return match.group("first") or f"{match.group('last')}{match.group('day') or ''}"


RULE = Rule(
    title="Month named twice",
    why="Arab papers name a month by its Syriac and its Latin name: “تموز/يوليو”; English has one of them.",
    when=(
        "/{month_lower}",
        "{month_lower}/",
        "{month_lower} /",
        "/ {month_lower}",
        "{month_lower} (",
        "{month_lower}, {levantine_month}",
    ),
    find=pattern(
        r"""(?<![\w/’'-]) (?P<hit> (?i:{levantine_month}) \s?/\s? (?P<first>{month})
          | (?P<last>{month}) (?: \s?/\s? (?i:{levantine_month}) | \s? [(] (?i:{levantine_month}) [)] | (?P<day>\s\d{1,2})? \s?/\s? (?P=last) ) ) (?! [\w/-] )""",
        where=_is_syriac,
        reach=40,
    ),
    fix=_once,
    safety=SUGGESTED,
    strength=WEAK,
    languages=("en",),
    sources=("ar", "ku"),
    mqm="fluency/duplication",
    examples=(
        Flagged("It has risen since ⟦Haziran/June⟧.", becomes="It has risen since June.", source="ar"),
        Flagged("The vote is in ⟦October (Tishreen al-Awwal)⟧.", becomes="The vote is in October.", source="ar"),
        Flagged("The vote was in ⟦April/Nisan⟧ 2011.", becomes="The vote was in April 2011.", source="ar"),
        Flagged("It began in ⟦November / November⟧ 2021.", becomes="It began in November 2021.", source="ar"),
        Clean("It rained in June/July and from May 3/June 4.", because="two months", source="ar"),
        Clean("The Jewish month of Tammuz (June/July) is hot.", because="a month of another calendar", source="ar"),
        Clean("Passover is in March (Nisan).", because="a month of the Jewish calendar", source="ar"),
        Clean("It rained in June/July and in May (Ramadan).", because="months apart; another calendar", source="ar"),
    ),
)
