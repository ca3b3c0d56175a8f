"""Refuse an edit that would change what the text says: numbers, dates, negations."""

import re
from collections import Counter
from collections.abc import Iterable

_NUMBER = re.compile(r"(\d{1,3}(?:[.,\u00a0\u202f'’ ]\d{3}(?!\d))+|\d+)(?:[.,](\d+))?")
_NO_DIGIT = re.compile(r"\D")


def changed_meaning(before: str, after: str, negations: Iterable[str], owned: frozenset[str]) -> str | None:
    """The reason to withhold an edit that turns `before` into `after`, or None.

    `negations` are the folded negating words of the language; `owned` names what the rule
    answers for itself (`number`, `negation`, `copy` and `furniture` for deletions whose
    text survives elsewhere or carries no content).

    >>> changed_meaning("did not fall", "did fall", ["not"], frozenset())
    'changes a negation'
    >>> changed_meaning("40 000", "40,000", [], frozenset()) is None
    True
    """
    if owned & {"copy", "furniture"}:
        return None
    if "number" not in owned and _values(before) != _values(after):
        return "changes a number"
    if "negation" not in owned and _count(before, negations) != _count(after, negations):
        return "changes a negation"
    return None


def lost_meaning(before: str, after: str, negations: Iterable[str]) -> str | None:
    """What `before` says and `after` no longer does, a number or a negation; or None.

    >>> lost_meaning("did not fall", "fell", ["not"]), lost_meaning("fell", "did not fall", ["not"])
    ('a negation', None)
    """
    if _values(before) - _values(after):
        return "a number"
    negations = list(negations)
    return "a negation" if _count(before, negations) > _count(after, negations) else None


def _values(text: str) -> Counter[str]:
    return Counter(_NO_DIGIT.sub("", whole) + "." + part.rstrip("0") for whole, part in _NUMBER.findall(text))


def _count(text: str, words: Iterable[str]) -> int:
    lowered = text.lower().replace("’", "'")
    tokens = re.findall(r"[\w']+", lowered)
    wanted = set(words)
    return sum(token in wanted or token.endswith("n't") for token in tokens)
