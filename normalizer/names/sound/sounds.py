"""The sound tables: what sounds each grapheme may stand for, and what it costs to hold two for one.

`load_sound_tables` takes the parsed data files and gives one frozen value; nothing here reads a file.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import cast

from normalizer.names.sound.grammar import Grammar, load_grammar
from normalizer.names.sound.scripts import Scripts, load_scripts

FAR = 9.0
"""A cost that no limit allows."""

_SECTIONS = ("consonants", "glides", "vowels", "silent", "grammar")


@dataclass(frozen=True, slots=True)
class Grapheme:
    """Letters in a place, with the sounds they may stand for and what leaving them out costs."""

    letters: str
    at_start: bool
    at_end: bool
    before: str
    readings: tuple[tuple[str, float], ...]
    drops: tuple[float, float, float, float]
    is_vowel: bool
    is_soft: bool
    optional: bool

    @property
    def placed(self) -> bool:
        """Whether it stands for its letters only in some places."""
        return self.at_start or self.at_end or bool(self.before)

    @property
    def grammatical(self) -> bool:
        """Whether it can be nothing but an article written joined."""
        return {sound for sound, _ in self.readings} == {"article"}

    def fits(self, text: str, start: int, end: int) -> bool:
        """Whether it may stand for its letters, found in `text` from `start` to `end`."""
        if (self.at_start and start) or (self.at_end and end != len(text)):
            return False
        return not self.before or (text[end : end + 1] in self.before and end < len(text))


@dataclass(frozen=True, slots=True)
class Limits:
    """How far two tokens may be apart, by the letters of the shorter one."""

    letter: float
    least: float
    most: float

    def allow(self, letters: int) -> float:
        """The highest cost for tokens of so many letters.

        >>> Limits(0.1, 0.2, 0.5).allow(5)
        0.3
        """
        return round(min(self.most, max(self.least, self.letter * (letters - 2))), 3)


@dataclass(frozen=True, slots=True)
class SoundTables:
    """Everything the judge knows, compiled: graphemes, their mutual costs, key traces, grammar, scripts."""

    graphemes: tuple[Grapheme, ...]
    by_letters: dict[str, tuple[int, ...]]
    lengths: dict[str, tuple[int, ...]]
    reach: dict[str, int]
    alphabet: frozenset[str]
    vowels: frozenset[str]
    grammatical: frozenset[int]
    unplaced: frozenset[int]
    costs: tuple[dict[int, float], ...]
    traces: tuple[tuple[str, ...], ...]
    plain_traces: tuple[tuple[str, ...], ...]
    fine: tuple[tuple[str, ...], ...]
    grammar: Grammar
    scripts: Scripts
    equivalents: dict[str, str]
    god_endings: tuple[str, ...]
    several: Limits
    single: Limits
    certain: float
    keys: dict[tuple[str, str], tuple[frozenset[str], frozenset[str]]] = field(
        default_factory=dict, compare=False, repr=False
    )
    steps: dict[str, tuple[int, int]] = field(default_factory=dict, compare=False, repr=False)
    readings: dict[tuple[str, str], tuple[tuple[int, int, float], ...]] = field(
        default_factory=dict, compare=False, repr=False
    )


Data = Mapping[str, object]


def load_sound_tables(data: Data) -> SoundTables:
    """The tables from the parsed files: keys graphemes, sounds, grammar, scripts, equivalents."""
    sounds = cast(Data, data["sounds"])
    scripts = cast(Data, data["scripts"])
    entries = _entries(cast(Data, data["graphemes"]), cast(Data, scripts["abjads"]))
    vowels = frozenset(cast(list[str], sounds["vowels"]))
    drops = _drops(cast(Mapping[str, Mapping[str, object]], sounds["drop"]))
    graphemes = tuple(_grapheme(key, items, vowels, drops) for key, items in entries.items())
    limits = cast(Data, sounds["limits"])
    traces = _traces(graphemes, cast(Mapping[str, list[str]], sounds["keys"]))
    return SoundTables(
        graphemes=graphemes,
        by_letters=_by_letters(graphemes),
        lengths=_lengths(graphemes),
        reach=_reach(graphemes),
        alphabet=frozenset("".join(g.letters for g in graphemes)),
        vowels=_vowel_letters(cast(Mapping[str, Data], data["graphemes"])),
        grammatical=frozenset(n for n, g in enumerate(graphemes) if g.grammatical),
        unplaced=frozenset(n for n, g in enumerate(graphemes) if not g.placed),
        costs=_costs(
            graphemes, _near(cast(list[str], sounds["near"])), frozenset(cast(list[str], sounds["one_sided"]))
        ),
        traces=traces,
        plain_traces=tuple(tuple(dict.fromkeys("a" if m.islower() else m for m in marks)) for marks in traces),
        fine=_fine(graphemes, cast(Mapping[str, str], sounds["fine"]), vowels),
        grammar=load_grammar(cast(Data, data["grammar"])),
        scripts=load_scripts(scripts),
        equivalents=_equivalents(cast(Data, data["equivalents"])),
        god_endings=tuple(g.letters for g in graphemes if ("allah", 0.0) in g.readings),
        several=_limits(cast(Data, limits["several"])),
        single=_limits(cast(Data, limits["single"])),
        certain=float(cast(str, limits["certain"])),
    )


def _entries(graphemes: Data, abjads: Data) -> dict[str, list[str]]:
    """Readings by grapheme notation; one notation may stand in several sections."""
    sections = [cast(Mapping[str, list[str]], graphemes[name]) for name in _SECTIONS]
    sections.extend(cast(Mapping[str, list[str]], section) for section in abjads.values())
    entries: dict[str, list[str]] = {}
    for section in sections:
        for key, readings in section.items():
            entries.setdefault(key, []).extend(readings)
    return entries


def _vowel_letters(graphemes: Mapping[str, Data]) -> frozenset[str]:
    """The letters that make what stands beside them easier to leave out: vowels and the signs of ayn and hamza."""
    return frozenset(letter for section in ("vowels", "silent") for letter in graphemes[section] if len(letter) == 1)


def _grapheme(
    notation: str, items: Iterable[str], vowels: frozenset[str], drops: Mapping[str, tuple[float, float, float, float]]
) -> Grapheme:
    letters, _, before = notation.partition(">")
    pairs = [(word[0], float(word[1]) if len(word) > 1 else 0.0) for word in (item.split() for item in items)]
    readings = tuple((sound, cost) for sound, cost in pairs if sound != "drop")
    first = readings[0][0] if readings else ""
    role = "vowel" if first in vowels else first
    own = [cost for sound, cost in pairs if sound == "drop"]
    return Grapheme(
        letters=letters.removeprefix("^").removesuffix("$"),
        at_start=letters.startswith("^"),
        at_end=letters.endswith("$"),
        before=before,
        readings=readings,
        drops=(own[0],) * 4 if own else drops.get(role, (FAR,) * 4),
        is_vowel=role == "vowel",
        is_soft=role in ("vowel", "y"),
        optional=bool(own),
    )


def _drops(data: Mapping[str, Mapping[str, object]]) -> dict[str, tuple[float, float, float, float]]:
    def cost(places: Mapping[str, object], place: str) -> float:
        return float(cast(str, places[place]))

    return {
        role: (cost(places, "start"), cost(places, "end"), cost(places, "beside"), cost(places, "inner"))
        for role, places in data.items()
    }


def _by_letters(graphemes: tuple[Grapheme, ...]) -> dict[str, tuple[int, ...]]:
    found: dict[str, tuple[int, ...]] = {}
    for number, grapheme in enumerate(graphemes):
        found[grapheme.letters] = (*found.get(grapheme.letters, ()), number)
    return found


def _lengths(graphemes: tuple[Grapheme, ...]) -> dict[str, tuple[int, ...]]:
    """For each letter how long the groups are that begin with it, the longest first."""
    found: dict[str, set[int]] = {}
    for grapheme in graphemes:
        found.setdefault(grapheme.letters[0], set()).add(len(grapheme.letters))
    return {letter: tuple(sorted(sizes, reverse=True)) for letter, sizes in found.items()}


def _reach(graphemes: tuple[Grapheme, ...]) -> dict[str, int]:
    """For each letter how many letters from it on tell which graphemes it may begin."""
    found: dict[str, int] = {}
    for grapheme in graphemes:
        behind = grapheme.at_end or bool(grapheme.before)
        found[grapheme.letters[0]] = max(found.get(grapheme.letters[0], 1), len(grapheme.letters) + behind)
    return found


def _near(lines: Iterable[str]) -> dict[str, dict[str, float]]:
    """For each sound the others near it, both ways, itself not among them."""
    near: dict[str, dict[str, float]] = {}
    for line in lines:
        one, other, cost = line.split()
        near.setdefault(one, {})[other] = float(cost)
        near.setdefault(other, {})[one] = float(cost)
    return near


def _costs(
    graphemes: tuple[Grapheme, ...], near: Mapping[str, Mapping[str, float]], one_sided: frozenset[str]
) -> tuple[dict[int, float], ...]:
    """For each grapheme the others it can be held for, and at what cost; a one-sided sound never meets itself."""
    saying: dict[str, list[tuple[int, float]]] = {}
    for number, grapheme in enumerate(graphemes):
        for sound, cost in grapheme.readings:
            saying.setdefault(sound, []).append((number, cost))
    rows: list[dict[int, float]] = []
    for grapheme in graphemes:
        row: dict[int, float] = {}
        for sound, cost in _widened(grapheme, near, one_sided).items():
            for number, other in saying.get(sound, ()):
                row[number] = min(row.get(number, FAR), round(cost + other, 3))
        rows.append(row)
    return tuple(rows)


def _widened(
    grapheme: Grapheme, near: Mapping[str, Mapping[str, float]], one_sided: frozenset[str]
) -> dict[str, float]:
    widened: dict[str, float] = {}
    for sound, cost in grapheme.readings:
        itself = {} if sound in one_sided else {sound: 0.0}
        for other, more in {**itself, **near.get(sound, {})}.items():
            widened[other] = min(widened.get(other, FAR), cost + more)
    return widened


def _traces(graphemes: tuple[Grapheme, ...], keys: Mapping[str, list[str]]) -> tuple[tuple[str, ...], ...]:
    """What a key may keep of each grapheme, the likeliest first; nothing, too, where it may be left out.

    A group that begins with a vowel is kept as its letters apart, too: Brejnev has an ej, and a zh.
    """

    def kept(grapheme: Grapheme) -> Iterator[str]:
        for place, (sound, _) in enumerate(grapheme.readings):
            marks = keys.get(sound, [""])
            if not (place and grapheme.is_soft) or marks[0].isupper():
                yield from marks
        if grapheme.optional:
            yield ""

    found = [tuple(dict.fromkeys(kept(grapheme))) for grapheme in graphemes]
    letters = {g.letters: marks[0] for g, marks in zip(graphemes, found, strict=True) if marks and len(g.letters) == 1}
    for number, grapheme in enumerate(graphemes):
        apart = "".join(letters.get(letter, "") for letter in grapheme.letters)
        if len(grapheme.letters) > 1 and apart[:1].islower() and _kept(apart) not in map(_kept, found[number]):
            found[number] = (*found[number], apart)
    return tuple(found)


def _kept(marks: str) -> tuple[bool, frozenset[str]]:
    """What of a row of marks tells keys apart whatever the vowels: whether a consonant begins, and which there are."""
    return marks[:1].isupper(), frozenset(filter(str.isupper, marks))


def _fine(
    graphemes: tuple[Grapheme, ...], classes: Mapping[str, str], vowels: frozenset[str]
) -> tuple[tuple[str, ...], ...]:
    """The fine classes that each grapheme may stand for; a point for a vowel, nothing for what may be left out."""

    def marks(grapheme: Grapheme) -> Iterator[str]:
        for sound, _ in grapheme.readings:
            mark = "." if sound in vowels else classes.get(sound, sound)
            yield "" if mark == "-" else mark

    return tuple(tuple(dict.fromkeys(marks(grapheme))) or ("",) for grapheme in graphemes)


def _equivalents(data: Data) -> dict[str, str]:
    rows = cast(list[list[str]], data["names"])
    return {spelling: row[0] for row in rows for spelling in row}


def _limits(data: Data) -> Limits:
    return Limits(*(float(cast(str, data[key])) for key in ("letter", "least", "most")))
