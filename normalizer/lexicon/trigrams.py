"""The language of a text by its letters, as langdetect finds it, from a table that is read in place.

langdetect parses the profiles of 55 languages at its first text, for half a second and more. What
it makes of them is kept in the cache instead, and looked up where it is.
"""

from array import array
from collections.abc import Iterator, Mapping
from functools import cache, lru_cache
from pathlib import Path
from typing import Any

import msgspec

from normalizer.lexicon.kept import cached_sections
from normalizer.lexicon.packed import PackedMap, key_of, pack
from normalizer.text.language import UNDETERMINED

_LEAST = 0.8
_MEMO_LIMIT = 200_000


@lru_cache(maxsize=256)
def language_by_trigrams(sample: str) -> str:
    """What langdetect says, seeded so that it says the same every time; `und` below 80 %."""
    from langdetect import LangDetectException

    detector = _factory().create()
    detector.append(sample)
    try:
        best = detector.get_probabilities()[0]
    except (LangDetectException, IndexError):
        return UNDETERMINED
    return str(best.lang).split("-")[0] if best.prob >= _LEAST else UNDETERMINED


@cache
def _factory() -> Any:
    """A factory of langdetect's detectors that reads the kept table."""
    from langdetect import PROFILES_DIRECTORY, DetectorFactory

    paths = sorted(Path(PROFILES_DIRECTORY).iterdir())
    stamps = "".join(f"{path.name} {path.stat().st_size} {path.stat().st_mtime_ns}\n" for path in paths)
    sections = cached_sections(f"trigrams-{key_of(stamps):016x}", lambda: _compiled(paths))
    factory = DetectorFactory()
    factory.seed = 0
    factory.langlist = msgspec.msgpack.decode(sections["languages"], type=list[str])
    factory.word_lang_prob_map = _Probabilities(sections, len(factory.langlist))
    return factory


def _compiled(paths: list[Path]) -> bytes:
    """What langdetect makes of its profiles, in an order that does not depend on the file system."""
    from langdetect import DetectorFactory

    factory = DetectorFactory()
    factory.load_json_profile([path.read_text(encoding="utf-8") for path in paths])
    values = array("d")
    owners: dict[int, list[int]] = {}
    for letters, row in factory.word_lang_prob_map.items():
        languages = [number for number, value in enumerate(row) if value]
        owners[key_of(letters)] = [len(values), *languages]
        values.extend(row[number] for number in languages)
    languages_ = msgspec.msgpack.encode(factory.langlist)
    return pack({"languages": languages_, "owners": PackedMap.build(owners), "values": values.tobytes()})


class _Probabilities(Mapping[str, list[float]]):
    """For up to three letters the probability of each language, as langdetect wants it."""

    def __init__(self, sections: Mapping[str, memoryview], languages: int) -> None:
        self._owners, self._values = PackedMap(sections["owners"]), sections["values"].cast("d")
        self._languages = languages
        self._met: dict[str, list[float] | None] = {}

    def _row(self, letters: str) -> list[float] | None:
        if letters in self._met:
            return self._met[letters]
        if len(self._met) > _MEMO_LIMIT:
            self._met.clear()
        row: list[float] | None = None
        start, *languages = self._owners.get(key_of(letters)) or [0]
        if languages:
            row = [0.0] * self._languages
            for place, number in enumerate(languages, start):
                row[number] = self._values[place]
        self._met[letters] = row
        return row

    def __contains__(self, letters: object) -> bool:
        return isinstance(letters, str) and self._row(letters) is not None

    def __getitem__(self, letters: str) -> list[float]:
        row = self._row(letters)
        if row is None:
            raise KeyError(letters)
        return row

    def __iter__(self) -> Iterator[str]:
        return (letters for letters, row in self._met.items() if row is not None)

    def __len__(self) -> int:
        return sum(row is not None for row in self._met.values())
