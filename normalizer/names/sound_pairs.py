"""The first two tokens of known names by sound: which pairs of them two tokens of a text may be held for."""

from collections.abc import Iterator, Sequence
from itertools import product

from normalizer.lexicon.packed import PackedMap
from normalizer.names.known_tokens import KnownTokens
from normalizer.names.memo import bound
from normalizer.names.sound import SoundToken
from normalizer.names.sound_keys import PIECE, pair_key, part_buckets, slip_buckets

Pair = tuple[int, int]
"""The numbers of two known tokens."""


class SoundPairs:
    """The first two tokens of the known names of several. Memos are bounded.

    `is_small`: so few names are known that one may be written with a slip of the pen.
    """

    def __init__(self, pairs: PackedMap, sounds: PackedMap, known: KnownTokens, *, is_small: bool) -> None:
        self._pairs, self._sounds, self._known, self._is_small = pairs, sounds, known, is_small
        self._buckets: dict[tuple[str, str], tuple[int, ...]] = {}
        self._slips: dict[tuple[str, str], tuple[int, ...]] = {}
        self._held: dict[tuple[str, ...], frozenset[Pair]] = {}

    def may_begin(self, one: SoundToken, other: SoundToken, script: str) -> bool:
        """Whether a known name may begin with these two tokens, the second of them perhaps not whole."""
        return any(second & PIECE or self._known.passes(second, other) for _, second in self._begun(one, other, script))

    def held(self, one: SoundToken, other: SoundToken, script: str) -> frozenset[Pair]:
        """The pairs that these two may be held for; if there are none, those of which they have one but for a slip."""
        memo = (script, one.kind, one.text, other.kind, other.text)
        known = self._held.get(memo)
        if known is None:
            bound(self._held)
            passing = frozenset(self._passing(one, other, script))
            known = self._held[memo] = passing or frozenset(self.slipping(one, other, script))
        return known

    def sharing(self, one: SoundToken, other: SoundToken, script: str) -> frozenset[Pair]:
        """The pairs that share keys with these two, whether or not they may be held for them."""
        return frozenset(self._under(self._buckets_of(one, script), self._buckets_of(other, script)))

    def slipping(
        self, one: SoundToken, other: SoundToken, script: str, rare: tuple[bool, bool] = (True, True)
    ) -> Iterator[Pair]:
        """The pairs of which these two have one, and a rare one but for a slip of the pen."""
        known = self._known
        if self._is_small and rare[0]:
            for first, second in self._under(self._slips_of(one, script), self._buckets_of(other, script)):
                if known.passes(second, other) and known.slips(first, one):
                    yield first, second
        if self._is_small and rare[1]:
            for first, second in self._under(self._buckets_of(one, script), self._slips_of(other, script)):
                if known.passes(first, one) and known.slips(second, other):
                    yield first, second

    def _passing(self, one: SoundToken, other: SoundToken, script: str) -> Iterator[Pair]:
        for first, second in self._begun(one, other, script):
            if second < PIECE and self._known.passes(second, other):
                yield first, second

    def _under(self, buckets: Sequence[int], others: Sequence[int]) -> set[Pair]:
        """The pairs of tokens under these buckets of the first and of the second."""
        found: set[Pair] = set()
        for key in product(buckets, others):
            numbers = self._pairs.get(pair_key(*key))
            found.update(zip(numbers[::2], numbers[1::2], strict=True))
        return {pair for pair in found if pair[1] < PIECE}

    def _begun(self, one: SoundToken, other: SoundToken, script: str) -> Iterator[Pair]:
        """The pairs of which the first may be held for `one`, and the second or a piece of it shares a key."""
        for numbers in self._sharing_buckets(one, other, script):
            good = {first for first in set(numbers[::2]) if self._known.passes(first, one)}
            if good:
                pairs = zip(numbers[::2], numbers[1::2], strict=True)
                yield from (pair for pair in pairs if pair[0] in good)

    def _sharing_buckets(self, one: SoundToken, other: SoundToken, script: str) -> Iterator[list[int]]:
        """The pairs that share buckets with these two, one number after the other."""
        others = self._buckets_of(other, script)
        for bucket in self._buckets_of(one, script):
            for another in others:
                numbers = self._pairs.get(pair_key(bucket, another))
                if numbers:
                    yield numbers

    def _buckets_of(self, token: SoundToken, script: str) -> tuple[int, ...]:
        memo = (script, token.text)
        known = self._buckets.get(memo)
        if known is None:
            bound(self._buckets)
            tables, is_crowded = self._known.tables, self._sounds.__contains__
            known = self._buckets[memo] = part_buckets(token, script, tables, is_crowded)
        return known

    def _slips_of(self, token: SoundToken, script: str) -> tuple[int, ...]:
        memo = (script, token.text)
        known = self._slips.get(memo)
        if known is None:
            bound(self._slips)
            known = self._slips[memo] = slip_buckets(token, script, self._known.tables)
        return known
