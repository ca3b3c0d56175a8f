"""Where names may begin: what a run of letters without an end costs."""

import time
from collections.abc import Callable

import pytest

from normalizer.engine import Normalizer

_LENGTH = 40_000


@pytest.mark.parametrize("piece", ["A", "é", "A'", "ACGT", "Al-", "Donau", "x"])
def test_a_run_of_letters_costs_no_more_than_its_length(piece: str, make_normalizer: Callable[..., Normalizer]) -> None:
    """The square of the length would be a minute and more; the better of two runs counts."""
    normalizer = make_normalizer(language="en")
    text = f"See {piece * (_LENGTH // len(piece))} in the Syria."
    assert normalizer.repair(text).text.endswith(" in Syria.")
    assert min(_seconds(normalizer, text) for _ in range(2)) < 3


def _seconds(normalizer: Normalizer, text: str) -> float:
    began = time.process_time()
    normalizer.clean(text)
    return time.process_time() - began
