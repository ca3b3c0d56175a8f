"""BLEU, chrF, chrF++ and TER of systems against references, as sacrebleu computes them."""

import logging
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from sacrebleu.metrics.base import Metric
from sacrebleu.metrics.bleu import BLEU
from sacrebleu.metrics.chrf import CHRF
from sacrebleu.metrics.ter import TER
from sacrebleu.significance import PairedTest

from normalizer.errors import SettingsError

METRICS = ("bleu", "chrf", "chrf++", "ter")
TESTS = {"bootstrap": "bs", "approximate-randomization": "ar", "none": ""}
_FALLING = "ter"
_RESAMPLES = 1000


@dataclass(frozen=True, slots=True)
class Judgement:
    """One metric of one text: the score and sacrebleu's signature.

    mean, ci   of the resampled scores: their mean, and half the width of the 95 % interval
    p_value    that a difference so great from `against` comes by chance
    """

    score: float
    signature: str
    mean: float | None = None
    ci: float | None = None
    p_value: float | None = None
    against: str | None = None

    def to_wire(self) -> dict[str, Any]:
        """The values, none of them rounded."""
        return {
            "score": self.score,
            "mean": self.mean,
            "ci": self.ci,
            "p_value": self.p_value,
            "against": self.against,
            "signature": self.signature,
        }


@dataclass(frozen=True, slots=True)
class System:
    """One text to be scored: its name, `raw` or `cleaned`, and its segments."""

    name: str
    kind: str
    segments: Sequence[str]

    @property
    def label(self) -> str:
        """The name and kind in one."""
        return f"{self.name} ({self.kind})"


@dataclass(frozen=True, slots=True)
class Method:
    """How texts are scored: which metrics, the significance test (`bs`, `ar` or none) and its trials.

    BLEU's tokenizer is the one named, else the one that sacrebleu takes for the target language.
    """

    metrics: Sequence[str] = METRICS
    test: str = "bs"
    samples: int = 0
    tokenize: str | None = None
    target: str = ""


@dataclass(slots=True)
class Scorer:
    """Scores texts against the same references; the statistics of references are made once."""

    references: Sequence[Sequence[str]]
    method: Method = field(default_factory=Method)
    _metrics: dict[str, Metric] = field(init=False)

    def __post_init__(self) -> None:
        logging.getLogger("sacrebleu").setLevel(logging.ERROR)
        makers = _makers(self.method)
        self._metrics = {name: makers[name](self.references) for name in self.method.metrics}

    def plain(self, segments: Sequence[str], places: Sequence[int] | None = None) -> dict[str, float]:
        """The scores of a text alone, or of those of its segments that stand at these places."""
        references = None if places is None else [[reference[n] for n in places] for reference in self.references]
        chosen = list(segments) if places is None else [segments[n] for n in places]
        return {name: float(metric.corpus_score(chosen, references).score) for name, metric in self._metrics.items()}

    def compare(self, systems: Sequence[System]) -> list[dict[str, Judgement]]:
        """The scores of texts, each after the first compared with the first."""
        if not self.method.test:
            return [self._alone(system) for system in systems]
        named: list[tuple[str, Sequence[str]]] = [(system.label, list(system.segments)) for system in systems]
        by_name = {_name(metric): key for key, metric in self._metrics.items()}
        resamples = _RESAMPLES if self.method.test == "ar" else -1  # the bootstrap gives the interval itself
        signatures, results = PairedTest(
            named, self._by_sacrebleu(), None, self.method.test, self.method.samples, resamples
        )()
        judged: list[dict[str, Judgement]] = [{} for _ in systems]
        for metric_name, key in by_name.items():
            signature = signatures[metric_name].format()
            for place, result in enumerate(results[metric_name]):
                against = systems[0].label if place else None
                judged[place][key] = _judgement(result, signature, against)
        return judged

    def _by_sacrebleu(self) -> Mapping[str, Metric]:
        return {_name(metric): metric for metric in self._metrics.values()}

    def _alone(self, system: System) -> dict[str, Judgement]:
        scores = self.plain(system.segments)
        return {key: Judgement(scores[key], metric.get_signature().format()) for key, metric in self._metrics.items()}


def _judgement(result: Any, signature: str, against: str | None) -> Judgement:
    mean, half, p_value = (
        None if value is None else float(value) for value in (result.mean, result.ci, result.p_value)
    )
    return Judgement(float(result.score), signature, mean, half, p_value, against)


def _makers(method: Method) -> dict[str, Any]:
    return {
        "bleu": lambda references: _bleu(method, references),
        "chrf": lambda references: CHRF(references=references),
        "chrf++": lambda references: CHRF(word_order=2, references=references),
        "ter": lambda references: TER(references=references),
    }


def _bleu(method: Method, references: Sequence[Sequence[str]]) -> BLEU:
    """Raises `SettingsError` for a tokenizer that there is not, or that needs another package."""
    if method.tokenize and method.tokenize not in BLEU.TOKENIZERS:
        known = ", ".join(BLEU.TOKENIZERS)
        raise SettingsError(f"--tokenize {method.tokenize!r}: no such tokenizer; give one of {known}")
    try:
        return BLEU(tokenize=method.tokenize, trg_lang=method.target, references=references)
    except (RuntimeError, ImportError) as error:
        reason = " ".join(str(error).split())
        raise SettingsError(f"--tokenize {method.tokenize or method.target}: {reason}") from None


def _name(metric: Metric) -> str:
    """The name under which sacrebleu reports a metric: it tells chrF from chrF++."""
    if isinstance(metric, CHRF):
        return f"chrF{metric.beta}{'+' * metric.word_order}"
    return type(metric).__name__


def is_better(metric: str, new: float, old: float) -> bool:
    """Whether a score is better than another: more is better, of TER less.

    >>> is_better("ter", 40.0, 50.0), is_better("bleu", 40.0, 50.0)
    (True, False)
    """
    return new < old if metric == _FALLING else new > old
