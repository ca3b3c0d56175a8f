"""A token as graphemes: at each letter, every group of letters that may be read as one."""

from normalizer.names.sound.sounds import SoundTables

Edge = tuple[int, int, float]
"""Where a grapheme ends, its number in the tables, and what leaving it out costs there."""

Edges = tuple[tuple[Edge, ...], ...]
"""For each letter of a token the graphemes that begin with it."""

_MUTE_ENDS = frozenset(("", "h", "'", "\N{MODIFIER LETTER LEFT HALF RING}", "\N{MODIFIER LETTER RIGHT HALF RING}"))


def read_graphemes(text: str, tables: SoundTables) -> Edges:
    """The graphemes of a folded token; a doubled letter or group reads like a single one."""
    edges: list[list[Edge]] = [[] for _ in text]
    for start in range(len(text) - 1, -1, -1):
        for end in range(start + 1, min(start + tables.longest, len(text)) + 1):
            edges[start].extend(_reading(text, start, end, tables))
        edges[start].extend(_doubled(text, start, edges, tables))
    return tuple(map(tuple, edges))


def longest_graphemes(edges: Edges, tables: SoundTables) -> tuple[int, ...]:
    """One way through a token, by the longest group at each step: the numbers of its graphemes."""
    at, found = 0, list[int]()
    while at < len(edges):
        spoken = [edge for edge in edges[at] if edge[1] not in tables.grammatical]
        at, number, _ = max(spoken, key=_end_of, default=(at + 1, -1, 0.0))
        found.extend([number] if number >= 0 else [])
    return tuple(found)


def _end_of(edge: Edge) -> int:
    return edge[0]


def _reading(text: str, start: int, end: int, tables: SoundTables) -> list[Edge]:
    numbers = tables.by_letters.get(text[start:end])
    if numbers is None:
        return []
    fitting = [n for n in numbers if tables.graphemes[n].fits(text, start, end)]
    placed = [n for n in fitting if tables.graphemes[n].placed]
    return [(end, n, _drop_cost(text, start, end, n, tables)) for n in placed or fitting]


def _doubled(text: str, start: int, edges: list[list[Edge]], tables: SoundTables) -> list[Edge]:
    """Readings of ss, ssh or shsh as one s or sh; not where the doubled letters have a reading of their own."""
    found: list[Edge] = []
    if text[start : start + 1] == text[start + 1 : start + 2]:
        own = bool(_reading(text, start, start + 2, tables))
        found = [edge for edge in edges[start + 1] if not (own and edge[0] == start + 2)]
    pair = text[start : start + 2]
    if len(pair) == 2 and pair in tables.by_letters and text.startswith(pair, start + 2):
        found.extend(edge for edge in edges[start + 2] if edge[0] == start + 4)
    return found


def _drop_cost(text: str, start: int, end: int, number: int, tables: SoundTables) -> float:
    at_start, at_end, beside, inner = tables.graphemes[number].drops
    if start == 0:
        return at_start
    if text[end:] in _MUTE_ENDS and (text[start - 1] in tables.vowels or end - start > 1 or text[start] in tables.vowels):
        return at_end
    if text[start - 1] in tables.vowels or text[end : end + 1] in tables.vowels:
        return beside
    return inner
