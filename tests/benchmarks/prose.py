"""Made-up English of any length that hardly repeats itself, the same in every run."""

import random
from collections.abc import Iterator

from normalizer.lexicon.frequency import common_words

_NAMES = ("Aleppo", "Moscow", "Bashar al-Assad", "Paris", "Angela Merkel", "Syria", "London", "Reuters")
_MARKS = (".", ".", ".", ".", "?", "!")


def prose(size: int, *, breaks: str = "\n", seed: int = 5) -> str:
    """About so many characters of sentences; `breaks` stands between paragraphs."""
    parts: list[str] = []
    length = 0
    for number, sentence in enumerate(_sentences(random.Random(seed))):
        parts.extend((sentence, breaks if number % 5 == 4 else " "))
        length += len(sentence) + 1
        if length >= size:
            return "".join(parts)[:size]
    return ""


def _sentences(chance: random.Random) -> Iterator[str]:
    words = common_words("en")[:8_000]
    weights = [1 / (rank + 3) for rank in range(len(words))]
    while True:
        drawn = chance.choices(words, weights, k=chance.randint(8, 24))
        if chance.random() < 0.3:
            drawn.insert(chance.randrange(len(drawn)), chance.choice(_NAMES))
        if chance.random() < 0.2:
            drawn.insert(chance.randrange(len(drawn)), f"{chance.randrange(10_000):,}")
        if chance.random() < 0.5:
            drawn[len(drawn) // 2] += ","
        sentence = " ".join(drawn) + chance.choice(_MARKS)
        sentence = sentence[0].upper() + sentence[1:]
        yield f"“{sentence}”" if chance.random() < 0.1 else f'"{sentence}"' if chance.random() < 0.1 else sentence
