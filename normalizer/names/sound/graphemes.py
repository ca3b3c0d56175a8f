"""A token as graphemes: at each letter, every group of letters that may be read as one."""

from normalizer.names.sound.sounds import SoundTables

Edge = tuple[int, int, float]
"""Where a grapheme ends, its number in the tables, and what leaving it out costs there."""

Edges = tuple[tuple[Edge, ...], ...]
"""For each letter of a token the graphemes that begin with it."""

_START = "^"
_MOST_STEPS = 100_000
_BEHIND = 2
"""So many letters behind a grapheme tell its place in the token."""
_MUTE_ENDS = frozenset(("", "h", "'", "\N{MODIFIER LETTER LEFT HALF RING}", "\N{MODIFIER LETTER RIGHT HALF RING}"))


def read_graphemes(text: str, tables: SoundTables) -> Edges:
    """The graphemes of a folded token; a doubled letter or group reads like a single one."""
    edges: list[list[Edge]] = [[] for _ in text]
    for start in range(len(text) - 1, -1, -1):
        edges[start] = [(start + size, number, drop) for size, number, drop in _readings(text, start, tables)]
        if text.startswith(text[start], start + 1) or text.startswith(text[start : start + 2], start + 2):
            edges[start].extend(_doubled(text, start, edges, tables))
    return tuple(map(tuple, edges))


def _readings(text: str, start: int, tables: SoundTables) -> tuple[Edge, ...]:
    """What the letters from a place on may be read as, with the number of letters of each reading; remembered."""
    sizes = tables.lengths.get(text[start])
    if sizes is None:
        return ()
    before = "" if not start else "a" if text[start - 1] in tables.vowels else "b"
    window = before, text[start : start + sizes[0] + _BEHIND]
    known = tables.readings.get(window)
    if known is None:
        if len(tables.readings) > _MOST_STEPS:
            tables.readings.clear()
        ends = [start + size for size in sizes if text[start : start + size] in tables.by_letters]
        found = [edge for end in ends for edge in _reading(text, start, end, tables)]
        known = tables.readings[window] = tuple((end - start, number, drop) for end, number, drop in found)
    return known


def longest_graphemes(text: str, tables: SoundTables) -> list[int]:
    """One way through a token, by the longest group at each step that is more than grammar: their numbers."""
    found: list[int] = []
    at, reach, steps = 0, tables.reach, tables.steps
    while at < len(text):
        window = text[at : at + reach.get(text[at], 1)]
        if not at:
            window = _START + window
        known = steps.get(window)
        if known is None:
            known = _longest(text, at, tables)
            if len(steps) > _MOST_STEPS:
                steps.clear()
            steps[window] = known
        number, step = known
        if number >= 0:
            found.append(number)
        at += step
    return found


def _longest(text: str, at: int, tables: SoundTables) -> tuple[int, int]:
    """The grapheme to read at a place and how many letters it takes; number -1 where none is."""
    for size in tables.lengths.get(text[at], ()):
        if text[at : at + size] in tables.by_letters:
            number = _spoken(text, at, at + size, tables)
            if number is not None:
                return number, size
    return -1, 1


def _spoken(text: str, start: int, end: int, tables: SoundTables) -> int | None:
    """The first grapheme these letters may be in their place that is more than grammar."""
    fitting = _fitting(text, start, end, tables)
    return next((number for number in fitting if number not in tables.grammatical), None)


def _reading(text: str, start: int, end: int, tables: SoundTables) -> list[Edge]:
    numbers = _fitting(text, start, end, tables)
    place = _place(text, start, end, tables) if numbers else 0
    return [(end, number, tables.graphemes[number].drops[place]) for number in numbers]


def _fitting(text: str, start: int, end: int, tables: SoundTables) -> tuple[int, ...]:
    """The graphemes these letters may be in their place; one that names its place goes before one that does not."""
    numbers = tables.by_letters.get(text[start:end], ())
    if not numbers or end > len(text):
        return ()
    if numbers[0] in tables.unplaced and len(numbers) == 1:
        return numbers
    fitting = [n for n in numbers if tables.graphemes[n].fits(text, start, end)]
    return tuple(n for n in fitting if tables.graphemes[n].placed) or tuple(fitting)


def _doubled(text: str, start: int, edges: list[list[Edge]], tables: SoundTables) -> list[Edge]:
    """Readings of ss, ssh or shsh as one s or sh; not where the doubled letters have a reading of their own."""
    found: list[Edge] = []
    if text[start] == text[start + 1 : start + 2]:
        own = bool(_reading(text, start, start + 2, tables))
        found = [edge for edge in edges[start + 1] if not (own and edge[0] == start + 2)]
    pair = text[start : start + 2]
    if len(pair) == 2 and text.startswith(pair, start + 2) and pair in tables.by_letters:
        found.extend(edge for edge in edges[start + 2] if edge[0] == start + 4)
    return found


def _place(text: str, start: int, end: int, tables: SoundTables) -> int:
    """Where letters stand, as the costs of leaving them out are told apart: start, end, beside a vowel, elsewhere."""
    if start == 0:
        return 0
    before, vowels = text[start - 1], tables.vowels
    if text[end:] in _MUTE_ENDS and (before in vowels or end - start > 1 or text[start] in vowels):
        return 1
    return 2 if before in vowels or text[end : end + 1] in vowels else 3
