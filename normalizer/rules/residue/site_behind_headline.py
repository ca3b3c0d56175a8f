"""`Bridge closed for a year - Xinhua`, `Bridge closed | Shirak Newspaper`: the name of the site behind a headline."""

import re
from collections.abc import Iterator
from itertools import islice

from normalizer.rulebook import SUGGESTED, WEAK, Clean, Flagged, Hit, LanguageData, Page, Rule, alternatives

_TOP_LINES, _LEAST = 6, 20
_NAME = r"[^\W\d_a-z][\w’'.&-]*"


def _find(page: Page) -> Iterator[Hit]:
    pattern = page.language.kept(_pattern)
    filled = ((start, end) for start, end in page.view.lines if page.text[start:end].strip())
    for start, end in islice(filled, _TOP_LINES):
        is_long = end - start >= _LEAST and page.view.is_title(start)
        match = pattern.search(page.text, start + _LEAST // 2, end) if is_long else None
        if match:
            yield Hit(match.start("site"), match.end("site"), fix="", edit_span=match.span())


def _pattern(language: LanguageData) -> re.Pattern[str]:
    slots = ("foreign_agency", "joint_in_site_name", "kind_of_site")
    agency, joint, kind_word = (alternatives(language.words.get(slot, ())) for slot in slots)
    name = rf"{_NAME}(?:\s(?:{_NAME}|{joint})){{0,5}}"
    kind = rf"(?:{_NAME}\s(?:{joint}\s)?){{1,3}}{kind_word}"
    site = rf"(?P<site>(?<!\.\w{{3}})[|｜]\s?{name}|[-–—]\s(?:{agency}|{kind}|[\w-]+\.[a-z]{{2,3}}))"
    return re.compile(rf"\s?(?<![-–—|]\s){site}\s*\Z")


RULE = Rule(
    title="Name of the site behind a headline",
    why="The title of a web page ends in the name of the site; the scraper took it into the headline.",
    find=_find,
    safety=SUGGESTED,
    strength=WEAK,
    languages=("en",),
    owns=frozenset({"furniture"}),
    mqm="non-translation/residue",
    examples=(
        Flagged(
            "Bridge over the river is closed ⟦- Xinhua⟧\n\nIt was closed on Monday.",
            becomes="Bridge over the river is closed\n\nIt was closed on Monday.",
            source="zh",
        ),
        Flagged(
            "Bridge over the river is closed⟦|Shirak Newspaper at Home⟧\nIt was closed on Monday.",
            becomes="Bridge over the river is closed\nIt was closed on Monday.",
            source="ja",
        ),
        Flagged(
            "Bridge over the river is closed ⟦- Shirak Daily News⟧\n\nIt was closed on Monday.",
            becomes="Bridge over the river is closed\n\nIt was closed on Monday.",
            source="*",
        ),
        Clean(
            "Bridge over the river is closed - Reuters\n\nIt was closed.", because="an agency that writes in English"
        ),
        Clean("Bridge over the river is closed - police\n\nIt was closed on Monday.", because="who said it"),
        Clean("They sang of the bridge | and of the river\n\nIt was closed on Monday.", because="a line of verse"),
    ),
)
