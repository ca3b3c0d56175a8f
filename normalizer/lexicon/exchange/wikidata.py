"""Wikidata entities as its dumps and its API give them: one entity a line in a list, or `{"entities": …}`.

Entities are read one at a time, however many there are.
"""

from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path
from typing import Any, BinaryIO

import msgspec

from normalizer.errors import LexiconError
from normalizer.lexicon.exchange.harvest import Gathered, Wanted, chosen, is_acronym, numbered_lines
from normalizer.lexicon.exchange.losses import Losses
from normalizer.lexicon.exchange.parcel import Parcel
from normalizer.lexicon.folder import lexicon_folder
from normalizer.lexicon.strict_yaml import read_records

_TABLE = "tables/wikidata-kinds.yaml"
_INSTANCE_OF, _SHORT_NAME = "P31", "P1813"
_ANY_LANGUAGE = "mul"


class _Text(msgspec.Struct, gc=False):
    value: str = ""


class _Statement(msgspec.Struct):
    mainsnak: dict[str, Any] = {}
    rank: str = "normal"


class _Item(msgspec.Struct):
    id: str = ""
    type: str = "item"
    labels: dict[str, _Text] | list[Any] = {}
    aliases: dict[str, list[_Text]] | list[Any] = {}
    claims: dict[str, msgspec.Raw] | list[Any] = {}


class _Answer(msgspec.Struct):
    entities: dict[str, msgspec.Raw]


class _IsAnswer(msgspec.Struct):
    entities: msgspec.Raw | msgspec.UnsetType = msgspec.UNSET


_ITEMS = msgspec.json.Decoder(_Item)
_STATEMENTS = msgspec.json.Decoder(list[_Statement])


def read_wikidata(stream: BinaryIO, name: str, losses: Losses, wanted: Wanted) -> Iterator[Parcel]:
    """The entities that have an English name and a kind, as entries with the item's number as id.

    Raises `LexiconError` with the line of an entity that cannot be read.
    """
    for place, data in _entities(stream, name, losses):
        parcel = _parcel(_decoded(data, place), place, losses, wanted)
        if parcel is not None:
            yield parcel


def _decoded(data: bytes | msgspec.Raw, place: str) -> _Item:
    try:
        return _ITEMS.decode(data)
    except (msgspec.DecodeError, UnicodeDecodeError) as error:
        raise LexiconError(
            f"{place}: not an entity of Wikidata ({error}); mend or delete the line, or fetch it again"
        ) from None


def _entities(stream: BinaryIO, name: str, losses: Losses) -> Iterator[tuple[str, bytes | msgspec.Raw]]:
    """The bytes of every entity and where it stands."""
    is_list = is_closed = False
    lines = numbered_lines(stream, name)
    for number, line in lines:
        text = line.strip().removeprefix(b"\xef\xbb\xbf")
        if not is_list and number == 1 and text.startswith(b"["):
            is_list, text = True, text[1:].strip()
        if is_list and text.endswith(b"]") and not is_closed:
            is_closed, text = True, text[:-1]
        text = text.rstrip(b", ")
        if not text:
            continue
        if number == 1 and not is_list and not _is_entity(text):
            rest = b"".join(line for _, line in lines)
            yield from _answered(text + b"\n" + rest, name)
            return
        yield f"{name}:{number}", text
    if is_list and not is_closed:
        losses.add("whatever stood behind the end of the file: its list is not closed, so it may be cut short", name)


def _is_entity(text: bytes) -> bool:
    """Whether a first line is an entity by itself, and not an answer of the API or its beginning."""
    try:
        return msgspec.json.decode(text, type=_IsAnswer).entities is msgspec.UNSET
    except msgspec.DecodeError:
        return False


def _answered(data: bytes, name: str) -> Iterator[tuple[str, msgspec.Raw]]:
    try:
        answer = msgspec.json.decode(data, type=_Answer)
    except (msgspec.DecodeError, UnicodeDecodeError) as error:
        shape = 'a dump has one entity a line, an answer of the API begins {"entities": '
        raise LexiconError(f"{name}:1: not Wikidata JSON ({error}); {shape}") from None
    for id_, entity in answer.entities.items():
        yield f"{name}: {id_}", entity


