"""Pieces come back in their order, whatever the number of processes and the size of pieces."""

import io
import json

import pytest

from normalizer.engine import Normalizer
from normalizer.records.fields import Fields
from normalizer.records.jsonl import JsonLinesInput
from normalizer.records.order import EVERYTHING, Layout, Order
from normalizer.records.piece import Ended
from normalizer.records.pool import Pool
from normalizer.records.stream import Stream
from normalizer.settings import Settings

DATA = b"".join(
    json.dumps({"text": f"{number} texts and texts" * (number % 5)}).encode() + b"\n" if number % 9 else b"broken\n"
    for number in range(200)
)


@pytest.fixture(scope="module")
def order():
    settings = Settings(default_lexicons=False, language="en", select=("repetition",), apply="suggested")
    return Order(settings, Fields(findings="f"), Layout(), EVERYTHING)


def cleaned(order, jobs, size):
    stream = io.BytesIO(DATA)
    pool = Pool(Normalizer(order.settings), order, jobs, size)
    pieces = JsonLinesInput(Stream("x", stream, stream)).pieces(size, is_live=False)
    items = [item for piece in pieces for item in (piece, Ended())]
    results = list(pool.in_order(items))
    assert [isinstance(result, Ended) for result in results] == [False, True] * (len(items) // 2)
    worked = [result[1] for result in results if not isinstance(result, Ended)]
    return (
        b"".join(part.content for part in worked),
        [reject for part in worked for reject in part.rejects],
        [seen for part in worked for seen in part.seen],
    )


@pytest.mark.parametrize(("jobs", "size"), [(1, 1), (1, 777), (2, 500), (3, 1 << 20)])
def test_the_result_does_not_depend_on_processes_or_pieces(order, jobs, size):
    content, rejects, seen = cleaned(order, jobs, size)
    assert (content, rejects, seen) == cleaned(order, 1, 1 << 20)
    assert [reject.line for reject in rejects] == list(range(1, 201, 9))
    assert len(seen) == 200 - len(rejects)
