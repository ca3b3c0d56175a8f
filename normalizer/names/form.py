"""A form: one spelling by which the lexicons know an entity."""

from collections.abc import Iterator

import msgspec

from normalizer.lexicon.entry import NameEntry
from normalizer.text.fold import fold_key
from normalizer.text.language import dominant_script

CANONICAL, SHORT, ALTERNATE, VARIANT, EXONYM, WEAK, NOT = (
    "canonical",
    "short",
    "alternate",
    "variant",
    "exonym",
    "weak",
    "not",
)

PERSON, PLACE = "person", "place"
"""Kinds of entities that are treated in ways of their own."""

CLEAR = "clear-exonym"
"""How a mention is recognised that is an exonym where a place is meant, and no word of English."""

STANDING = (CANONICAL, SHORT, ALTERNATE)
"""The forms that may stand in a text."""


class Form(msgspec.Struct, frozen=True):
    """One spelling of an entity: its folded tokens, what it is, and the spelling to prefer.

    A `placed` one means the entity only where the text speaks of a place.
    """

    tokens: tuple[str, ...]
    surface: str
    entity: str
    how: str
    canonical: str
    kind: str
    languages: tuple[str, ...]
    source: str
    article: str = ""
    by_sound: bool = True
    placed: bool = False


def stands_as_listed(form: Form, surface: str) -> bool:
    """Whether a name is written as a form that may stand."""
    return form.how in STANDING and surface == form.surface and (form.how != CANONICAL or surface == form.canonical)


def stands_in_capitals(form: Form, surface: str) -> bool:
    """Whether a name of letters alone is the canonical one in capitals, which may stand wherever it is: LONDON."""
    is_bare = surface.replace(" ", "").isalpha()
    return form.how == CANONICAL and is_bare and surface == form.canonical.upper()


def forms_of(entry: NameEntry, canonical: str, target: str = "en") -> Iterator[Form]:
    """Every spelling an entry lists, the canonical one first; `canonical` may be the house's own.

    A form whose folded tokens came earlier is not repeated, so that a foreign form that
    folds like the English one is simply canonical; forms that may stand are, because they
    say which of the spellings with one fold is left alone.
    """
    seen: set[tuple[str, ...]] = set()
    spellings: set[str] = set()
    placed = {fold_key(form) for form in entry.placed}
    for surface, how, languages in _listed(entry, canonical, target):
        tokens = tuple(fold_key(surface).split())
        if tokens and surface not in spellings and (tokens not in seen or how in (SHORT, ALTERNATE)):
            spellings.add(surface)
            seen.add(tokens)
            yield Form(
                tokens,
                surface,
                entry.id,
                how,
                canonical,
                entry.kind,
                languages,
                entry.source,
                entry.article,
                entry.match != "listed",
                how == EXONYM and fold_key(surface) in placed,
            )


def _listed(entry: NameEntry, canonical: str, target: str) -> Iterator[tuple[str, str, tuple[str, ...]]]:
    yield canonical, CANONICAL, ()
    for surface in (entry.name.get(target, canonical), *entry.alternates):
        yield surface, ALTERNATE, ()
    for surface in entry.short:
        yield surface, SHORT, ()
    for surface in entry.not_:
        yield surface, NOT, ()
    for surface in entry.variants:
        yield surface, VARIANT, ()
    for surface in entry.weak:
        yield surface, WEAK, ()
    languages = _languages(entry)
    for surface in dict.fromkeys(form for code, form in entry.name.items() if code != target):
        how = VARIANT if entry.kind == PERSON and _is_latin(surface) else EXONYM
        yield surface, how, tuple(languages[fold_key(surface)])


def _languages(entry: NameEntry) -> dict[str, dict[str, None]]:
    """The languages that call the entity so, accents apart; one in Latin letters (`ru-Latn`) is the language."""
    found: dict[str, dict[str, None]] = {}
    for code, form in entry.name.items():
        found.setdefault(fold_key(form), {})[code.partition("-")[0]] = None
    return found


def _is_latin(surface: str) -> bool:
    """A person's name in another Latin-script language is the same name in another romanisation."""
    return dominant_script(surface) == "Latin"
