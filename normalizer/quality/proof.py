"""Run the tests that stand in lexicon entries: as on a text known to be translated, suggested edits made."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

import msgspec

from normalizer.engine import Normalizer
from normalizer.lexicon.entry import EntryTest, NameEntry, ResidueEntry, WordingEntry
from normalizer.lexicon.folder import ships
from normalizer.lexicon.layout import render_entry
from normalizer.lexicon.load import LexiconFile, misnamed, read_lexicon_file
from normalizer.lexicon.strict_yaml import Fault
from normalizer.result import Cleaned
from normalizer.settings import Settings

TestedEntry = NameEntry | WordingEntry | ResidueEntry
_MANY = 5_000
_FAMILIES = {"names": ("names",), "wording": ("wording", "attribution"), "residue": ("residue",)}


def settings_for(section: str, language: str, lexicon: tuple[str, ...] = ()) -> Settings:
    """The settings under which the tests of a section's entries run."""
    settings = Settings(language="en", apply="suggested", select=_FAMILIES[section], lexicon=lexicon)
    if section == "wording":
        return replace(settings, source_language=language)
    return replace(settings, machine_translated=True)


def shipped_for(section: str) -> Normalizer:
    """The Normalizer under which the tests of a section's entries run that ship, whatever language they come from."""
    return Normalizer(settings_for(section, ""))


def test_fault(cleaned: Cleaned, test: EntryTest) -> str | None:
    """What is wrong with one test of an entry, whose text was cleaned; None when it holds."""
    if test.same:
        rules = ", ".join(sorted({finding.rule for finding in cleaned.findings if finding.applied}))
        return None if cleaned.text == test.same else f"{test.same!r} should stay, became {cleaned.text!r} ({rules})"
    if not test.given or (test.out is None and not test.flag):
        return _unclear(test)
    if test.flag and not cleaned.findings:
        return f"{test.given!r} should be flagged, but nothing was found"
    if test.flag:
        return None if cleaned.text == test.given else f"{test.given!r} should only be flagged, became {cleaned.text!r}"
    if cleaned.text == test.out:
        return None
    withheld = "; ".join(f"{f.rule} on {f.text!r}: {f.withheld}" for f in cleaned.findings if f.withheld)
    return f"{test.given!r} should become {test.out!r}, became {cleaned.text!r} ({withheld or 'nothing was withheld'})"


def _unclear(test: EntryTest) -> str:
    """What a test has to say that does not tell what it wants."""
    if test.given:
        return f"{test.given!r} becomes what? give 'out', or 'flag: true' where it is only to be found"
    return "says nothing; give 'in' with 'out' or 'flag: true', or 'same'"


def is_idle(cleaned: Cleaned, test: EntryTest, entry: TestedEntry) -> bool:
    """Whether a text of a test comes out as it should, but by a rule or another entry of the same file.

    Entries of sister languages may share their words: each stands for its own language.
    """
    if test.same:
        return False
    sources = {e.source for f in cleaned.findings for e in f.evidence if e.kind == "lexicon"}
    if entry.source in sources or entry.id in {finding.entity for finding in cleaned.findings}:
        return False
    home = entry.source.rpartition(":")[0]
    return all(source.rpartition(":")[0] == home for source in sources)


def proof_faults(
    files: Iterable[LexiconFile], shipped: Callable[[str], Normalizer] = shipped_for
) -> Iterator[tuple[Path, Fault]]:
    """The tests of entries that fail, and those that hold without the entry and so prove nothing.

    The files stand together with the lexicons that ship; of very large ones only the entries with tests do.
    `shipped` gives the Normalizer of a section where no further files stand beside those that ship.
    """
    right = [file for file in files if not file.faults and not misnamed(file.path, file.section)]
    tested = [file for file in right if file.section in _FAMILIES and any(tests_of(file))]
    with TemporaryDirectory() as folder:
        own = [file for file in tested if not ships(file.path)]
        is_large = sum(len(file.entries) for file in own) > _MANY
        used = {file.path: _thinned(file, Path(folder, str(n))) if is_large else file for n, file in enumerate(own)}
        added = tuple(str(file.path) for file in used.values())
        of_section = cache(lambda section: Normalizer(settings_for(section, "", added)) if added else shipped(section))
        make = cache(lambda section, language: of_section(section).under(source_language=language))
        for file in tested:
            yield from _faults_in(file, used.get(file.path, file), make)


def _faults_in(
    file: LexiconFile, used: LexiconFile, make: Callable[[str, str], Normalizer]
) -> Iterator[tuple[Path, Fault]]:
    """The faulty tests of a file, of which `used` is what the Normalizers read."""
    lines = {entry.id: line for line, entry, _ in tests_of(file)}
    for _, entry, test in tests_of(used):
        language = entry.language if isinstance(entry, WordingEntry) else ""
        message = _fault(make(file.section, language), entry, test)
        if message:
            yield file.path, Fault(lines[entry.id], entry.id, f"test: {message}")


def _fault(normalizer: Normalizer, entry: TestedEntry, test: EntryTest) -> str | None:
    cleaned = normalizer.examine(test.same or test.given)
    message = test_fault(cleaned, test)
    if message is None and is_idle(cleaned, test, entry):
        return f"{test.given!r} comes out the same without the entry; show what the entry alone does"
    return message


def _thinned(file: LexiconFile, folder: Path) -> LexiconFile:
    """A file with the entries that have tests and no others, written into a folder of its own."""
    path = folder / file.section / f"{file.path.stem}.yaml"
    path.parent.mkdir(parents=True)
    entries = {entry.id: entry for _, entry, _ in tests_of(file)}
    text = "".join(render_entry(msgspec.to_builtins(entry), file.section) for entry in entries.values())
    path.write_text(text, encoding="utf-8")
    return read_lexicon_file(path)


def newly_failing(path: Path, section: str, old: str, new: str) -> list[str]:
    """The tests of one entry, given as text, that fail now and did not before; other entries are left out."""
    before = {test for test, _ in _failing(path, section, old)} if old else set()
    return [message for test, message in _failing(path, section, new) if test not in before]


def _failing(path: Path, section: str, text: str) -> list[tuple[EntryTest, str]]:
    with TemporaryDirectory() as folder:
        alone = Path(folder) / section / path.with_suffix(".yaml").name
        alone.parent.mkdir()
        alone.write_text(text, encoding="utf-8")
        tests = list(tests_of(read_lexicon_file(alone)))
        if not tests:
            return []
        language = path.stem if section == "wording" else ""
        normalizer = Normalizer(replace(settings_for(section, language, (folder,)), default_lexicons=False))
        found = ((test, test_fault(normalizer.examine(test.same or test.given), test)) for _, _, test in tests)
        return [(test, message) for test, message in found if message]


def tests_of(file: LexiconFile) -> Iterator[tuple[int, TestedEntry, EntryTest]]:
    """Yield the tests of a file's entries, each with the line and the entry it is of."""
    for line, entry in file.entries:
        if isinstance(entry, NameEntry | WordingEntry | ResidueEntry):
            yield from ((line, entry, test) for test in entry.tests)
