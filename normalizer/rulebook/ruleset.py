"""The rules for one language, found together in one scan of the text for each strength."""

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property

from normalizer.lexicon.entry import Lexicon
from normalizer.rulebook.literals import Literals
from normalizer.rulebook.mention import Mention
from normalizer.rulebook.page import Admits, Page, everything
from normalizer.rulebook.rule import Bound, Hit, Rule, Strength
from normalizer.text.language import LanguageData
from normalizer.text.view import View

Hits = list[tuple[int, str]]


class Ruleset:
    """Rules bound to a language; those of each strength share one automaton over their literals.

    A rule's search runs only when one of its literals occurs, and is told where. Weak rules
    cost nothing until somebody asks for what they find.
    """

    def __init__(self, rules: Sequence[Rule], language: LanguageData, lexicon: Lexicon) -> None:
        self._language, self._lexicon = language, lexicon
        self.rules = [rule for rule in rules if rule.speaks(language.code)]
        self._scans: dict[Strength, _Scan] = {}

    def _scan(self, strength: Strength) -> "_Scan":
        """The rules of one strength, made ready when they are first asked for."""
        if strength not in self._scans:
            bound = [(rule, rule.bind(self._language, self._lexicon, strength)) for rule in self.rules]
            self._scans[strength] = _Scan([(rule, part) for rule, part in bound if part])
        return self._scans[strength]

    def find(
        self,
        view: View,
        find_mentions: Callable[[], Sequence[Mention]],
        strength: Strength,
        admits: Admits = everything,
    ) -> Iterator[tuple[Rule, Hit]]:
        """Yield what the rules of one strength find; `admits` says of source languages whether they are wanted."""
        scan = self._scan(strength)
        for place, hits in sorted(scan.occurrences(view).items()):
            rule, bound = scan.parts[place]
            hits.sort()
            page = Page(view, self._lexicon, hits, find_mentions, admits)
            for hit in bound.search(page):
                yield rule, hit


@dataclass(frozen=True)
class _Scan:
    """Bound rules of one strength, and where their literals occur."""

    parts: Sequence[tuple[Rule, Bound]]

    @cached_property
    def _literals(self) -> tuple[Literals, list[tuple[str, tuple[int, ...]]]]:
        """All literals, and for each what it is and whose."""
        owners: dict[str, tuple[int, ...]] = {}
        for place, (_, bound) in enumerate(self.parts):
            alone = (place,)
            for literal in bound.literals:
                others = owners.setdefault(literal, alone)
                if others is not alone:
                    owners[literal] = (*others, place)
        return Literals(tuple(owners)), list(owners.items())

    @cached_property
    def _always(self) -> list[int]:
        parts = enumerate(bound for _, bound in self.parts)
        return [place for place, bound in parts if not (bound.literals or bound.characters)]

    @cached_property
    def _by_character(self) -> list[tuple[int, re.Pattern[str]]]:
        return [(place, bound.characters) for place, (_, bound) in enumerate(self.parts) if bound.characters]

    def occurrences(self, view: View) -> dict[int, Hits]:
        """For each part that may look (by its place), where its literals occur."""
        found: dict[int, Hits] = {place: [] for place in self._always}
        if view.strange:
            found.update((place, []) for place, characters in self._by_character if characters.search(view.strange))
        literals, owned = self._literals
        for index, start, _ in literals.places(view.fold):
            literal, owners = owned[index]
            for place in owners:
                if place in found:
                    found[place].append((start, literal))
                else:
                    found[place] = [(start, literal)]
        return found
