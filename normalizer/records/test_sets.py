"""The test sets that sacrebleu has fetched to this machine: references, and documents where it knows them."""

import os
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from normalizer.errors import InputError

_DOCUMENTS = "docid"


@dataclass(frozen=True, slots=True)
class TestSet:
    """One language pair of a test set: the files of its references, and the one that names documents, if any."""

    __test__ = False  # for pytest: no test

    references: Sequence[str]
    documents: str | None
    target: str


def find_test_set(name: str) -> TestSet:
    """The test set that `NAME:PAIR` names, as `wmt19:de-en`.

    Raises `InputError` when sacrebleu does not know it or has not fetched it: nothing is
    fetched from the network here.
    """
    from sacrebleu.dataset import DATASETS

    test_set, _, pair = name.rpartition(":")
    if test_set not in DATASETS:
        raise InputError(f"{name}: sacrebleu knows no such test set; give one like wmt19:de-en (sacrebleu --list)")
    data: Any = DATASETS[test_set]
    if pair not in data.langpairs:
        known = ", ".join(sorted(data.langpairs)[:8])
        raise InputError(f"{name}: {test_set} has no pair {pair!r} (pairs: {known}); give one of them")
    _require_fetched(name, test_set, pair)
    fields = dict(zip(data.fieldnames(pair), data.get_files(pair), strict=True))
    return TestSet(data.get_reference_files(pair), fields.get(_DOCUMENTS), pair.rpartition("-")[2])


def _require_fetched(name: str, test_set: str, pair: str) -> None:
    folder = Path(os.environ.get("SACREBLEU", Path.home() / ".sacrebleu"), test_set)
    texts = folder.glob(f"{test_set.replace('/', '_')}.{pair}.ref*")
    if not any(texts) or not any(folder.glob("raw/*")):
        advice = f"sacrebleu -t {test_set} -l {pair} --echo ref > reference.txt"
        raise InputError(f"{name}: is not on this machine ({folder}); fetch it once: {advice}")
