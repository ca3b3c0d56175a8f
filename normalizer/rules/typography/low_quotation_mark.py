"""`„…“` in French, Spanish, Italian or Portuguese: the quotation marks of German and its neighbours."""

import re
from collections.abc import Iterator

from normalizer.rulebook import SUGGESTED, Clean, Flagged, Hit, Page, Rule, frequency, late

_WORD, _OWNER, _FEW = re.compile(r"[^\W\d_]+"), "de", 3
_PAIR = late(r"„(?P<inner>[^„“”«»\n]{1,600}?)[“”\"]")


def _find(page: Page) -> Iterator[Hit]:
    opening, closing = _own_marks(page)
    for match in _PAIR.finditer(page.text):
        start, end = match.span("inner")
        if _is_own(page, match["inner"]):
            yield Hit(match.start(), start, fix=opening, message=f"write {opening}…{closing}")
            yield Hit(end, match.end(), fix=closing, message=f"write {opening}…{closing}")


def _is_own(page: Page, quotation: str) -> bool:
    """Whether a quotation is in the language of the text: it has small words of it, and more of it than of German."""
    words, own = _WORD.findall(quotation.lower()), page.language.code
    if len(words) > _FEW and page.language.function_words.isdisjoint(words):
        return False
    return sum(frequency(word, own) - frequency(word, _OWNER) for word in words) > 0


def _own_marks(page: Page) -> tuple[str, str]:
    """The marks of the language, with the space that it sets inside them."""
    opening, closing = page.language.quotation.get("open", "“"), page.language.quotation.get("close", "”")
    space = "\u00a0" if page.language.spacing_after.get(opening) == "nbsp" else ""
    return opening + space, space + closing


RULE = Rule(
    title="Low quotation mark",
    why="German, Polish, Czech and Bulgarian open a quotation below; engines copy their marks.",
    characters="[„]",
    find=_find,
    safety=SUGGESTED,
    weight=0.5,
    languages=("fr", "es", "it", "pt"),
    sources=("de", "pl", "cs", "bg", "hr", "hu", "ro", "sk", "sl", "sr", "lt", "et", "is"),
    mqm="locale-convention/punctuation",
    examples=(
        Flagged("Il a dit ⟦„⟧non⟦“⟧ au maire.", becomes="Il a dit «\u00a0non\u00a0» au maire."),
        Flagged("Ha detto ⟦„⟧no⟦“⟧ al sindaco.", becomes="Ha detto «no» al sindaco.", language="it"),
        Clean("Il a dit « non » au maire, et “oui” à sa sœur.", because="other marks"),
        Clean("Il cita „Nu este adevărat, domnule” en roumain.", because="a quotation in Romanian"),
        Clean("Il a lu „Die Stadt hinter dem Fluss und der Wald”.", because="a quotation in German"),
    ),
)
