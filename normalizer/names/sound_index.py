"""The known names by sound: which of them a stretch of text may be a spelling of."""

from collections.abc import Callable, Iterator, Mapping, Sequence

from normalizer.lexicon.learned import Learned
from normalizer.lexicon.packed import PackedMap, PackedTexts
from normalizer.names.compile import is_comparable
from normalizer.names.form import Form
from normalizer.names.known_tokens import KnownTokens
from normalizer.names.memo import bound
from normalizer.names.sound import Judge, SoundName, SoundToken, Verdict
from normalizer.names.sound.pieces import Word, divisions, fine_keys, keys_alone, read_word, token_keys
from normalizer.names.sound.tokens import split_tokens
from normalizer.names.sound_keys import (
    ALONE,
    BEHIND,
    CROWD,
    FIRST,
    JOINED,
    MANY_STARTS,
    fine_key,
    follow,
    sound_key,
)
from normalizer.names.sound_match import SoundMatch
from normalizer.names.sound_pairs import SoundPairs
from normalizer.text.language import dominant_script

_RARITY_FEW, _RARITY_MANY, _MANY = 2.6, 1.6, 1_000
_JOINT, _ARTICLE, _LEAST_JOINED = "+", "al-", 6
Row = Sequence[SoundToken]


class SoundIndex:
    """Finds known names token by token: what each token may be held for is worked out once.

    `forms` gives the forms of an entry by its number; `learned` keeps for later runs what sounds like none. Memos
    are bounded.
    """

    def __init__(
        self, data: Mapping[str, memoryview], judge: Judge, forms: Callable[[int], Sequence[Form]], learned: Learned
    ) -> None:
        self.judge = judge
        self._sounds = PackedMap(data["sounds"])
        self._ends, self._next = PackedMap(data["ends"]), PackedMap(data["next"])
        self._known = KnownTokens(PackedTexts(data["tokens"]), judge.tables)
        self._size = int.from_bytes(data["heard"], "little")
        self._forms, self._learned = forms, learned
        self._pairs = SoundPairs(data, self._known, is_small=self._size < MANY_STARTS)
        self._words: dict[str, Word] = {}
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
        """Whether it is worth looking for a known name of several words that begins with this one."""
        known = self._word(word)
        return known.is_article or any(self._begins(token, dominant_script(word)) for token in known.firsts)

    def _begins(self, token: SoundToken, script: str) -> bool:
        return any(sound_key(FIRST, key, script) in self._sounds for key in token_keys(token, self.judge.tables))

    def may_be_whole(self, word: str) -> bool:
        """Whether a known name may be this one word, going by its keys."""
        script, keys = dominant_script(word), self.keys_alone(word)
        return any(sound_key(role, key, script) in self._sounds for key in keys for role in self._roles(word))

    def may_be_behind(self, word: str) -> bool:
        """Whether a known name may be this one word behind an article, going by its keys."""
        script = dominant_script(word)
        return any(sound_key(BEHIND, key, script) in self._sounds for key in self.keys_alone(word))

    def sounds_whole(self, word: str) -> bool:
        """Whether a word sounds like a known name of one token, perhaps with an article before it.

        Behind one it is compared with the names that have an article themselves and share a key with the bare word.
        """
        script, tokens = dominant_script(word), self._word(word).tokens
        if len(tokens) != 1:
            return bool(self.matches(word))
        numbers = self._whole_under_keys(tokens[0], script)
        if any(self._known.passes(number, tokens[0], alone=True) for number in numbers):
            return True
        joined = [number for number in numbers if self._known.letters(number).startswith(_JOINT)]
        tokens = split_tokens(_ARTICLE + word, self.judge.tables, graphemes=False) if joined else ()
        return len(tokens) == 1 and any(self._known.passes(number, tokens[0], alone=True) for number in joined)

    def _roles(self, word: str) -> tuple[str, ...]:
        """What one word may be in a known name.

        It is held for two written as one only when it is long enough and not very many names are known.
        """
        return (ALONE, JOINED) if len(word) >= _LEAST_JOINED and self._size < MANY_STARTS else (ALONE,)

    def _word(self, word: str) -> Word:
        """What a word of a text may be in a name, worked out once."""
        known = self._words.get(word)
        if known is None:
            bound(self._words)
            known = self._words[word] = read_word(word, self.judge.tables)
        return known

    def keys_alone(self, word: str) -> frozenset[str]:
        """The keys of a name of one token; none of a name of several."""
        return keys_alone(self._word(word).tokens, self.judge.tables)

    def may_go_on(self, beginning: str, *, rare: tuple[bool, bool] = (True, True)) -> bool:
        """Whether a known name of several tokens can begin with these two words of a text, not remembered.

        `rare` says of each whether it is no ordinary word, and so may be written with a slip of the pen; two
        ordinary ones are not held for one word written as two either.
        """
        tables, script = self.judge.tables, dominant_script(beginning)
        words = [self._word(word) for word in beginning.split(" ")]
        tokens = tuple(word.tokens[0] for word in words if word.is_plain)
        if len(words) != 2 or len(tokens) != 2:
            tokens = split_tokens(beginning, tables, graphemes=False)
        second = self._word(beginning.rpartition(" ")[2].rpartition("-")[2])
        if len(tokens) < 2 or tokens[1].text.endswith(tables.grammar.patronymics) or second.is_article:
            return True
        others = {token.text: token for token in (tokens[1], *second.firsts)}
        if any(self._pairs.may_begin(tokens[0], other, script) for other in others.values()):
            return True
        if not any(rare):
            return False
        return self._may_be_one(tokens, script) or any(self._pairs.slipping(tokens[0], tokens[1], script, rare))

    def _may_be_one(self, tokens: Row, script: str) -> bool:
        """Whether these tokens may be the first one of a known name, all of it where very many names are known."""
        rows = divisions(tuple(tokens), self.judge.tables, seen=True)
        joined = [row[0] for row in rows if len(row) == 1]
        if self._size < MANY_STARTS:
            return any(self._begins(token, script) for token in joined)
        return any(self._wholes(token, script) for token in joined)

    def matches(self, spelling: str) -> tuple[SoundMatch, ...]:
        """The known forms that a spelling is held to be, one for each entity, the nearest first."""
        known = self._spans.get(spelling)
        if known is None:
            bound(self._spans)
            number = self._learned.get(spelling)
            known = self._spans[spelling] = self._compare(spelling) if number else ()
            if number < 0:
                self._learned.keep(spelling, len(known))
        return known

    def _compare(self, spelling: str) -> tuple[SoundMatch, ...]:
        script, tables = dominant_script(spelling), self.judge.tables
        word = self._word(spelling) if spelling.isalpha() else None
        tokens = word.tokens if word else split_tokens(spelling, tables, graphemes=False)
        numbers = {n for row in divisions(tokens, tables, seen=True) for n in self._in_order(row, script)}
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

    def _in_order(self, row: Row, script: str, *, strict: bool = True) -> list[int]:
        """The entries with a name whose tokens these may be, one after the other; not `strict`: by their keys."""
        if not row:
            return []
        if len(row) == 1:
            numbers = self._wholes(row[0], script) if strict else self._whole_under_keys(row[0], script)
            chains = [follow(0, number) for number in numbers]
        else:
            found = (self._pairs.held if strict else self._pairs.sharing)(row[0], row[1], script)
            chains = [follow(follow(0, one), other) for one, other in found]
        for token in row[2:]:
            steps = ((chain, number) for chain in chains for number in self._next.get(chain))
            chains = [follow(*step) for step in steps if not strict or self._may_be(step[1], token)]
        return [number for chain in chains for number in self._ends.get(chain)]

    def _may_be(self, number: int, token: SoundToken) -> bool:
        """Whether a known token may be one further on in a name, if need be but for a slip of the pen."""
        return self._known.passes(number, token) or (self._size < MANY_STARTS and self._known.slips(number, token))

    def _wholes(self, token: SoundToken, script: str) -> list[int]:
        """The known tokens that are all of a name and that a token may be held for."""
        return [n for n in self._whole_under_keys(token, script) if self._known.passes(n, token, alone=True)]

    def _whole_under_keys(self, token: SoundToken, script: str) -> list[int]:
        return [number for role in self._roles(token.text) for number in self._under_keys(token, script, role)]

    def _under_keys(self, token: SoundToken, script: str, role: str) -> list[int]:
        """The known tokens of a role that share a key with a token; of a crowd those that share a finer one."""
        keys = token_keys(token, self.judge.tables, with_vowel=True)
        numbers = {n for key in keys for n in self._sounds.get(sound_key(role, key, script))}
        if CROWD in numbers:
            numbers.remove(CROWD)
            finer = fine_keys(token, self.judge.tables)
            numbers.update(n for key in finer for n in self._sounds.get(fine_key(role, key, script)))
        return self._known.likeliest(token.text, numbers)

    def _comparable(self, number: int) -> tuple[tuple[Form, str, SoundName], ...]:
        known = self._prepared.get(number)
        if known is None:
            bound(self._prepared)
            forms = [form for form in self._forms(number) if is_comparable(form)]
            known = tuple((form, dominant_script(form.surface), self.judge.prepare(form.surface)) for form in forms)
            self._prepared[number] = known
        return known
