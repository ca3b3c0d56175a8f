"""Compile name entries into tables that are read in place: by listed form, by acronym, by sound.

Everything is keyed by hashes of what a text may say and gives numbers of entries, so that the
compiled form of a million names opens at once; entries themselves are read when one is met.
"""

from collections.abc import Iterable, Sequence
from functools import lru_cache
from itertools import product

from normalizer.lexicon.entry import NameEntry
from normalizer.lexicon.packed import PackedMap, PackedTexts, key_of, pack
from normalizer.names.form import CANONICAL, EXONYM, SHORT, VARIANT, Form, forms_of
from normalizer.names.sound import Judge, SoundToken
from normalizer.names.sound.pieces import divisions, fine_keys, first_pieces, token_keys
from normalizer.names.sound.tokens import NAME, sound_token, split_tokens
from normalizer.text.fold import fold_key
from normalizer.text.language import dominant_script

_MASK = (1 << 64) - 1
_STEP = 0x9E3779B97F4A7C15
_MATCHED = (CANONICAL, SHORT, VARIANT, EXONYM)
_KINDS = ("person", "place", "organisation")
_SHORTEST = 4
_LONGEST_ARTICLE = 4

_key_of = lru_cache(maxsize=50_000)(key_of)

CROWDED, CROWD = 48, 0xFFFFFFFF
"""So many tokens under one key are a crowd; the number that stands for one."""

PART, FIRST, ALONE, JOINED = "part", "first", "alone", "joined"
"""What a token may be in a name: a part of one of several tokens, its first word in a text, all of it,
all of one that is also written as two.
"""


def listed_key(tokens: Sequence[str]) -> int:
    """The key of a whole listed form by its folded tokens."""
    return key_of("form\0" + " ".join(tokens))


def first_key(token: str) -> int:
    """The key of a folded token that listed forms begin with."""
    return key_of("first\0" + token)


def foreign_key(letters: str) -> int:
    """The key of an acronym of other languages."""
    return key_of("foreign\0" + letters)


def english_key(letters: str) -> int:
    """The key of an English acronym."""
    return key_of("english\0" + letters)


def sound_key(role: str, key: str, script: str) -> int:
    """The key of the tokens of names in a script that have a role, by a key of their sound."""
    return _key_of(f"{role}\0{script}\0{key}")


def pair_key(one: str, other: str, script: str) -> int:
    """The key of the first two tokens of a name by a key of the sound of each."""
    return follow(_key_of(f"pair\0{script}\0{one}"), _key_of(other))


def fine_key(role: str, key: str, script: str) -> int:
    """The key of tokens that share a sound key with very many others, by a finer key of their sound."""
    return _key_of(f"{role}\0{script}\0fine\0{key}")


def follow(chain: int, token: int) -> int:
    """The key of a row of token numbers, from the key of the row without its last."""
    return ((chain ^ (token + 1)) * _STEP + (chain >> 29)) & _MASK or 1


def is_comparable(form: Form) -> bool:
    """Whether a form's sound says anything: names of people, places and groups, not too short.

    Short forms count for people alone, whose surname comes again and again. What other
    languages call a place or a group is often another word; what they call a person is the
    same name, and a name in its own script is compared with that script only.
    """
    if form.how not in _MATCHED or form.kind not in _KINDS or not form.by_sound:
        return False
    if form.how == SHORT and form.kind != "person":
        return False
    if form.how == EXONYM and form.kind != "person" and dominant_script(form.surface) == "Latin":
        return False
    return len(fold_key(form.surface)) >= _SHORTEST


def token_record(token: SoundToken, script: str) -> bytes:
    """A token as it is stored: its kind, its letters, and the script of the names it belongs to."""
    return f"{token.kind[0]}{token.text}\0{script}".encode("utf-8", "surrogatepass")


def token_letters(record: bytes) -> str:
    """The kind of a stored token and its letters."""
    return record.decode("utf-8", "surrogatepass").partition("\0")[0]


