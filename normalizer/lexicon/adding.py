"""Plan an addition to the lexicons: the file it belongs in, the new text, and what speaks against it."""

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from normalizer.errors import LexiconError
from normalizer.lexicon import rivals
from normalizer.lexicon.blocks import Block, blocks_that_say, find_block, has_gaps
from normalizer.lexicon.change import Change, changed_entry, new_entry
from normalizer.lexicon.entry import NameEntry
from normalizer.lexicon.folder import place_of
from normalizer.lexicon.lint import entry_faults
from normalizer.lexicon.load import misnamed, read_lexicon_file, read_lexicon_text
from normalizer.lexicon.rewrite import ReadFile, read_file
from normalizer.lexicon.rivals import Entry, Placed
from normalizer.text.fold import fold_key

_YAML = (".yaml", ".yml")
_Read = Callable[[Path], ReadFile]


@dataclass(frozen=True, slots=True)
class Plan:
    """A file and its new text; the old and new text of the entry; what else the new forms touch."""

    read: ReadFile
    text: str
    line: int
    old_entry: str
    new_entry: str
    touched: tuple[str, ...]

    @property
    def is_idle(self) -> bool:
        """Whether the entry holds all of it already."""
        return self.old_entry == self.new_entry


def plan_change(
    files: Sequence[Path],
    change: Change,
    home: Path | None = None,
    read_text: _Read = read_file,
    shipped: Sequence[Path] = (),
) -> Plan:
    """The plan for a change in the file that has its entry, or for a new entry in the file `home`.

    `read_text` gives YAML files as they are, or as changes planned before leave them; `shipped` are
    files that stand beside these and are not changed. Raises `LexiconError` when there is no such
    entry, or when lint would refuse the result.
    """
    read, block = _found(files, change, home, read_text, shipped)
    if block is None:
        old, new = "", new_entry(change)
        text = _ended(read.text) + new
        line = text.count("\n") - new.count("\n") + 1
    else:
        old, line = block.text, block.line
        try:
            new = changed_entry(old, change)
        except LexiconError as error:
            raise LexiconError(f"{read.path}:{line}: {change.id}: {error}") from None
        text = read.text[: block.start] + new + read.text[block.end :]
    if old == new:
        return Plan(read, read.text, line, old, new, ())
    placed = _placed(read.path, line, new)
    others = list(_others(files, change, read_text))
    beside = [] if change.section != "names" else list(_others(shipped, change, read_file))
    beside = [one for one in beside if not _has_entry(files, one.entry, read_text)]
    _refuse(placed, _placed(read.path, line, old).entry if old else None, others, beside, change)
    return Plan(
        read, text, line, old, new, (*_displaced(change, block, shipped), *_touched([*others, *beside], change))
    )


def _ended(text: str) -> str:
    """The text of a file, ready for another entry: with a blank line at its end, if it has them between entries."""
    end = "" if not text or text.endswith("\n") else "\n"
    return text + end + ("\n" if has_gaps(text) and not text.endswith("\n\n") else "")


def _found(
    files: Sequence[Path], change: Change, home: Path | None, read_text: _Read, shipped: Sequence[Path]
) -> tuple[ReadFile, Block | None]:
    """The file that has the entry, with its block; without one the file for a new entry."""
    for path in files:
        if path.suffix in _YAML and _is_of(path, change.section):
            read = read_text(path)
            if change.id in read.text and (block := _block(read, change.id)):
                return read, block
        elif path.suffix not in _YAML and _has_id(path, change.id):
            raise LexiconError(f"{path}: {change.id}: stands in a table; change it where the table is made")
    place = None if change.is_whole_name else place_of(shipped, change.section, change.id, home)
    if place:
        raise LexiconError(
            f"{change.id}: this id belongs to the lexicons that ship ({place}), not to those given; "
            f"copy the entry first (mtnorm lexicon show {change.id} >> {home or 'YOUR-FILE'}) and add again: "
            "an entry of yours with that id takes the place of the one that ships"
        )
    name = misnamed(home, change.section) if home else None
    if name:
        raise LexiconError(f"{home}:1: {change.id}: {name}")
    if home is None:
        raise LexiconError(f"no entry has the id {change.id!r}; for a new one give --file, --kind and --name en=…")
    if not home.exists():
        raise LexiconError(f"{home}: no such file; make it first, with a comment on what it holds and its sources")
    return read_text(home), None


