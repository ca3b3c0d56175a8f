"""The rules for one language, found together in one scan of the text for each aim."""

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property

from normalizer.lexicon.entry import Lexicon
from normalizer.rulebook.lead import Part, bound_parts, kept_parts
from normalizer.rulebook.literals import Literals
from normalizer.rulebook.mention import Mention
from normalizer.rulebook.page import Admits, Page, SoundCost, everything, unheard
from normalizer.rulebook.rule import Aim, Hit, Rule
from normalizer.text.language import LanguageData
from normalizer.text.late import late
from normalizer.text.view import View

Hits = list[tuple[int, str]]


class Ruleset:
    """Rules bound to a language; those that find what is asked for share one automaton over their literals.

    A rule's search runs only when one of its literals occurs, and is told where. Weak rules
    cost nothing until somebody asks for what they find. Rules of the package are named by id,
    and imported when they may find something. `sound_cost` judges names that no lexicon has.
    """

    def __init__(
        self,
        rules: Sequence[Rule] | Sequence[str],
        language: LanguageData,
        lexicon: Lexicon,
        sound_cost: SoundCost = unheard,
    ) -> None:
        self._rules, self._language, self._lexicon = rules, language, lexicon
        self._sound_cost = sound_cost
        self._scans: dict[Aim, _Scan] = {}

    def _scan(self, aim: Aim) -> "_Scan":
        """The rules that find what is asked for, made ready when they are first asked."""
        if aim not in self._scans:
            self._scans[aim] = _Scan(self._parts(aim))
        return self._scans[aim]

    def _parts(self, aim: Aim) -> list[Part]:
        ids = [rule for rule in self._rules if isinstance(rule, str)]
        if ids:
            return kept_parts(ids, self._language, self._lexicon, aim)
        rules = [rule for rule in self._rules if isinstance(rule, Rule)]
        return bound_parts(rules, self._language, self._lexicon, aim)

    def find(
        self,
        view: View,
        find_mentions: Callable[[], Sequence[Mention]],
        aim: Aim,
        admits: Admits = everything,
        *,
        only_phrases: bool = False,
    ) -> Iterator[tuple[Rule, Hit]]:
        """Yield what the rules find of what is asked for; `admits` says of source languages whether they are wanted.

        A rule that names source languages is not asked when they are not; where `only_phrases` are wanted, none that
        finds something else.
        """
        scan = self._scan(aim)
        for place, hits in sorted(scan.occurrences(view).items()):
            rule, bound = scan.parts[place].bound
            if (rule.sources and not admits(rule.sources)) or (only_phrases and not rule.finds_phrases):
                continue
            hits.sort()
            page = Page(view, self._lexicon, hits, find_mentions, admits, self._sound_cost)
            for hit in bound.search(page):
                yield rule, hit


@dataclass(frozen=True)
class _Scan:
    """Rules that are asked together, and where their literals occur."""

    parts: Sequence[Part]

    @cached_property
    def _literals(self) -> tuple[Literals, list[tuple[str, tuple[int, ...]]]]:
        """All literals, and for each what it is and whose."""
        owners: dict[str, tuple[int, ...]] = {}
        for place, part in enumerate(self.parts):
            alone = (place,)
            for literal in part.literals:
                others = owners.setdefault(literal, alone)
                if others is not alone:
                    owners[literal] = (*others, place)
        return Literals(tuple(owners)), list(owners.items())

    @cached_property
    def _always(self) -> list[int]:
        return [place for place, part in enumerate(self.parts) if part.every or not (part.literals or part.characters)]

    @cached_property
    def _by_character(self) -> list[tuple[int, re.Pattern[str]]]:
        return [(place, late(part.characters)) for place, part in enumerate(self.parts) if part.characters]

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
