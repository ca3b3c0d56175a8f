"""`the 10 th edition`, `a 10 -year-old boy`, `the Franco - German summit`: a space inside a word."""

import re

from normalizer.rulebook import SUGGESTED, WEAK, Clean, Flagged, Page, Rule, pattern


def _joined(match: re.Match[str], page: Page) -> str:
    return re.sub(r"\s", "", match.group("hit"))


RULE = Rule(
    title="Space inside an ordinal or a compound",
    why="Tokens of the engine were not joined again, or the source spaces its hyphens.",
    when=(
        *(
            f"{digit} {end}"
            for digit in range(10)
            for end in ("th ", "st ", "nd ", "rd ", "-year", "-day", "-month", "-week", "-hour", "-minute")
        ),
        *(f"- {unit}" for unit in ("year", "day", "month", "week", "hour", "minute")),
        "{nation_before_hyphen} - ",
        "inter - ",
    ),
    find=pattern(
        r"""(?<![\w.,-]) (?P<hit> \d{1,4} \s (?: th | nd | rd | st (?! \s [A-Z] ) ) (?= \s [a-z] )
          | \d{1,3} (?: \s - | -\s ) (?: year | day | month | week | hour | minute ) s? (?: \s?-\s? (?:old|long) )? (?= \s [a-z] )
          | {nation_before_hyphen} \s - \s {demonym} (?= \s [a-z] ) )""",
        reach=30,
    ),
    fix=_joined,
    safety=SUGGESTED,
    strength=WEAK,
    languages=("en",),
    mqm="fluency/typography",
    examples=(
        Flagged("The ⟦10 th⟧ edition began.", becomes="The 10th edition began.", source="*"),
        Flagged("A ⟦10 -year-old⟧ boy was hurt.", becomes="A 10-year-old boy was hurt.", source="*"),
        Flagged("The ⟦Franco - German⟧ summit was off.", becomes="The Franco-German summit was off.", source="*"),
        Clean("The 10th edition; a 10-year-old boy; the Franco-German summit.", because="English", source="*"),
        Clean("He lives at 10 St Giles and waited 5 - day and night.", because="a street; a dash", source="*"),
    ),
)