def _parcel(item: _Item, place: str, losses: Losses, wanted: Wanted) -> Parcel | None:
    if item.type != "item" or not item.id.startswith("Q"):
        losses.add("entities that are no items", item.id or place)
        return None
    claims = item.claims if isinstance(item.claims, dict) else {}
    kind = _kind_of(claims, place) or wanted.fallback_kind
    if not kind:
        losses.add(f"items of unknown kind ({_TABLE} knows the classes; --kind sets one for the rest)", item.id)
        return None
    if not wanted.takes(kind):
        return None
    labels = {code: text.value for code, text in item.labels.items()} if isinstance(item.labels, dict) else {}
    if not labels.get("en", labels.get(_ANY_LANGUAGE)):
        losses.add("items without an English label", item.id)
        return None
    gathered = Gathered()
    for code, form in chosen({"en": labels.get(_ANY_LANGUAGE, ""), **labels}, wanted.languages).items():
        gathered.name(code, form)
    _take_aliases(gathered, item, kind, wanted)
    for code, form in _short_names(claims, place):
        if code in wanted.languages and is_acronym(form):
            gathered.form("acronym", form, code)
    return Parcel("names", "", gathered.value(item.id.lower(), kind, item.id), place, "add")


def _take_aliases(gathered: Gathered, item: _Item, kind: str, wanted: Wanted) -> None:
    aliases = item.aliases if isinstance(item.aliases, dict) else {}
    for code in wanted.languages:
        for text in aliases.get(code, ()):
            gathered.form(alias_key(text.value, kind, wanted), text.value, code)


def alias_key(form: str, kind: str, wanted: Wanted) -> str:
    """The key that another name of a thing belongs to: one word for a person is a short form.

    >>> alias_key("UNSC", "organisation", Wanted()), alias_key("Assad", "person", Wanted())
    ('acronym', 'short')
    """
    if kind != "person" and is_acronym(form):
        return "acronym"
    return "short" if kind == "person" and " " not in form else wanted.aliases


@cache
def _kinds() -> tuple[Mapping[str, str], Mapping[str, str]]:
    """Kind by class, and by a property that only things of that kind have."""
    path = Path(lexicon_folder() / _TABLE)
    records, _ = read_records(path.read_text(encoding="utf-8"))
    tables: list[dict[str, str]] = []
    for part in ("classes", "properties"):
        table = records[0].value.get(part) if isinstance(records[0].value, dict) else None
        assert isinstance(table, dict)
        tables.append({key.partition(" ")[0]: kind for kind, keys in table.items() for key in map(str, keys)})
    return tables[0], tables[1]


def _kind_of(claims: Mapping[str, msgspec.Raw], place: str) -> str:
    classes, properties = _kinds()
    for statement in _statements(claims, _INSTANCE_OF, place):
        value = _value(statement)
        known = classes.get(str(value.get("id") or f"Q{value.get('numeric-id')}")) if isinstance(value, dict) else None
        if known:
            return known
    return next((kind for name, kind in properties.items() if name in claims), "")


def _statements(claims: Mapping[str, msgspec.Raw], name: str, place: str) -> list[_Statement]:
    """The statements of a property that are not deprecated, preferred ones first."""
    if name not in claims:
        return []
    try:
        found = _STATEMENTS.decode(claims[name])
    except msgspec.DecodeError as error:
        raise LexiconError(f"{place}: statements of {name} cannot be read ({error}); fetch the entity again") from None
    kept = [statement for statement in found if statement.rank != "deprecated"]
    return sorted(kept, key=lambda statement: statement.rank != "preferred")


def _value(statement: _Statement) -> Any:
    data = statement.mainsnak.get("datavalue")
    return data.get("value") if isinstance(data, dict) else None


def _short_names(claims: Mapping[str, msgspec.Raw], place: str) -> Iterator[tuple[str, str]]:
    for statement in _statements(claims, _SHORT_NAME, place):
        value = _value(statement)
        if isinstance(value, dict) and isinstance(value.get("text"), str):
            yield str(value.get("language", "")), value["text"]
