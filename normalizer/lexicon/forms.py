"""Complaints about the forms of one entry."""

import re
from collections.abc import Iterator

from normalizer.lexicon.entry import LanguageEntry, NameEntry, ResidueEntry, WordingEntry
from normalizer.lexicon.frequency import frequency
from normalizer.text.fold import fold_key
from normalizer.text.language import CODE, WRITTEN_AS, dominant_script, is_language

Entry = NameEntry | WordingEntry | ResidueEntry | LanguageEntry
Complaints = Iterator[tuple[str, str]]
"""Pairs of a form, by which its line is found, and a message."""

_ID = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
_WIKIDATA = re.compile(r"Q[1-9]\d*")
_LISTS = ("alternates", "short", "variants", "weak", "not_")
_REPLACED = {"variants"}
_SHORTEST = 4
_COMMON, _VERY_COMMON = 4.0, 5.0


def odd_id(entry: Entry) -> Complaints:
    """Yield a complaint about an id that is not in lower case with hyphens, in ASCII."""
    id_ = entry.code if isinstance(entry, LanguageEntry) else entry.id
    if not _ID.fullmatch(id_):
        yield id_, f"id {id_!r}: write it in lower case ASCII with hyphens"


def odd_codes(entry: Entry) -> Complaints:
    """Yield a complaint about what is no language code or no Wikidata item."""
    if not isinstance(entry, NameEntry):
        return
    for code in dict.fromkeys((*entry.name, *entry.acronym)):
        if not CODE.fullmatch(code):
            yield code, f"{code!r} is no language code; write two or three letters (en, fr, uk)"
        elif code in WRITTEN_AS:
            yield code, f"{code!r} is written {WRITTEN_AS[code]!r} here"
        elif not is_language(code):
            yield code, f"no language has the code {code!r}; French is fr, Ukrainian uk"
    if entry.wikidata and not _WIKIDATA.fullmatch(entry.wikidata):
        yield entry.wikidata, f"key 'wikidata': {entry.wikidata!r} is no item; write Q and a number"


def empty_form(entry: Entry) -> Complaints:
    """Yield a complaint about a form without a letter or figure."""
    if isinstance(entry, NameEntry):
        for key, form in _forms(entry):
            if not fold_key(form).strip():
                yield form, f"key {key!r}: an empty form; take it out"


def same_as_canonical(entry: Entry) -> Complaints:
    """Yield a complaint about a variant or weak form that differs from the canonical one by marks alone."""
    if not isinstance(entry, NameEntry):
        return
    canonical = _key(entry.name["en"])
    for key in ("variants", "weak"):
        for form in getattr(entry, key):
            if _key(form) == canonical:
                what = (
                    "is the canonical form"
                    if form == entry.name["en"]
                    else "differs from the canonical form by marks alone"
                )
                yield form, f"key {key!r}: {form!r} {what}; take it out"


def listed_twice(entry: Entry) -> Complaints:
    """Yield a complaint about a form that stands twice in an entry, or under keys that contradict each other."""
    if not isinstance(entry, NameEntry):
        return
    seen: dict[str, tuple[str, str]] = {}
    for key, form in _forms(entry):
        first = seen.setdefault(_key(form), (key, form))
        if key == "name" or first[1] is form:
            continue
        if first[1] == form and first[0] == key:
            yield form, f"key {key!r}: {form!r} stands twice; keep one"
        elif key in _REPLACED and first[0] == key:
            yield form, f"key {key!r}: {form!r} differs from {first[1]!r} by marks alone; keep one"
        elif key != first[0] and {key, first[0]} & _REPLACED and "name" not in (key, first[0]):
            yield form, f"{form!r} stands under {first[0]!r} and again under {key!r}; keep one"


def ragged(entry: Entry) -> Complaints:
    """Yield a complaint about space at the ends of a form or doubled within it."""
    if isinstance(entry, NameEntry):
        for key, form in _forms(entry):
            if form != form.strip() or "  " in form:
                yield form, f"key {key!r}: {form!r} has space at its end or doubled; write {' '.join(form.split())!r}"


def too_short(entry: Entry) -> Complaints:
    """Yield a complaint about a variant too short to be told from other words."""
    if not isinstance(entry, NameEntry):
        return
    for form in entry.variants:
        if dominant_script(form) == "Latin" and len(_key(form)) < _SHORTEST:
            yield form, f"key 'variants': {form!r} is too short to be sure of; put it under 'weak' or 'acronym'"


def ordinary_word(entry: Entry) -> Complaints:
    """Yield a complaint about a variant that is an ordinary English word, or a row of very frequent ones."""
    if not isinstance(entry, NameEntry):
        return
    own = set(_key(" ".join((entry.name["en"], *entry.alternates, *entry.short))).split())
    for form in entry.variants:
        words = _key(form).split()
        if not words or dominant_script(form) != "Latin" or own.intersection(words):
            continue
        least = min(frequency(word, "en", among="small") for word in words)
        if least >= (_COMMON if len(words) == 1 else _VERY_COMMON):
            what = "an ordinary English word" if len(words) == 1 else "made of very frequent English words"
            yield form, f"key 'variants': {form!r} is {what}; put it under 'weak', or under its language in 'name'"


def unproved(entry: Entry) -> Complaints:
    """Yield a complaint about wording or furniture without a test, or an exception without a `same`."""
    if isinstance(entry, WordingEntry | ResidueEntry) and not any(test.given for test in entry.tests):
        yield "", "has no test with 'in'; show what the entry does"
    if isinstance(entry, WordingEntry) and entry.unless and not any(test.same for test in entry.tests):
        yield "", "has 'unless', but no test with 'same'; show where the exception is needed"


def ordinary_wording(entry: Entry) -> Complaints:
    """Yield a complaint about a strong or safe entry whose words are one ordinary word without context."""
    if not isinstance(entry, WordingEntry) or entry.after or entry.before:
        return
    if entry.strength != "strong" and entry.safety != "safe":
        return
    for form in entry.bad:
        if form.isalpha() and form.islower() and frequency(form, "en", among="small") >= _COMMON:
            advice = "make the entry weak and no more than 'suggested', or give 'after' or 'before'"
            yield form, f"key 'bad': {form!r} is an ordinary English word; {advice}"


def _forms(entry: NameEntry) -> Iterator[tuple[str, str]]:
    yield from (("name", form) for form in entry.name.values())
    for key in _LISTS:
        yield from ((key.rstrip("_"), form) for form in getattr(entry, key))


def _key(form: str) -> str:
    return fold_key(form)


CHECKS = (
    odd_id,
    odd_codes,
    empty_form,
    same_as_canonical,
    listed_twice,
    ragged,
    too_short,
    ordinary_word,
    unproved,
    ordinary_wording,
)
