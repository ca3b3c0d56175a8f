"""Compile name entries into tables that are read in place: by listed form, by acronym, by sound.

Everything is keyed by hashes of what a text may say and gives numbers of entries, so that the
compiled form of a million names opens at once; entries themselves are read when one is met.
"""

from collections.abc import Iterable, Sequence

from normalizer.lexicon.entry import NameEntry
from normalizer.lexicon.packed import PackedMap, key_of, pack
from normalizer.names.compile_ordinary import OrdinaryBuilder
from normalizer.names.compile_sound import SoundBuilder
from normalizer.names.form import CANONICAL, EXONYM, PERSON, PLACE, SHORT, VARIANT, Form, forms_of
from normalizer.names.sound import Judge
from normalizer.text.fold import fold_key
from normalizer.text.language import dominant_script

_MATCHED = (CANONICAL, SHORT, VARIANT, EXONYM)
_KINDS = (PERSON, PLACE, "organisation")
_SHORTEST = 4
_LONGEST_ARTICLE = 4


def listed_key(tokens: Sequence[str]) -> int:
    """The key of a whole listed form by its folded tokens."""
    return key_of("form\0" + " ".join(tokens))


def first_key(token: str) -> int:
    """The key of a folded token that listed forms begin with."""
    return key_of("first\0" + token)


def part_key(token: str) -> int:
    """The key of a folded token that tells a name of several."""
    return key_of("part\0" + token)


def _telling(form: Form) -> Sequence[str]:
    """The tokens of a form of several by which a spelling of it is told from other words, most of them ordinary.

    Of people and places any may be spelled otherwise; of others the first, which the next ones betray.
    """
    if len(form.tokens) < 2:
        return ()
    if form.kind in (PERSON, PLACE):
        return form.tokens
    second = form.tokens[1]
    return second, next((token for token in form.tokens[1:] if len(token) >= _SHORTEST), second)


def foreign_key(letters: str) -> int:
    """The key of an acronym of other languages."""
    return key_of("foreign\0" + letters)


def english_key(letters: str) -> int:
    """The key of an English acronym."""
    return key_of("english\0" + letters)


def is_comparable(form: Form) -> bool:
    """Whether a form's sound says anything: names of people, places and groups, not too short.

    Short forms count for people alone, whose surname comes again and again. What other
    languages call a place or a group is often another word; what they call a person is the
    same name, and a name in its own script is compared with that script only.
    """
    if form.how not in _MATCHED or form.kind not in _KINDS or not form.by_sound:
        return False
    if form.how == SHORT and form.kind != PERSON:
        return False
    if form.how == EXONYM and form.kind != PERSON and dominant_script(form.surface) == "Latin":
        return False
    return len(fold_key(form.surface)) >= _SHORTEST


def common_key(word: str) -> int:
    """The key of a folded word that is common in English."""
    return key_of("common\0" + word)


def compile_names(entries: Iterable[NameEntry], judge: Judge | None, common: Iterable[str] = ()) -> bytes:
    """The tables of these entries as one packed file; without a judge nothing is known by sound.

    `common` are the words that are ordinary in English, to be kept beside the names.
    """
    builder = _Builder(judge)
    builder.keep_common(common)
    for number, entry in enumerate(entries):
        builder.add(number, entry)
    return builder.packed()


class _Builder:
    def __init__(self, judge: Judge | None) -> None:
        self._sounds = SoundBuilder(judge) if judge else None
        self._ordinary = OrdinaryBuilder(judge.tables) if judge else None
        self._lists: dict[int, list[int]] = {}

    def keep_common(self, words: Iterable[str]) -> None:
        folded = dict.fromkeys(map(fold_key, words))
        self._lists.update((common_key(word), [number]) for number, word in enumerate(folded))
        if self._ordinary:
            self._ordinary.keep(folded)

    def add(self, number: int, entry: NameEntry) -> None:
        for form in forms_of(entry, entry.name.get("en", "")):
            self._list(listed_key(form.tokens), number)
            for size in range(2, len(form.tokens)):
                self._lists.setdefault(listed_key(form.tokens[:size]), [])
            self._first(form.tokens)
            self._lists.update((part_key(token), []) for token in _telling(form))
            if self._sounds and self._ordinary and is_comparable(form):
                self._sounds.add(number, form.surface, may_slip=form.kind == PERSON and form.how != SHORT)
                self._ordinary.add(entry.id, form.surface)
        for code, texts in entry.acronym.items():
            for text in texts:
                self._list(english_key(text) if code == "en" else foreign_key(text), number)

    def _list(self, key: int, number: int) -> None:
        numbers = self._lists.setdefault(key, [])
        if not numbers or numbers[-1] != number:
            numbers.append(number)

    def _first(self, tokens: tuple[str, ...]) -> None:
        """How many tokens the longest form has that begins so; behind an article, also with the next token."""
        starts = tokens[:2] if len(tokens[0]) <= _LONGEST_ARTICLE else tokens[:1]
        for place, token in enumerate(starts):
            longest = self._lists.setdefault(first_key(token), [0])
            longest[0] = max(longest[0], 0 if place else len(tokens))

    def packed(self) -> bytes:
        sounds = self._sounds.sections() if self._sounds else {}
        ordinary = self._ordinary.sections() if self._ordinary else {}
        return pack({"lists": PackedMap.build(self._lists), **sounds, **ordinary})
