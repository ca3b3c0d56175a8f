"""Whether texts give each name one spelling."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any

from normalizer.rulebook.mention import Mention
from normalizer.text.fold import fold_key

_FULL = frozenset({"canonical", "alternate", "variant", "exonym", "clear-exonym", "sound", "inconsistent"})


def full_names(text: str, mentions: Iterable[Mention]) -> Iterator[tuple[str, str]]:
    """The entities that a text names in full, each mention with its spelling; those that may be two are left out."""
    for mention in mentions:
        if mention.how in _FULL and len(mention.entities) == 1:
            yield mention.entities[0], " ".join(text[mention.start : mention.end].split())


@dataclass(slots=True)
class Spellings:
    """The full names of entities in many texts: by spelling, over all texts and within each.

    Short forms and acronyms are no spellings of a full name and do not count; case, accents
    and apostrophes make no difference.
    """

    mentions: int = 0
    in_majority: int = 0
    repeated: int = 0
    mixed: int = 0

    def add(self, text: str, mentions: Iterable[Mention]) -> dict[str, Any]:
        """Count the names of one text; what was counted comes back."""
        by_entity: dict[str, Counter[str]] = defaultdict(Counter)
        for entity, surface in full_names(text, mentions):
            by_entity[entity][fold_key(surface)] += 1
        repeated = [counts for counts in by_entity.values() if counts.total() > 1]
        own = Spellings(
            sum(counts.total() for counts in repeated),
            sum(max(counts.values()) for counts in repeated),
            len(repeated),
            sum(len(counts) > 1 for counts in repeated),
        )
        self.mentions += own.mentions
        self.in_majority += own.in_majority
        self.repeated += own.repeated
        self.mixed += own.mixed
        return own.to_wire()

    def to_wire(self) -> dict[str, Any]:
        """The counts: of entities that a text names in full twice or more, how many are mixed.

        `consistency` is the share of their mentions that have the text's commonest spelling.
        """
        share = self.in_majority / self.mentions if self.mentions else None
        return {"entities": self.repeated, "mixed": self.mixed, "mentions": self.mentions, "consistency": share}
