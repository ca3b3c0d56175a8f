"""An item that stands twice in one list."""

import re
from collections.abc import Iterator

from normalizer.rulebook import SUGGESTED, Clean, Flagged, Hit, Page, Rule

_LIST = re.compile(
    r"(?<![\w’'-])(?P<first>[a-z][a-z-]{3,}),\s(?P<middle>(?:[a-z][\w-]+,\s){0,3}[a-z][\w-]+),?"
    r"(?P<hit>\s(?:and|or)\s(?P=first))(?![\w’'-])"
)
_FOLLOWING = re.compile(r"[a-z][a-z-]{3,}")
_REACH = 90


def _find(page: Page) -> Iterator[Hit]:
    done = -1
    for offset, literal in page.hits:
        following = _FOLLOWING.match(page.fold, offset + len(literal))
        if following is None or f"{following.group()}, " not in page.fold[max(0, offset - _REACH) : offset]:
            continue
        for match in _LIST.finditer(page.text, max(done, offset - _REACH, 0), offset + _REACH):
            if match.start("hit") > done:
                done = match.end()
                middle = match.group("middle")
                fix = _joined(match.group("first"), middle)
                yield Hit(match.start(), match.end(), fix=fix)


def _joined(first: str, middle: str) -> str:
    items = [first, *middle.split(", ")]
    return f"{', '.join(items[:-1])} and {items[-1]}"


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
        Flagged("It means ⟦nurturing, caring and nurturing⟧.", becomes="It means nurturing and caring."),
        Flagged("with ⟦anger, fear, grief and anger⟧ again", becomes="with anger, fear and grief again"),
        Clean("with anger, fear and grief", because="three things"),
        Clean("day, night and Day", because="a name"),
    ),
)
