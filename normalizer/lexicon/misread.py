"""Why a record is no entry, in the words of its editors: the key, what stands there, what may stand there."""

import difflib
import re
from typing import Any, get_args, get_type_hints

import msgspec

_PATH = re.compile(r" - at `\$\.?([^`]*)`")
_FIELD = re.compile(r"\w+")
_QUOTED = re.compile(r"`(\w+)`|'([^']*)'")
_WANTED = {
    "array": "a list, `{key}: [one, two]`",
    "object": "a map, `{key}: {{en: …}}`",
    "str": "a word",
    "bool": "`true` or `false`",
}
_FOUND = {"array": "a list", "object": "a map", "str": "a word"}


def told(message: str, kind: type[Any]) -> str:
    """A message of msgspec about a record of a kind, as editors read it.

    >>> from normalizer.lexicon.entry import NameEntry
    >>> told("Expected `array`, got `str` - at `$.variants`", NameEntry)
    "key 'variants': must be a list, `variants: [one, two]`; it is a word"
    >>> told("Invalid enum value 'any' - at `$.match`", NameEntry)
    "key 'match': 'any' is none of: sound, listed"
    >>> told("Object missing required field `kind`", NameEntry)
    "key 'kind' is missing; write one of: person, organisation, place, work, event, term"
    """
    place = _PATH.search(message)
    path = place.group(1) if place else ""
    text = _PATH.sub("", message)
    words = [one or other for one, other in _QUOTED.findall(text)]
    if text.startswith("Object missing required field"):
        return _missing(words[0], path, kind)
    if text.startswith("Object contains unknown field"):
        return _unknown(words[0], path, kind)
    if text.startswith("Invalid enum value"):
        allowed = _allowed(path, kind)
        near = difflib.get_close_matches(words[0], allowed, n=1)
        hint = f"; did you mean {near[0]!r}?" if near else ""
        return f"key {path!r}: {words[0]!r} is none of: {', '.join(allowed)}{hint}"
    if text.startswith("Expected") and len(words) == 2:
        wanted = _WANTED.get(words[0], words[0]).format(key=path.partition("[")[0])
        return f"key {path!r}: must be {wanted}; it is {_FOUND.get(words[1], words[1])}"
    text = text[:1].lower() + text[1:]
    return f"key {path!r}: {text}" if path else text


def _missing(key: str, path: str, kind: type[Any]) -> str:
    allowed = () if path else _allowed(key, kind)
    return f"key {key!r} is missing" + (f"; write one of: {', '.join(allowed)}" if allowed else "")


def _unknown(key: str, path: str, kind: type[Any]) -> str:
    hint = get_type_hints(kind).get(_attribute(path, kind))
    inner = next((part for part in (hint, *get_args(hint)) if hasattr(part, "__struct_fields__")), None)
    known = [field.encode_name for field in msgspec.structs.fields(inner)] if inner else []
    return f"key {path!r}: unknown key {key!r}" + (f"; known keys: {', '.join(known)}" if known else "")


def _allowed(path: str, kind: type[Any]) -> tuple[str, ...]:
    """The words that may stand under a key, when they are few."""
    words = get_args(get_type_hints(kind).get(_attribute(path, kind)))
    return words if all(isinstance(word, str) for word in words) else ()


def _attribute(path: str, kind: type[Any]) -> str:
    """The attribute that a path begins with."""
    key = _FIELD.match(path)
    names = {field.encode_name: field.name for field in msgspec.structs.fields(kind)}
    return names.get(key.group() if key else "", "")
