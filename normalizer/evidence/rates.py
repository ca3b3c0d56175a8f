"""How often each rule speaks in machine translation and in human English, as measured beforehand.

The figures stand in `lexicons/tables/rates.json`, which `normalizer.quality.rates` writes.
"""

from functools import cache
from pathlib import Path

import msgspec

from normalizer.errors import LexiconError
from normalizer.lexicon.folder import lexicon_folder

SIDES = ("mt", "original", "human")


class Sides(msgspec.Struct, frozen=True):
    """One number for each side: machine translation, English as first written, human translation."""

    mt: int
    original: int
    human: int


class Counts(Sides, frozen=True):
    """The findings of one rule on each side, and how references judge its edits.

    `support` counts edits whose words, with a word on either side, stand in the reference;
    `refute` those whose old words do.
    """

    support: int
    refute: int


class Corpus(msgspec.Struct, frozen=True):
    """One file that was measured: its name, side and size, and a hash of its bytes."""

    name: str
    side: str
    segments: int
    words: int
    sha256: str


class Provenance(msgspec.Struct, frozen=True):
    """Where the figures come from: the day, the program that was run, and on what."""

    date: str
    program: str
    corpora: tuple[Corpus, ...]


class Rates(msgspec.Struct, frozen=True):
    """What was measured of every rule, and on how many words."""

    provenance: Provenance
    words: Sides
    rules: dict[str, Counts]

    def per_1000_words(self, rule: str) -> dict[str, float] | None:
        """Findings of a rule per 1,000 words of each side, and of both human sides together.

        None when the rule was not measured.

        >>> counts = Counts(mt=3, original=0, human=1, support=2, refute=0)
        >>> rates = Rates(Provenance("", "", ()), Sides(mt=2000, original=500, human=1000), {"a/b": counts})
        >>> rates.per_1000_words("a/b")
        {'mt': 1.5, 'original': 0.0, 'human': 1.0, 'all_human': 0.6667}
        """
        counts = self.rules.get(rule)
        if counts is None:
            return None
        shares = {side: _per_1000(getattr(counts, side), getattr(self.words, side)) for side in SIDES}
        everything = counts.original + counts.human, self.words.original + self.words.human
        return shares | {"all_human": _per_1000(*everything)}


def _per_1000(hits: int, words: int) -> float:
    return round(1000 * hits / max(1, words), 4)


_NOTHING = Rates(Provenance("", "", ()), Sides(0, 0, 0), {})


def rates_path() -> Path:
    """Where the figures stand that ship."""
    return lexicon_folder() / "tables" / "rates.json"


@cache
def read_rates(path: Path | None = None) -> Rates:
    """The figures of a file, those that ship by default; none at all when there is no file.

    Raises `LexiconError` for a file of another form.
    """
    path = path or rates_path()
    try:
        return msgspec.json.decode(path.read_bytes(), type=Rates)
    except FileNotFoundError:
        return _NOTHING
    except (OSError, msgspec.MsgspecError) as error:
        raise LexiconError(f"{path}: {error}; write it anew with python -m normalizer.quality.rates") from None
