"""Complaints about entries that stand in each other's way."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from normalizer.lexicon.entry import LanguageEntry, NameEntry, ResidueEntry, Validity, WordingEntry
from normalizer.text.fold import fold_key
from normalizer.text.language import dominant_script

Entry = NameEntry | WordingEntry | ResidueEntry | LanguageEntry
TAKEN = "this id is taken at"
_NAMED = ("canonical", "alternates", "variants", "foreign")


@dataclass(frozen=True, slots=True)
class Placed:
    """An entry with the file and line where it begins."""

    path: Path
    line: int
    entry: Entry


@dataclass(frozen=True, slots=True)
class Clash:
    """A complaint about an entry because of another: the form it is about, and what to do."""

    placed: Placed
    form: str
    message: str


def taken_ids(entries: Sequence[Placed]) -> Iterator[Clash]:
    """Yield ids that another entry has: of names over all files, others within a language."""
    homes: dict[tuple[str, ...], Placed] = {}
    for placed in entries:
        first = homes.setdefault(_identity(placed.entry), placed)
        if first is not placed and (first.path, first.line) != (placed.path, placed.line):
            where = f"{first.path}:{first.line}"
            yield Clash(placed, "", f"{TAKEN} {where}; give one of them another")


def shared_forms(entries: Sequence[Placed]) -> Iterator[Clash]:
    """Yield forms that two name entries in force at the same time both claim: loops, and forms nobody can settle."""
    claims: dict[str, list[tuple[Placed, str, str]]] = {}
    for placed in entries:
        if isinstance(placed.entry, NameEntry):
            for key, form in _claimed(placed.entry):
                claims.setdefault(fold_key(form), []).append((placed, key, form))
    for rivals in claims.values():
        if len(rivals) > 1:
            yield from _clashes(rivals)


def _claimed(entry: NameEntry) -> Iterator[tuple[str, str]]:
    yield "canonical", entry.name["en"]
    seen = {fold_key(entry.name["en"])}
    for key in ("alternates", "variants"):
        for form in getattr(entry, key):
            if fold_key(form) not in seen:
                seen.add(fold_key(form))
                yield key, form
    for form in entry.name.values():
        if fold_key(form) not in seen and dominant_script(form) == "Latin":
            seen.add(fold_key(form))
            yield "foreign", form


def _clashes(rivals: list[tuple[Placed, str, str]]) -> Iterator[Clash]:
    ordered = sorted(rivals, key=lambda rival: _NAMED.index(rival[1]))
    first, first_key, _ = ordered[0]
    assert isinstance(first.entry, NameEntry)
    for placed, key, form in ordered[1:]:
        assert isinstance(placed.entry, NameEntry)
        if not _overlap(first.entry.valid, placed.entry.valid) or _are_namesakes(first, placed):
            continue
        where = f"{first.entry.id!r} ({first.path}:{first.line})"
        if first_key == "canonical" and key == "canonical":
            dated = "; their days overlap in 'valid'" if placed.entry.valid != Validity() else ""
            yield Clash(placed, form, f"{form!r} is also the name of {where}{dated}; merge them, or tell them apart")
        elif first_key == "canonical":
            yield Clash(placed, form, f"{form!r} is the name of {where}; take it out here, or put it under 'weak'")
        else:
            advice = "put it under 'weak' in one of them, or give both days in 'valid'"
            yield Clash(placed, form, f"{form!r} also means {where}, so it would never be settled; {advice}")


def forms_that_ship(own: Sequence[Placed], shipped: Sequence[Placed]) -> Iterator[Clash]:
    """Yield forms of an editor's own name entries that one of the shipped lexicons claims.

    An own entry takes the place of the shipped one with its id, so that one is no rival.
    """
    ids = {placed.entry.id for placed in own if isinstance(placed.entry, NameEntry)}
    known: dict[str, list[tuple[Placed, str]]] = {}
    for placed in shipped:
        if isinstance(placed.entry, NameEntry) and placed.entry.id not in ids:
            for key, form in _claimed(placed.entry):
                known.setdefault(fold_key(form), []).append((placed, key))
    for placed in own:
        if isinstance(placed.entry, NameEntry):
            for _, form in _claimed(placed.entry):
                yield from _against(placed, form, known.get(fold_key(form), ()))


def ids_that_ship(own: Sequence[Placed], shipped: Sequence[Placed]) -> Iterator[Clash]:
    """Yield an editor's own entries that take the place of one that ships, with all that this one does."""
    homes = {_identity(placed.entry): placed for placed in shipped}
    for placed in own:
        other = homes.get(_identity(placed.entry))
        if other is not None:
            where = f"{other.path}:{other.line}"
            yield Clash(
                placed,
                "",
                f"takes the place of the entry that ships with this id ({where}); give another thing its own id",
            )


