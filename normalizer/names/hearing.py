"""What it costs to hold two names of a text for spellings of one, remembered."""

from functools import lru_cache

from normalizer.names.sound import Judge

_NAMES, _PAIRS = 20_000, 50_000


class Hearing:
    """Judges names that no lexicon has by their sound; what was worked out is kept, within bounds."""

    def __init__(self, judge: Judge) -> None:
        self._judge = judge
        self._prepare = lru_cache(_NAMES)(judge.prepare)
        self._compare = lru_cache(_PAIRS)(self._judged)

    def cost(self, one: str, other: str) -> float | None:
        """0 for names that sound the same, more the less alike; none when they are not held to be one."""
        return self._compare(*sorted((one, other)))

    def _judged(self, one: str, other: str) -> float | None:
        verdict = self._judge.compare(self._prepare(one), self._prepare(other))
        return verdict.cost if verdict else None
