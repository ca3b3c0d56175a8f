"""Digits and the percent sign of another script in Latin text."""

import re
import unicodedata
from collections.abc import Iterator

from normalizer.rulebook import SAFE, Clean, Flagged, Hit, Page, Rule, in_columns

_DIGITS = r"\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\u09e6-\u09ef"
_DIGIT = f"[{_DIGITS}]"
_PERCENT = "\N{ARABIC PERCENT SIGN}"
_NUMBER = re.compile(rf"{_DIGIT}+(?:[.,\u066b\u066c]{_DIGIT}+)*|(?<=\d)(?:(?<=[0-9])[ \u00a0])?{_PERCENT}")
_MARKS = str.maketrans(
    {
        "\N{ARABIC DECIMAL SEPARATOR}": ".",
        "\N{ARABIC THOUSANDS SEPARATOR}": ",",
        _PERCENT: "%",
        " ": "",
        "\u00a0": "",
    }
)
_NEAR = 20
_ASIDE = " \t()[]:;,.-–—/"


def _find(page: Page) -> Iterator[Hit]:
    """A letter of another script beside the number, marks aside, shows that it belongs to that script."""
    text = page.text
    for match in _NUMBER.finditer(text):
        if match.group().isdigit() and len(match.group()) == 1 and in_columns(page, match.start()):
            continue
        before, after = text[max(0, match.start() - _NEAR) : match.start()], text[match.end() : match.end() + _NEAR]
        if match.group().endswith(_PERCENT):
            before = before.rstrip("0123456789.,")
        beside = before.rstrip(_ASIDE)[-1:] + after.lstrip(_ASIDE)[:1]
        if all("LATIN" in unicodedata.name(letter, "") for letter in beside if letter.isalpha()):
            yield Hit(match.start(), match.end(), fix=_in_latin(match.group()))


def _in_latin(number: str) -> str:
    digits = (str(unicodedata.digit(char)) if char.isdigit() else char for char in number)
    return "".join(digits).translate(_MARKS)


RULE = Rule(
    title="Digits of another script",
    why="The engine copied Arabic, Persian, Hindi or Bengali digits.",
    characters=f"[{_DIGITS}{_PERCENT}]",
    find=_find,
    safety=SAFE,
    languages=("en", "fr", "es", "it", "pt", "de"),
    sources=("ar", "fa", "hi", "bn", "ur"),
    owns=frozenset({"number"}),
    mqm="locale-convention/number-format",
    examples=(
        Flagged("They sent ⟦٣٠⟧ tonnes of aid.", becomes="They sent 30 tonnes of aid."),
        Flagged("It grew by ⟦۱۲٫۵⟧ percent.", becomes="It grew by 12.5 percent."),
        Flagged("Growth reached 15⟦٪⟧ last year.", becomes="Growth reached 15% last year."),
        Clean("The title was سورة ٣٠.", because="Arabic text"),
        Clean("۱\t1a\t06F1\tDIGIT ONE", because="a table of characters"),
        Clean("He wrote: “النسبة 15٪” and left.", because="Arabic text"),
        Clean("They sent 30 tonnes of aid.", because="Latin digits"),
    ),
)
