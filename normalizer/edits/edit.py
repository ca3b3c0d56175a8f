"""An edit: replace a stretch of text by another text."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from normalizer.text.beginning import common_beginning


class Safety(StrEnum):
    """How far a fix may be trusted: applied by default, applied on request, or only shown."""

    SAFE = "safe"
    SUGGESTED = "suggested"
    FLAG = "flag"

    @property
    def rank(self) -> int:
        """2 for safe, 1 for suggested, 0 for flag."""
        return {"safe": 2, "suggested": 1, "flag": 0}[self.value]


@dataclass(frozen=True, slots=True, order=True)
class Edit:
    """Put `text` in the place of `start:end` (code points, half-open)."""

    start: int
    end: int
    text: str

    def overlaps(self, other: "Edit") -> bool:
        """Whether both want to change the same characters."""
        return (self.start < other.end and other.start < self.end) or self.start == other.start


def apply_edits(text: str, edits: Iterable[Edit]) -> str:
    """The text after edits that are in order and do not overlap.

    >>> apply_edits("in the Syria", [Edit(3, 7, "")])
    'in Syria'
    """
    parts: list[str] = []
    place = 0
    for edit in edits:
        parts += (text[place : edit.start], edit.text)
        place = edit.end
    parts.append(text[place:])
    return "".join(parts)


def changed_part(edit: Edit, old: str) -> Edit:
    """The edit without what stays the same at both ends of `old`, the text it takes the place of.

    >>> changed_part(Edit(10, 18, "red cars"), "red card")
    Edit(start=17, end=18, text='s')
    >>> changed_part(Edit(0, 8, "a red card"), "red card")
    Edit(start=0, end=0, text='a ')
    """
    head = common_beginning(old, edit.text)
    tail = common_beginning(old[head:][::-1], edit.text[head:][::-1])
    return Edit(edit.start + head, edit.end - tail, edit.text[head : len(edit.text) - tail])
