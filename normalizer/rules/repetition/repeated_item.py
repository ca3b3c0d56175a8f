"""An item that stands twice in one list."""

import re
from collections.abc import Iterator

from normalizer.rulebook import SUGGESTED, WEAK, Clean, Flagged, Hit, Page, Rule

_OPPOSITES = frozenset({"left", "right", "back", "forth", "down"})
_ITEM = r"[a-z][a-z-]{3,}"
_LIST = re.compile(
    rf"(?<![\w’'-])(?P<items>(?:{_ITEM},\s){{1,6}}{_ITEM})(?P<join>,?\s(?:and|or)\s)(?P<last>{_ITEM})(?![\w’'-])"
)
_FOLLOWING = re.compile(_ITEM)
_BEFORE, _AFTER = 120, 40


def _find(page: Page) -> Iterator[Hit]:
    done = -1
    for offset, literal in page.hits:
        low = max(done, offset - _BEFORE, 0)
        if offset <= done or page.fold.find(", ", low, offset) < 0 or not _has_twins(page.fold, low, offset, literal):
            continue
        for near in _LIST.finditer(page.text, low, offset + len(literal) + _AFTER):
            match = _LIST.match(page.text, near.start())
            if match:
                done = max(done, match.end())
                yield from _judge(page, match)


def _has_twins(fold: str, low: int, offset: int, literal: str) -> bool:
    """A cheap first look: whether the word before the conjunction or the one behind it stands before a comma."""
    last = fold[fold.rfind(" ", low, offset) + 1 : offset].rstrip(",")
    if fold.find(f"{last}, ", low, offset - len(last)) >= 0:
        return True
    following = _FOLLOWING.match(fold, offset + len(literal))
    return following is not None and fold.find(f"{following.group()}, ", low, offset + 2) >= 0


def _judge(page: Page, match: re.Match[str]) -> Iterator[Hit]:
    items = [*match.group("items").split(", "), match.group("last")]
    unique = list(dict.fromkeys(items))
    if not 2 <= len(unique) < len(items) or (page.language.function_words | _OPPOSITES).intersection(items):
        return
    if items[-1] == items[-2] and "," not in match.group("join"):
        return  # the same word on both sides of the conjunction is another rule's
    if page.fold.startswith((" again", " once more"), match.end()):
        return
    again = next(place for place, item in enumerate(items) if item in items[:place])
    start = match.start("last") if again == len(items) - 1 else match.start() + len(", ".join([*items[:again], ""]))
    if items[again] != items[again - 1]:
        yield Hit(start, start + len(items[again]), strength=WEAK)
        return
    comma = match.group("join") if len(unique) > 2 else match.group("join").lstrip(",")
    fix = f"{', '.join(unique[:-1])}{comma}{unique[-1]}"
    yield Hit(start, start + len(items[again]), fix=fix, edit_span=match.span())


RULE = Rule(
    title="Item twice in one list",
    why="Two synonyms of the source have one English word.",
    when=(" and ", " or "),
    find=_find,
    safety=SUGGESTED,
    languages=("en",),
    owns=frozenset({"copy"}),
    mqm="accuracy/addition",
    examples=(
        Flagged("It means nurturing, caring and ⟦nurturing⟧.", source="*"),
        Flagged("with anger, fear, grief and ⟦anger⟧ in it", source="*"),
        Flagged("pots, lamps, ⟦lamps⟧ and rugs", becomes="pots, lamps and rugs"),
        Flagged("with lions, tigers, and ⟦tigers⟧", becomes="with lions and tigers"),
        Clean("with anger, fear and grief", because="three things"),
        Clean("It resists wear, rust and wear by water.", because="people come back to an item too", source=None),
        Clean("day, night and Day", because="a name"),
        Clean("She broke, held and broke again.", because="it happened twice"),
        Clean("Then blah, blah and blah.", because="one word, on purpose"),
        Clean("Look left, right and left.", because="one direction after the other"),
        Clean("They said that, this and that.", because="function words"),
    ),
)
