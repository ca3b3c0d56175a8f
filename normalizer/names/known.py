"""The names that one set of lexicons knows, ready to be looked up."""

from functools import cached_property
from typing import TYPE_CHECKING

from normalizer.lexicon.cache import content_digest
from normalizer.lexicon.folder import lexicon_folder
from normalizer.lexicon.frequency import common_words
from normalizer.lexicon.kept import cached_sections
from normalizer.names.compile import compile_names
from normalizer.names.finding import FoundEntry, find_entries
from normalizer.names.hearing import Hearing
from normalizer.names.index import NameIndex
from normalizer.names.mentions import find_mentions
from normalizer.names.sound import Judge
from normalizer.names.sound.kept import kept_judge

if TYPE_CHECKING:
    from collections.abc import Mapping

    from normalizer.lexicon.entry import Lexicon
    from normalizer.rulebook.mention import Mention
    from normalizer.text.view import View


class KnownNames:
    """The names of lexicons by spelling and by sound, as they were on a date; each part is made when it is needed."""

    def __init__(self, lexicon: "Lexicon", house_style: "Mapping[str, str]") -> None:
        self._lexicon, self._house_style = lexicon, house_style
        self._indexes: dict[str, NameIndex] = {}

    def index(self, date: str) -> NameIndex:
        """The names as they were on a date (YYYY-MM-DD), as they are now without one."""
        date = date if self._lexicon.is_dated else ""
        if date not in self._indexes:
            names = self._lexicon.names
            learned = "" if date or self._house_style else f"words-{self._lexicon.digest}-{self._sound_digest}"
            self._indexes[date] = NameIndex(names, self._house_style, date, self._judge, self._compiled, learned)
        return self._indexes[date]

    def mentions(self, view: "View", date: str, level: str) -> "tuple[Mention, ...]":
        """The names that a text mentions, in whatever spelling."""
        return find_mentions(view, self.index(date), level)

    def entries(self, text: str, date: str) -> list[FoundEntry]:
        """The entries that a text means, how each was found, and the nearest that were refused."""
        return find_entries(self._lexicon.names, self.index(date), self._judge, text)

    def sound_cost(self, one: str, other: str) -> float | None:
        """What it costs to hold two names for spellings of one, by their sound; none when they are not held to be."""
        return self._hearing.cost(one, other)

    @cached_property
    def _judge(self) -> Judge:
        return kept_judge(lexicon_folder() / "sound")

    @cached_property
    def _hearing(self) -> Hearing:
        return Hearing(self._judge)

    @cached_property
    def _sound_digest(self) -> str:
        """How names are heard."""
        return content_digest([lexicon_folder() / "sound"])

    @cached_property
    def _compiled(self) -> "dict[str, memoryview]":
        return cached_sections(
            f"names-{self._lexicon.parts.get('names', self._lexicon.digest)}-{self._sound_digest}",
            lambda: compile_names(self._lexicon.names, self._judge, common_words("en")),
        )
