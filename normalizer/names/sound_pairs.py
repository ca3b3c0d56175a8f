"""The first two tokens of known names by sound: which pairs of them two tokens of a text may be held for."""

from collections.abc import Iterator, Mapping, Sequence
from itertools import product

from normalizer.lexicon.packed import PackedMap
from normalizer.names.known_tokens import KnownTokens
from normalizer.names.memo import bound
from normalizer.names.sound import SoundToken
from normalizer.names.sound_keys import BEGINS, GOES_ON, PIECE, pair_key, part_buckets, slip_buckets

Pair = tuple[int, int]
"""The numbers of two known tokens."""

Sides = tuple[tuple[int, ...], tuple[int, ...]]
"""The buckets of a token in which names have their first token, and those in which they have their second."""


class SoundPairs:
    """The first two tokens of the known names of several. Memos are bounded.

    `is_small`: so few names are known that one may be written with a slip of the pen.
    """

    def __init__(self, data: Mapping[str, memoryview], known: KnownTokens, *, is_small: bool) -> None:
        self._pairs, self._sides = PackedMap(data["pairs"]), PackedMap(data["sides"])
        self._sounds, self._known, self._is_small = PackedMap(data["sounds"]), known, is_small
        self._buckets: dict[tuple[str, str], Sides] = {}
        self._slips: dict[tuple[str, str], Sides] = {}
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

    def _under(self, one: Sides, other: Sides) -> set[Pair]:
        """The pairs of tokens under the buckets of these two."""
        found: set[Pair] = set()
        for key in product(one[0], other[1]):
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
        firsts = self._buckets_of(one, script)[0]
        seconds = self._buckets_of(other, script)[1] if firsts else ()
        for bucket in firsts:
            for another in seconds:
                numbers = self._pairs.get(pair_key(bucket, another))
                if numbers:
                    yield numbers

    def _buckets_of(self, token: SoundToken, script: str) -> Sides:
        memo = (script, token.text)
        known = self._buckets.get(memo)
        if known is None:
            bound(self._buckets)
            buckets = part_buckets(token, script, self._known.tables, self._sounds.__contains__)
            known = self._buckets[memo] = self._by_side(buckets)
        return known

    def _slips_of(self, token: SoundToken, script: str) -> Sides:
        memo = (script, token.text)
        known = self._slips.get(memo)
        if known is None:
            bound(self._slips)
            known = self._slips[memo] = self._by_side(slip_buckets(token, script, self._known.tables))
        return known

    def _by_side(self, buckets: Sequence[int]) -> Sides:
        sides = [(bucket, side) for bucket in buckets for side in self._sides.get(bucket)]
        return tuple(b for b, side in sides if side & BEGINS), tuple(b for b, side in sides if side & GOES_ON)
