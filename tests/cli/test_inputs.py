"""What may not be written over."""

import json
from collections.abc import Sequence
from pathlib import Path

import pytest

from tests.cli.conftest import Run


@pytest.mark.parametrize(
    ("given", "told"),
    [
        (["clean", "in.jsonl", "-o", "out.jsonl", "--rejects", "in.jsonl"], "--rejects in.jsonl is an input"),
        (["clean", "-w", "in.jsonl", "--rejects", "./in.jsonl"], "--rejects ./in.jsonl is an input"),
        (["check", "in.jsonl", "--summary", "in.jsonl"], "--summary in.jsonl is an input"),
        (["check", "in.jsonl", "--write-baseline", "in.jsonl"], "--write-baseline in.jsonl is an input"),
        (["clean", "in.jsonl", "-o", "o.jsonl", "--rejects", "o.jsonl"], "--output and --rejects name the same file"),
        (["clean", "in.jsonl", "-o", "o.jsonl", "--summary", "o.jsonl"], "--output and --summary name the same file"),
        (["clean", "in.jsonl", "-w", "--rejects", "z", "--summary", "z"], "--rejects and --summary name the same file"),
    ],
)
def test_nothing_is_written_over_an_input_or_another_output(mtnorm: Run, folder: Path, given: Sequence[str], told: str):
    text = json.dumps({"text": "He left the Syria."}) + "\n"
    (folder / "in.jsonl").write_text(text, encoding="utf-8")
    done = mtnorm(*given)
    assert (done.returncode, told in done.stderr.decode()) == (2, True)
    assert (folder / "in.jsonl").read_text(encoding="utf-8") == text
    assert not [path for path in folder.iterdir() if path.name in ("out.jsonl", "o.jsonl", "z")]
