"""The names in a text, with the spelling each should have."""

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from collections.abc import Set as AbstractSet
from operator import attrgetter

from normalizer.edits.edit import Safety
from normalizer.names.acronyms import acronym_mentions
from normalizer.names.beside import apart, is_part_of_name, without_glosses
from normalizer.names.by_sound import Heard, heard_at
from normalizer.names.consistency import consistent
from normalizer.names.form import (
    ALTERNATE,
    CANONICAL,
    CLEAR,
    EXONYM,
    NOT,
    PERSON,
    PLACE,
    SHORT,
    STANDING,
    VARIANT,
    WEAK,
    Form,
    stands_as_listed,
)
from normalizer.names.heard import SOUND, SOUND_SHORT, heard_mention, settled
from normalizer.names.index import NameIndex
from normalizer.names.mixed import unmixed
from normalizer.names.placed import is_placed, is_unmistakable
from normalizer.names.scan import Match, match_at
from normalizer.names.sound_index import SoundIndex
from normalizer.names.spelling import in_style_of, same_spelling, starts_sentence
from normalizer.names.starts import Begun
from normalizer.names.tokens import TOKEN, folded_token, without_possessive
from normalizer.rulebook.mention import Mention
from normalizer.text.fold import fold, fold_key
from normalizer.text.view import View

_WORD_BEFORE = re.compile(r"([^\W\d_]+)['’]?[ \u00a0-]\Z")
_GLOSS = re.compile(r"\(\s*(?:[^\W\d_]+\s+)?[A-Z][a-z]+:\s*[\"“‘«]?\Z")
_AROUND = 40
_DETERMINERS = frozenset({"the", "a", "an"})
_UNSURE = (WEAK, SOUND, SOUND_SHORT)
_RANK = (CANONICAL, SHORT, ALTERNATE, VARIANT, WEAK, EXONYM)


def find_mentions(view: View, index: NameIndex, mode: str = "canonical") -> tuple[Mention, ...]:
    """All names of the lexicons in a text, in order of offset.

    `mode` is `canonical` (the lexicon's spelling), `consistent` (the text's own majority)
    or `off` (spellings are left alone; acronyms and names in other languages are not).
    """
    begun, acronyms = index.starts(view.language).find(view.text)
    mentions = list(_mentions(view, index, begun))
    named = frozenset(entity for mention in mentions for entity in mention.entities if mention.how not in _UNSURE)
    mentions += _taken_up(view, index, mentions, named)
    if any(mention.how in _UNSURE for mention in mentions):
        rarity = index.sound.rarity if index.sound else 0.0
        known = settled(view, mentions, named, rarity)
        mentions = [m for m in known if m.how != WEAK or not named.isdisjoint(m.entities)]
    mentions = [*mentions, *acronym_mentions(view, index, named, mentions, acronyms)]
    mentions = [mention for mention in mentions if not is_part_of_name(view, mention)]
    mentions.sort(key=attrgetter("start"))
    alike = consistent(view, index, mentions, mode)
    alike = alike if mode == "off" else unmixed(view, index, alike)
    if all(mention.replacement is None for mention in alike):
        return tuple(alike)
    return tuple(apart(view, list(without_glosses(view, alike)), index.in_house_style))


def _mentions(view: View, index: NameIndex, starts: Iterable[Begun]) -> Iterator[Mention]:
    """Listed names, and where none stands or a longer one does, names by their sound."""
    place = 0
    for begun in starts:
        first = TOKEN.match(view.text, begun.offset) if begun.offset >= place else None
        if first is None:
            continue
        plain = index.plain(first.group()) if begun.listed and not (begun.goes_on or begun.sounds_on) else None
        if plain is not None:
            length, form = plain
            place = begun.offset + length
            yield _unchanged(begun.offset, place, form, (form.entity,))
            continue
        match = match_at(view, index, first, further=begun.goes_on) if begun.listed else None
        heard = _heard(view, index, first, begun, match.end if match else 0)
        if match and index.foreign_acronyms(view.text[match.start : match.end]):
            place = match.end
        elif heard and not (match and (match.forms[0].how == NOT or len(heard.matches) > 1)):
            place = heard.end
            yield heard_mention(view, heard)
        elif match:
            place = match.end
            yield from _mention(view, index, match)


def _taken_up(view: View, index: NameIndex, mentions: Sequence[Mention], named: AbstractSet[str]) -> list[Mention]:
    """The ordinary words that sound like a name of one token of an entity that the text names in full."""
    starts = index.starts(view.language)
    words = {word for entity in named for word in starts.ordinary(entity, index.alone_keys)}
    present = sorted(word for word in words if word in view.text)
    return list(_free(view, index.sound, mentions, present)) if index.sound and present else []


def _free(view: View, sound: SoundIndex, mentions: Sequence[Mention], words: Sequence[str]) -> Iterator[Mention]:
    """Yield what these words are heard as, where no name was found."""
    taken = sorted((mention.start, mention.end) for mention in mentions)
    for word in words:
        for place in re.finditer(rf"{re.escape(word)}(?!\w)", view.text):
            is_inside = view.text[place.start() - 1 : place.start()].isalnum()
            first = None if is_inside else TOKEN.match(view.text, place.start())
            is_free = first and _is_free(taken, first.start(), first.end())
            heard = heard_at(view, sound, first, further=False) if first and is_free else None
            if heard:
                yield heard_mention(view, heard)


def _is_free(taken: Sequence[tuple[int, int]], start: int, end: int) -> bool:
    """Whether a stretch touches none of these sorted ones, which do not overlap."""
    following = bisect_left(taken, (end,))
    return not following or taken[following - 1][1] <= start


def _heard(view: View, index: NameIndex, first: re.Match[str], begun: Begun, least: int) -> Heard | None:
    """The longest name by sound from a token on, if it is longer than the listed one."""
    if index.sound is None or not (begun.sounds_on or (begun.heard and not least)):
        return None
    word = without_possessive(first.group())
    is_joined = view.text[first.end() : first.end() + 1] == "-"
    if word.lower() in view.language.function_words and not is_joined:
        return None
    alone = begun.heard and not index.is_common(word)
    heard = heard_at(view, index.sound, first, least, alone=alone, further=begun.sounds_on)
    return heard if heard and not _is_of_another(view, index, heard) else None


def _is_of_another(view: View, index: NameIndex, heard: Heard) -> bool:
    """Whether the last word is the surname of somebody else, letter by letter: Ali Khomeini is no Khamenei."""
    form = heard.matches[0].form
    last = folded_token(view.text[heard.start : heard.end].split()[-1])
    if form.kind != PERSON or len(form.tokens) < 2 or last == form.tokens[-1]:
        return False
    known = [other for other in index.listed((last,)) if other.kind == PERSON and other.how in STANDING]
    return bool(known) and all(other.entity != form.entity for other in known)


def _mention(view: View, index: NameIndex, match: Match) -> Iterator[Mention]:
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
        yield _unchanged(match.start, match.end, form, entities)


def _unchanged(start: int, end: int, form: Form, entities: tuple[str, ...]) -> Mention:
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
    longer = index.look_alikes(form.entity)
    around = view.fold[max(0, match.start - _AROUND) : match.end + _AROUND] if longer else ""
    return any(phrase in around for phrase in longer)


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
