"""Large lexicons of names, written as they come: JSON lines or a table, as the loader reads them."""

from collections.abc import Iterable, Iterator, Sequence

import msgspec

from normalizer.lexicon.exchange.losses import Losses
from normalizer.lexicon.exchange.parcel import Parcel
from normalizer.lexicon.strict_yaml import Value

_LISTS = ("short", "variants", "weak", "alternates")
_CHUNK = 1 << 18


def write_lines(parcels: Iterable[Parcel], origin: str) -> Iterator[bytes]:
    """The bytes of a lexicon in JSON lines, one entry a line, a comment first."""
    return _in_chunks(_json_lines(parcels, origin))


def _json_lines(parcels: Iterable[Parcel], origin: str) -> Iterator[bytes]:
    encode = msgspec.json.Encoder().encode
    yield encode({"comment": f"Imported from {origin}. Sources and licence: to be filled in."}) + b"\n"
    for parcel in parcels:
        yield encode(parcel.value) + b"\n"


def write_columns(parcels: Iterable[Parcel], origin: str, languages: Sequence[str], losses: Losses) -> Iterator[bytes]:
    """The bytes of a lexicon as a table with a column for each language; forms with a tab or a bar are noted."""
    columns = ["id", "kind", *(f"name:{code}" for code in languages), *(f"acronym:{code}" for code in languages)]
    columns += [*_LISTS, "wikidata"]
    return _in_chunks(_table_lines(parcels, origin, columns, losses))


def _table_lines(parcels: Iterable[Parcel], origin: str, columns: list[str], losses: Losses) -> Iterator[bytes]:
    yield f"# Imported from {origin}. Sources and licence: to be filled in.\n".encode()
    yield ("\t".join(columns) + "\n").encode()
    for parcel in parcels:
        cells = (_cell(parcel.value, column, losses) for column in columns)
        yield ("\t".join(cells) + "\n").encode()


def _cell(value: dict[str, Value], column: str, losses: Losses) -> str:
    key, _, code = column.partition(":")
    content = value.get(key, "")
    if isinstance(content, dict):
        content = content.get(code, "")
    if isinstance(content, str) and key not in ("acronym", *_LISTS):
        return content.replace("\t", " ")
    forms = [content] if isinstance(content, str) else [str(form) for form in content]
    for form in forms:
        if "|" in form:
            losses.add("forms with a bar, which parts the items of a cell; write .jsonl to keep them", form)
    return "|".join(form for form in forms if form and "|" not in form)


def _in_chunks(lines: Iterable[bytes]) -> Iterator[bytes]:
    """The same bytes in pieces worth writing."""
    waiting: list[bytes] = []
    size = 0
    for line in lines:
        waiting.append(line)
        size += len(line)
        if size >= _CHUNK:
            yield b"".join(waiting)
            waiting, size = [], 0
    yield b"".join(waiting)
