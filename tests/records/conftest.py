"""Records cleaned by a stand-in that makes `bad` into `good`, without a lexicon."""

import io
from dataclasses import dataclass, field
from typing import Any

import pytest

from normalizer.edits.alignment import Alignment
from normalizer.edits.edit import Edit, Safety, apply_edits
from normalizer.records.fields import Fields
from normalizer.records.order import Layout, Order
from normalizer.records.piece import Bench
from normalizer.records.stream import Stream
from normalizer.result import Cleaned, Finding, TranslationEvidence
from normalizer.settings import Settings


class StandIn:
    """Cleans as a Normalizer does, by one rule of its own; `crash` makes it fail."""

    def examine(self, text: str, *, date: str = "") -> Cleaned:
        if "crash" in text:
            raise ZeroDivisionError("by zero")
        places = [place for place in range(len(text)) if text.startswith("bad", place)]
        edits = [Edit(place, place + 3, "good") for place in places]
        findings = tuple(
            Finding(
                "x/bad",
                e.start,
                e.end,
                "bad",
                "is bad",
                Safety.SAFE,
                e,
                applied=True,
                withheld=None,
                mqm="x",
                zone="body",
            )
            for e in edits
        )
        evidence = TranslationEvidence(0.5, "some", (("fr", 1.0),), ("x/bad",))
        return Cleaned(text, apply_edits(text, edits), Alignment.of_edits(edits), findings, evidence)

    def repair(self, text: str, *, date: str = "") -> Cleaned:
        return self.examine(text, date=date)


@dataclass
class Outcome:
    """All that came of an input, put together."""

    content: bytes = b""
    rejects: list[Any] = field(default_factory=list)
    records: list[int] = field(default_factory=list)
    pieces: int = 0


@pytest.fixture(scope="session")
def bench():
    """A maker of benches for fields and a layout."""

    def make(fields: Fields = Fields(), layout: Layout = Layout(), sends: str = "everything") -> Bench:  # noqa: B008
        return Bench(StandIn(), Order(Settings(), fields, layout, sends))

    return make


@pytest.fixture(scope="session")
def clean_all(bench):
    """Clean the bytes of an input in pieces of a size; `read` makes the input from a stream, fields and layout."""

    def clean(read, data: bytes, size: int = 1 << 16, fields: Fields = Fields(), layout: Layout = Layout()) -> Outcome:  # noqa: B008
        file = io.BytesIO(data)
        reading, desk, outcome = read(Stream("x", file, file), fields, layout), bench(fields, layout), Outcome()
        out = io.BytesIO()
        writer = None
        for piece in reading.pieces(size, is_live=False):
            worked = desk.work(piece)
            assert worked.fault == ""
            writer = writer or reading.begin(out.write)
            writer.add(piece, worked)
            outcome.rejects += [reading.complete(piece, reject) for reject in worked.rejects]
            outcome.records += [seen.record for seen in worked.seen]
            outcome.pieces += 1
        (writer or reading.begin(out.write)).finish()
        outcome.content = out.getvalue()
        return outcome

    return clean
