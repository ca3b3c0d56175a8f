"""The tokens of two names held against each other: each must pass on its own, none may be left over.

Order is kept. Where a token finds no partner, two neighbours may stand for one (Noureddine, Nour al-Din)
or two for two (Ahl al-Bayt, Ahlul Bayt); a patronymic between other names may be missing on one side.
"""

from collections.abc import Iterator

import msgspec

from normalizer.names.sound.align import align_cost
from normalizer.names.sound.slips import slip_cost
from normalizer.names.sound.sounds import FAR, SoundTables
from normalizer.names.sound.tokens import NAME, WORD, SoundToken, sound_token

Tokens = tuple[SoundToken, ...]

_EQUAL_COST = 0.1
_WORD_LIMIT = 0.1
_PATRONYMIC_COST = 0.15
_JOINT = "+"
_AGREEING, _TELLING = 0.2, 4
_LONG_GIVEN = 7
"""So long a first token must be: relatives have short given names that differ by a letter."""
SLIP = 0.6
"""What a slip of the pen costs: too much for a name to be certain."""
_SHAPES = ((1, 1), (1, 2), (2, 1), (2, 2))


class Pair(msgspec.Struct, frozen=True):
    """A token of the known name, one of the seen name, and what holding them for one costs."""

    known: SoundToken
    seen: SoundToken
    cost: float


def pair_tokens(known: Tokens, seen: Tokens, tables: SoundTables) -> tuple[Pair, ...]:
    """The pairs of two names whose every token passes; none when one fails."""
    if len(known) == len(seen):
        pairs = _side_by_side(known, seen, tables)
        if pairs or len(known) == 1:
            return pairs
        if not _could_regroup(known, seen):
            return _but_for_a_slip(known, seen, tables)
    if abs(len(known) - len(seen)) > 2:
        return ()
    alone = min(len(known), len(seen)) == 1
    return (
        _regrouped(known, seen, tables, alone=alone)
        or _without_patronymic(known, seen, tables)
        or _but_for_a_slip(known, seen, tables)
    )


def limit_for(known: SoundToken, seen: SoundToken, tables: SoundTables, *, alone: bool) -> float:
    """How far the two may be apart; `alone` when they are all there is of the name."""
    if known.kind != NAME or seen.kind != NAME:
        return _WORD_LIMIT
    limits = tables.single if alone else tables.several
    return limits.allow(min(known.size, seen.size))


def pair_cost(known: SoundToken, seen: SoundToken, tables: SoundTables, *, alone: bool) -> float:
    """What it costs to hold two tokens for one; `FAR` when they may not be."""
    if known.kind == seen.kind != NAME:
        return 0.0 if known.text == seen.text else FAR
    if not _comparable(known.size, seen.size):
        return FAR
    cost = align_cost(known, seen, tables, limit_for(known, seen, tables, alone=alone))
    if cost > _EQUAL_COST and known.equal and known.equal == seen.equal and not alone:
        return _EQUAL_COST
    return cost


def unlimited_cost(known: Tokens, seen: Tokens, tables: SoundTables) -> float:
    """What the tokens side by side cost without a limit, and the dearest step for each that is left over."""
    over = abs(len(known) - len(seen))
    return over * FAR + sum(align_cost(one, other, tables, FAR) for one, other in zip(known, seen, strict=False))


def _comparable(one: int, other: int) -> bool:
    """Whether tokens of so many letters can sound alike: no spelling is more than twice as long, and a little."""
    return max(one, other) <= 2 * min(one, other) + 3


def _could_regroup(known: Tokens, seen: Tokens) -> bool:
    """Whether two names of as many tokens may be divided in different places: some pair is of unlike length."""
    return any(abs(one.size - other.size) > 1 for one, other in zip(known, seen, strict=True))


def _side_by_side(known: Tokens, seen: Tokens, tables: SoundTables) -> tuple[Pair, ...]:
    alone = len(known) == 1
    pairs: list[Pair] = []
    for one, other in zip(known, seen, strict=True):
        cost = pair_cost(one, other, tables, alone=alone)
        if cost >= FAR:
            return ()
        pairs.append(Pair(one, other, cost))
    return tuple(pairs)


