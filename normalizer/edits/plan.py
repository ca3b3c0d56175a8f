"""Choose edits that do not collide, and say of every other why it was withheld."""

from collections.abc import Sequence

import msgspec

from normalizer.edits.edit import Edit, Safety


class Candidate(msgspec.Struct, frozen=True):
    """An edit that is wanted: by which rule, how safe, and what speaks against it already."""

    edit: Edit
    rule: str
    safety: Safety
    objection: str | None = None


class Plan(msgspec.Struct, frozen=True):
    """Edits to apply, in order, and for each candidate None or the reason it was withheld."""

    edits: tuple[Edit, ...]
    withheld: tuple[str | None, ...]


def choose_edits(candidates: Sequence[Candidate], level: Safety) -> Plan:
    """Choose among candidates: safer first, then longer, then earlier, then by rule id.

    `level` is the least safety that is applied. A candidate with an objection is withheld
    for it; one that collides with a chosen edit is withheld in its favour. Two that want
    the very same edit are both granted.

    >>> a = Candidate(Edit(0, 4, ""), "a/b", Safety.SAFE); b = Candidate(Edit(2, 3, "x"), "c/d", Safety.SAFE)
    >>> choose_edits([a, b], Safety.SAFE).withheld
    (None, 'overlaps a/b')
    """
    withheld: list[str | None] = [None] * len(candidates)
    chosen: list[tuple[Edit, str]] = []
    for index in sorted(range(len(candidates)), key=lambda i: _order(candidates[i])):
        candidate = candidates[index]
        withheld[index] = _objection(candidate, level) or _collision(candidate, chosen)
        if withheld[index] is None:
            _insert(chosen, candidate)
    return Plan(tuple(edit for edit, _ in chosen), tuple(withheld))


def _order(candidate: Candidate) -> tuple[int, int, int, str, str]:
    edit = candidate.edit
    return -candidate.safety.rank, edit.start - edit.end, edit.start, candidate.rule, edit.text


def _objection(candidate: Candidate, level: Safety) -> str | None:
    if candidate.objection:
        return candidate.objection
    return None if candidate.safety.rank >= level.rank else f"{candidate.safety.value}: apply with --apply suggested"


def _collision(candidate: Candidate, chosen: list[tuple[Edit, str]]) -> str | None:
    place = _place(chosen, candidate.edit.start)
    for edit, rule in chosen[max(0, place - 1) : place + 1]:
        if edit == candidate.edit:
            return None
        if edit.overlaps(candidate.edit) or candidate.edit.overlaps(edit):
            return f"overlaps {rule}"
    return None


def _insert(chosen: list[tuple[Edit, str]], candidate: Candidate) -> None:
    place = _place(chosen, candidate.edit.start)
    neighbours = [edit for edit, _ in chosen[max(0, place - 1) : place + 1]]
    if candidate.edit not in neighbours:
        chosen.insert(place, (candidate.edit, candidate.rule))


def _place(chosen: list[tuple[Edit, str]], start: int) -> int:
    low, high = 0, len(chosen)
    while low < high:
        middle = (low + high) // 2
        if chosen[middle][0].start < start:
            low = middle + 1
        else:
            high = middle
    return low
