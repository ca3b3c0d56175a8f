"""A comma with the next word stuck to it."""

import re

from normalizer.rulebook import SAFE, WEAK, Clean, Flagged, Page, Rule, pattern

_FIELDS, _REACH, _NEAR = 3, 200, 24
_LIST = re.compile(r"[a-z]+,[a-z]+,[a-z]+")
"""Words with commas and no spaces between them: the values of a program's setting."""


def _is_row(page: Page, offset: int) -> bool:
    """Whether the line, as far as it is near, is a row of a table.

    No comma has a space behind it then, and most fields are one word.
    """
    start, end = page.view.line_at(offset)
    fields = page.text[max(start, offset - _REACH) : min(end, offset + _REACH)].split(",")
    if _LIST.search(page.text, max(start, offset - _NEAR), min(end, offset + _NEAR)):
        return True
    single = sum(" " not in field.strip() for field in fields)
    return len(fields) >= _FIELDS and single > len(fields) / 2 and not any(f.startswith(" ") for f in fields)


RULE = Rule(
    title="No space after a comma",
    why="Chinese and Japanese set no space after a comma; some engines keep it so.",
    when=tuple(f",{letter}" for letter in "abcdefghijklmnopqrstuvwxyz"),
    find=pattern(
        r"(?: (?<=[a-z]{2}) | (?<=\d\d) (?= ,[a-z]{2,}) ) (?P<hit> ,(?P<next>[a-z]) ) (?= [a-z]+ [\s,.;:!?] )",
        where=lambda match, page: not _is_row(page, match.start("hit")),
        reach=20,
    ),
    fix=lambda match, page: f", {match.group('next')}",
    safety=SAFE,
    strength=WEAK,
    weight=0.5,
    mqm="fluency/typography",
    examples=(
        Flagged("Hello⟦,i⟧f you wish to go", becomes="Hello, if you wish to go", source="*"),
        Flagged("red⟦,g⟧reen and blue", becomes="red, green and blue", source="*"),
        Flagged("Call 112⟦,w⟧hich is free", becomes="Call 112, which is free", source="*"),
        Clean("Hello, if you wish", because="the space is there"),
        Clean("12,reel,Donegal,fast and loud", because="a row of a table", source="*"),
        Clean("Set it for FileType c,cpp,cs files here.", because="a list of values", source="*"),
        Clean("f(x,y) and AB,cd", because="a formula"),
    ),
)
