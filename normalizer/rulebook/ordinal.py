"""English ordinals in figures, and the weekdays that other languages call by ordinals."""

import re

from normalizer.rulebook.page import Page

COUNTED_DAYS = ("first", "second", "third", "fourth", "fifth", "sixth")
"""What Hebrew calls the days from Sunday to Friday, and Portuguese those from Monday on."""


def counted_weekday(match: re.Match[str], page: Page) -> str:
    """The weekday that is called by the ordinal in the group `day`."""
    return page.language.weekdays[COUNTED_DAYS.index(match.group("day").lower()) - 1]


def ending(number: int) -> str:
    """The ending of an English ordinal.

    >>> [ending(n) for n in (1, 2, 3, 11, 21, 112)]
    ['st', 'nd', 'rd', 'th', 'st', 'th']
    """
    if number % 100 in (11, 12, 13):
        return "th"
    return {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")


def ordinal(number: int) -> str:
    """The ordinal in figures.

    >>> ordinal(88)
    '88th'
    """
    return f"{number}{ending(number)}"
