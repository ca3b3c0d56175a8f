"""Entities of FollowTheMoney, as OpenSanctions publishes them: one JSON object a line.

They do not say which language a name is in, so a name in another script is kept when a chosen
language is written in it.
"""

import re
import unicodedata
from collections.abc import Iterator, Mapping
from functools import cache
from typing import BinaryIO

import msgspec

from normalizer.errors import LexiconError
from normalizer.lexicon.exchange.harvest import Gathered, Wanted, is_acronym, numbered_lines
from normalizer.lexicon.exchange.losses import Losses
from normalizer.lexicon.exchange.parcel import Parcel
from normalizer.lexicon.exchange.slug import slug
from normalizer.lexicon.exchange.wikidata import alias_key
from normalizer.lexicon.folder import lexicon_folder
from normalizer.lexicon.strict_yaml import read_records

_KINDS = {
    "Person": "person",
    "Organization": "organisation",
    "Company": "organisation",
    "LegalEntity": "organisation",
    "PublicBody": "organisation",
    "Event": "event",
}
_LATIN, _KANA, _HAN = "Latin", "Kana", "Han"
_SCRIPTS = {"Cjk": _HAN, "Hiragana": _KANA, "Katakana": _KANA}
_ITEM = re.compile(r"Q[1-9]\d*")


class _Entity(msgspec.Struct):
    id: str
    schema: str
    caption: str = ""
    properties: dict[str, list[str]] = {}


_ENTITIES = msgspec.json.Decoder(_Entity)


def read_follow_the_money(stream: BinaryIO, name: str, losses: Losses, wanted: Wanted) -> Iterator[Parcel]:
    """The people, organisations and events of a file, as entries under their own ids.

    Raises `LexiconError` with the line of an entity that cannot be read.
    """
    scripts = _scripts(wanted.languages)
    for number, line in numbered_lines(stream, name):
        if not line.strip():
            continue
        place = f"{name}:{number}"
        try:
            entity = _ENTITIES.decode(line.removeprefix(b"\xef\xbb\xbf"))
        except (msgspec.DecodeError, UnicodeDecodeError) as error:
            advice = "give entities.ftm.json, one entity a line"
            raise LexiconError(f"{place}: not an entity of FollowTheMoney ({error}); {advice}") from None
        parcel = _parcel(entity, place, losses, wanted, scripts)
        if parcel is not None:
            yield parcel


def _parcel(entity: _Entity, place: str, losses: Losses, wanted: Wanted, scripts: Mapping[str, str]) -> Parcel | None:
    kind = _KINDS.get(entity.schema) or wanted.fallback_kind
    if not kind:
        losses.add(f"entities of schema {entity.schema}, which have no kind (--kind sets one)", entity.id)
        return None
    if not wanted.takes(kind):
        return None
    names = entity.properties.get("name", [])
    canonical = next((form for form in (entity.caption, *names) if form and _script(form) == _LATIN), "")
    if not canonical:
        losses.add("entities without a name in Latin letters", entity.id)
        return None
    gathered = Gathered()
    gathered.name("en", canonical)
    _take_names(gathered, entity, kind, wanted, scripts)
    items = [*entity.properties.get("wikidataId", []), *([entity.id] if _ITEM.fullmatch(entity.id) else [])]
    return Parcel("names", "", gathered.value(slug(entity.id), kind, items[0] if items else ""), place, "add")


def _take_names(gathered: Gathered, entity: _Entity, kind: str, wanted: Wanted, scripts: Mapping[str, str]) -> None:
    said = entity.properties
    for form in said.get("abbreviation", []):
        gathered.form("acronym" if is_acronym(form) else "weak", form)
    for key in ("name", "alias", "previousName", "weakAlias"):
        for form in said.get(key, []):
            script = _script(form)
            code = scripts.get(script, "")
            if code and code not in gathered.names:
                gathered.name(code, form)
            elif script == _LATIN or script in scripts:
                gathered.form("weak" if key == "weakAlias" else alias_key(form, kind, wanted), form)


def _script(form: str) -> str:
    """The script of a form, by its first letter.

    >>> _script("Башар Асад"), _script("B. Assad"), _script("東京")
    ('Cyrillic', 'Latin', 'Han')
    """
    return _script_of(next((character for character in form if character.isalpha()), "A"))


@cache
def _script_of(letter: str) -> str:
    script = unicodedata.name(letter, "LATIN").partition(" ")[0].capitalize()
    return _SCRIPTS.get(script, script)


def _scripts(languages: tuple[str, ...]) -> dict[str, str]:
    """The scripts other than Latin of some languages, each with its language if it has only one of them."""
    found: dict[str, list[str]] = {}
    for code in languages:
        path = lexicon_folder() / "languages" / f"{code}.yaml"
        records, _ = read_records(path.read_text(encoding="utf-8")) if path.is_file() else ([], [])
        value = records[0].value if records else {}
        script = str(value.get("script", _LATIN)) if isinstance(value, dict) else _LATIN
        for written in (script, _HAN) if script == _KANA else (script,):
            found.setdefault(written, []).append(code)
    return {script: codes[0] if len(codes) == 1 else "" for script, codes in found.items() if script != _LATIN}
