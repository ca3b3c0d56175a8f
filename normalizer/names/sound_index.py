"""The known names by sound: which of them a stretch of text may be a spelling of."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import product
from typing import Any

from normalizer.lexicon.packed import PackedMap, PackedTexts
from normalizer.names.compile import (
    ALONE,
    CROWD,
    CROWDED,
    FIRST,
    JOINED,
    PART,
    fine_key,
    follow,
    is_comparable,
    pair_key,
    sound_key,
    token_letters,
)
from normalizer.names.form import Form
from normalizer.names.sound import Judge, SoundName, SoundToken, Verdict
from normalizer.names.sound.pairing import pair_cost
from normalizer.names.sound.pieces import divisions, fine_keys, first_tokens, may_be_article, token_keys
from normalizer.names.sound.sounds import FAR
from normalizer.names.sound.tokens import NAME, PARTICLE, WORD, sound_token, split_tokens
from normalizer.text.language import dominant_script

_MEMO_LIMIT = 100_000
_LEAST_JOINED = 6
_NEAREST = 16
_OFTEN, _SELDOM, _MANY_STARTS = 3, 1 << 60, 50_000
_RARITY_FEW, _RARITY_MANY, _MANY = 2.6, 1.6, 1_000
_KINDS = {kind[0]: kind for kind in (NAME, WORD, PARTICLE)}


@dataclass(frozen=True, slots=True)
class SoundMatch:
    """A known form that a spelling is held to be, and why."""

    form: Form
    verdict: Verdict


class SoundIndex:
    """Finds known names token by token: what each token may be held for is worked out once.

    `forms` gives the forms of an entry by its number. Memos are bounded.
    """

    def __init__(self, data: Mapping[str, memoryview], judge: Judge, forms: Callable[[int], Sequence[Form]]) -> None:
        self.judge = judge
        self._lists, self._sequences = PackedMap(data["lists"]), PackedMap(data["sequences"])
        self._texts = PackedTexts(data["tokens"])
        self._size = int.from_bytes(data["heard"], "little")
        self._often = _OFTEN if self._size < _MANY_STARTS else _SELDOM
        self._forms = forms
        self._spelt: dict[int, str] = {}
        self._tokens: dict[int, SoundToken] = {}
        self._partners: dict[tuple[str, str, str, str], tuple[int, ...]] = {}
        self._firsts: dict[str, int | bool] = {}
        self._beginnings: dict[str, bool] = {}
        self._alone: dict[str, frozenset[str]] = {}
        self._spans: dict[str, tuple[SoundMatch, ...]] = {}
        self._prepared: dict[int, tuple[tuple[Form, str, SoundName], ...]] = {}

    @property
    def rarity(self) -> float:
        """The Zipf frequency from which on a single word is too ordinary to be taken for a known name.

        The more names are known, the more of them an ordinary word sounds like by chance, so a
        large lexicon asks for rarer words. Measured on English news with 200 and 1,200 entities.
        """
        return _RARITY_FEW if self._size < _MANY else _RARITY_MANY

    def may_start(self, word: str) -> bool:
        """Whether it is worth looking for a known name that begins with this word.

        A word that is met for the first few times is judged by its key alone, which is quickly
        done; one that comes again is held against what names begin with. Where very many names are
        known, nearly every word begins one, and the key is all that is looked at.
        """
        known = self._firsts.get(word, 0)
        if known is True or known is False:
            return known
        _bound(self._firsts)
        if not known:
            self._firsts[word] = 1 if self._has_start_key(word) else False
        else:
            self._firsts[word] = known + 1 if known < self._often else self.is_start(word)
        return bool(self._firsts[word])

    def is_start(self, word: str) -> bool:
        """Whether a known name can begin with this word, however it is spelt."""
        tables, script = self.judge.tables, dominant_script(word)
        if may_be_article(word, tables):
            return True
        return any(self._near(token, script, FIRST) for token in first_tokens(word, tables))

    def _has_start_key(self, word: str) -> bool:
        tables, script = self.judge.tables, dominant_script(word)
        if may_be_article(word, tables):
            return True
        keys = (key for token in first_tokens(word, tables) for key in token_keys(token, tables))
        return any(sound_key(FIRST, key, script) in self._lists for key in keys)

    def keys_alone(self, word: str) -> frozenset[str]:
        """The keys of a name of one token; none of a name of several."""
        known = self._alone.get(word)
        if known is None:
            _bound(self._alone)
            tokens = split_tokens(word, self.judge.tables, graphemes=False)
            is_single = len(tokens) == 1
            known = token_keys(tokens[0], self.judge.tables, with_vowel=True) if is_single else frozenset()
            self._alone[word] = known
        return known

    def may_go_on(self, beginning: str) -> bool:
        """Whether a known name of several tokens can begin with these two words of a text."""
        known = self._beginnings.get(beginning)
        if known is None:
            _bound(self._beginnings)
            known = self._beginnings[beginning] = self._goes_on(beginning)
        return known

    def _goes_on(self, beginning: str) -> bool:
        tables, script = self.judge.tables, dominant_script(beginning)
        tokens = split_tokens(beginning, tables, graphemes=False)
        second = beginning.rpartition(" ")[2].rpartition("-")[2]
        if len(tokens) < 2 or tokens[1].text.endswith(tables.grammar.patronymics) or may_be_article(second, tables):
            return True
        if any(self._is_paired((tokens[0], other), script) for other in (tokens[1], *first_tokens(second, tables))):
            return True
        joined = (row[0] for row in divisions(tokens, tables, seen=True) if len(row) == 1)
        return any(
            sound_key(FIRST, key, script) in self._lists for token in joined for key in token_keys(token, tables)
        )

    def matches(self, spelling: str) -> tuple[SoundMatch, ...]:
        """The known forms that a spelling is held to be, one for each entity, the nearest first."""
        known = self._spans.get(spelling)
        if known is None:
            _bound(self._spans)
            known = self._spans[spelling] = self._compare(spelling)
        return known

    def _compare(self, spelling: str) -> tuple[SoundMatch, ...]:
        script, tables = dominant_script(spelling), self.judge.tables
        rows = divisions(split_tokens(spelling, tables, graphemes=False), tables, seen=True)
        numbers = {number for row in rows if self._is_paired(row, script) for number in self._in_order(row, script)}
        if not numbers:
            return ()
        seen = self.judge.prepare(spelling)
        best: dict[str, SoundMatch] = {}
        for form, verdict in self._judged(sorted(numbers), script, seen):
            if form.entity not in best or verdict.cost < best[form.entity].verdict.cost:
                best[form.entity] = SoundMatch(form, verdict)
        return tuple(sorted(best.values(), key=lambda match: match.verdict.cost))

    def near(self, spelling: str) -> Iterator[Form]:
        """The known forms that have the keys of a spelling, whether or not they are held to be it."""
        script, tables = dominant_script(spelling), self.judge.tables
        rows = divisions(split_tokens(spelling, tables, graphemes=False), tables, seen=True)
        for number in sorted({number for row in rows for number in self._in_order(row, script, strict=False)}):
            yield from (form for form, own_script, _ in self._comparable(number) if own_script == script)

    def _judged(self, numbers: Sequence[int], script: str, seen: SoundName) -> Iterator[tuple[Form, Verdict]]:
        for number in numbers:
            for form, own_script, known in self._comparable(number):
                verdict = self.judge.compare(known, seen) if own_script == script else None
                if verdict:
                    yield form, verdict

    def _is_paired(self, row: Sequence[SoundToken], script: str) -> bool:
        """Whether the first two tokens have the keys of the first two of a known name: a cheap first look."""
        if len(row) < 2:
            return True
        ways = product(*(token_keys(token, self.judge.tables) for token in row[:2]))
        return any(pair_key(one, other, script) in self._sequences for one, other in ways)

    def _in_order(self, row: Sequence[SoundToken], script: str, *, strict: bool = True) -> list[int]:
        """The entries with a name whose tokens these may be, one after the other; not `strict`: by their keys."""
        chains = [0]
        for token in row:
            partners = [n for role in self._roles(row) for n in self._look_up(token, script, role, strict=strict)]
            steps = (follow(chain, partner) for chain in chains for partner in partners)
            chains = [chain for chain in steps if chain in self._sequences]
            if not chains:
                return []
        return [number for chain in chains for number in self._sequences.get(chain)]

    def _roles(self, row: Sequence[SoundToken]) -> tuple[str, ...]:
        """What the tokens of a row may be in a known name.

        One word is held for two written as one only when it is long enough and not very many names are known.
        """
        if len(row) > 1:
            return (PART,)
        may_join = row[0].size >= _LEAST_JOINED and self._size < _MANY_STARTS
        return (ALONE, JOINED) if may_join else (ALONE,)

    def _look_up(self, token: SoundToken, script: str, role: str, *, strict: bool) -> Sequence[int]:
        return self._near(token, script, role) if strict else self._under_keys(token, script, role)

    def _near(self, token: SoundToken, script: str, role: str) -> Sequence[int]:
        """The known tokens of a role that a token may be held for."""
        memo = (script, role, token.kind, token.text)
        known = self._partners.get(memo)
        if known is None:
            _bound(self._partners)
            near = self._under_keys(token, script, role)
            known = self._partners[memo] = (
                tuple(self._passing(near, token, alone=role in (ALONE, JOINED))) if near else ()
            )
        return known

    def _under_keys(self, token: SoundToken, script: str, role: str) -> list[int]:
        """The known tokens of a role that share a key with a token; of a crowd those that share a finer one."""
        keys = token_keys(token, self.judge.tables, with_vowel=role in (ALONE, JOINED))
        numbers = {n for key in keys for n in self._lists.get(sound_key(role, key, script))}
        if CROWD in numbers:
            numbers.remove(CROWD)
            finer = fine_keys(token, self.judge.tables)
            numbers.update(n for key in finer for n in self._lists.get(fine_key(role, key, script)))
        return self._likeliest(token.text, numbers)

    def _passing(self, numbers: Sequence[int], token: SoundToken, *, alone: bool) -> Iterator[int]:
        tables = self.judge.tables
        seen = sound_token(token.text, token.kind, tables)
        for number in numbers:
            if pair_cost(self._token(number), seen, tables, alone=alone) < FAR:
                yield number

    def _likeliest(self, text: str, numbers: set[int]) -> list[int]:
        """The tokens worth a comparison: of a crowd only those whose letters are nearest."""
        if len(numbers) <= CROWDED:
            return sorted(numbers)
        from rapidfuzz import fuzz, process  # loaded for large lexicons only

        texts = {number: self._letters(number)[1:] for number in sorted(numbers)}
        nearest = process.extract(text, texts, scorer=fuzz.ratio, limit=_NEAREST)
        return sorted(number for _, _, number in nearest)

    def _letters(self, number: int) -> str:
        known = self._spelt.get(number)
        if known is None:
            _bound(self._spelt)
            known = self._spelt[number] = token_letters(self._texts[number])
        return known

    def _token(self, number: int) -> SoundToken:
        known = self._tokens.get(number)
        if known is None:
            _bound(self._tokens)
            letters = self._letters(number)
            known = self._tokens[number] = sound_token(letters[1:], _KINDS[letters[0]], self.judge.tables)
        return known

    def _comparable(self, number: int) -> tuple[tuple[Form, str, SoundName], ...]:
        known = self._prepared.get(number)
        if known is None:
            _bound(self._prepared)
            forms = [form for form in self._forms(number) if is_comparable(form)]
            known = tuple((form, dominant_script(form.surface), self.judge.prepare(form.surface)) for form in forms)
            self._prepared[number] = known
        return known


def _bound(memo: dict[Any, Any]) -> None:
    if len(memo) > _MEMO_LIMIT:
        memo.clear()