def common_key(word: str) -> int:
    """The key of a folded word that is common in English."""
    return _key_of("common\0" + word)


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
        self._judge = judge
        self._lists: dict[int, list[int]] = {}
        self._sequences: dict[int, list[int]] = {}
        self._tokens: dict[bytes, int] = {}
        self._roles: set[tuple[str, int]] = set()
        self._sounds: dict[tuple[str, str, str], list[int]] = {}
        self._fine: set[tuple[str, int]] = set()
        self._heard = 0

    def keep_common(self, words: Iterable[str]) -> None:
        self._lists.update((common_key(fold_key(word)), []) for word in words)

    def add(self, number: int, entry: NameEntry) -> None:
        for form in forms_of(entry, entry.name.get("en", "")):
            self._list(listed_key(form.tokens), number)
            self._lists.setdefault(listed_key(form.tokens[:2]), [])
            self._first(form.tokens)
            if self._judge and is_comparable(form):
                self._hear(number, form, self._judge)
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

    def _hear(self, number: int, form: Form, judge: Judge) -> None:
        tokens = split_tokens(form.surface, judge.tables, graphemes=False)
        if not tokens:
            return
        self._heard += 1
        script = dominant_script(form.surface)
        whole = ALONE if len(tokens) == 1 else JOINED
        for row in divisions(tokens, judge.tables):
            chain = 0
            for token in row:
                chain = follow(chain, self._token(token, PART if len(row) > 1 else whole, script, judge))
                self._sequences.setdefault(chain, [])
            self._pair(row, script, judge)
            known = self._sequences[chain]
            if not known or known[-1] != number:
                known.append(number)
        for piece in first_pieces(tokens, judge.tables):
            self._token(piece, FIRST, script, judge)

    def _pair(self, row: tuple[SoundToken, ...], script: str, judge: Judge) -> None:
        """Note what the second word of a spelling may be beside the first token."""
        pieces = first_pieces(row[1:], judge.tables) if len(row) > 1 else ()
        for piece in pieces:
            for keys in product(token_keys(row[0], judge.tables), token_keys(piece, judge.tables)):
                self._sequences.setdefault(pair_key(*keys, script), [])

    def _token(self, token: SoundToken, role: str, script: str, judge: Judge) -> int:
        """The number of a token, found from now on by what it sounds like in this role."""
        record = token_record(token, script)
        number = self._tokens.setdefault(record, len(self._tokens))
        if (role, number) not in self._roles:
            self._roles.add((role, number))
            for key in token_keys(token, judge.tables, with_vowel=role in (ALONE, JOINED)):
                self._sounds.setdefault((role, script, key), []).append(number)
        return number

    def _spread(self) -> None:
        """Put the tokens of each sound key under it, those of a crowded one under finer keys instead."""
        texts = list(self._tokens)
        for (role, script, key), numbers in self._sounds.items():
            is_crowded = len(numbers) > CROWDED
            self._lists[sound_key(role, key, script)] = [CROWD] if is_crowded else numbers
            for number in numbers if is_crowded and self._judge else ():
                self._spread_finely(role, script, number, texts[number])

    def _spread_finely(self, role: str, script: str, number: int, record: bytes) -> None:
        if self._judge is None or (role, number) in self._fine:
            return
        self._fine.add((role, number))
        token = sound_token(token_letters(record)[1:], NAME, self._judge.tables, graphemes=False)
        for key in fine_keys(token, self._judge.tables):
            self._lists.setdefault(fine_key(role, key, script), []).append(number)

    def packed(self) -> bytes:
        self._spread()
        return pack(
            {
                "lists": PackedMap.build(self._lists),
                "sequences": PackedMap.build(self._sequences),
                "tokens": PackedTexts.build(self._tokens),
                "heard": self._heard.to_bytes(8, "little"),
            }
        )
