"""Which entries an editor means by a few words: by id, by form, by sound, and why others were refused."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from normalizer.lexicon.entry import NameEntry
from normalizer.names.form import SHORT, Form, forms_of
from normalizer.names.index import NameIndex
from normalizer.names.sound import Judge
from normalizer.text.fold import fold_key

ID, WIKIDATA, LISTED, ACRONYM, SOUND, REFUSED = "id", "wikidata", "listed", "acronym", "sound", "refused"
_FEW = 10_000
_MOST_REFUSED = 3


@dataclass(frozen=True, slots=True)
class FoundEntry:
    """An entry, how it was found, the form of it that was meant, and the alignment that bears it out.

    `cost` is 0 for the same sounds; `alignment` has one line for each token, empty where nothing was compared.
    """

    entry: NameEntry
    how: str
    form: str = ""
    cost: float = 0.0
    alignment: tuple[str, ...] = ()

    @property
    def is_refused(self) -> bool:
        """Whether the entry is near, but not meant."""
        return self.how == REFUSED

    def to_wire(self) -> dict[str, object]:
        """The finding as JSON has it."""
        return {
            "id": self.entry.id,
            "name": self.entry.name.get("en", ""),
            "kind": self.entry.kind,
            "source": self.entry.source,
            "how": self.how,
            "form": self.form,
            "cost": self.cost,
            "alignment": list(self.alignment),
        }


def find_entries(entries: Sequence[NameEntry], index: NameIndex, judge: Judge, text: str) -> list[FoundEntry]:
    """The entries that a text means, the surest first; behind them the nearest that are refused, and why."""
    found: dict[str, FoundEntry] = {}
    for candidate in (*_named(entries, text), *_listed(index, text), *_heard(index, judge, text)):
        found.setdefault(candidate.entry.id, candidate)
    return [*found.values(), *_refused(entries, index, judge, text, frozenset(found))]


def _named(entries: Sequence[NameEntry], text: str) -> Iterator[FoundEntry]:
    by_id = getattr(entries, "by_id", None)
    known = by_id.get(text) if by_id is not None else next((entry for entry in entries if entry.id == text), None)
    if known:
        yield FoundEntry(known, ID)
    if text[:1] in "Qq" and text[1:].isdecimal():
        yield from (FoundEntry(entry, WIKIDATA, entry.wikidata) for entry in entries if entry.wikidata == text.upper())


def _listed(index: NameIndex, text: str) -> Iterator[FoundEntry]:
    for form in index.listed(tuple(fold_key(text).split())):
        yield FoundEntry(index.entry(form.entity), f"{LISTED} as {form.how}", form.surface)
    for acronym in index.foreign_acronyms(text):
        yield FoundEntry(index.entry(acronym.entity), f"{ACRONYM} in {', '.join(acronym.languages)}", acronym.text)
    for entity in index.english_acronyms(text):
        yield FoundEntry(index.entry(entity), f"{ACRONYM} in English", text)


def _heard(index: NameIndex, judge: Judge, text: str) -> Iterator[FoundEntry]:
    for match in index.sound.matches(" ".join(text.split())) if index.sound else ():
        lines = tuple(judge.explain(judge.prepare(match.form.surface), judge.prepare(text)).splitlines())
        how = f"{SOUND}, only beside the full name" if match.form.how == SHORT else SOUND
        how += "" if match.verdict.certain else ", not certain"
        yield FoundEntry(index.entry(match.form.entity), how, match.form.surface, match.verdict.cost, lines)


def _refused(
    entries: Sequence[NameEntry], index: NameIndex, judge: Judge, text: str, found: frozenset[str]
) -> list[FoundEntry]:
    """The nearest names that the text is not held to be: by sound, and in a small lexicon by letters."""
    near = dict.fromkeys(form for form in _near(entries, index, text) if form.entity not in found)
    seen = judge.prepare(text)
    distances = [(judge.distance(judge.prepare(form.surface), seen), form) for form in near]
    ranked = sorted(distances, key=lambda pair: (pair[0], pair[1].surface, pair[1].entity))
    refused: dict[str, FoundEntry] = {}
    for distance, form in ranked:
        lines = tuple(judge.explain(judge.prepare(form.surface), seen).splitlines())
        refused.setdefault(form.entity, FoundEntry(index.entry(form.entity), REFUSED, form.surface, distance, lines))
    return list(refused.values())[:_MOST_REFUSED]


def _near(entries: Sequence[NameEntry], index: NameIndex, text: str) -> Iterator[Form]:
    if index.sound:
        yield from index.sound.near(" ".join(text.split()))
    if len(entries) > _FEW:
        return
    from rapidfuzz import fuzz, process  # loaded when an editor asks, never while cleaning

    forms = [form for entry in entries for form in forms_of(entry, entry.name.get("en", ""))]
    surfaces = [form.surface.lower() for form in forms]
    for _, _, place in process.extract(text.lower(), surfaces, scorer=fuzz.ratio, limit=3 * _MOST_REFUSED):
        yield forms[place]
