"""What a text itself does where usage differs: the space it sets before a mark."""

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

from normalizer.edits.edit import Safety
from normalizer.rulebook.page import Page
from normalizer.rulebook.rule import Hit, Strength

_NAMED = {"space": " ", "narrow": "\u202f"}
_NO_BREAK = "\u00a0"


@dataclass(frozen=True, slots=True)
class Habit:
    """How often a text sets a space at such a place, how often none, and which one it mostly sets."""

    spaced: int
    tight: int
    space: str

    @property
    def is_spaced(self) -> bool:
        """Whether the text mostly sets the space, so that a missing one is a slip."""
        return self.spaced > self.tight


def habit(text: str, spaced: re.Pattern[str], tight: int) -> Habit:
    r"""The habit of a text; the group `space` of the pattern is the space it sets.

    >>> habit("Non ! Si\u00a0! Oui\u00a0!", re.compile(r"(?P<space>\s)!"), 0).space
    '\xa0'
    """
    spaces = Counter(match.group("space") for match in spaced.finditer(text))
    return Habit(spaces.total(), tight, spaces.most_common(1)[0][0] if spaces else "")


def named_space(page: Page, mark: str) -> str:
    """The space that the language sets before a mark; a no-break space when it does not say."""
    return _NAMED.get(page.language.spacing_before.get(mark, ""), _NO_BREAK)


def missing_spaces(page: Page, spaced: re.Pattern[str], places: list[re.Match[str]]) -> Iterator[Hit]:
    """Hits for marks without their space, which follow the text's own habit.

    Each place has a group `before` (the mark wants a space before it) or `after`. In a text
    that mostly sets the space, the fix is safe and speaks alone; in one that does not, it is
    a question of style and waits for evidence of translation.
    """
    own = habit(page.text, spaced, len(places))
    strength = Strength.STRONG if own.is_spaced else Strength.WEAK
    for match in places:
        leads = match.groupdict().get("before") is not None
        name = "before" if leads else "after"
        mark, (start, end) = match.group(name), match.span(name)
        space = own.space if own.is_spaced else named_space(page, mark)
        safety = Safety.SAFE if own.is_spaced else Safety.SUGGESTED
        yield Hit(start, end, fix=space + mark if leads else mark + space, strength=strength, safety=safety)
