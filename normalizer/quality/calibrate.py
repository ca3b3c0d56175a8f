r"""Learn how much the findings of each rule speak for translation, and check it on languages held out.

    python -m normalizer.quality.calibrate DOCS.jsonl.gz --output lexicons/tables/evidence.json

The file holds whole texts as JSON lines, gzipped: `text`, `label` (`mt` or `human`), `group`
(texts of one set are compared with each other only), `doc` (the source text, so that a text
and its translations stay together), `lp` (the languages, as `de-en`) and, if it is known, `sys`
(the engine). Nothing of the corpus gets into the output but counts and weights.

Every text is read as translated, so that weak rules speak on both sides. A logistic
regression weighs the densities of rules; rules that speak for human writing are left out, so
that every reason given to a reader is a finding. Each group, and each side of it, weighs the
same. All that is said of quality comes from texts whose language and source text had no part
in the learning, or whose engine and source text had none; the level `strong` must keep its
promise with both. Needs scikit-learn: pip install '.[data]'.
"""

import argparse
import hashlib
import re
import sys
import zlib
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import msgspec
import numpy as np

from normalizer.engine import Normalizer
from normalizer.errors import InputError, NormalizerError
from normalizer.evidence.rates import Corpus, Provenance
from normalizer.quality.corpus import read_rows
from normalizer.quality.held_out import (
    Held,
    check_crosswise,
    check_levels,
    rank,
    rank_groups,
    reliability,
    safe_threshold,
    threshold,
)
from normalizer.quality.translated import LEAST_FINDINGS, Calibration, Unseen, density

_FOLDS, _PENALTY = 4, 0.1
_SOME = 0.75
_STRONG = 0.995  # what is promised is 0.97: a few hundred human texts cannot show the rest


class Row(msgspec.Struct):
    """One text of the corpus."""

    text: str
    label: str
    group: str
    doc: str
    lp: str
    sys: str = ""


@dataclass(frozen=True, slots=True)
class Measured:
    """One text as it was measured."""

    group: str
    document: str
    language: str
    is_translated: bool
    words: int
    counts: Counter[str]
    engine: str = ""


def measure(normalizer: Normalizer, rows: Iterator[Row]) -> list[Measured]:
    """Count the findings of each text."""
    return [
        Measured(
            row.group,
            f"{row.group}/{row.doc}",
            row.lp.partition("-")[0],
            row.label == "mt",
            len(row.text.split()),
            Counter(finding.rule for finding in normalizer.examine(row.text).findings),
            engine_family(row.sys) if row.label == "mt" else "",
        )
        for row in rows
    ]


def engine_family(system: str) -> str:
    """What an engine's versions and sizes have in common: the letters their names begin with.

    >>> engine_family("opus-base"), engine_family("OPUS2021")
    ('opus', 'opus')
    """
    match = re.match(r"[a-z]+", system.lower())
    return match[0] if match else system.lower()


def evidence_weights(texts: Sequence[Measured], rules: Sequence[str]) -> tuple[float, dict[str, float]]:
    """The bias and the weights above zero that tell translated from human texts best."""
    from sklearn.linear_model import LogisticRegression

    labels, balance = np.array([text.is_translated for text in texts]), _balance(texts)
    whole = np.array([[density(text.counts[rule], text.words) for rule in rules] for text in texts])
    columns = {rule: place for place, rule in enumerate(rules)}
    kept = list(rules)
    while True:
        table = whole[:, [columns[rule] for rule in kept]]
        model = LogisticRegression(C=_PENALTY, max_iter=3000).fit(table, labels, sample_weight=balance)
        learned = dict(zip(kept, map(float, model.coef_[0]), strict=True))
        if min(learned.values(), default=1.0) > 0:
            return float(model.intercept_[0]), learned
        kept = [rule for rule, weight in learned.items() if weight > 0]


def _balance(texts: Sequence[Measured]) -> np.ndarray[Any, Any]:
    """A weight for each text, so that each side of a group weighs as much as its smaller one."""
    sizes = Counter((text.group, text.is_translated) for text in texts)
    weights = np.array(
        [
            min(sizes[text.group, True], sizes[text.group, False]) / sizes[text.group, text.is_translated]
            for text in texts
        ]
    )
    balanced: np.ndarray[Any, Any] = weights / weights.mean()
    return balanced


