"""The rules for one language, found together in one scan of the text."""

from collections.abc import Callable, Iterator, Sequence

from ahocorasick_rs import AhoCorasick, MatchKind

from normalizer.lexicon.entry import Lexicon
from normalizer.rulebook.mention import Mention
from normalizer.rulebook.page import Page
from normalizer.rulebook.rule import Bound, Hit, Rule, Strength
from normalizer.text.language import LanguageData
from normalizer.text.view import View

Hits = list[tuple[int, str]]


class Ruleset:
    """Rules bound to a language, with one automaton over the literals of all of them.

    A rule's search runs only when one of its literals occurs, and is told where.
    """

    def __init__(self, rules: Sequence[Rule], language: LanguageData, lexicon: Lexicon) -> None:
        self._lexicon = lexicon
        self.rules = [rule for rule in rules if rule.speaks(language.code)]
        self._bound: list[Bound] = [rule.bind(language, lexicon) for rule in self.rules]
        owners: dict[str, list[int]] = {}
        for place, bound in enumerate(self._bound):
            for literal in bound.literals:
                owners.setdefault(literal, []).append(place)
        self._literals = list(owners)
        self._owners = list(owners.values())
        self._automaton = AhoCorasick(self._literals, matchkind=MatchKind.Standard) if owners else None
        self._always = [place for place, bound in enumerate(self._bound) if bound.always or not bound.literals]

    def occurrences(self, view: View) -> dict[int, Hits]:
        """For each rule that may look (by its place), where its literals occur."""
        found: dict[int, Hits] = {place: [] for place in self._always}
        if self._automaton is None:
            return found
        literals, owners = self._literals, self._owners
        for index, start, _ in self._automaton.find_matches_as_indexes(view.fold, overlapping=True):
            for place in owners[index]:
                hits = found.get(place)
                if hits is None:
                    hits = found[place] = []
                hits.append((start, literals[index]))
        return found

    def find(
        self,
        view: View,
        occurrences: dict[int, Hits],
        find_mentions: Callable[[], Sequence[Mention]],
        strength: Strength,
    ) -> Iterator[tuple[Rule, Hit]]:
        """Yield what the rules of one strength find, given where their literals occur."""
        for place in sorted(occurrences):
            rule = self.rules[place]
            if rule.strength != strength:
                continue
            hits = occurrences[place]
            hits.sort()
            page = Page(view, self._lexicon, hits, find_mentions)
            for hit in self._bound[place].search(page):
                yield rule, hit
