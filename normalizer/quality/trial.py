"""The effect of a change of the lexicons before it is made: on a copy of them, over a corpus."""

import shutil
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from contextlib import ExitStack
from dataclasses import dataclass, field, replace
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory
from types import TracebackType
from typing import Self

from normalizer.engine import Normalizer
from normalizer.errors import LexiconError
from normalizer.lexicon.adding import plan_change
from normalizer.lexicon.change import Change
from normalizer.lexicon.entry import WordingEntry
from normalizer.lexicon.folder import lexicon_files, lexicon_folder
from normalizer.lexicon.lint import lint_read
from normalizer.lexicon.load import misnamed, read_lexicon_file
from normalizer.lexicon.review_file import accepted_changes
from normalizer.lexicon.rewrite import replace_file
from normalizer.lexicon.rivals import TAKEN
from normalizer.lexicon.strict_yaml import Fault
from normalizer.quality.gathered import AROUND, context_of
from normalizer.quality.proof import settings_for, test_fault, tests_of
from normalizer.result import Cleaned, Finding
from normalizer.settings import Settings

_SECTIONS = ("names", "wording", "residue", "languages")
_Key = tuple[str, str, str]


@dataclass(slots=True)
class Effect:
    """What a change does: texts read, touched and rewritten, findings that appear and vanish, samples of lines.

    A text is touched where other things are found in it, and rewritten where it reads otherwise in the end.
    """

    texts: int = 0
    touched: int = 0
    rewritten: int = 0
    appearing: Counter[_Key] = field(default_factory=Counter)
    vanishing: Counter[_Key] = field(default_factory=Counter)
    samples: list[tuple[str, str, str]] = field(default_factory=list)

    def add(self, place: str, before: Cleaned, after: Cleaned, most: int) -> None:
        """Take up one text, cleaned with the lexicons as they are and as they would be."""
        self.texts += 1
        old, new = Counter(map(_key, before.findings)), Counter(map(_key, after.findings))
        if old == new and before.text == after.text:
            return
        self.touched += 1
        self.rewritten += before.text != after.text
        self.appearing.update(new - old)
        self.vanishing.update(old - new)
        differ = (new - old) | (old - new)
        shown = -AROUND
        for finding in sorted(after.findings + before.findings, key=lambda finding: finding.start):
            if _key(finding) in differ and finding.start >= shown and len(self.samples) < most:
                shown = finding.end + AROUND
                self._show(place, _line(before, finding), _line(after, finding))

    def _show(self, place: str, before: str, after: str) -> None:
        """Keep a sample, unless the same lines are there from elsewhere."""
        if all((before, after) != known[1:] for known in self.samples):
            self.samples.append((place, before, after))


def _key(finding: Finding) -> _Key:
    edit = finding.edit
    return finding.rule, finding.text, edit.text if edit and finding.applied else ""


def _line(cleaned: Cleaned, finding: Finding) -> str:
    start, end = cleaned.alignment.to_clean(finding.start, finding.end)
    return context_of(cleaned.text, start, end)