def held_out(texts: Sequence[Measured], rules: Sequence[str]) -> list[Held]:
    """Each text judged by weights learned without its language and without its source text.

    A human text stands beside the translations from each language it was translated from.
    """
    judged = []
    for language in sorted({text.language for text in texts if text.is_translated}):
        for fold in range(_FOLDS):
            inside = {t.document for t in texts if t.language == language and _fold(t.document) == fold}
            tested = [t for t in texts if t.document in inside and (t.language == language or not t.is_translated)]
            learned = [t for t in texts if t.document not in inside and t.language != language]
            if tested:
                judged += list(_judged(tested, language, *evidence_weights(learned, rules)))
    return judged


def engine_held_out(texts: Sequence[Measured], rules: Sequence[str]) -> list[Held]:
    """Each text judged by weights learned without its engine and without its source text.

    A human text of the sets that an engine translated stands beside the texts of that engine.
    """
    judged = []
    for engine in sorted({text.engine for text in texts if text.engine}):
        groups = {text.group for text in texts if text.engine == engine}
        for fold in range(_FOLDS):
            inside = [t for t in texts if _fold(t.document) == fold and t.group in groups]
            tested = [t for t in inside if t.engine == engine or not t.is_translated]
            learned = [t for t in texts if _fold(t.document) != fold and t.engine != engine]
            if tested:
                judged += list(_judged(tested, engine, *evidence_weights(learned, rules)))
    return judged


def _fold(document: str) -> int:
    return zlib.crc32(document.encode()) % _FOLDS


def _judged(texts: Sequence[Measured], apart: str, bias: float, weights: dict[str, float]) -> Iterator[Held]:
    for text in texts:
        counts = {rule: count for rule, count in text.counts.items() if rule in weights}
        total = bias + sum(weights[rule] * density(count, text.words) for rule, count in counts.items())
        likelihood = float(1 / (1 + np.exp(-total)))
        yield Held(text.group, apart, text.is_translated, text.words, likelihood, sum(counts.values()), text.document)


def calibrate(path: Path) -> Calibration:
    """Learn from a corpus and check what was learned. Raises `InputError` for one that cannot be used."""
    normalizer = Normalizer(language="en", machine_translated=True)
    texts = measure(normalizer, read_rows(path, Row))
    if len({text.is_translated for text in texts}) < 2:
        raise InputError(f"{path}: texts of both labels are needed, mt and human")
    rules = sorted({rule for text in texts for rule in text.counts})
    bias, weights = evidence_weights(texts, rules)
    held = held_out(texts, rules)
    unseen = engine_held_out(texts, rules)
    some = threshold(held, _SOME, 0)
    strong = max(safe_threshold(found, _STRONG, LEAST_FINDINGS) for found in (held, unseen) if found)
    words = sum(text.words for text in texts)
    corpus = Corpus(path.name, "documents", len(texts), words, hashlib.sha256(path.read_bytes()).hexdigest())
    return Calibration(
        provenance=Provenance(datetime.now(UTC).date().isoformat(), normalizer.signature, (corpus,)),
        bias=round(bias, 4),
        weights={rule: round(weight, 4) for rule, weight in weights.items() if round(weight, 4)},
        some_at=some,
        strong_at=strong,
        levels=check_levels(held, some, strong),
        ranking=rank(held),
        groups=rank_groups(held),
        reliability=reliability(held),
        unseen=_unseen(unseen, some, strong),
        crosswise=check_crosswise(held, _STRONG, LEAST_FINDINGS),
    )


def _unseen(held: Sequence[Held], some: float, strong: float) -> Unseen | None:
    engines = {item.apart for item in held}
    if not engines:
        return None
    crosswise = check_crosswise(held, _STRONG, LEAST_FINDINGS)
    return Unseen(len(engines), check_levels(held, some, strong), rank(held), crosswise)


def main(arguments: Sequence[str] | None = None) -> int:
    """Learn from a corpus and write what was learned; 0 when done, 2 when the corpus cannot be used."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("corpus", type=Path, help="gzipped JSON lines with text, label, group, doc and lp")
    parser.add_argument("--output", type=Path, required=True, help="the file to write: lexicons/tables/evidence.json")
    chosen = parser.parse_args(arguments)
    output: Path = chosen.output
    try:
        calibration = calibrate(chosen.corpus)
    except NormalizerError as error:
        sys.stderr.write(f"error: {error}\n")
        return 2
    output.write_bytes(msgspec.json.format(msgspec.json.encode(calibration), indent=1) + b"\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
