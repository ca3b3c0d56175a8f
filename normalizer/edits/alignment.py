"""Which stretch of the original became which stretch of the cleaned text, both ways."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable
from dataclasses import dataclass
from itertools import accumulate

from normalizer.edits.edit import Edit

Stretch = tuple[int, int, int, int]


@dataclass(frozen=True, slots=True)
class Alignment:
    """The changed stretches (start, end, new_start, new_end) in order; all else is unchanged.

    Offsets are code points, half-open, of the original and of the cleaned text.
    """

    changes: tuple[Stretch, ...] = ()

    @classmethod
    def of_edits(cls, edits: Iterable[Edit]) -> "Alignment":
        """The alignment that applying these edits gives; they are in order and do not overlap.

        >>> Alignment.of_edits([Edit(3, 7, ""), Edit(12, 12, "!")]).changes
        ((3, 7, 3, 3), (12, 12, 8, 9))
        """
        chosen = list(edits)
        shifts = accumulate((len(e.text) - (e.end - e.start) for e in chosen), initial=0)
        return cls(
            tuple(
                (e.start, e.end, e.start + shift, e.start + shift + len(e.text))
                for e, shift in zip(chosen, shifts, strict=False)
            )
        )

    def inverse(self) -> "Alignment":
        """The alignment from the cleaned text to the original."""
        return Alignment(tuple((c, d, a, b) for a, b, c, d in self.changes))

    def to_clean(self, start: int, end: int) -> tuple[int, int]:
        """Where the stretch `start:end` of the original stands in the cleaned text.

        An edge inside a changed stretch moves out to that stretch's edge. Raises ValueError for what is no stretch.

        >>> Alignment(((3, 7, 3, 3),)).to_clean(3, 12)
        (3, 8)
        """
        return _project(self.changes, start, end)

    def to_original(self, start: int, end: int) -> tuple[int, int]:
        """Where the stretch `start:end` of the cleaned text stood in the original.

        >>> Alignment(((3, 7, 3, 3),)).to_original(3, 8)
        (7, 12)
        """
        return _project(self.inverse().changes, start, end)

    def then(self, later: "Alignment") -> "Alignment":
        """The alignment from this one's original to the later one's cleaned text."""
        if not self.changes or not later.changes:
            return later if not self.changes else self
        return Alignment(tuple(_composed(self.changes, later.changes)))


def _project(changes: tuple[Stretch, ...], start: int, end: int) -> tuple[int, int]:
    if not 0 <= start <= end:
        raise ValueError(f"{start}:{end} is no stretch of a text: 0 <= start <= end")
    first, last = _project_start(changes, start), _project_end(changes, end)
    return (first, last) if first <= last else (last, first)


def _project_start(changes: tuple[Stretch, ...], offset: int) -> int:
    place = bisect_right(changes, offset, key=lambda change: change[0]) - 1
    if place < 0:
        return offset
    _, old_end, new_start, new_end = changes[place]
    return new_start if offset < old_end else new_end + offset - old_end


def _project_end(changes: tuple[Stretch, ...], offset: int) -> int:
    place = bisect_left(changes, offset, key=lambda change: change[0]) - 1
    if place < 0:
        return offset
    _, old_end, _, new_end = changes[place]
    return new_end if offset <= old_end else new_end + offset - old_end


def _composed(first: tuple[Stretch, ...], second: tuple[Stretch, ...]) -> list[Stretch]:
    """Merge, in the text between, the changes of both steps that touch."""
    marks = sorted([(c[2], c[3], 0, c) for c in first] + [(c[0], c[1], 1, c) for c in second])
    merged: list[Stretch] = []
    before, after = 0, 0  # length gained up to here: middle - original, cleaned - middle
    place = 0
    while place < len(marks):
        start, end = marks[place][0], marks[place][1]
        group = [marks[place]]
        place += 1
        while place < len(marks) and marks[place][0] <= end:
            end = max(end, marks[place][1])
            group.append(marks[place])
            place += 1
        old_start, new_start = start - before, start + after
        before += sum((c[3] - c[2]) - (c[1] - c[0]) for _, _, step, c in group if step == 0)
        after += sum((c[3] - c[2]) - (c[1] - c[0]) for _, _, step, c in group if step == 1)
        merged.append((old_start, end - before, new_start, end + after))
    return merged
