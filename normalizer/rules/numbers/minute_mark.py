"""`the 88'`, `the min. 34`, `90+3'`: a minute of play with the mark of the source."""

import re

from normalizer.rulebook import SUGGESTED, Clean, Flagged, Page, Rule, ordinal, pattern


def _is_minute(match: re.Match[str], page: Page) -> bool:
    """Whether a bare number and mark are no feet: an article stands before them, or the word follows."""
    hit = match.group("hit")
    return match.group("marked") is None or hit.startswith("the") or "inute" in hit


def _minute(match: re.Match[str], page: Page) -> str | None:
    """The minute in English; None in time added on, which newspapers put in words."""
    number = match.group("marked") or match.group("number") or match.group("short")
    return f"the {ordinal(int(number))} minute" if number else None


RULE = Rule(
    title="Minute of play with a mark",
    why="Italian and Spanish write the minute as 88' or min. 88; German as “67. minute”.",
    when=(
        *(f"{digit}'" for digit in range(10)),
        ". minute",
        "the minute ",
        *(f" min{stop} {digit}" for stop in ("", ".") for digit in range(1, 10)),
        "90+",
        "90 +",
        "45+",
        "45 +",
    ),
    find=pattern(
        r"""(?<![\w.]) (?P<hit> (?:the\s)? (?P<marked> \d{1,3} ) (?: ['’′](?![\w'’′]) | \. \s [Mm]inute\b )
          | the \s minute \s [(]? (?P<number> \d{1,3} ) (?![\w:]) [)]?
          | (?:the\s)? \b min\.? \s (?P<short> \d{1,2} ) (?! \w | [.:-]\w | \s[a-z]+s\b )
          | (?:45|90) \s?\+\s? \d{1,2} (?: ['’′] | (?:st|nd|rd|th) (?=\sminute) ) )""",
        unless=(r"the\s\d0['’′]", r"(?<=\d\s)min\.?\s"),
        where=_is_minute,
        reach=16,
    ),
    fix=_minute,
    safety=SUGGESTED,
    languages=("en",),
    sources=("it", "es", "de", "pt"),
    owns=frozenset({"number"}),
    mqm="locale-convention/time-format",
    examples=(
        Flagged("He scored at ⟦the 88'⟧.", becomes="He scored at the 88th minute."),
        Flagged("in ⟦the 67. minute⟧ of the game", becomes="in the 67th minute of the game"),
        Flagged("He scored in ⟦the minute 72⟧.", becomes="He scored in the 72nd minute."),
        Flagged("He scored in ⟦the minute (67)⟧.", becomes="He scored in the 67th minute."),
        Flagged("The goal came in ⟦the min. 34⟧.", becomes="The goal came in the 34th minute."),
        Flagged("The goal came at ⟦90+3'⟧."),
        Clean("a wall of 6' and a man of 5'11", because="feet and inches"),
        Clean("the 90' and the 80' hits", because="decades"),
        Clean("Bake for 20 min. 12 of them are enough.", because="an abbreviation"),
    ),
)
