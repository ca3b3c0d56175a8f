"""An ordinal with the wrong ending."""

import re

from normalizer.rulebook import SAFE, Clean, Flagged, Page, Rule, ending, pattern


def _is_wrong(match: re.Match[str], page: Page) -> bool:
    return ending(int(match.group("number"))) != match.group("ending").lower()


RULE = Rule(
    title="Ordinal with the wrong ending",
    why="The engine put one ending to every number.",
    when=tuple(f"{digit}{end}" for digit in range(10) for end in ("st", "nd", "rd", "th")),
    find=pattern(
        r"(?<![\w.,]) (?P<hit> (?P<number> \d{1,4} ) (?P<ending> st|nd|rd|th ) ) (?! \w )", where=_is_wrong, reach=10
    ),
    fix=lambda match, page: match.group("number") + ending(int(match.group("number"))),
    safety=SAFE,
    weight=0.3,
    languages=("en",),
    mqm="fluency/spelling",
    examples=(
        Flagged("on its ⟦21th⟧ birthday", becomes="on its 21st birthday"),
        Flagged("the ⟦3th⟧ and the ⟦12nd⟧ floor", becomes="the 3rd and the 12th floor"),
        Clean("the 21st, 22nd, 23rd, 24th, 11th and 112th", because="right endings"),
        Clean("the 1st and the 2nd", because="right endings"),
    ),
)
