"""Language entries as the plain values that the text package reads by."""

from collections.abc import Iterable

from normalizer.lexicon.entry import LanguageEntry, Lexicon, NameEntry
from normalizer.text.language import LanguageData

_MONTH_DAY_SLOTS = {"month": "months", "month_short": "months_short", "weekday": "weekdays"}


def language_data(entry: LanguageEntry, lexicon: Lexicon) -> LanguageData:
    """The facts of one language; for English also the slots that come from the names.

    Slots added: `month`, `weekday`, `month_short`; `bare_place` (places that take no
    article) and `article_place` (those that do), from the English name entries.
    """
    words = {slot: tuple(forms) for slot, forms in entry.words.items()}
    words |= {slot: getattr(entry, key) for slot, key in _MONTH_DAY_SLOTS.items()}
    words["weekday_lower"] = tuple(day.lower() for day in entry.weekdays)
    words["month_lower"] = tuple(month.lower() for month in entry.months)
    words["demonym_lower"] = tuple(demonym.lower() for demonym in entry.words.get("demonym", ()))
    if entry.code == "en":
        words |= lexicon.places or place_slots(lexicon.names)
    return LanguageData(
        code=entry.code,
        name=entry.name,
        script=entry.script,
        function_words=frozenset(entry.function_words),
        quotation=entry.quotation,
        spacing_before=entry.spacing.get("before", {}),
        spacing_after=entry.spacing.get("after", {}),
        decimal=entry.decimal,
        thousands=entry.thousands,
        months=entry.months,
        weekdays=entry.weekdays,
        abbreviations=frozenset(word.lower() for word in entry.abbreviations),
        words=words,
    )


def place_slots(names: Iterable[NameEntry]) -> dict[str, tuple[str, ...]]:
    """The slots that come from the names of countries: `bare_place` and `article_place`."""
    countries = [e for e in names if e.kind == "place" and e.source.startswith("names/countries.yaml")]
    bare = [form for e in countries if not e.article for form in (e.name["en"], *e.alternates)]
    taking = [form for e in countries if e.article for form in (e.name["en"], *e.alternates)]
    return {"bare_place": tuple(bare), "article_place": tuple(taking)}
