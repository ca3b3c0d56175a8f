"""Reading takes time in proportion to the text, even for text made to be slow."""

import time
from collections.abc import Callable

import pytest

from normalizer.text.fold import fold, fold_key
from normalizer.text.language import LanguageData
from normalizer.text.sentences import sentence_spans
from normalizer.text.view import View
from normalizer.text.zones import protected_zones, quote_zones

READERS: dict[str, Callable[[str], object]] = {
    "fold": fold,
    "fold_key": fold_key,
    "sentences": lambda text: list(sentence_spans(text)),
    "protected": protected_zones,
    "quotes": quote_zones,
    "lines": lambda text: View(text, LanguageData("en")).lines,
    "wrapped": lambda text: View(text, LanguageData("en")).is_hard_wrapped,
}
NASTY = (
    ".",
    "…”",
    " ",
    "\n",
    "\r\n",
    "\n ",
    "“",
    "‘a",
    '"',
    "<!--",
    "<a ",
    "`",
    "```",
    "a@",
    "a.",
    "www.",
    "&a",
    "&#1",
    "#",
    "a-.",
    "é",
    "\u0301",
    "(",
)
LENGTH = 40_000


@pytest.mark.parametrize("piece", NASTY, ids=repr)
@pytest.mark.parametrize("reader", READERS)
def test_a_monotonous_text_costs_no_more_than_its_length(reader: str, piece: str) -> None:
    """The better of two runs counts: in a process with much in memory, looking for garbage takes a second."""
    text = piece * (LENGTH // len(piece)) + "x"
    assert min(_seconds(reader, text) for _ in range(2)) < 1.5


def _seconds(reader: str, text: str) -> float:
    began = time.process_time()
    READERS[reader](text)
    return time.process_time() - began
