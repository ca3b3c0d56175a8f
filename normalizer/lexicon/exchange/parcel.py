"""An entry on its way between a lexicon and a file of another format."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal

import msgspec

from normalizer.errors import LexiconError
from normalizer.lexicon.folder import lexicon_files
from normalizer.lexicon.load import Entry, read_lexicon_file
from normalizer.lexicon.strict_yaml import Value

Manner = Literal["replace", "terms", "add"]
_BOOKKEEPING = ("source", "language")


@dataclass(frozen=True, slots=True)
class Parcel:
    """An entry: its section, the name of its file without ending, its keys and values as in YAML, where it stood.

    `manner` says what an import does to an entry that exists: `replace` it; take its `terms`
    (names, acronyms and forms) and whatever other keys are there, and keep keys that the format may
    have lost; or `add` what is new and take nothing away.
    """

    section: str
    file: str
    value: dict[str, Value]
    place: str = ""
    manner: Manner = "replace"

    @property
    def id(self) -> str:
        """What the entry is known by."""
        return identity(self.value)


def identity(value: dict[str, Value]) -> str:
    """The id of an entry, or the code of a language.

    >>> identity({"id": "aleppo", "kind": "place"})
    'aleppo'
    """
    return str(value.get("id", value.get("code", "")))


def plain_value(entry: Entry) -> dict[str, Value]:
    """An entry as keys and values of a file; keys that say nothing are left out.

    >>> from normalizer.lexicon.entry import NameEntry, Validity
    >>> plain_value(NameEntry("un", "event", {"en": "Nations"}, {"en": ("UN",)}, valid=Validity("1945-10-24")))
    {'id': 'un', 'kind': 'event', 'name': {'en': 'Nations'}, 'acronym': {'en': 'UN'}, 'valid': {'from': '1945-10-24'}}
    """
    value: dict[str, Any] = {
        key: part for key, part in _listed(msgspec.to_builtins(entry)).items() if key not in _BOOKKEEPING
    }
    if "valid" in value:
        value["valid"] = {key: date for key, date in value["valid"].items() if date}
    if "tests" in value:
        value["tests"] = [_test(test) for test in value["tests"]]
    if "acronym" in value:
        value["acronym"] = {code: forms[0] if len(forms) == 1 else forms for code, forms in value["acronym"].items()}
    return value


def _listed(value: Any) -> Any:
    """The same value with lists for tuples, as files give them."""
    if isinstance(value, dict):
        return {key: _listed(part) for key, part in value.items()}
    return [_listed(part) for part in value] if isinstance(value, tuple | list) else value


def _test(test: dict[str, Any]) -> dict[str, str]:
    said = {key: part for key, part in test.items() if part or (key == "out" and part is not None)}
    return {key: "true" if part is True else part for key, part in said.items()}


def read_parcels(roots: Iterable[Path], sections: Iterable[str]) -> Iterator[Parcel]:
    """The entries of lexicon files and folders, those of the sections asked for.

    Raises `LexiconError` for the first file with a fault.
    """
    wanted = frozenset(sections)
    for path in dict.fromkeys(path for root in roots for path in lexicon_files(root)):
        read = read_lexicon_file(path)
        if read.faults:
            fault = read.faults[0]
            advice = f"see all of it with mtnorm lexicon lint {path}"
            raise LexiconError(f"{path}:{fault.line}: {fault.entry}: {fault.message}; {advice}")
        if read.section in wanted:
            for line, entry in read.entries:
                yield Parcel(read.section, path.stem, plain_value(entry), f"{path}:{line}")