class Trial:
    """The lexicons as they are and a copy with changes made; a context that removes the copy at its end."""

    def __init__(self, roots: Sequence[Path], changes: Sequence[Path], settings: Settings) -> None:
        self.conflicts: list[str] = []
        self._ids: set[str] = set()
        self._stack = ExitStack()
        self._folder = Path(self._stack.enter_context(TemporaryDirectory()))
        self._copies = [self._folder / str(number) for number in range(len(roots))]
        self._original: dict[Path, Path] = {}
        for root, copy in zip(roots, self._copies, strict=True):
            self._original |= _copied(root, copy)
        self._home = self._copies[-1]
        self._names = {str(copy): str(original) for copy, original in self._original.items()}
        self._names |= {str(copy): str(root) for copy, root in zip(self._copies, roots, strict=True)}
        for path in changes:
            self._make(path)
        self._files = [file for copy in self._copies for file in lexicon_files(copy)]
        self.conflicts += self._new_complaints()
        own = replace(settings, default_lexicons=False)
        self.before = Normalizer(replace(own, lexicon=tuple(map(str, roots))))
        self._settings = replace(own, lexicon=tuple(map(str, self._copies)))
        self.after = Normalizer(self._settings)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self._stack.close()

    def _make(self, path: Path) -> None:
        """Make one change in the copies: the accepted rows of a review file, or the entries of a lexicon file."""
        if path.suffix.lower() == ".csv" or _is_review(path):
            for line, proposal, change in accepted_changes(path):
                section = change.section
                home = self._home / section / f"{proposal.language or 'tried'}.yaml"
                self._add(f"{path}:{line}", change, home)
            return
        read = read_lexicon_file(path)
        if read.faults:
            fault = read.faults[0]
            raise LexiconError(f"{path}:{fault.line}: {fault.entry}: {fault.message}")
        name = misnamed(path, read.section)
        if name:
            raise LexiconError(f"{path}:1: {name}")
        self._ids |= {getattr(entry, "id", "") for _, entry in read.entries}
        number = len(self._copies)
        target = self._folder / str(number) / read.section / path.name
        target.parent.mkdir(parents=True)
        shutil.copy(path, target)
        self._copies.append(self._folder / str(number))
        self._names[str(target)] = str(path)

    def _add(self, where: str, change: Change, home: Path) -> None:
        home.parent.mkdir(parents=True, exist_ok=True)
        if not home.exists():
            home.write_text("", encoding="utf-8")
        try:
            plan = plan_change([file for copy in self._copies for file in lexicon_files(copy)], change, home)
            replace_file(plan.read, plan.text)
        except LexiconError as error:
            self.conflicts.append(f"{where}: {change.id}: {str(error).rpartition(change.id + ': ')[2]}")
        self._ids.add(change.id)

    def _new_complaints(self) -> list[str]:
        """What lint says of the copies and not of the files they were made of; what did not change is read once."""
        read = {copy: read_lexicon_file(original) for copy, original in self._original.items()}
        same = {copy for copy, file in read.items() if copy.read_bytes() == file.path.read_bytes()}
        changed = {path for copy in self._files if copy not in same for path in (copy, self._original.get(copy, copy))}
        tried = [replace(read[file], path=file) if file in same else read_lexicon_file(file) for file in self._files]
        known = set(self._told(lint_read(read.values(), only=changed)))
        return [told for told in self._told(lint_read(tried, only=changed)) if told not in known]

    def _told(self, faults: Iterable[tuple[Path, Fault]]) -> Iterator[str]:
        for path, fault in faults:
            if fault.message.startswith(TAKEN):
                continue  # an entry tried takes the place of the one with its id
            told = f"{path}: {fault.entry}: {fault.message}"
            for copy, root in self._names.items():
                told = told.replace(copy, root)
            yield told

    def failing_tests(self) -> list[str]:
        """The tests of the changed entries that fail with the change made."""
        lexicon, failing = self._settings.lexicon, list[str]()
        of_section = cache(lambda name: Normalizer(replace(settings_for(name, "", lexicon), default_lexicons=False)))
        for read in map(read_lexicon_file, self._files):
            for _, entry, test in tests_of(read):
                if entry.id not in self._ids:
                    continue
                language = entry.language if isinstance(entry, WordingEntry) else ""
                normalizer = of_section(read.section).under(source_language=language)
                fault = test_fault(normalizer.examine(test.same or test.given), test)
                failing += [f"{entry.id}: {fault}"] if fault else []
        return failing


def _copied(root: Path, target: Path) -> dict[Path, Path]:
    """Copies a lexicon, with the folders of its sections: each copied file with the one it was made of."""
    made = {}
    for file in lexicon_files(root):
        section = file.parent.name if file.parent.name in _SECTIONS else read_lexicon_file(file).section
        (target / section).mkdir(parents=True, exist_ok=True)
        made[target / section / file.name] = file
        shutil.copy(file, target / section / file.name)
    return made


def _is_review(path: Path) -> bool:
    try:
        return "accept:" in path.read_text(encoding="utf-8-sig")
    except (OSError, UnicodeDecodeError):
        return False


def shipped_root() -> Path:
    """The lexicons that ship, as a root to try changes on."""
    return lexicon_folder()
