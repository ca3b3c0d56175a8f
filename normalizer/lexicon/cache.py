"""The compiled lexicon, kept in the user's cache folder by the hash of its files.

A cache that is missing, damaged or of another version is built anew, never trusted: it has a
checksum, and its form is MessagePack checked against the types, so nothing in it is executed.
"""

import contextlib
import hashlib
from collections.abc import Callable, Sequence
from functools import cache
from pathlib import Path

import msgspec

from normalizer.lexicon.entry import Lexicon, ResidueEntry, WordingEntry, is_pattern
from normalizer.lexicon.folder import lexicon_files
from normalizer.lexicon.kept import (
    FORMAT,
    cache_folder,
    cached_sections,
    keep_bytes,
    kept_folders,
    kept_sections,
    note_use,
    store_file,
    warn_if_not_writable,
)
from normalizer.lexicon.language import place_slots
from normalizer.lexicon.literals import Required, recall, required
from normalizer.lexicon.packed import DamagedError, open_packed, pack, unpack
from normalizer.lexicon.store import StoredEntries, StoredNames, StoredWords
from normalizer.lexicon.triggers import context_triggers

_LITERALS, _MOST_PATTERNS = "literals", 60_000
_DIGITS = 24


def cached_lexicon(roots: Sequence[Path], folder: Path | None = None) -> Lexicon:
    """The lexicon of these files and folders, from the cache when its content is unchanged.

    `folder` is the cache folder, the user's own by default. Raises `LexiconError` for bad data.
    """
    digest = content_digest(roots)
    kept = lexicon_in_cache(digest, folder)
    if kept is not None:
        return kept
    warn_if_not_writable(folder or cache_folder())
    data = lexicon_bytes(_compiled(roots, digest))
    folder = folder or cache_folder()
    if folder is not None:
        with contextlib.suppress(OSError):
            store_file(_place(digest, folder), data)
    return lexicon_from_bytes(memoryview(data))


def lexicon_in_cache(digest: str, folder: Path | None = None) -> Lexicon | None:
    """The lexicon with this digest, None when neither the cache nor the package has it whole."""
    for place in [folder] if folder else kept_folders():
        path = _place(digest, place)
        with contextlib.suppress(OSError, msgspec.MsgspecError, UnicodeDecodeError, DamagedError, KeyError):
            lexicon = lexicon_from_bytes(open_packed(path))
            if lexicon.digest == digest:
                note_use(path)
                return lexicon
    return None


def _place(digest: str, folder: Path) -> Path:
    return folder / f"lexicon-{FORMAT}-{digest}.mtn"


def lexicon_bytes(lexicon: Lexicon) -> bytes:
    """A compiled lexicon as the cache keeps it."""
    rest = msgspec.structs.replace(lexicon, names=(), wording=(), residue=(), literals={}, triggers={})
    return pack(
        {
            "rest": msgspec.msgpack.encode(rest),
            "names": StoredNames.packed(lexicon.names),
            "wording": StoredEntries.build(lexicon.wording),
            "residue": StoredEntries.build(lexicon.residue),
            "literals": StoredWords.build(lexicon.literals),
            "triggers": StoredWords.build(lexicon.triggers),
        }
    )


def lexicon_from_bytes(data: memoryview) -> Lexicon:
    """The lexicon that the cache keeps as these bytes; raises `DamagedError` and msgspec's errors.

    Only what every text needs is read; the rest stays where it is until it is asked for.
    """
    sections = unpack(data)
    return msgspec.structs.replace(
        msgspec.msgpack.decode(sections["rest"], type=Lexicon),
        names=StoredNames(sections["names"]),
        wording=StoredEntries(sections["wording"], WordingEntry),
        residue=StoredEntries(sections["residue"], ResidueEntry),
        literals=StoredWords(sections["literals"]),
        triggers=StoredWords(sections["triggers"]),
    )


def _compiled(roots: Sequence[Path], digest: str) -> Lexicon:
    from normalizer.lexicon.load import load_lexicon  # reads YAML: only when the cache does not serve

    lexicon = load_lexicon(roots)
    with_literals = msgspec.structs.replace(
        lexicon,
        digest=digest,
        literals=pattern_literals(lexicon),
        places=place_slots(lexicon.names),
        is_dated=any(entry.valid.since or entry.valid.until for entry in lexicon.names),
        parts={part: _entries_digest(getattr(lexicon, part)) for part in ("names", "wording", "residue")},
    )
    triggers = context_triggers(with_literals.wording, with_literals.required)
    return msgspec.structs.replace(with_literals, triggers=triggers)


def pattern_literals(lexicon: Lexicon) -> dict[str, tuple[str, ...]]:
    """For each of the editors' patterns the words one of which must occur.

    It takes longer to work out than all else, so what the cache knows of patterns serves the next lexicon too.
    """
    forms = (f for e in lexicon.wording for f in (*e.bad, *e.after, *e.before))
    wording = (form[1:-1] for form in forms if is_pattern(form))
    residue = (expression for entry in lexicon.residue for expression in entry.pattern)
    patterns = dict.fromkeys((*wording, *residue))
    known = _known_literals()
    recall(known)
    found = {pattern: required(pattern) for pattern in patterns}
    if found.keys() - known.keys():
        both = known | found if len(known) <= _MOST_PATTERNS else found
        keep_bytes(_LITERALS, pack({_LITERALS: msgspec.msgpack.encode(both)}))
    return {pattern: words for pattern, (words, _) in found.items()}


def _known_literals() -> dict[str, Required]:
    """What an earlier lexicon's patterns require."""
    section = (kept_sections(_LITERALS) or {}).get(_LITERALS)
    return {} if section is None else msgspec.msgpack.decode(section, type=dict[str, Required])


def content_digest(roots: Sequence[Path]) -> str:
    """A hash of the names and contents of all the files, in order."""
    hasher = hashlib.sha256(FORMAT.encode())
    for path in (path for root in roots for path in lexicon_files(root)):
        hasher.update(f"{path.parent.name}/{path.name}\0".encode())
        with contextlib.suppress(OSError):
            hasher.update(path.read_bytes())
    return hasher.hexdigest()[:_DIGITS]


def _entries_digest(entries: Sequence[msgspec.Struct]) -> str:
    """A hash of entries and their order."""
    return hashlib.sha256(msgspec.msgpack.encode(entries)).hexdigest()[:_DIGITS]


def kept_table(lexicon: Lexicon, name: str, make: Callable[[], bytes], *, of: str = "") -> dict[str, memoryview]:
    """The sections of a packed file worked out of a lexicon's entries: made once for each content, kept beside it.

    `of` is the part of the lexicon that it depends on alone: `names`, `wording` or `residue`.
    """
    if name not in lexicon.tables:
        kept = f"{name}-{lexicon.parts.get(of, lexicon.digest)}"
        lexicon.tables[name] = (
            cached_sections(kept, lambda: _made(make)) if lexicon.digest else unpack(memoryview(make()))
        )
    return lexicon.tables[name]


def _made(make: Callable[[], bytes]) -> bytes:
    """What is made of entries, with what is known of their patterns: the lexicon may have come from the cache."""
    _recall_kept(cache_folder())
    return make()


@cache
def _recall_kept(_folder: Path | None) -> None:
    """Recall what is known of patterns: once for each cache folder, for one table is often made for another."""
    recall(_known_literals())
