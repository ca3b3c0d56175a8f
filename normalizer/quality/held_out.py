"""How well likelihoods of translation do on texts that had no part in the learning."""

import zlib
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from statistics import fmean

from normalizer.quality.translated import LEAST_FINDINGS, SOME, STRONG, Bin, LevelCheck, Ranking

LENGTHS = ((0, 100), (100, 150), (150, 200), (200, 250), (250, 350), (350, 500), (500, 1 << 30))
_LEAST_WORDS = 150
_EDGES = (0.0, 0.3, 0.4, 0.45, 0.5, 0.55, 0.6, 0.7, 0.8, 0.9, 0.95, 1.0)
_LEAST_SHARE = 0.01
_MARGIN = 0.03
_HALVES = 4  # other bits of the hash than the folds of learning take


@dataclass(frozen=True, slots=True)
class Held:
    """One text: its set, what was held out with it, whether it is translated, and its likelihood.

    apart      the language or the engine that had no part in the learning
    document   its source text
    findings   how many findings the likelihood rests on
    """

    group: str
    apart: str
    is_translated: bool
    words: int
    likelihood: float
    findings: int
    document: str = ""


def auc(translated: Sequence[float], human: Sequence[float]) -> float:
    """How often a translated text ranks above a human one; a tie counts half.

    >>> auc([0.9, 0.5], [0.5, 0.1])
    0.875
    """
    wins = sum((t > h) + (t == h) / 2 for t in translated for h in human)
    return wins / (len(translated) * len(human))


def _sides(held: Sequence[Held]) -> tuple[list[float], list[float]]:
    translated = [item.likelihood for item in held if item.is_translated]
    return translated, [item.likelihood for item in held if not item.is_translated]


def _cells(held: Sequence[Held], *, matched: bool) -> dict[tuple[str, str, int], list[Held]]:
    """Texts of one set and one language or engine, and of like length when they are to be matched."""
    cells = defaultdict(list)
    for item in held:
        length = next(n for n, (low, high) in enumerate(LENGTHS) if low <= item.words < high) if matched else 0
        cells[item.group, item.apart, length].append(item)
    return cells


def _by_group(held: Sequence[Held], *, matched: bool) -> dict[str, float]:
    """The area under the curve of each set; a cell counts as often as it has pairs."""
    areas: dict[str, list[tuple[float, int]]] = defaultdict(list)
    for (group, _, _), items in _cells(held, matched=matched).items():
        translated, human = _sides(items)
        if translated and human:
            areas[group].append((auc(translated, human), len(translated) * len(human)))
    return {
        group: sum(area * pairs for area, pairs in found) / sum(pairs for _, pairs in found)
        for group, found in areas.items()
    }


def rank(held: Sequence[Held]) -> tuple[Ranking, ...]:
    """The mean over sets of the area under the curve, by length and of all texts of 150 words and more."""
    long = [item for item in held if item.words >= _LEAST_WORDS]
    rows = [_ranking(f"{_LEAST_WORDS}+", long, matched=True)]
    for low, high in LENGTHS:
        inside = [item for item in held if low <= item.words < high]
        name = f"{low}–{high - 1}" if high < 1 << 30 else f"{low}+"
        rows.append(_ranking(name, inside, matched=False))
    return tuple(row for row in rows if row.translated and row.human)


def _ranking(name: str, held: Sequence[Held], *, matched: bool) -> Ranking:
    translated, human = _sides(held)
    plain = list(_by_group(held, matched=False).values())
    like = list(_by_group(held, matched=True).values()) if matched else []
    area = round(fmean(plain), 3) if plain else 0.0
    return Ranking(name, len(translated), len(human), area, round(fmean(like), 3) if like else None)


def rank_groups(held: Sequence[Held]) -> dict[str, float]:
    """The area under the curve of each set, texts of 150 words and more, of like length."""
    long = [item for item in held if item.words >= _LEAST_WORDS]
    return {group: round(area, 3) for group, area in sorted(_by_group(long, matched=True).items())}


def _weighted(held: Sequence[Held]) -> Iterator[tuple[Held, float]]:
    """Each text with a weight, so that each side of a cell weighs as much as its smaller one: even odds."""
    for items in _cells(held, matched=False).values():
        translated, human = _sides(items)
        least = min(len(translated), len(human))
        for item in items:
            yield item, least / (len(translated) if item.is_translated else len(human)) if least else 0.0


def _shares(held: Sequence[Held], least: float, findings: int) -> tuple[float, float]:
    """The share of translated and of human texts with at least this likelihood and so many findings."""
    above, whole = {True: 0.0, False: 0.0}, {True: 0.0, False: 0.0}
    for item, weight in _weighted(held):
        whole[item.is_translated] += weight
        above[item.is_translated] += weight * (item.likelihood >= least and item.findings >= findings)
    return above[True] / max(whole[True], 1e-9), above[False] / max(whole[False], 1e-9)


def safe_threshold(held: Sequence[Held], precision: float, findings: int) -> float:
    """A threshold with room above it: the next human text may look a little more translated than any of these."""
    return min(1.0, threshold(held, precision, findings) + _MARGIN)


def check_crosswise(held: Sequence[Held], precision: float, findings: int) -> LevelCheck:
    """How a level does on source texts that its threshold was not chosen on: one half is judged by the other's."""
    halves: tuple[list[Held], list[Held]] = ([], [])
    for item in held:
        halves[zlib.crc32(item.document.encode()) // _HALVES % 2].append(item)
    judged = []
    for chosen_on, tested in (halves, halves[::-1]):
        least = safe_threshold(chosen_on, precision, findings)
        judged += [replace(item, likelihood=float(item.likelihood >= least)) for item in tested]
    return check_levels(judged, 1.0, 1.0)[1]


def threshold(held: Sequence[Held], precision: float, findings: int) -> float:
    """The least likelihood above which this share of texts, at even odds, is translated; 1 when there is none."""
    for least in (step / 200 for step in range(100, 200)):
        translated, human = _shares(held, least, findings)
        if translated < _LEAST_SHARE:
            break
        if translated / (translated + human) >= precision:
            return least
    return 1.0


def check_levels(held: Sequence[Held], some: float, strong: float) -> tuple[LevelCheck, ...]:
    """How the two levels did."""
    checks = []
    for level, least, findings in ((SOME, some, 0), (STRONG, strong, LEAST_FINDINGS)):
        translated, human = _shares(held, least, findings)
        precision = translated / (translated + human) if translated else 0.0
        reached = [item for item in held if item.likelihood >= least and item.findings >= findings]
        texts = sum(item.is_translated for item in reached)
        checks.append(
            LevelCheck(level, round(precision, 3), round(translated, 3), round(human, 4), texts, len(reached) - texts)
        )
    return tuple(checks)


def reliability(held: Sequence[Held]) -> tuple[Bin, ...]:
    """What was said and what was true: for each range of likelihoods, the share translated at even odds."""
    bins = []
    for low, high in pairwise(_EDGES):
        inside = [
            (item, w) for item, w in _weighted(held) if low <= item.likelihood < high or item.likelihood == high == 1
        ]
        whole = sum(weight for _, weight in inside)
        if whole:
            translated = sum(weight for item, weight in inside if item.is_translated)
            bins.append(Bin(low, high, len(inside), round(translated / whole, 3)))
    return tuple(bins)
