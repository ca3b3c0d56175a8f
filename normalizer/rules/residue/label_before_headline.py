"""`HEALTH. The wave grows`, `VIDEO A man is dead`: the label of a section or of a medium before a headline."""

import re
from collections.abc import Iterator

from normalizer.rulebook import SUGGESTED, WEAK, Clean, Flagged, Hit, Page, Rule

_SHOUTED = re.compile(r"([^\W\d_a-z]{4,}(?:[ /+-][^\W\d_a-z]{3,}){0,2})(?:\s?[.:|/!])?")
_WRITTEN = re.compile(r"([^\W\d_a-z][^\W\d_]+(?:\s[^\W\d_]+){0,2})(?:\s?[.|](?=\s)|(?<=\snews)(?=\s[^\W\d_a-z]))")
_BEFORE_DASH = re.compile(r"([^\W\d_a-z]{4,}(?:[ /+-][^\W\d_a-z]{3,}){0,2})\s[–—-](?=\s)")
_REST = re.compile(r"\s+(?=\S[^\n]*[a-z]{2})")
_JOINT = re.compile(r"[/+-]")


def _find(page: Page) -> Iterator[Hit]:
    lines = {page.view.line_at(offset): offset for offset, _ in reversed(page.hits)}
    starts = [(offset, end) for (start, end), offset in lines.items() if not page.text[start:offset].strip()]
    for start, end in sorted(starts):
        for form in (_SHOUTED, _WRITTEN) if page.view.is_title(start) else (_BEFORE_DASH,):
            match = form.match(page.text, start, end)
            rest = _REST.match(page.text, match.end(), end) if match else None
            if match and rest and _is_known(page, page.fold[start : match.end(1)]):
                yield Hit(start, match.end(), fix="", edit_span=(start, rest.end()))
                break


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
        Flagged("  ⟦VIDEO⟧ A man is dead\n\nIt is winter.", becomes="  A man is dead\n\nIt is winter.", source="ro"),
        Flagged("⟦VIDEO⟧ A man is dead\n\nIt is winter.", becomes="A man is dead\n\nIt is winter.", source="ro"),
        Flagged("⟦PHOTO-VIDEO⟧ A man is dead\n\nIt is winter.", becomes="A man is dead\n\nIt is winter.", source="ro"),
        Flagged(
            "The play is long\n\n⟦CRITICAL –⟧ The play is long and nobody left the theatre before its end.",
            becomes="The play is long\n\nThe play is long and nobody left the theatre before its end.",
            source="fr",
        ),
        Flagged("⟦Exclusive .⟧ A man is dead\n\nIt is winter.", becomes="A man is dead\n\nIt is winter.", source="ro"),
        Clean("Health is wealth\n\nIt is winter. HEALTH. The end", because="no label; not the headline", source="fr"),
        Clean("VIDEO GAMES ARE BACK\n\nIt is winter.", because="a headline in capitals", source="fr"),
    ),
)
