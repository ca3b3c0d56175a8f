"""How the search for names grows with their number, beside programs that find listed names only.

    pytest -m benchmark -s tests/benchmarks/test_names.py

MTNORM_NAMES sets the sizes (default 1000,10000,100000; a million takes some minutes to compile).
"""

import importlib
import os
import re
import resource
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import pytest

from normalizer.engine import Normalizer
from normalizer.lexicon.folder import lexicon_folder
from normalizer.lexicon.packed import open_packed, unpack
from normalizer.lexicon.sound import sound_tables
from normalizer.lexicon.store import StoredNames
from normalizer.names.compile import compile_names
from normalizer.names.index import NameIndex, judge_from
from normalizer.names.mentions import find_mentions
from normalizer.text.view import View
from tests.benchmarks.names import made_up_names, with_names
from tests.benchmarks.test_speed import varied
from tests.random_text import seed_texts

pytestmark = pytest.mark.benchmark

SIZES = [int(size) for size in os.environ.get("MTNORM_NAMES", "1000,10000,100000").split(",")]
TEXT = 1_000_000
PEER_LIMIT = 100_000


def _seconds(work: Callable[[str], object], texts: Sequence[str]) -> float:
    began = time.process_time()
    for text in texts:
        work(text)
    return time.process_time() - began


def _phrase_matcher(names: Sequence[str]) -> Callable[[str], object]:
    spacy = importlib.import_module("spacy")
    matcher = importlib.import_module("spacy.matcher").PhraseMatcher
    english: Any = spacy.blank("en")
    english.max_length = 10**9
    found = matcher(english.vocab)
    found.add("NAME", list(english.tokenizer.pipe(names)))
    return lambda text: found(english.make_doc(text))


def _flashtext(names: Sequence[str]) -> Callable[[str], object]:
    processor: Any = importlib.import_module("flashtext").KeywordProcessor(case_sensitive=True)
    processor.add_keywords_from_list(list(names))
    return processor.extract_keywords  # type: ignore[no-any-return]


def _aho_corasick(names: Sequence[str]) -> Callable[[str], object]:
    module = importlib.import_module("ahocorasick_rs")
    automaton = module.AhoCorasick(list(names), matchkind=module.MatchKind.LeftmostLongest)
    return lambda text: automaton.find_matches_as_indexes(text)


_PEERS = {"spaCy PhraseMatcher": _phrase_matcher, "FlashText": _flashtext, "ahocorasick_rs": _aho_corasick}


def _row(size: int, texts: list[str], folder: Path) -> dict[str, str]:
    entries = list(made_up_names(size))
    names = [entry.name["en"] for entry in entries]
    planted = with_names(texts, names[:: max(1, size // 2_000)])
    judge = judge_from(sound_tables(lexicon_folder() / "sound"))
    began = time.perf_counter()
    (folder / "names").write_bytes(StoredNames.packed(entries))
    (folder / "index").write_bytes(compile_names(entries, judge))
    compiled = time.perf_counter() - began
    del entries
    before, began = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss, time.perf_counter()
    stored = StoredNames(open_packed(folder / "names"))
    index = NameIndex(stored, {}, judge=judge, compiled=unpack(open_packed(folder / "index")))
    loaded = time.perf_counter() - began
    normalizer = Normalizer(language="en")
    english = normalizer.language_data("en")
    search = lambda text: find_mentions(View(text, english), index)  # noqa: E731
    first, again = _seconds(search, planted), _seconds(search, planted)
    memory = (resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before) / 1024
    words = _seconds(re.compile(r"\w+").findall, planted)
    _seconds(normalizer.clean, planted)  # what rules remember is not at issue
    fresh = NameIndex(stored, {}, judge=judge, compiled=unpack(open_packed(folder / "index")))
    normalizer._indexes[""] = fresh
    clean, clean_again = _seconds(normalizer.clean, planted), _seconds(normalizer.clean, planted)
    row = {
        "compile once, s": f"{compiled:.1f}",
        "load, s": f"{loaded:.2f}",
        "new words, s/MB": f"{first / TEXT * 1e6:.2f}",
        "known words, s/MB": f"{again / TEXT * 1e6:.2f}",
        "memory, MB": f"{max(0, memory):.0f}",
        "the same, in findall": f"{first / words:.1f} and {again / words:.1f}",
        "all of clean, s/MB": f"{clean / TEXT * 1e6:.2f} and {clean_again / TEXT * 1e6:.2f}",
    }
    for name, make in _PEERS.items() if size <= PEER_LIMIT else ():
        try:
            row[f"{name}, s/MB"] = f"{_seconds(make(names), planted) / TEXT * 1e6:.2f}"
        except ImportError:
            row[f"{name}, s/MB"] = "not installed"
    return row


def test_names_beside_programs_for_listed_names(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    english = [text for name, text in seed_texts().items() if name[:3] in ("000", "003", "004")]
    texts = list(varied(english, TEXT))
    with capsys.disabled():
        for size in SIZES:
            print(
                f"\n{size:,} names",
                *(f"  {what:<28} {value}" for what, value in _row(size, texts, tmp_path).items()),
                sep="\n",
            )
