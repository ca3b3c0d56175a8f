"""What is wrong with an entry that its types cannot say."""

import datetime
import re
from collections.abc import Iterator
from functools import cache

from normalizer.lexicon.entry import LanguageEntry, NameEntry, ResidueEntry, Validity, WordingEntry, is_pattern
from normalizer.lexicon.learned import Learned
from normalizer.text.fold import fold_key
from normalizer.text.language import WRITTEN_AS

_DATE = re.compile(r"\d{4}-\d\d-\d\d")
_CODE = re.compile(r"[a-z]{2,3}")
_WITH_CASE = "(?-i:"
REFERENCE = re.compile(r"\\(?:g<(\w+)>|(\d+))")
"""In a `good`: a group of the pattern, by name or number."""


def misfits(entry: NameEntry | WordingEntry | ResidueEntry | LanguageEntry) -> Iterator[str]:
    """Yield what is wrong with an entry, the key in front."""
    if isinstance(entry, NameEntry):
        if not entry.name.get("en"):
            yield "key 'name': the English form `en` is missing"
        yield from _misdated(entry.valid)
        yield from _not_named(entry)
    elif isinstance(entry, WordingEntry):
        yield from _not_parallel(entry)
        yield from _no_other_language(entry)
        forms = ((key, form) for key in ("bad", "after", "before", "unless") for form in getattr(entry, key))
        for key, form in forms:
            if is_pattern(form):
                yield from _with_case(key, form)
                yield from _wrong_pattern(key, form, form[1:-1])
    elif isinstance(entry, ResidueEntry):
        for form in entry.pattern:
            yield from _wrong_pattern("pattern", form, form)


def _not_named(entry: NameEntry) -> Iterator[str]:
    """Yield what `placed` holds that no language calls the entity."""
    names = {fold_key(form) for code, form in entry.name.items() if code != "en"}
    for form in entry.placed:
        if fold_key(form) not in names:
            yield f"key 'placed': {form!r} stands under no language in 'name'; put it there too"
    if entry.placed and entry.kind != "place":
        yield "key 'placed': only a place has such forms"


def _misdated(valid: Validity) -> Iterator[str]:
    for key, date in (("from", valid.since), ("to", valid.until)):
        if date and not _is_date(date):
            yield f"key 'valid': {key!r} is no date: {date!r}; write YYYY-MM-DD"
    if valid.since and valid.until and valid.until < valid.since:
        yield "key 'valid': ends before it begins"


def _is_date(text: str) -> bool:
    """Whether a text is a date as lexicons write them.

    >>> _is_date("2024-12-08"), _is_date("2024-13-01"), _is_date("20241208")
    (True, False, False)
    """
    if not _DATE.fullmatch(text):
        return False
    try:
        datetime.date.fromisoformat(text)
    except ValueError:
        return False
    return True


def _no_other_language(entry: WordingEntry) -> Iterator[str]:
    for code in entry.also:
        if not _CODE.fullmatch(code):
            yield f"key 'also': {code!r} is no language code; write one such as `pt`"
        elif code in WRITTEN_AS:
            yield f"key 'also': {code!r} is written `{WRITTEN_AS[code]}` here"
        elif code == entry.language:
            yield f"key 'also': {code!r} is the language of the file"


def _not_parallel(entry: WordingEntry) -> Iterator[str]:
    if not all(entry.bad) or not entry.bad:
        yield "key 'bad': give at least one phrase, and no empty one"
    if len(entry.good) not in (0, 1, len(entry.bad)):
        yield f"key 'good': {len(entry.good)} for {len(entry.bad)} in 'bad'; give one for each, or one for all"
        return
    for place, bad in enumerate(entry.bad):
        good = entry.good[min(place, len(entry.good) - 1)] if entry.good else ""
        if is_pattern(bad) and "\\" in good:
            yield from _wrong_reference(bad, good)


def _with_case(key: str, form: str) -> Iterator[str]:
    if _WITH_CASE in form:
        yield f"key {key!r}: {form} asks for capitals with (?-i:…); phrases are sought in small letters, where none are"


def _wrong_pattern(key: str, form: str, expression: str) -> Iterator[str]:
    import regex

    if _proved().get(expression) >= 0:
        return
    try:
        regex.compile(expression, regex.IGNORECASE)
    except (regex.error, RecursionError, OverflowError) as error:
        yield f"key {key!r}: the pattern {form} cannot be read: {error}"
    else:
        _proved().keep(expression, 1)


def _wrong_reference(bad: str, good: str) -> Iterator[str]:
    import regex

    both = f"{bad}\0{good}"
    if _proved().get(both) >= 0:
        return
    try:
        pattern = regex.compile(bad[1:-1], regex.IGNORECASE)
    except (regex.error, RecursionError, OverflowError):
        return  # said already, as a wrong pattern
    places = [name or number for name, number in REFERENCE.findall(good)]
    unknown = [
        place
        for place in places
        if place not in pattern.groupindex and not (place.isdecimal() and int(place) <= pattern.groups)
    ]
    yield from (f"key 'good': {good!r} names a group that {bad} does not have" for _ in unknown)
    if "\\" in REFERENCE.sub("", good):
        yield f"key 'good': a backslash in {good!r} that names no group; write `\\\\1` for a group, else leave it out"
    elif not unknown:
        _proved().keep(both, 1)


@cache
def _proved() -> Learned:
    """The patterns that earlier runs found right: to read one takes longer than all else about an entry."""
    import regex

    return Learned(f"patterns-{regex.__version__}")


def keep_proofs() -> None:
    """Keep for later runs which patterns were found to be right."""
    _proved().save()
