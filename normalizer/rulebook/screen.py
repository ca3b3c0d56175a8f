"""Finding words that are odd in themselves: each word is judged once, however many texts it stands in."""

from collections.abc import Callable, Collection, Iterator
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, field

from normalizer.lexicon.entry import Lexicon
from normalizer.rulebook.page import Page
from normalizer.rulebook.rule import Bound, Hit, Rule, Strength
from normalizer.text.language import LanguageData

_MOST, _LONGEST = 500_000, 60


@dataclass(frozen=True, slots=True)
class Screen:
    """Tells the words worth a second look from those that are not, and remembers the latter.

    What it says of a word never depends on what it was asked before; the memory is emptied when it
    holds half a million words. What has more than sixty letters is no word.

    >>> long = Screen(lambda word: len(word) > 4)
    >>> long.suspects(frozenset({"war", "tanks"}))
    {'tanks'}
    """

    is_suspect: Callable[[str], bool]
    _plain: set[str] = field(default_factory=set)

    def suspects(self, vocabulary: AbstractSet[str]) -> set[str]:
        """The words of a vocabulary that are worth a second look."""
        unknown = vocabulary - self._plain
        suspects = {word for word in unknown if len(word) <= _LONGEST and self.is_suspect(word)}
        if len(self._plain) > _MOST:
            self._plain.clear()
        self._plain.update(unknown - suspects)
        return suspects


@dataclass(frozen=True)
class OddWordFinder:
    """Finds what a function makes of the odd words of a page; pages without any cost next to nothing."""

    is_odd: Callable[[str, LanguageData], bool]
    look: Callable[[Page, Collection[str]], Iterator[Hit]]

    def bind(self, rule: Rule, language: LanguageData, lexicon: Lexicon, strength: Strength) -> Bound:
        """The search through the vocabulary of a page, with a memory for this language."""
        screen = Screen(lambda word: self.is_odd(word, language))

        def search(page: Page) -> Iterator[Hit]:
            odd = screen.suspects(page.view.vocabulary)
            if odd:
                yield from self.look(page, odd)

        return Bound(rule.literals(language), search)


def odd_words(
    is_odd: Callable[[str, LanguageData], bool], look: Callable[[Page, Collection[str]], Iterator[Hit]]
) -> OddWordFinder:
    """Find by odd words: `is_odd` judges a bare folded word by itself; `look` gets the page and its odd words."""
    return OddWordFinder(is_odd, look)
