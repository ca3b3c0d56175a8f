"""Two tokens letter by letter: the cheapest way to read them as the same sounds."""

import msgspec

from normalizer.names.sound.graphemes import Edge, Edges
from normalizer.names.sound.sounds import FAR, SoundTables
from normalizer.names.sound.tokens import SoundToken

_SILENT_VOWEL = 0.02
"""What a vowel costs that the other side's script does not write."""


_ROUNDING = 1e-9


class Step(msgspec.Struct, frozen=True):
    """Letters of one token against letters of the other, and the cost; one side may be empty."""

    known: str
    seen: str
    cost: float


Grid = list[dict[int, float]]
"""For each beginning of the known token what it costs to read each beginning of the other like it; no dearer ones."""

Row = tuple[Edge, ...]
Costs = tuple[dict[int, float], ...]
Steps = list[tuple[dict[int, float], dict[int, float], float]]
"""For each grapheme the cells behind it, what it may be held for at what cost, and what leaving it out costs."""
_Move = tuple[int, int, float]


def align_cost(known: SoundToken, seen: SoundToken, tables: SoundTables, limit: float) -> float:
    """What it costs to read two tokens alike; `FAR` when that is more than `limit`."""
    if known.text == seen.text:
        return 0.0
    one, two = _sides(known, seen, tables)
    return _fill(one, two, tables.costs, limit)[-1].get(len(two), FAR)


def align_steps(known: SoundToken, seen: SoundToken, tables: SoundTables, limit: float) -> tuple[Step, ...]:
    """The steps of the cheapest alignment within `limit`; none when there is no such alignment."""
    one, two = _sides(known, seen, tables)
    grid = _fill(one, two, tables.costs, limit)
    if len(two) not in grid[-1]:
        return ()
    steps: list[Step] = []
    row, column = len(one), len(two)
    while row or column:
        above, left = _origin(grid, one, two, tables.costs, (row, column))
        cost = round(grid[row][column] - grid[above][left], 3)
        steps.append(Step(known.text[above:row], seen.text[left:column], cost))
        row, column = above, left
    return tuple(reversed(steps))


def _sides(known: SoundToken, seen: SoundToken, tables: SoundTables) -> tuple[Edges, Edges]:
    if known.open == seen.open:
        return known.edges, seen.edges
    one = known.edges if known.open else _loosen(known.edges, tables)
    return one, seen.edges if seen.open else _loosen(seen.edges, tables)


def _loosen(edges: Edges, tables: SoundTables) -> Edges:
    """The same graphemes, vowels all but free to leave out: the other side does not write them."""
    return tuple(
        tuple((end, n, min(drop, _SILENT_VOWEL) if tables.graphemes[n].is_vowel else drop) for end, n, drop in here)
        for here in edges
    )


def _fill(one: Edges, two: Edges, costs: Costs, limit: float) -> Grid:
    """The cheapest cost of reading each beginning of one token like each beginning of the other, within a limit."""
    grid: Grid = [{} for _ in range(len(one) + 1)]
    grid[0][0] = 0.0
    theirs = (*two, ())
    for mine, cells in zip((*one, ()), grid, strict=True):
        if not cells:
            continue
        steps = [(grid[end], costs[number], drop) for end, number, drop in mine]
        for column in range(min(cells), len(theirs)):
            here = cells.get(column)
            if here is not None:
                _leave_out_theirs(cells, theirs[column], here, limit)
                _carry(steps, theirs[column], (column, here), limit)
    return grid


def _leave_out_theirs(cells: dict[int, float], edges: Row, here: float, limit: float) -> None:
    """The steps from a cell that leave out a grapheme of the second token."""
    for stop, _, drop in edges:
        cost = here + drop
        if cost <= limit and cost < cells.get(stop, FAR):
            cells[stop] = cost


def _carry(steps: Steps, edges: Row, cell: tuple[int, float], limit: float) -> None:
    """The steps from a cell that use a grapheme of the first token: held for one of the second, or left out."""
    column, here = cell
    for below, near, drop in steps:
        if here + drop <= limit and here + drop < below.get(column, FAR):
            below[column] = here + drop
        for stop, other, _ in edges:
            if other in near and (cost := here + near[other]) <= limit and cost < below.get(stop, FAR):
                below[stop] = cost


def _moves(one: Edges, two: Edges, costs: Costs, row: int, column: int) -> list[_Move]:
    """Every step from a cell: a grapheme of each side held for one another, or one of either side left out."""
    mine = one[row] if row < len(one) else ()
    theirs = two[column] if column < len(two) else ()
    moves: list[_Move] = []
    for end, number, drop in mine:
        if drop < FAR:
            moves.append((end, column, drop))
        near = costs[number]
        moves.extend([(end, stop, near[other]) for stop, other, _ in theirs if other in near])
    moves.extend([(row, stop, drop) for stop, _, drop in theirs if drop < FAR])
    return moves


def _origin(grid: Grid, one: Edges, two: Edges, costs: Costs, cell: tuple[int, int]) -> tuple[int, int]:
    """The cell from which the cheapest way came to `cell`."""
    cells = ((row, column) for row in range(cell[0], -1, -1) for column in range(cell[1], -1, -1))
    for row, column in cells:
        if column not in grid[row]:
            continue
        gap = grid[cell[0]][cell[1]] - grid[row][column]
        moves = _moves(one, two, costs, row, column)
        if any((end, stop) == cell and abs(cost - gap) < _ROUNDING for end, stop, cost in moves):
            return row, column
    return 0, 0
