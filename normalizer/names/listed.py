"""What a listed name means where it stands, and the spelling it should have."""

import re
from collections.abc import Iterator, Sequence

from normalizer.edits.edit import Safety
from normalizer.names.form import (
    ALTERNATE,
    CANONICAL,
    CLEAR,
    EXONYM,
    NOT,
    PLACE,
    SHORT,
    STANDING,
    VARIANT,
    WEAK,
    Form,
    stands_as_listed,
)
from normalizer.names.index import NameIndex
from normalizer.names.placed import is_placed, is_unmistakable
from normalizer.names.scan import Match
from normalizer.names.spelling import in_style_of, same_spelling, starts_sentence
from normalizer.rulebook.mention import Mention
from normalizer.text.fold import fold, fold_key
from normalizer.text.view import View

_WORD_BEFORE = re.compile(r"([^\W\d_]+)['’]?[ \u00a0-]\Z")
_GLOSS = re.compile(r"\(\s*(?:[^\W\d_]+\s+)?[A-Z][a-z]+:\s*[\"“‘«]?\Z")
_AROUND = 40
_DETERMINERS = frozenset({"the", "a", "an"})
_RANK = (CANONICAL, SHORT, ALTERNATE, VARIANT, WEAK, EXONYM)


def listed_mentions(view: View, index: NameIndex, match: Match) -> Iterator[Mention]:
    """The mention that a listed name is where it stands; none where it means something else."""
    forms = match.forms
    if forms[0].how == NOT:
        return
    if len(forms) == 1 and stands_as_listed(forms[0], view.text[match.start : match.end]):
        yield from _standing(view, index, match, forms[0], (forms[0].entity,))
        return
    entities = tuple(dict.fromkeys(form.entity for form in forms))
    settled = [form for form in forms if form.how in STANDING]
    if len(entities) > 1 and not settled:
        yield _ambiguous(match, entities)
        return
    surface = view.text[match.start : match.end]
    form = _meant(settled or list(forms), surface)
    known = (form.entity,) if len(entities) == 1 or settled else entities
    if stands_as_listed(form, surface):
        yield from _standing(view, index, match, form, known)
        return
    if (form.how == EXONYM and _is_cited(view, match)) or _is_look_alike(view, index, form, match):
        return
    is_place = form.how == EXONYM and form.kind == PLACE and is_placed(view, match.start, match.end)
    if form.placed and not is_place:
        return
    wanted = in_style_of(form.canonical, surface, view.text, match.start)
    how = CLEAR if is_place and not form.placed and is_unmistakable(view, surface, form.canonical) else form.how
    stays = len(entities) > 1 or _may_stand(form, surface, wanted)
    replacement = None if stays else _with_article(view, form, match, wanted)
    yield Mention(
        match.start,
        match.end,
        known,
        VARIANT if how == CANONICAL and replacement else how,
        replacement,
        _safety(form),
        _detail(form),
        form.source,
        form.languages,
        form.kind,
    )


def _may_stand(form: Form, surface: str, wanted: str) -> bool:
    """Whether a form may stand as it is written, beside the canonical one that is wanted."""
    is_shown = form.how == CANONICAL and _is_display(surface, wanted)
    return form.how in (SHORT, ALTERNATE) or _is_part(form) or same_spelling(surface, wanted) or is_shown


def _standing(view: View, index: NameIndex, match: Match, form: Form, entities: tuple[str, ...]) -> Iterator[Mention]:
    """The mention of a name that is written as it should be, unless it is part of something else."""
    if not _is_look_alike(view, index, form, match):
        yield unchanged(match.start, match.end, form, entities)


def unchanged(start: int, end: int, form: Form, entities: tuple[str, ...]) -> Mention:
    """The mention of a name that stands as it should."""
    return Mention(start, end, entities, form.how, None, Safety.SAFE, "", form.source, form.languages, form.kind)


def _is_part(form: Form) -> bool:
    """Whether a weak form is a part of the canonical one: a later, shorter mention, which may stand."""
    return form.how == WEAK and f" {' '.join(form.tokens)} " in f" {fold_key(form.canonical)} "


def _meant(forms: list[Form], surface: str) -> Form:
    """The form to judge by: one that may stand exactly as written, else the best of its kind."""
    for form in forms:
        if form.how in (SHORT, ALTERNATE) and same_spelling(form.surface, surface):
            return form
    return min(forms, key=lambda form: _RANK.index(form.how))


def _is_look_alike(view: View, index: NameIndex, form: Form, match: Match) -> bool:
    """Whether the name stands inside one of the longer strings (`not`) that mean something else."""
    return is_near(view, index.look_alikes(form.entity), match.start, match.end)


def is_near(view: View, phrases: Sequence[str], start: int, end: int) -> bool:
    """Whether one of these folded phrases stands at a stretch of the text or close by."""
    around = view.fold[max(0, start - _AROUND) : end + _AROUND] if phrases else ""
    return any(map(around.__contains__, phrases))


def _is_cited(view: View, match: Match) -> bool:
    """Whether a foreign name is given as such: after a foreign article, as `(French: …`, as somebody's surname."""
    before = view.text[max(0, match.start - 40) : match.start]
    word = _WORD_BEFORE.search(before)
    if word and word.group(1) in view.language.words.get("foreign_particle", ()):
        return True
    if (
        word
        and len(match.forms[0].tokens) == 1
        and _is_given_name(view, word.group(1), match.start - len(word.group()))
    ):
        return True
    return _GLOSS.search(before) is not None


def _is_given_name(view: View, word: str, start: int) -> bool:
    """Whether a word before a name may be the first part of a longer one: capitalised in the middle of a sentence."""
    if not word[0].isupper() or starts_sentence(view.text, start):
        return False
    return word.lower() not in view.language.function_words


def _with_article(view: View, form: Form, match: Match, wanted: str) -> str:
    """The name with its article when English needs one and none stands before it."""
    if not form.article or form.how not in (EXONYM, VARIANT):
        return wanted
    before = view.fold[max(0, match.start - 40) : match.start].split()[-3:]
    if not _DETERMINERS.isdisjoint(before) or any(word in view.language.words.get("determiner", ()) for word in before):
        return wanted
    article = form.article.capitalize() if starts_sentence(view.text, match.start) else form.article
    return f"{article} {wanted}"


def _is_display(surface: str, wanted: str) -> bool:
    """Whether a spelling differs only by capitals that need no mending: all of them, accents or not, or one word's."""
    return (
        fold(surface) == fold(wanted) if surface.isupper() else surface.lower() == wanted.lower() and " " not in surface
    )


def _ambiguous(match: Match, entities: Sequence[str]) -> Mention:
    detail = f"may mean {' or '.join(entities)}"
    return Mention(match.start, match.end, tuple(entities), VARIANT, None, Safety.FLAG, detail, match.forms[0].source)


def _safety(form: Form) -> Safety:
    """A one-word name in another language may be another word altogether: only suggested."""
    return Safety.SUGGESTED if form.how == EXONYM and len(form.tokens) == 1 else Safety.SAFE


def _detail(form: Form) -> str:
    if form.surface == form.canonical:
        return f"“{form.canonical}” is how the lexicon writes it"
    if form.how == EXONYM:
        return f"“{form.surface}” is “{form.canonical}” in {', '.join(form.languages)}"
    return f"“{form.surface}” is listed under “{form.canonical}”"
