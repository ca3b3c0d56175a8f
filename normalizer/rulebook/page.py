"""A page: what a rule is given to look at."""

from collections.abc import Callable, Sequence

import msgspec

from normalizer.lexicon.entry import Lexicon
from normalizer.rulebook.mention import Mention
from normalizer.text.language import LanguageData
from normalizer.text.view import View

Admits = Callable[[Sequence[str]], bool]
SoundCost = Callable[[str, str], float | None]
"""What it costs to hold two names for spellings of one, by their sound; none when they are not held to be."""


def everything(_sources: Sequence[str]) -> bool:
    """Admit findings whatever source languages they betray."""
    return True


def unheard(_one: str, _other: str) -> None:
    """No two names are held to be one: the cost where there is nobody to judge."""


class Page(msgspec.Struct):
    """The view of a text, the lexicons, and where the rule's literals occur.

    `hits` are (offset, literal) pairs in order of offset; `mentions` are the names in the text;
    `admits` says of source languages whether findings that betray them are wanted; `sound_cost`
    judges names that no lexicon has.
    """

    view: View
    lexicon: Lexicon
    hits: Sequence[tuple[int, str]] = ()
    find_mentions: Callable[[], Sequence[Mention]] = tuple
    admits: Admits = everything
    sound_cost: SoundCost = unheard

    @property
    def text(self) -> str:
        """The text as it stands."""
        return self.view.text

    @property
    def fold(self) -> str:
        """The text levelled, of the same length."""
        return self.view.fold

    @property
    def strange(self) -> str:
        """The characters of the text that are not ASCII, each once."""
        return self.view.strange

    @property
    def language(self) -> LanguageData:
        """The facts of the text's language."""
        return self.view.language

    @property
    def mentions(self) -> Sequence[Mention]:
        """The names in the text, in order."""
        return self.find_mentions()

    def words(self, slot: str) -> tuple[str, ...]:
        """The words of a slot of the language data, in order; empty when the language has none."""
        return tuple(self.language.words.get(slot, ()))

    def word_set(self, slot: str) -> frozenset[str]:
        """The same words, to ask whether a word is one of them."""
        return self.language.word_set(slot)
