"""`China Children's Center` and `China National Children's Center`: one body, translated in two wordings."""

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence

from normalizer.rulebook import CAPITAL, WEAK, Clean, Flagged, Hit, Page, Rule
from normalizer.rulebook.spelling import also_says

_WORD = rf"{CAPITAL}[^\W_]+(?:['’]s)?"
_NAME = re.compile(rf"(?<![\w’'.&-])(?!The\s){_WORD}(?: (?:(?:of|for|de|du|di) (?:the )?)?{_WORD}){{2,6}}(?![\w’'&-])")
_SMALL = frozenset({"of", "for", "the", "de", "du", "di"})
_POSSESSIVE = re.compile("['’]s?\\Z")
_LEAST, _MOST = 3, 50
"""How many words a name has at least; of how many that begin and end alike each is held against the others."""


def _find(page: Page) -> Iterator[Hit]:
    kinds = page.word_set("body_noun")
    seen: dict[tuple[str, str], dict[str, list[str]]] = defaultdict(dict)
    for match in _NAME.finditer(page.text):
        name = _POSSESSIVE.sub("", match.group())
        tokens = _tokens(name)
        if len(tokens) < _LEAST:
            continue
        alike = seen[tokens[0], tokens[-1]]
        if name in alike or len(alike) > _MOST:
            continue
        known = next((other for other, words in alike.items() if _is_reworded(tokens, words, kinds)), None)
        if known:
            for place in re.compile(re.escape(name)).finditer(page.text, match.start()):
                yield also_says(*place.span(), known)
        alike[name] = tokens


def _tokens(name: str) -> list[str]:
    """The words of a name that carry it, in lower case and without the s of genitives and plurals."""
    words = (_POSSESSIVE.sub("", word).lower() for word in name.split())
    return [word.rstrip("s") for word in words if word not in _SMALL]


def _is_reworded(one: Sequence[str], other: Sequence[str], kinds: frozenset[str]) -> bool:
    """Whether two names of bodies are the same but for one word inside.

    >>> _is_reworded(["china", "children", "center"], ["china", "national", "children", "center"], frozenset(["center"]))
    True
    """
    short, long = sorted((one, other), key=len)
    if len(long) - len(short) != 1 or short[0] != long[0] or short[-1] != long[-1] or short[-1] not in kinds:
        return False
    return any([*long[:place], *long[place + 1 :]] == list(short) for place in range(1, len(long) - 1))


RULE = Rule(
    title="One body in two wordings",
    why="The engine translated the name of a body anew, and left out or put in a word.",
    find=_find,
    strength=WEAK,
    languages=("en",),
    mqm="terminology/inconsistent-name",
    examples=(
        Flagged(
            "The China Bamboo Growers Center opened. The ⟦China National Bamboo Growers Center⟧ has ten rooms.",
            source="zh",
        ),
        Flagged("The Shirak Water Supply Office came. The ⟦Shirak Supply Office⟧ left.", source="*"),
        Clean("The Shirak Water Office came. The Shirak Office left.", because="too short a name", source="*"),
        Clean("The Shirak Old Bridge and the Shirak New Old Bridge", because="no body", source="*"),
        Clean("The Shirak Water Office came. The Shirak Water Office left.", because="one wording", source="*"),
    ),
)
