"""How fast `clean` is beside other programs, in the same run on the same text.

    pytest -m benchmark -s

The absolute numbers depend on the machine, the ratios hardly do; nothing here fails.
"""

import contextlib
import importlib
import io
import random
import re
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from normalizer.engine import Normalizer
from tests.random_text import seed_texts

pytestmark = pytest.mark.benchmark

SIZE = 2_000_000
_WORD = re.compile(r"[A-Za-z]{5,}")


def varied(texts: list[str], size: int) -> Iterator[str]:
    """Documents of English like the seeds: their sentences in other orders, some words changed.

    Every document has words no other has, as real collections do.
    """
    chance = random.Random(7)
    sentences = [
        s for text in texts for line in text.splitlines() for s in re.split(r"(?<=[.!?]) ", line) if len(s) > 40
    ]
    vocabulary = sorted({word for text in texts for word in _WORD.findall(text)})
    made = 0
    while made < size:
        chosen = chance.sample(sentences, 20)
        paragraphs = [" ".join(chosen[place : place + 5]) for place in range(0, 20, 5)]
        text = _WORD.sub(
            lambda word: word.group() if chance.random() > 0.02 else _another(chance, vocabulary), "\n".join(paragraphs)
        )
        made += len(text)
        yield text + "\n"


def _another(chance: random.Random, vocabulary: list[str]) -> str:
    word = chance.choice(vocabulary)
    return word if chance.random() < 0.7 else word[:3] + chance.choice("aeiou") + word[3:]


def _codespell_speed(texts: list[str], folder: Path) -> float:
    """Characters a second of codespell as its users run it, reading its dictionary not counted."""
    main = importlib.import_module("codespell_lib").main
    empty, full = folder / "empty.txt", folder / "full.txt"
    empty.write_text("", encoding="utf-8")
    full.write_text("".join(texts), encoding="utf-8")
    elapsed = []
    for path in (empty, full):
        began = time.perf_counter()
        with contextlib.redirect_stdout(io.StringIO()):
            main(str(path))
        elapsed.append(time.perf_counter() - began)
    return sum(map(len, texts)) / (elapsed[1] - elapsed[0])


def _speed(work: Callable[[str], object], texts: list[str]) -> float:
    """Characters a second, the better of two runs over all documents."""
    best = float("inf")
    for _ in range(2):
        began = time.perf_counter()
        for text in texts:
            work(text)
        best = min(best, time.perf_counter() - began)
    return sum(map(len, texts)) / best


def test_speed_beside_other_programs(
    capsys: pytest.CaptureFixture[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)  # codespell reads the configuration of the folder it is run in
    english = [text for name, text in seed_texts().items() if name[:3] in ("000", "003", "004")]
    texts = list(varied(english, SIZE))
    normalizer = Normalizer()
    normalizer.clean(texts[0])
    ftfy = pytest.importorskip("ftfy")
    pytest.importorskip("codespell_lib")
    speeds = {
        "clean": _speed(normalizer.clean, texts),
        "findall": _speed(lambda text: re.findall(r"\w+", text), texts),
        "codespell": _codespell_speed(texts, tmp_path),
        "ftfy": _speed(ftfy.fix_text, texts),
    }
    with capsys.disabled():
        print(f"\n{sum(map(len, texts)) / 1e6:.1f} million characters in {len(texts)} documents, one core")
        for name, speed in speeds.items():
            print(
                f"  {name:<10} {speed / 1e6:8.2f} million characters a second   clean ÷ it: {speeds['clean'] / speed:6.2f}"
            )


def test_start_up_and_construction(capsys: pytest.CaptureFixture[str]) -> None:
    """The first text of a process pays for loading; the second Normalizer finds the lexicons cached."""
    timings = []
    for _ in range(2):
        began = time.perf_counter()
        Normalizer().clean("He lives in the Syria.")
        timings.append(time.perf_counter() - began)
    with capsys.disabled():
        print(f"\nfirst Normalizer with its first text: {timings[0]:.2f} s, second: {timings[1]:.2f} s")
