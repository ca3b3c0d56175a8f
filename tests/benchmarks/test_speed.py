"""How fast `clean` is beside other programs, in the same run on the same text.

    pytest -m benchmark -s tests/benchmarks/test_speed.py

It prints the table of the README. The absolute numbers depend on the machine, the ratios hardly do;
nothing here fails. Programs that are not installed are left out.
"""

import contextlib
import functools
import importlib
import io
import random
import re
import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any

import msgspec
import pytest

from normalizer.cli import run
from normalizer.engine import Normalizer
from tests.benchmarks.names import made_up_names
from tests.random_text import seed_texts

pytestmark = pytest.mark.benchmark

SIZE = 2_000_000
ARTICLES = Path(__file__).parents[1] / "articles"
Work = Callable[[str], object]
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
        chosen = chance.sample(sentences, 50)
        paragraphs = [" ".join(chosen[place : place + 5]) for place in range(0, 50, 5)]
        text = _WORD.sub(
            lambda word: word.group() if chance.random() > 0.02 else _another(chance, vocabulary), "\n".join(paragraphs)
        )
        made += len(text)
        yield text + "\n"


def _another(chance: random.Random, vocabulary: list[str]) -> str:
    word = chance.choice(vocabulary)
    return word if chance.random() < 0.7 else word[:3] + chance.choice("aeiou") + word[3:]


def _findall() -> Work:
    return functools.partial(re.findall, r"\w+")


def _ftfy() -> Work:
    return importlib.import_module("ftfy").fix_text  # type: ignore[no-any-return]


def _proselint() -> Work:
    tools, settings = importlib.import_module("proselint.tools"), importlib.import_module("proselint.config").DEFAULT
    importlib.import_module("proselint.registry").CheckRegistry().register_many(
        importlib.import_module("proselint.checks").__register__
    )
    return lambda text: tools.LintFile("text", text).lint(settings)


def _phrase_matcher() -> Work:
    """spaCy's matcher with ten thousand names."""
    spacy = importlib.import_module("spacy")
    matcher = importlib.import_module("spacy.matcher").PhraseMatcher
    english: Any = spacy.blank("en")
    found = matcher(english.vocab)
    found.add("NAME", list(english.tokenizer.pipe(entry.name["en"] for entry in made_up_names(10_000))))
    return lambda text: found(english.make_doc(text))


PEERS: dict[str, tuple[Callable[[], Work], int]] = {
    '`re.findall(r"\\w+")`': (_findall, SIZE),
    "ftfy": (_ftfy, SIZE),
    "spaCy PhraseMatcher, 10,000 names": (_phrase_matcher, SIZE // 2),
    "proselint": (_proselint, SIZE // 10),
}
"""What is made ready, and how many characters of text are enough."""


def _rate(work: Work, texts: Sequence[str], *, runs: int = 2) -> float:
    """Megabytes for a second of the processor, the best of some runs over the documents."""
    best = float("inf")
    for _ in range(runs):
        began = time.process_time()
        for text in texts:
            work(text)
        best = min(best, time.process_time() - began)
    return _size(texts) / best


def _size(texts: Iterable[str]) -> float:
    return sum(len(text.encode()) for text in texts) / 1e6


def _up_to(texts: Sequence[str], size: int) -> Sequence[str]:
    return texts[: max(1, len(texts) * size // SIZE)]


def _run_rate(run: Callable[[Path], object], texts: Sequence[str], path: Path, line: Callable[[str], str]) -> float:
    """Megabytes for a second of a program that reads a file: of three copies of the texts, less one copy.

    It has read them before: what it keeps from run to run would else count for the first copy alone.
    """
    elapsed = []
    for copies in (1, 1, 3):
        path.write_text("".join(map(line, texts)) * copies, encoding="utf-8")
        began = time.process_time()
        with contextlib.redirect_stdout(io.StringIO()):
            run(path)
        elapsed.append(time.process_time() - began)
    return 2 * _size(texts) / (elapsed[2] - elapsed[1])


def _clean_records(path: Path) -> None:
    assert run(["clean", "--isolated", str(path), "-o", str(path.with_suffix(".out.jsonl"))]) == 0


def _as_record(text: str) -> str:
    return msgspec.json.encode({"text": text}).decode() + "\n"


def _own_rates(texts: Sequence[str], folder: Path) -> dict[str, float]:
    normalizer = Normalizer()
    normalizer.examine(texts[0])
    new = _rate(normalizer.examine, texts, runs=1)
    return {
        "**`mtnorm clean`**, JSONL to JSONL": _run_rate(_clean_records, texts, folder / "in.jsonl", _as_record),
        "**`Normalizer.clean`**": _rate(normalizer.clean, texts),
        "**`Normalizer.examine`**: with findings": _rate(normalizer.examine, texts),
        "**`Normalizer.examine`**, the first time it sees these words": new,
    }


def _peer_rates(texts: Sequence[str], folder: Path) -> dict[str, float]:
    """The rates of the programs that are installed, read from memory; codespell's as its users run it."""
    rates = {}
    for name, (make, size) in PEERS.items():
        with contextlib.suppress(ImportError):
            rates[name] = _rate(make(), _up_to(texts, size))
    with contextlib.suppress(ImportError):
        main = importlib.import_module("codespell_lib").main
        rates["codespell"] = _run_rate(lambda path: main(str(path)), texts, folder / "text.txt", str)
    return rates


def _translated() -> list[str]:
    return [text for name, text in seed_texts().items() if name[:3] in ("000", "003", "004")]


def _written() -> list[str]:
    """English that nobody translated: the articles that must stay as they are."""
    return [path.read_text(encoding="utf-8") for path in sorted(ARTICLES.glob("human/*.txt"))]


@pytest.mark.parametrize("texts_of", [_written, _translated], ids=["written", "translated"])
def test_speed_beside_other_programs(
    texts_of: Callable[[], list[str]],
    capsys: pytest.CaptureFixture[str],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.chdir(tmp_path)  # codespell reads the configuration of the folder it is run in
    texts = list(varied(texts_of(), SIZE))
    own = _own_rates(texts, tmp_path)
    rates = own | dict(sorted(_peer_rates(texts, tmp_path).items(), key=lambda pair: -pair[1]))
    first = next(iter(own.values()))
    with capsys.disabled():
        print(f"\n{_size(texts):.1f} MB in {len(texts)} documents, one core, processor time\n")
        print("| | MB/s | `mtnorm clean` is |", "|---|---|---|", sep="\n")
        for name, rate in rates.items():
            print(f"| {name} | {rate:.2f} | {first / rate:.2f} × |")


def test_start_up_and_construction(capsys: pytest.CaptureFixture[str]) -> None:
    """The first text of a process pays for loading; the second Normalizer finds the lexicons cached."""
    timings = []
    for _ in range(2):
        began = time.perf_counter()
        Normalizer().clean("He lives in the Syria.")
        timings.append(time.perf_counter() - began)
    with capsys.disabled():
        print(f"\nfirst Normalizer with its first text: {timings[0]:.2f} s, second: {timings[1]:.2f} s")