def _block(read: ReadFile, id_: str) -> Block | None:
    try:
        block = find_block(read.text, id_)
    except LexiconError as error:
        raise LexiconError(f"{read.path}:{error}") from None
    if block is not None and "\r" in block.text:
        raise LexiconError(f"{read.path}: has the line ends of Windows; run mtnorm lexicon format on it first")
    return block


def _is_of(path: Path, section: str) -> bool:
    return path.parent.name == section or path.parent.name not in ("names", "wording", "residue", "languages")


def _has_id(path: Path, id_: str) -> bool:
    text = path.read_text(encoding="utf-8", errors="replace")
    return re.search(rf'(?:^{re.escape(id_)}\t|"id": *"{re.escape(id_)}")', text, re.MULTILINE) is not None


def _placed(path: Path, line: int, text: str) -> Placed:
    """The entry of a block; raises `LexiconError` with what is wrong with its form."""
    read = read_lexicon_text(path, text)
    if read.faults or not read.entries:
        fault = read.faults[0]
        raise LexiconError(f"{path}:{line + fault.line - 1}: {fault.entry}: {fault.message}; nothing was written")
    return Placed(path, line, read.entries[0][1])


def _has_entry(files: Iterable[Path], entry: Entry, read_text: _Read) -> bool:
    """Whether one of the files has an entry of its own with the id of another."""
    id_ = getattr(entry, "id", "")
    texts = (read_text(path).text for path in files if path.suffix in _YAML and _is_of(path, "names"))
    return any(id_ in text and find_block(text, id_) for text in texts)


def _refuse(
    placed: Placed, old: Entry | None, others: Sequence[Placed], beside: Sequence[Placed], change: Change
) -> None:
    """Raise `LexiconError` for the first complaint that the change brings with it."""
    known = set(entry_faults(old)) if old is not None else set()
    complaints = [message for message in entry_faults(placed.entry) if message not in known]
    keys = {fold_key(form) for form in change.forms}
    clashes = [clash for check in rivals.CHECKS for clash in check([*others, placed])]
    clashes += rivals.forms_that_ship([placed], beside)
    complaints += [clash.message for clash in clashes if fold_key(clash.form) in keys or not clash.form]
    if complaints:
        raise LexiconError(f"{placed.path}:{placed.line}: {change.id}: {complaints[0]}; nothing was written")


def _others(files: Iterable[Path], change: Change, read_text: _Read) -> Iterator[Placed]:
    """Yield the entries of the same section that say one of the new forms anywhere."""
    keys = {fold_key(form) for form in change.forms}
    for path in files:
        if not _is_of(path, change.section):
            continue
        if path.suffix in _YAML:
            yield from _saying(path, change, read_text)
        elif any(key and key in fold_key(path.read_text(encoding="utf-8", errors="replace")) for key in keys):
            entries = (Placed(path, line, entry) for line, entry in read_lexicon_file(path).entries)
            yield from (placed for placed in entries if keys & set(map(fold_key, _forms(placed.entry))))


def _saying(path: Path, change: Change, read_text: _Read) -> Iterator[Placed]:
    text = read_text(path).text
    blocks = {block.start: block for form in change.forms for block in blocks_that_say(text, form)}
    for block in blocks.values():
        entries = read_lexicon_text(path, block.text).entries
        if entries and getattr(entries[0][1], "id", "") != change.id:
            yield Placed(path, block.line, entries[0][1])


def _displaced(change: Change, block: Block | None, shipped: Sequence[Path]) -> Iterator[str]:
    """Yield where the entry ships whose place a new one takes."""
    place = None if block else place_of(shipped, change.section, change.id)
    if place:
        yield f"takes the place of the entry that ships with this id ({place}), with all its forms"


def _touched(others: Iterable[Placed], change: Change) -> Iterator[str]:
    """Yield where the new forms stand in other entries, as people read it."""
    for placed in others:
        for form in change.forms:
            keys = [key for key, known in _keyed(placed.entry) if fold_key(known) == fold_key(form)]
            if keys:
                id_ = getattr(placed.entry, "id", "")
                yield f"{form!r} also stands in {id_!r} under {keys[0]!r} ({placed.path}:{placed.line})"


def _forms(entry: Entry) -> Iterator[str]:
    return (form for _, form in _keyed(entry))


def _keyed(entry: Entry) -> Iterator[tuple[str, str]]:
    if not isinstance(entry, NameEntry):
        return
    yield from (("name", form) for form in entry.name.values())
    for key in ("alternates", "short", "variants", "weak", "not_"):
        yield from ((key.rstrip("_"), form) for form in getattr(entry, key))
    yield from (("acronym", form) for forms in entry.acronym.values() for form in forms)
