"""`They left the 4 March last`: “last” behind a date."""

import re

from normalizer.rulebook import SUGGESTED, Clean, Flagged, Page, Rule, pattern


def _dated(match: re.Match[str], page: Page) -> str:
    """The date as English writes it, with the word before it, `on` where there is none."""
    before = match.group("before") or "on"
    return f"{before} {match.group('month')} {match.group('day')}"


RULE = Rule(
    title="“Last” behind a date",
    why="French and Spanish say which March they mean: “le 4 mars dernier”, “el 4 de marzo pasado”.",
    when=("{month_lower} last", "{month_lower} passed", "{month_lower} past", "{month_lower} gone"),
    find=pattern(
        r"""(?<![\w’'.,-]) (?P<hit> (?: (?P<before> [Oo]n | [Ss]ince | [Uu]ntil | [Ff]rom ) \s the \s | [Tt]he \s )
        (?P<day> [12]?\d | 3[01] ) (?:st|nd|rd|th)? (?: \s of )? \s (?P<month> {month} ) \s (?: last | passed | past ) )
        (?= \s* [.,;:)] | \s* (?: \Z | \n ) | \s {word_behind_date} \b | \s [A-Z] )""",
        reach=40,
    ),
    fix=_dated,
    safety=SUGGESTED,
    languages=("en",),
    sources=("fr", "es", "it", "pt", "ro", "ca"),
    mqm="locale-convention/date-format",
    examples=(
        Flagged("They left ⟦the 4 March last⟧ by boat.", becomes="They left on March 4 by boat."),
        Flagged(
            "It opened ⟦on the 12 of October last⟧, and shut ⟦since the 3 May last⟧.",
            becomes="It opened on October 12, and shut since May 3.",
        ),
        Clean("They left on March 4 last year. On 4 March last, the board met.", because="English", source="fr"),
        Clean("The 12 October last orders were met.", because="a noun follows", source="fr"),
    ),
)
