"""Annotated spans: what should be found in a text, and what may be or must not."""

from collections.abc import Iterable
from pathlib import Path
from typing import Literal

import msgspec

from normalizer.errors import InputError, reason_of
from normalizer.records.source import TEXT, Source
from normalizer.records.text import read_text

ENDING = ".gold.jsonl"


class GoldSpan(msgspec.Struct, frozen=True):
    """One annotated stretch (code points, half-open) of a text.

    verdict      `must` be found, `may` be found, or a `trap` that must not
    mechanical   False for what no rule can know; such a span may be found
    """

    start: int
    end: int
    text: str
    category: str
    file: str = ""
    verdict: Literal["must", "may", "trap"] = "must"
    mechanical: bool = True

    @property
    def is_wanted(self) -> bool:
        """Whether missing it is a fault."""
        return self.verdict == "must" and self.mechanical


class Annotated(msgspec.Struct, frozen=True):
    """A text and its annotated spans."""

    name: str
    text: str
    spans: tuple[GoldSpan, ...]


def read_gold(gold: str, texts: Iterable[str] = ()) -> list[Annotated]:
    """The annotated texts of a gold file, or of every `*.gold.jsonl` in a folder.

    The spans of `NAME.gold.jsonl` belong to `NAME.txt` beside it, those with a key `file` to the
    file of that name among `texts` (files or folders), or else beside the gold file. Raises
    `InputError` with the line when a span does not fit its text.
    """
    path = Path(gold)
    files = sorted(path.rglob(f"*{ENDING}")) if path.is_dir() else [path]
    if not files:
        raise InputError(f"{gold}: no {ENDING} file in this folder; name the gold file itself")
    found = [annotated for file in files for annotated in _annotated(file, list(texts))]
    if not found:
        raise InputError(f"{gold}: holds no span; give one annotated span a line")
    return found


def _annotated(path: Path, texts: list[str]) -> list[Annotated]:
    by_text: dict[str, list[tuple[int, GoldSpan]]] = {}
    for number, span in _spans(path):
        by_text.setdefault(span.file or f"{path.name.removesuffix(ENDING)}.txt", []).append((number, span))
    result = []
    for name, spans in by_text.items():
        place = _find(name, texts, path)
        text = read_text(Source(str(place), place, TEXT, place)).text
        for number, span in spans:
            if text[span.start : span.end] != span.text:
                raise InputError(
                    f"{path}:{number}: {place} has other words at {span.start}–{span.end}; correct the span"
                )
        result.append(Annotated(str(place), text, tuple(span for _, span in spans)))
    return result


def _spans(path: Path) -> list[tuple[int, GoldSpan]]:
    try:
        lines = path.read_bytes().splitlines()
    except OSError as error:
        raise InputError(f"{path}: cannot be read ({reason_of(error)}); check the path") from None
    spans = []
    for number, line in enumerate(lines, 1):
        if line.strip():
            try:
                spans.append((number, msgspec.json.decode(line, type=GoldSpan)))
            except msgspec.MsgspecError as error:
                fault = str(error).replace("JSON is malformed", "not JSON")
                raise InputError(
                    f"{path}:{number}: {fault[:1].lower()}{fault[1:]}; give start, end, text, category"
                ) from None
    return spans


def _find(name: str, texts: list[str], gold: Path) -> Path:
    places = [Path(text, name) if Path(text).is_dir() else Path(text) for text in texts] or [gold.parent / name]
    for place in places:
        if place.name == name and place.is_file():
            return place
    raise InputError(f"{gold}: speaks of {name}, which is not at hand; name its file or folder after the options")