def _but_for_a_slip(known: Tokens, seen: Tokens, tables: SoundTables) -> tuple[Pair, ...]:
    """Pairs of which one alone fails, by a slip of the pen in a long token, and the others all but agree."""
    if len(known) != len(seen):
        return ()
    pairs = [Pair(*both, pair_cost(*both, tables, alone=False)) for both in zip(known, seen, strict=True)]
    failed = [at for at, pair in enumerate(pairs) if pair.cost >= FAR]
    sure = [pair for pair in pairs if pair.cost < FAR]
    if len(failed) != 1 or sum(pair.cost for pair in sure) > _AGREEING:
        return ()
    if not any(pair.known.kind == NAME and pair.known.size >= _TELLING for pair in sure):
        return ()
    at = failed[0]
    if at == 0 and min(known[0].size, seen[0].size) < _LONG_GIVEN:
        return ()
    cost = slip_cost(known[at], seen[at], tables)
    if cost >= FAR:
        return ()
    pairs[at] = Pair(known[at], seen[at], SLIP + cost)
    return tuple(pairs)


def _regrouped(known: Tokens, seen: Tokens, tables: SoundTables, *, alone: bool) -> tuple[Pair, ...]:
    """Pairs where neighbours are joined; the first way that passes."""
    for shape in _SHAPES:
        one, rest = known[: shape[0]], known[shape[0] :]
        other, left = seen[: shape[1]], seen[shape[1] :]
        if len(one) < shape[0] or len(other) < shape[1] or bool(rest) != bool(left):
            continue
        pair = _joined_pair(one, other, tables, alone=alone)
        if pair is None:
            continue
        following = _regrouped(rest, left, tables, alone=alone) if rest else ()
        if following or not rest:
            return (pair, *following)
    return ()


def _joined_pair(known: Tokens, seen: Tokens, tables: SoundTables, *, alone: bool) -> Pair | None:
    """One token or two of each side held for one another; two are allowed no more than the shorter of them is."""
    if len(known) == len(seen) == 1:
        cost = pair_cost(known[0], seen[0], tables, alone=alone)
        return Pair(known[0], seen[0], cost) if cost < FAR else None
    if len(known) == len(seen) and not any(_JOINT in token.text for token in (*known, *seen)):
        return None
    one, other = join_tokens(known, tables), join_tokens(seen, tables)
    if one is None or other is None or not _comparable(one.size, other.size):
        return None
    limit = min(limit_for(one, other, tables, alone=alone), *_own_limits((*known, *seen), tables))
    cost = align_cost(one, other, tables, limit)
    return Pair(one, other, cost) if cost < FAR else None


def _own_limits(tokens: Tokens, tables: SoundTables) -> Iterator[float]:
    return (tables.several.allow(token.size) for token in tokens)


def join_tokens(tokens: Tokens, tables: SoundTables, *, graphemes: bool = True) -> SoundToken | None:
    """Neighbours written as one token; None when one of them is a word, which is never joined."""
    if len(tokens) == 1:
        return tokens[0]
    if any(token.kind == WORD for token in tokens):
        return None
    return sound_token("".join(token.text for token in tokens), NAME, tables, graphemes=graphemes)


def _without_patronymic(known: Tokens, seen: Tokens, tables: SoundTables) -> tuple[Pair, ...]:
    if abs(len(known) - len(seen)) != 1 or min(len(known), len(seen)) < 2:
        return ()
    longer = known if len(known) > len(seen) else seen
    for shorter in shorter_by_patronymic(longer, tables):
        one, other = (shorter, seen) if longer is known else (known, shorter)
        pairs = _side_by_side(one, other, tables)
        if pairs:
            return (*pairs[:-1], Pair(pairs[-1].known, pairs[-1].seen, pairs[-1].cost + _PATRONYMIC_COST))
    return ()


def shorter_by_patronymic(tokens: Tokens, tables: SoundTables) -> Iterator[Tokens]:
    """The name without each inner token that is a patronymic.

    Only a token between two others counts: a family name may end like a patronymic.
    """
    for at in range(1, len(tokens) - 1):
        if tokens[at].text.endswith(tables.grammar.patronymics):
            yield tokens[:at] + tokens[at + 1 :]
