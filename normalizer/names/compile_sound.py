"""Compile the sounds of names: which tokens there are, what they are found by, and in which order they stand."""

from array import array
from collections import Counter
from collections.abc import Iterator
from itertools import product

from normalizer.lexicon.packed import PackedMap, PackedTexts
from normalizer.names.sound import Judge, SoundToken
from normalizer.names.sound.pieces import divisions, fine_keys, first_pieces, token_keys
from normalizer.names.sound.tokens import NAME, PARTICLE, WORD, sound_token, split_tokens
from normalizer.names.sound_keys import (
    ALONE,
    BEGINS,
    BEHIND,
    CROWD,
    CROWDED,
    FIRST,
    GOES_ON,
    JOINED,
    MANY_STARTS,
    PART,
    PIECE,
    fine_key,
    follow,
    pair_key,
    part_buckets,
    record_parts,
    slip_buckets,
    sound_key,
    token_record,
)
from normalizer.text.language import dominant_script

KINDS = {kind[0]: kind for kind in (NAME, WORD, PARTICLE)}
_JOINT = "+"
_SHARES = 64
_LOW = 0xFFFFFFFF
Row = tuple[SoundToken, ...]
Buckets = tuple[int, ...]


class SoundBuilder:
    """Gathers the spellings of names and makes the tables in which their sounds are found."""

    def __init__(self, judge: Judge) -> None:
        self._tables = judge.tables
        self._tokens: dict[bytes, int] = {}
        self._parts: set[int] = set()
        self._counts: Counter[int] = Counter()
        self._lists: dict[int, list[int]] = {}
        self._wholes: dict[tuple[str, str, str], dict[int, None]] = {}
        self._pairs: dict[int, bool] = {}
        self._sides: dict[int, int] = {}
        self._ends: dict[int, list[int]] = {}
        self._next: dict[int, dict[int, None]] = {}
        self._heard = 0

    def add(self, number: int, spelling: str, *, may_slip: bool = False) -> None:
        """Know a spelling of the entry of this number; `may_slip`: also with a slip of the pen."""
        tokens = split_tokens(spelling, self._tables, graphemes=False)
        if not tokens:
            return
        self._heard += 1
        script = dominant_script(spelling)
        for row in divisions(tokens, self._tables):
            if len(row) > 1:
                chain = self._row(row, script, may_slip=may_slip)
            else:
                chain = follow(0, self._whole(row[0], script, ALONE if len(tokens) == 1 else JOINED))
            known = self._ends.setdefault(chain, [])
            if not known or known[-1] != number:
                known.append(number)
        for piece in first_pieces(tokens, self._tables):
            for key in token_keys(piece, self._tables):
                self._lists.setdefault(sound_key(FIRST, key, script), [])

    def _row(self, row: Row, script: str, *, may_slip: bool) -> int:
        """Keep a row of several tokens; the key of it."""
        numbers = [self._part(token, script) for token in row]
        pair = numbers[0] << 32 | numbers[1]
        self._pairs[pair] = self._pairs.get(pair, False) or may_slip
        for piece in first_pieces(row[1:], self._tables):
            if piece is not row[1]:
                self._pairs[numbers[0] << 32 | PIECE | self._token(piece, script)] = False
        chain = follow(follow(0, numbers[0]), numbers[1])
        for number in numbers[2:]:
            self._next.setdefault(chain, {})[number] = None
            chain = follow(chain, number)
        return chain

    def _token(self, token: SoundToken, script: str) -> int:
        return self._tokens.setdefault(token_record(token, script), len(self._tokens))

    def _part(self, token: SoundToken, script: str) -> int:
        """The number of a token that stands beside others."""
        number = self._token(token, script)
        if number not in self._parts:
            self._parts.add(number)
            self._counts.update(sound_key(PART, key, script) for key in token_keys(token, self._tables))
        return number

    def _whole(self, token: SoundToken, script: str, role: str) -> int:
        """The number of a token that is all of a name, found from now on by what it sounds like."""
        number = self._token(token, script)
        for key in token_keys(token, self._tables, with_vowel=True):
            self._wholes.setdefault((role, script, key), {})[number] = None
            if role == ALONE and token.text.startswith(_JOINT):
                self._lists[sound_key(BEHIND, key, script)] = []
        return number

    def _spread(self) -> None:
        """Put whole tokens under their sound keys, those of a crowded key under finer ones instead."""
        texts, finer = list(self._tokens), dict[int, dict[int, None]]()
        for (role, script, key), numbers in self._wholes.items():
            is_crowded = len(numbers) > CROWDED
            self._lists[sound_key(role, key, script)] = [CROWD] if is_crowded else list(numbers)
            for number in numbers if is_crowded else ():
                for fine in fine_keys(self._known(texts[number])[0], self._tables):
                    finer.setdefault(fine_key(role, fine, script), {})[number] = None
        self._lists.update((key, list(numbers)) for key, numbers in finer.items())
        self._lists.update((key, [CROWD]) for key, count in self._counts.items() if count > CROWDED)

    def _known(self, record: bytes) -> tuple[SoundToken, str]:
        """A token as it was before it was stored, and its script."""
        kind, letters, script = record_parts(record)
        return sound_token(letters, KINDS[kind], self._tables, graphemes=False), script

    def _paired(self) -> Iterator[tuple[int, int]]:
        """The first two tokens of each name, under each pair of their buckets."""
        texts, known = list(self._tokens), dict[int, tuple[Buckets, Buckets]]()
        for pair, may_slip in self._pairs.items():
            numbers = pair >> 32, pair & _LOW & ~PIECE
            for number in numbers:
                if number not in known:
                    known[number] = self._buckets(texts[number])
            (one, slipped), (other, slipped_other) = (known[number] for number in numbers)
            rows = [(one, other)]
            if may_slip and self._heard < MANY_STARTS:
                rows += [(slipped, other), (one, slipped_other)]
            for firsts, seconds in rows:
                self._note(firsts, BEGINS)
                self._note(seconds, GOES_ON)
                yield from ((pair_key(*both), pair) for both in product(firsts, seconds))

    def _note(self, buckets: Buckets, side: int) -> None:
        """Know on which side of a pair buckets are."""
        for bucket in buckets:
            self._sides[bucket] = self._sides.get(bucket, 0) | side

    def _buckets(self, record: bytes) -> tuple[Buckets, Buckets]:
        """The buckets of a stored token, and those of it with a slip of the pen."""
        token, script = self._known(record)
        plain = part_buckets(token, script, self._tables, lambda key: self._counts[key] > CROWDED)
        return plain, slip_buckets(token, script, self._tables) if self._heard < MANY_STARTS else ()

    def _pair_lists(self) -> Iterator[tuple[int, list[int]]]:
        """For each key of two buckets the pairs of tokens, one number after the other; share by share, to save room."""
        shares = [(array("Q"), array("Q")) for _ in range(_SHARES)]
        for key, pair in self._paired():
            keys, pairs = shares[key % _SHARES]
            keys.append(key)
            pairs.append(pair)
        for keys, pairs in shares:
            found: dict[int, dict[int, None]] = {}
            for key, pair in zip(keys, pairs, strict=True):
                found.setdefault(key, {})[pair] = None
            for key, kept in sorted(found.items()):
                yield key, [number for pair in kept for number in (pair >> 32, pair & _LOW)]

    def sections(self) -> dict[str, bytes]:
        """The tables, by the names under which `SoundIndex` reads them."""
        self._spread()
        return {
            "sounds": PackedMap.build(self._lists),
            "pairs": PackedMap.build(self._pair_lists()),
            "sides": PackedMap.build({bucket: (side,) for bucket, side in self._sides.items()}),
            "ends": PackedMap.build(self._ends),
            "next": PackedMap.build(self._next),
            "tokens": PackedTexts.build(self._tokens),
            "heard": self._heard.to_bytes(8, "little"),
        }
