"""Language entries as the plain values that the text package reads by."""

from collections.abc import Iterable

from normalizer.lexicon.entry import LanguageEntry, Lexicon, NameEntry
from normalizer.text.language import LanguageData

_MONTH_DAY_SLOTS = {"month": "months", "month_short": "months_short", "weekday": "weekdays"}


def language_data(entry: LanguageEntry, lexicon: Lexicon) -> LanguageData:
    """The facts of one language; for English also the slots that come from the names.

    Slots added: `month`, `weekday`, `month_short`; `bare_place` (places that take no
    article) and `article_place` (those that do), from the English name entries; for the
    others, of what English has and they have not: `english` (function words),
    `english_unmistakable` (those of no other language) and `english_loan` (phrases taken over),
    and `english_month` in the order of the year.
    """
    words = {slot: tuple(forms) for slot, forms in entry.words.items()}
    words |= {slot: getattr(entry, key) for slot, key in _MONTH_DAY_SLOTS.items()}
    words["weekday_lower"] = tuple(day.lower() for day in entry.weekdays)
    words["month_lower"] = tuple(month.lower() for month in entry.months)
    words["demonym_lower"] = tuple(demonym.lower() for demonym in entry.words.get("demonym", ()))
    words["people_lower"] = tuple(people.lower() for people in entry.words.get("demonym_plural_people", ()))
    if entry.code == "en":
        words |= lexicon.places or place_slots(lexicon.names)
    else:
        words |= _english_slots(entry, lexicon)
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


def _english_slots(entry: LanguageEntry, lexicon: Lexicon) -> dict[str, tuple[str, ...]]:
    english = next((other for other in lexicon.languages if other.code == "en"), None)
    if english is None or entry.script != english.script:
        return {}
    own = frozenset(entry.function_words)
    return {
        "english": tuple(word for word in english.function_words if word not in own),
        "english_month": english.months,
        "english_unmistakable": tuple(word for word in english.words.get("unmistakable", ()) if word not in own),
        "english_loan": english.words.get("loan_phrase", ()),
    }


def place_slots(names: Iterable[NameEntry]) -> dict[str, tuple[str, ...]]:
    """The slots that come from the names of countries: `bare_place` and `article_place`."""
    countries = [e for e in names if e.kind == "place" and e.source.startswith("names/countries.yaml")]
    bare = [form for e in countries if not e.article for form in (e.name["en"], *e.alternates)]
    taking = [form for e in countries if e.article for form in (e.name["en"], *e.alternates)]
    return {"bare_place": tuple(bare), "article_place": tuple(taking)}
