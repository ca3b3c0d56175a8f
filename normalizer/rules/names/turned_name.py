"""`Gabriela Rusu` and `Rusu Gabriela`: a full name in both orders."""

import re
from collections.abc import Iterator

from normalizer.rulebook import CAPITAL, SUGGESTED, WEAK, Clean, Flagged, Hit, Page, Rule, fold_word, is_ordinary
from normalizer.rulebook.spelling import also_says

_WORD = r"(?:[^\W\d_]{3,}|[^\W\d_]{1,6}-[^\W\d_]{2,6})"
_NAME = re.compile(rf"({CAPITAL}(?<![\w’'.-].){_WORD})(?= (?P<family>{CAPITAL}{_WORD})(?![\w-]))")


def _find(page: Page) -> Iterator[Hit]:
    """The full names that the text has had the other way round before."""
    pairs = {(fold_word(one), fold_word(other)) for one, other in _NAME.findall(page.text)}
    if not any((other, one) in pairs and one != other for one, other in pairs):
        return
    first: dict[tuple[str, str], str] = {}
    last = -1
    for match in _NAME.finditer(page.text):
        one, other = map(fold_word, match.groups())
        known = first.get((other, one))
        if known and one != other and match.start() >= last and not _are_words(page, one, other):
            yield also_says(match.start(), match.end("family"), known, fix=known)
        first.setdefault((one, other), " ".join(match.groups()))
        last = match.end("family")


def _are_words(page: Page, one: str, other: str) -> bool:
    """Whether both are words of the language, as in `Reading Guide`."""
    return is_ordinary(one, page.language.code) and is_ordinary(other, page.language.code)


RULE = Rule(
    title="Full name in both orders",
    why="Romanian, Hungarian and others name the family first at times; the engine keeps the order of each place.",
    find=_find,
    safety=SUGGESTED,
    strength=WEAK,
    languages=("en",),
    mqm="terminology/inconsistent-name",
    examples=(
        Flagged(
            "Gabriela Rusu came. ⟦Rusu Gabriela⟧ said so.",
            becomes="Gabriela Rusu came. Gabriela Rusu said so.",
            source="ro",
        ),
        Flagged("Yoon Tae-ho came. ⟦Tae-ho Yoon⟧ left.", becomes="Yoon Tae-ho came. Yoon Tae-ho left.", source="ko"),
        Flagged("Nagy Réka came. ⟦Réka Nagy⟧ left.", becomes="Nagy Réka came. Nagy Réka left.", source="hu"),
        Flagged(
            "He told Agerpres Gabriela Rusu. ⟦Rusu Gabriela⟧ left.",
            becomes="He told Agerpres Gabriela Rusu. Gabriela Rusu left.",
            source="ro",
        ),
        Clean("Gabriela Rusu came. Gabriela Rusu said so.", because="one order", source="ro"),
        Clean("They mourned Rusu Gabriela Rusu.", because="the family name stands twice", source="ro"),
        Clean("The Guide Reading Room has a Reading Guide.", because="words", source="ro"),
        Clean("Gabriela Rusu met Rusu Dan.", because="two people", source="ro"),
    ),
)
