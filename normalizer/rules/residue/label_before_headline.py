"""`HEALTH. The wave grows`, `VIDEO A man is dead`: the label of a section or of a medium before a headline."""

import re
from collections.abc import Iterator

from normalizer.rulebook import SUGGESTED, WEAK, Clean, Flagged, Hit, Page, Rule

_LABEL = re.compile(
    r"(?P<label>[^\W\d_a-z]{4,}(?:[ /+-][^\W\d_a-z]{3,}){0,2})(?P<mark>\s?[.:|/!]|)\s+(?=\S[^\n]*[a-z]{2})"
)
_JOINT = re.compile(r"[/+-]")


def _find(page: Page) -> Iterator[Hit]:
    for offset, _ in page.hits:
        start, end = page.view.line_at(offset)
        match = _LABEL.match(page.text, start, end) if offset == start else None
        if match and _is_known(page, page.fold[start : match.end("label")]) and page.view.is_title(start):
            yield Hit(start, match.end("mark"), fix="", edit_span=match.span())


def _is_known(page: Page, label: str) -> bool:
    known = page.word_set("headline_label")
    return label in known or all(part in known for part in _JOINT.split(label))


RULE = Rule(
    title="Label before a headline",
    why="French, Romanian and Turkish pages set the section or “VIDEO” before the headline.",
    when=("{headline_label}",),
    find=_find,
    safety=SUGGESTED,
    strength=WEAK,
    languages=("en",),
    owns=frozenset({"furniture"}),
    mqm="non-translation/residue",
    examples=(
        Flagged("⟦HEALTH.⟧ The wave grows\n\nIt is winter.", becomes="The wave grows\n\nIt is winter.", source="fr"),
        Flagged("⟦VIDEO⟧ A man is dead\n\nIt is winter.", becomes="A man is dead\n\nIt is winter.", source="ro"),
        Flagged("⟦PHOTO-VIDEO⟧ A man is dead\n\nIt is winter.", becomes="A man is dead\n\nIt is winter.", source="ro"),
        Clean("Health is wealth\n\nIt is winter. HEALTH. The end", because="no label; not the headline", source="fr"),
        Clean("VIDEO GAMES ARE BACK\n\nIt is winter.", because="a headline in capitals", source="fr"),
    ),
)
