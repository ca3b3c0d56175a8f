"""An item that stands twice in one list."""

import re
from collections.abc import Iterator

from normalizer.rulebook import SUGGESTED, WEAK, Clean, Flagged, Hit, Page, Rule

_CONJUNCTIONS = (["and"], ["or"])
_OPPOSITES = frozenset({"left", "right", "back", "forth", "down"})
_ITEM = r"[a-z][a-z-]{3,}"
_LIST = re.compile(
    rf"(?<![\w’'-])(?P<items>(?:{_ITEM},\s){{1,6}}{_ITEM})(?P<join>,?\s(?:and|or)\s)(?P<last>{_ITEM})(?![\w’'-])"
)
_BEFORE, _AFTER, _LEAST = 120, 60, 4


def _find(page: Page) -> Iterator[Hit]:
    done = -1
    for start in _conjunctions(page):
        low = max(done, start - _BEFORE, 0)
        if start <= done or page.fold.find(", ", low, start) < 0:
            continue
        for near in _LIST.finditer(page.text, low, start + _AFTER):
            match = _LIST.match(page.text, near.start())
            if match:
                done = max(done, match.end())
                yield from _judge(page, match)


def _conjunctions(page: Page) -> list[int]:
    """Where a conjunction stands before or behind a word that stood a few words earlier."""
    words = page.view.bare_words
    places = {
        beside
        for place, distance in page.view.echoes
        for beside in (place - 1, place + 1)
        if words[beside : beside + 1] in _CONJUNCTIONS and _is_listed(page, place - distance)
    }
    return [page.view.bare_span(place)[0] for place in sorted(places)]


def _is_listed(page: Page, place: int) -> bool:
    """Whether a word stands before a comma, and is none of the small ones."""
    word = page.view.bare_words[place]
    if len(word) < _LEAST or word in page.language.function_words:
        return False
    _, end = page.view.bare_span(place)
    return page.fold.startswith(", ", end)


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
