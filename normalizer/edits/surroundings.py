"""The lines around the edits of a text: where an edit can uncover another fault."""

from collections.abc import Sequence

from normalizer.edits.edit import Edit, apply_edits

_NEIGHBOURS = 1


def surroundings(text: str, edits: Sequence[Edit]) -> str:
    r"""The lines that edits touch, after the edits, each with the one before and the one behind it.

    Takes edits in order that do not overlap; lines keep their order and stand once.

    >>> surroundings("a\nb\nc\nd\nthe Syria\nf\ng", [Edit(8, 12, "")])
    'd\nSyria\nf'
    """
    stretches: list[tuple[int, int, list[Edit]]] = []
    for edit in edits:
        start, end = _line_start(text, edit.start), _line_end(text, edit.end)
        if stretches and start <= stretches[-1][1] + 1:
            first, last, own = stretches[-1]
            own.append(edit)
            stretches[-1] = (first, max(end, last), own)
        else:
            stretches.append((start, end, [edit]))
    return "\n".join(_edited(text, *stretch) for stretch in stretches)


def _edited(text: str, start: int, end: int, edits: Sequence[Edit]) -> str:
    """A stretch of a text after the edits in it."""
    return apply_edits(text[start:end], [Edit(e.start - start, e.end - start, e.text) for e in edits])


def _line_start(text: str, offset: int) -> int:
    """Where the line before the offset's line begins."""
    start = text.rfind("\n", 0, offset) + 1
    for _ in range(_NEIGHBOURS):
        start = text.rfind("\n", 0, max(0, start - 1)) + 1
    return start


def _line_end(text: str, offset: int) -> int:
    """Where the line behind the offset's line ends."""
    end = text.find("\n", offset)
    for _ in range(_NEIGHBOURS):
        end = text.find("\n", end + 1) if end >= 0 else end
    return end if end >= 0 else len(text)
