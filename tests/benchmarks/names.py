"""Made-up names and texts that hold some of them, the same in every run."""

import random
from collections.abc import Iterator

from normalizer.lexicon.entry import NameEntry

_ONSETS = [
    "b",
    "ch",
    "d",
    "f",
    "g",
    "gh",
    "h",
    "j",
    "k",
    "kh",
    "l",
    "m",
    "n",
    "p",
    "q",
    "r",
    "s",
    "sh",
    "t",
    "tr",
    "v",
    "w",
    "y",
    "z",
    "zh",
    "kr",
    "br",
    "st",
]
_VOWELS = ["a", "e", "i", "o", "u", "ai", "ou", "ie", "aa"]
_CODAS = ["", "", "", "n", "r", "l", "m", "s", "k", "d", "sh", "t"]


def _word(chance: random.Random, syllables: int) -> str:
    parts = (chance.choice(_ONSETS) + chance.choice(_VOWELS) + chance.choice(_CODAS) for _ in range(syllables))
    return "".join(parts).title()


def made_up_names(count: int) -> Iterator[NameEntry]:
    """So many people: a given name of a few thousand, a family name of many, common ones more often."""
    chance = random.Random(5)
    given = [_word(chance, 2) for _ in range(min(5_000, count))]
    family = [_word(chance, chance.choice((2, 3))) for _ in range(min(120_000, count))]
    seen: set[str] = set()
    while len(seen) < count:
        name = f"{given[int(len(given) * chance.random() ** 2)]} {family[int(len(family) * chance.random() ** 1.5)]}"
        if name in seen:
            name += " " + chance.choice(family)
        if name not in seen:
            seen.add(name)
            yield NameEntry(f"p{len(seen)}", "person", {"en": name})


def with_names(texts: list[str], names: list[str]) -> list[str]:
    """The texts with one of the names in the place of every fortieth word."""
    chance = random.Random(9)
    made = []
    for text in texts:
        words = text.split(" ")
        for place in range(20, len(words), 40):
            words[place] = chance.choice(names)
        made.append(" ".join(words))
    return made
