"""Slips of the pen: one letter left out, put in, or swapped with its neighbour inside a long token.

No reading of letters explains them, so they count only where the rest of the name agrees. A letter at the
beginning or near the end is never a slip: there it makes another name (Karimov, Karimova, Karimovna).
"""

from collections.abc import Iterator

from normalizer.names.sound.align import align_cost
from normalizer.names.sound.sounds import FAR, SoundTables
from normalizer.names.sound.tokens import NAME, SoundToken, sound_token

SHORTEST = 6
"""So many letters a token must have for a slip to leave it recognisable."""

_LIMIT = 0.15


def slip_cost(known: SoundToken, seen: SoundToken, tables: SoundTables) -> float:
    """What it costs to hold two tokens for one but for a slip; `FAR` when more than one letter tells them apart."""
    if known.kind != NAME or seen.kind != NAME or min(known.size, seen.size) < SHORTEST:
        return FAR
    if not known.text.isascii() or known.text[0] != seen.text[0] or abs(known.size - seen.size) > 2:
        return FAR
    mended = [align_cost(known, token, tables, _LIMIT) for token in _mended(seen, tables)]
    spoilt = [align_cost(token, seen, tables, _LIMIT) for token in _shorter(known, tables)]
    return min((*mended, *spoilt), default=FAR)


def _mended(token: SoundToken, tables: SoundTables) -> Iterator[SoundToken]:
    """A token without each inner letter, and with each two neighbours swapped."""
    yield from _shorter(token, tables)
    text = token.text
    for at in range(1, len(text) - 2):
        if text[at] != text[at + 1]:
            yield sound_token(f"{text[:at]}{text[at + 1]}{text[at]}{text[at + 2 :]}", NAME, tables)


def _shorter(token: SoundToken, tables: SoundTables) -> Iterator[SoundToken]:
    text = token.text
    for at in range(1, len(text) - 2):
        if text[at] != text[at - 1]:
            yield sound_token(text[:at] + text[at + 1 :], NAME, tables)