def _against(placed: Placed, form: str, known: Iterable[tuple[Placed, str]]) -> Iterator[Clash]:
    assert isinstance(placed.entry, NameEntry)
    for other, key in known:
        assert isinstance(other.entry, NameEntry)
        if _are_namesakes(placed, other) or not _overlap(placed.entry.valid, other.entry.valid):
            continue
        what = "the name" if key == "canonical" else "one of the forms"
        yield Clash(
            placed,
            form,
            f"{form!r} is also {what} of {other.entry.id!r} ({other.path}:{other.line}), which ships, so neither "
            "would be settled; give the entry that id to change it, or, for another thing, put the form under 'weak'",
        )


def _are_namesakes(one: Placed, other: Placed) -> bool:
    """Whether two entries have one id, or are places of one name told apart by it (cordoba, cordoba-ar)."""
    first, second = one.entry, other.entry
    assert isinstance(first, NameEntry)
    assert isinstance(second, NameEntry)
    ids = sorted((first.id, second.id), key=len)
    are_places = first.kind == second.kind == "place"
    return first.id == second.id or (are_places and ids[1].startswith(f"{ids[0]}-"))


def _overlap(one: Validity, other: Validity) -> bool:
    """Whether two entries are ever in force on the same day.

    >>> _overlap(Validity(until="2017-01-27"), Validity(since="2017-01-28")), _overlap(Validity(), Validity())
    (False, True)
    """
    return not ((one.until and other.since > one.until) or (other.until and one.since > other.until))


def colliding_acronyms(entries: Sequence[Placed]) -> Iterator[Clash]:
    """Yield foreign acronyms of four letters and more that English uses for another entity, unsaid in `collides`."""
    english: dict[str, Placed] = {}
    for placed in entries:
        if isinstance(placed.entry, NameEntry):
            english |= dict.fromkeys(placed.entry.acronym.get("en", ()), placed)
    for placed in entries:
        if not isinstance(placed.entry, NameEntry) or "en" not in placed.entry.acronym:
            continue
        foreign = {text for code, texts in placed.entry.acronym.items() if code != "en" for text in texts}
        for text in sorted(foreign - set(placed.entry.acronym["en"]) - set(placed.entry.collides)):
            other = english.get(text)
            if other is not None and other.entry is not placed.entry and len(text) >= 4:
                assert isinstance(other.entry, NameEntry)
                name = other.entry.name["en"]
                yield Clash(
                    placed, text, f"{text} is English for {name!r} ({other.path}:{other.line}); add it to 'collides'"
                )


def repeated_wording(entries: Sequence[Placed]) -> Iterator[Clash]:
    """Yield words that stand under the same conditions in two entries of a language: only one could ever speak."""
    seen: dict[tuple[object, ...], Placed] = {}
    for placed in entries:
        entry = placed.entry
        if not isinstance(entry, WordingEntry):
            continue
        for bad in dict.fromkeys(form.lower() for form in entry.bad):
            first = seen.setdefault((entry.language, bad, entry.after, entry.before), placed)
            if first is not placed:
                yield Clash(
                    placed, bad, f"{bad!r} stands under the same conditions at {first.path}:{first.line}; keep one"
                )


def _identity(entry: Entry) -> tuple[str, ...]:
    if isinstance(entry, LanguageEntry):
        return ("languages", entry.code)
    if isinstance(entry, NameEntry):
        return ("names", entry.id)
    return ("wording" if isinstance(entry, WordingEntry) else "residue", entry.language, entry.id)


CHECKS = (taken_ids, shared_forms, colliding_acronyms, repeated_wording)
