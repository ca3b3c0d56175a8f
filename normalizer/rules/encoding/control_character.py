"""A control character where Windows-1252 has a letter or a mark: `Luká\\x9a`, `kitchen \\x96 quickly`."""

import re

from normalizer.rulebook import SAFE, Clean, Flagged, Page, Rule, pattern

_CONTROLS = "\x80\x82\x84\x85\x8a\x8e\x91\x92\x93\x94\x95\x96\x97\x9a\x9e"
"""Those for which Windows-1252 and Windows-1250, that of Central Europe, have the same."""
_NEW_LINE = "\x85"
_GOES_ON = re.compile(r"\x85 [a-z]")


def _character(control: str) -> str:
    """What both have in that place.

    >>> _character("\\x9a"), _character("\\x96")
    ('š', '–')
    """
    return control.encode("latin-1").decode("cp1252")


def _stands_for_one(match: re.Match[str], page: Page) -> bool:
    """Whether it is no end of a line, as U+0085 also is: a sentence goes on behind it."""
    return match.group("hit") != _NEW_LINE or _GOES_ON.match(page.text, match.start("hit")) is not None


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
        Clean("line one\x85line two\x85Line", because="ends of lines"),
        Clean("a \x81 b, Ja\x9fwiec", because="nothing, and another letter in Central Europe"),
    ),
)
