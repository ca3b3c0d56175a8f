"""What a format could not carry, counted and told: nothing is left out in silence."""

from collections.abc import Iterator
from dataclasses import dataclass, field

_EXAMPLES = 3


@dataclass(slots=True)
class Losses:
    """Counts by reason what did not come along, and keeps the first examples of each."""

    _counts: dict[str, int] = field(default_factory=dict)
    _examples: dict[str, list[str]] = field(default_factory=dict)

    def add(self, reason: str, example: str, count: int = 1) -> None:
        """Note that something was left out, and what it was."""
        self._counts[reason] = self._counts.get(reason, 0) + count
        examples = self._examples.setdefault(reason, [])
        if len(examples) < _EXAMPLES and example not in examples:
            examples.append(example)

    def lines(self) -> Iterator[str]:
        """One line for each reason, in the order they were met.

        >>> losses = Losses()
        >>> for form in ("a", "b", "b", "c", "d"):
        ...     losses.add("forms without a language", form)
        >>> list(losses.lines())
        ['left out: 5 forms without a language (a, b, c, …)']
        """
        for reason, count in self._counts.items():
            examples = [example for example in self._examples[reason] if example]
            more = ", …" if examples and count > len(examples) else ""
            told = f" ({', '.join(examples)}{more})" if examples else ""
            yield f"left out: {count} {reason}{told}"
