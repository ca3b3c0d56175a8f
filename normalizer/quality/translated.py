"""How likely a text is translated, judged by the density of its findings.

The weights of the rules stand in `lexicons/tables/evidence.json`, which
`normalizer.quality.calibrate` learns from translated and human texts of the same sources.
The likelihood is one at even odds: as if half of all texts were translated.
"""

import math
from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path
from typing import Any

import msgspec

from normalizer.errors import LexiconError
from normalizer.evidence.rates import Provenance
from normalizer.lexicon.folder import lexicon_folder

NO_EVIDENCE, SOME, STRONG = "no evidence", "some", "strong"
LEVELS = (NO_EVIDENCE, SOME, STRONG)
LEAST_FINDINGS = 2
_MOST, _PER, _LEAST_WORDS = 3, 250, 150


class Bin(msgspec.Struct, frozen=True):
    """Texts whose likelihood lies from `low` to below `high`: how many, and the share that is translated.

    The share is at even odds, and the texts are of languages that the weights were not learned from.
    """

    low: float
    high: float
    texts: int
    translated: float


class LevelCheck(msgspec.Struct, frozen=True):
    """How a level did on texts of languages held out.

    precision     at even odds, the share of texts of this level or above that is translated
    recall        the share of translated texts that reach it;   false_alarms  of human texts
    translated, human   how many texts reached it; a human text counts once for each thing held out
    """

    level: str
    precision: float
    recall: float
    false_alarms: float
    translated: int = 0
    human: int = 0


class Ranking(msgspec.Struct, frozen=True):
    """The area under the ROC curve on texts of the same sources, with languages held out.

    `matched` compares texts of like length only.
    """

    words: str
    translated: int
    human: int
    auc: float
    matched: float | None


class Unseen(msgspec.Struct, frozen=True):
    """How the likelihoods did on texts of engines that the weights were not learned from."""

    engines: int
    levels: tuple[LevelCheck, ...]
    ranking: tuple[Ranking, ...]
    crosswise: LevelCheck | None = None


class Calibration(msgspec.Struct, frozen=True):
    """What was learned and how well it did: see the module and `normalizer.quality.calibrate`.

    All but `unseen` is from languages held out. `crosswise` is how `strong` did on source texts
    that its threshold was not chosen on either.
    """

    provenance: Provenance
    bias: float
    weights: dict[str, float]
    some_at: float
    strong_at: float
    levels: tuple[LevelCheck, ...]
    ranking: tuple[Ranking, ...]
    groups: dict[str, float]
    reliability: tuple[Bin, ...]
    unseen: Unseen | None = None
    crosswise: LevelCheck | None = None

    def likelihood(self, counts: Mapping[str, int], words: int) -> float:
        """How likely a text with so many findings of each rule is translated.

        >>> calibration = msgspec.json.decode(_SAMPLE, type=Calibration)
        >>> round(calibration.likelihood({"a/b": 1}, 250), 3), round(calibration.likelihood({}, 250), 3)
        (0.818, 0.378)
        """
        total = self.bias + sum(weight for _, _, weight in self._shares(counts, words))
        return 1 / (1 + math.exp(-total))

    def level(self, likelihood: float, findings: int) -> str:
        """The likelihood in words; one finding alone is never strong evidence."""
        if likelihood >= self.strong_at and findings >= LEAST_FINDINGS:
            return STRONG
        return SOME if likelihood >= self.some_at else NO_EVIDENCE

    def reasons(self, counts: Mapping[str, int], words: int) -> list[dict[str, Any]]:
        """The rules that speak for translation, the weightiest first, each with its findings and its share."""
        shares = sorted(self._shares(counts, words), key=lambda share: (-share[2], share[0]))
        return [{"rule": rule, "findings": count, "weight": weight} for rule, count, weight in shares if weight > 0]

    def _shares(self, counts: Mapping[str, int], words: int) -> Iterator[tuple[str, int, float]]:
        for rule, count in counts.items():
            weight = self.weights.get(rule, 0.0)
            if weight:
                yield rule, count, weight * density(count, words)


_SAMPLE = b"""{"provenance": {"date": "", "program": "", "corpora": []}, "bias": -0.5, "weights": {"a/b": 2.0},
"some_at": 0.6, "strong_at": 0.9, "levels": [], "ranking": [], "groups": {}, "reliability": []}"""


def density(count: int, words: int) -> float:
    """Findings of one rule per 250 words; more than three count as three, a short text as one of 150 words.

    >>> density(2, 500), density(9, 250), density(1, 20)
    (1.0, 3.0, 1.6666666666666667)
    """
    return min(count, _MOST) * _PER / max(words, _LEAST_WORDS)


@cache
def read_calibration(path: Path | None = None) -> Calibration | None:
    """The calibration of a file, the one that ships by default; None when there is none.

    Raises `LexiconError` for a file of another form.
    """
    path = path or lexicon_folder() / "tables" / "evidence.json"
    try:
        return msgspec.json.decode(path.read_bytes(), type=Calibration)
    except FileNotFoundError:
        return None
    except (OSError, msgspec.MsgspecError) as error:
        raise LexiconError(f"{path}: {error}; write it anew with python -m normalizer.quality.calibrate") from None
