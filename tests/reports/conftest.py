"""Findings and texts to report on."""

from collections.abc import Callable

import pytest

from normalizer.edits.edit import Edit, Safety
from normalizer.reports.noted import Noted, Place
from normalizer.result import Finding

FILE = Place("a.txt")


@pytest.fixture
def note() -> Callable[..., Noted]:
    """A text with one finding on some words of it, and the fix `new` for them if given."""

    def make(text: str, words: str, new: str | None = None, place: Place = FILE, **values: object) -> Noted:
        start = text.index(words)
        end = start + len(words)
        facts = {
            "rule": "names/variant",
            "start": start,
            "end": end,
            "text": words,
            "message": "Reason",
            "safety": Safety.FLAG if new is None else Safety.SAFE,
            "edit": None if new is None else Edit(start, end, new),
            "applied": False,
            "withheld": None,
            "mqm": "terminology",
            "zone": "body",
        }
        return Noted(place, text, [Finding(**facts | values)])

    return make
