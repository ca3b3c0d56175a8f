"""`the GCC and the Gulf Cooperation Council`: a name and its own acronym, joined as if they were two."""

import re
from collections.abc import Iterator

from normalizer.rulebook import SUGGESTED, WEAK, Clean, Flagged, Hit, Page, Rule

_WORD = r"[A-Z][\w’'-]+"
_SMALL = r"(?:of|for|the|on|in)"
_NAME = rf"{_WORD}(?:\s(?:{_SMALL}\s|and\s|of\sthe\s)?{_WORD}){{1,6}}"
_ACRONYM = r"[A-Z]{2,7}"
_BEFORE_NAME = re.compile(rf"(?<![\w-])(?P<acronym>{_ACRONYM})(?:\s(?P<noun>[a-z]+))?\Z")
_NAME_BEHIND = re.compile(rf"(?:the\s)?(?P<name>{_NAME})(?![\w-])(?:\s(?P<noun>[a-z]+))?")
_BEFORE_ACRONYM = re.compile(rf"(?<![\w-])(?:The\s)?(?P<name>{_NAME})\Z")
_ACRONYM_BEHIND = re.compile(rf"(?:the\s)?(?P<acronym>{_ACRONYM})(?![\w-])")
_WORDS = re.compile(r"[\s-]+")
_REACH = 90


def _find(page: Page) -> Iterator[Hit]:
    text = page.text
    for offset, literal in page.hits:
        behind, low = offset + len(literal), max(0, offset - _REACH)
        if not (text[behind : behind + 1].isupper() or text.startswith("the ", behind)):
            continue
        acronym, name = _BEFORE_NAME.search(text, low, offset), _NAME_BEHIND.match(text, behind)
        if acronym and name and _is_short_for(acronym["acronym"], name["name"]):
            has_noun = bool(acronym["noun"]) and acronym["noun"] == name["noun"]
            yield _hit(page, acronym.start("acronym"), offset, name.end("noun") if has_noun else name.end("name"))
            continue
        name, acronym = _BEFORE_ACRONYM.search(text, low, offset), _ACRONYM_BEHIND.match(text, behind)
        if name and acronym and _is_short_for(acronym["acronym"], name["name"]):
            yield _hit(page, name.start("name"), offset, acronym.end())


def _hit(page: Page, start: int, joint: int, end: int) -> Hit:
    return Hit(start, end, fix=page.text[start:joint])


def _is_short_for(acronym: str, name: str) -> bool:
    """Whether an acronym is made of the first letters of a name, small words left out or not.

    >>> _is_short_for("GCC", "Gulf Cooperation Council"), _is_short_for("IMF", "World Bank")
    (True, False)
    >>> _is_short_for("WHO", "World Health Organization"), _is_short_for("UK", "United Nations")
    (True, False)
    """
    words = _WORDS.split(name)
    great = "".join(word[0] for word in words if word[0].isupper())
    return acronym in (great, "".join(word[0].upper() for word in words))


RULE = Rule(
    title="Name joined with its own acronym",
    why="The engine gave both readings of a name: “the GCC and the Gulf Cooperation Council”.",
    when=(" and ",),
    find=_find,
    safety=SUGGESTED,
    strength=WEAK,
    languages=("en",),
    owns=frozenset({"copy"}),
    mqm="accuracy/addition",
    examples=(
        Flagged("The ⟦NRC and the National Rail Council⟧ met in Lorne.", becomes="The NRC met in Lorne.", source="ar"),
        Flagged(
            "the ⟦NRC states and the National Rail Council states⟧ said", becomes="the NRC states said", source="ar"
        ),
        Flagged("The ⟦World Rail Office and the WRO⟧ warn.", becomes="The World Rail Office warn.", source="es"),
        Clean("The GCC met, and ", because="the text ends"),
        Clean("The NRC and the World Rail Office met.", because="two bodies", source="ar"),
        Clean("The UN and the United States met.", because="two names that begin alike", source="ar"),
    ),
)
