"""Workers: one that dies, answering or not, is told; none is waited for in vain."""

import io
import json
import threading

import pytest

from normalizer.errors import NormalizerError, RunError
from normalizer.records.fields import Fields
from normalizer.records.jsonl import JsonLinesInput
from normalizer.records.order import EVERYTHING, Layout, Order
from normalizer.records.processes import _Crew, _messages, in_processes
from normalizer.records.stream import Stream
from normalizer.settings import Settings

LINE = json.dumps({"text": "texts and texts", "n": "x" * 4_000}).encode() + b"\n"
SOON = 60


def order(**settings):
    return Order(Settings(default_lexicons=False, language="en", **settings), Fields(), Layout(), EVERYTHING)


def pieces(count, size):
    file = io.BytesIO(LINE * count)
    return list(JsonLinesInput(Stream("x", file, file)).pieces(size, is_live=False))


@pytest.fixture
def crew():
    made = _Crew(order(select=("repetition",)), 2)
    yield made
    ends_soon(made.dismiss)


def ends_soon(what):
    thread = threading.Thread(target=what, daemon=True)
    thread.start()
    thread.join(SOON)
    assert not thread.is_alive()


def test_a_worker_killed_in_the_middle_of_its_answer_is_told(crew):
    crew.submit(pieces(1, 1)).result(SOON)
    worker = crew._workers[0]
    worker.pipe.send(pieces(1_000, 1 << 23))  # four megabytes, more than a pipe holds
    assert worker.pipe.poll(SOON)
    worker.process.kill()
    with pytest.raises(RunError, match="a worker process was killed"):
        worker.ask(pieces(1, 1))


def test_workers_can_be_sent_away_in_the_middle_of_their_answers(crew):
    futures = [crew.submit(pieces(1_000, 1 << 23)) for _ in range(8)]
    futures[0].result(SOON)
    ends_soon(crew.dismiss)
    assert all(future.done() for future in futures)
    assert not any(worker.process.is_alive() for worker in crew._workers)


def test_there_are_no_more_workers_than_there_is_work_for(crew):
    crew.submit(pieces(1, 1)).result(SOON)
    assert len(crew._workers) == 1


def test_what_a_worker_cannot_do_is_raised_where_the_run_is(tmp_path):
    wrong = order(lexicon=(str(tmp_path / "gone.yaml"),))
    with pytest.raises(NormalizerError, match=r"gone\.yaml"):
        list(in_processes(pieces(3, 1), wrong, 2, 1))


def test_the_first_messages_are_small_so_that_a_few_small_files_reach_every_process():
    sizes = [sum(piece.size for piece in message) for message in _messages(pieces(60, 1), 1 << 16)]
    assert sizes[0] < sizes[1] < sizes[2] < 1 << 14
    assert len(sizes) >= 8 and max(sizes) < (1 << 16) + len(LINE)
