"""A control character where Windows-1252 has a letter or a mark: `Luká\\x9a`, `kitchen \\x96 quickly`."""

import re

from normalizer.rulebook import SAFE, Clean, Flagged, Page, Rule, pattern

_CONTROLS = "".join(map(chr, range(0x80, 0xA0)))
_NEW_LINE = "\x85"


def _character(control: str) -> str:
    """What Windows-1252 has in that place; the control itself where it has nothing.

    >>> _character("\\x9a"), _character("\\x96"), _character("\\x81")
    ('š', '–', '\\x81')
    """
    try:
        return control.encode("latin-1").decode("cp1252")
    except UnicodeDecodeError:
        return control


def _stands_for_one(match: re.Match[str], page: Page) -> bool:
    """Whether Windows-1252 has a character there; U+0085 also ends lines and is left where it may."""
    control = match.group("hit")
    if control == _NEW_LINE and not page.text[match.end() : match.end() + 1].strip():
        return False
    return _character(control) != control


RULE = Rule(
    title="Control character for a letter or mark",
    why="A text in Windows-1252 was read as Latin-1: its quotation marks, dashes, š and ž became controls nobody sees.",
    when=tuple(_CONTROLS),
    find=pattern(rf"(?P<hit> [{_CONTROLS}] )", where=_stands_for_one, reach=2),
    fix=lambda match, page: _character(match.group("hit")),
    safety=SAFE,
    weight=0.0,
    mqm="fluency/character-encoding",
    examples=(
        Flagged("It was Luká⟦\x9a⟧ Novák.", becomes="It was Lukáš Novák."),
        Flagged("the kitchen ⟦\x96⟧ quickly", becomes="the kitchen – quickly"),
        Flagged("He said: ⟦\x93⟧Stay.⟦\x94⟧", becomes="He said: “Stay.”"),
        Clean("one line\x85\nand another", because="it ends a line there"),
        Clean("a \x81 b", because="Windows-1252 has nothing there"),
    ),
)
