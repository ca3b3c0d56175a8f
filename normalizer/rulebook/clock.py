"""English times of day."""

import re

from normalizer.rulebook.page import Page


def twelve_hour(hour: int, minute: str | None, *, has_stop: bool = False) -> str:
    """A time of day as English papers write it; without its last stop where the text has one behind it.

    >>> twelve_hour(19, None), twelve_hour(9, "30"), twelve_hour(0, "00", has_stop=True)
    ('7 p.m.', '9:30 a.m.', '12 a.m')
    """
    half = "a.m." if hour < 12 or hour == 24 else "p.m."
    minutes = f":{minute}" if minute not in (None, "", "00") else ""
    return f"{hour % 12 or 12}{minutes} {half.removesuffix('.') if has_stop else half}"


def before_stop(match: re.Match[str], page: Page) -> bool:
    """Whether a stop follows the hit of a match."""
    return page.text.startswith(".", match.end("hit"))
