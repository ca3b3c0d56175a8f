"""The phrases of the wording lexicons by what leads to them, kept beside the compiled lexicon and read in place."""

from array import array
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import chain, product
from typing import overload

import msgspec

from normalizer.lexicon.cache import kept_table
from normalizer.lexicon.entry import Lexicon, WordingEntry, is_pattern
from normalizer.lexicon.literals import begins_with_literals
from normalizer.lexicon.packed import PackedMap, key_of, pack
from normalizer.lexicon.triggers import trigger_key, trigger_of
from normalizer.text.fold import fold

_SAFE = "safe"
_WIDTH = 3  # numbers kept of a phrase: its entry, its place in that, whether it is led


@dataclass(frozen=True, slots=True)
class Phrase:
    """One bad form of a wording entry, with the words that go in its place and the languages it comes from.

    Of one that is a pattern, `is_led` says whether every match begins with its literals.
    """

    entry: WordingEntry
    bad: str
    good: str | None
    folded: str
    is_pattern: bool
    is_led: bool
    sources: tuple[str, ...]


class PhraseLeads(Sequence[str]):
    """The literals that lead to phrases, and the numbers of the phrases each leads to; read when they are asked for."""

    def __init__(self, groups: Sequence[tuple[memoryview, memoryview]]) -> None:
        self._groups = groups
        self._maps = [PackedMap(numbers) for _, numbers in groups]

    @cached_property
    def _all(self) -> list[str]:
        decoded = (msgspec.msgpack.decode(literals, type=list[str]) for literals, _ in self._groups)
        return list(dict.fromkeys(chain.from_iterable(decoded)))

    @overload
    def __getitem__(self, place: int) -> str: ...
    @overload
    def __getitem__(self, place: slice) -> list[str]: ...
    def __getitem__(self, place: int | slice) -> str | list[str]:
        return self._all[place]

    def __len__(self) -> int:
        return len(self._all)

    def __bool__(self) -> bool:
        return bool(self._groups)

    def numbers(self, literal: str) -> list[int]:
        """The numbers of the phrases that a literal leads to."""
        return [number for numbers in self._maps for number in numbers.get(key_of(literal))]


class PhraseTable:
    """The phrases of a lexicon by number; each is made when a text holds one of its literals."""

    def __init__(self, lexicon: Lexicon) -> None:
        self._sections = kept_table(lexicon, "phrases", lambda: _compiled(lexicon), of="wording")
        self._entries = lexicon.wording
        self._places = self._sections["places"].cast("I")
        self._made: dict[int, Phrase] = {}

    def leads(self, kinds: Iterable[str], quality: str) -> "PhraseLeads":
        """What leads to the phrases of these kinds and this strength, or to those that are `safe`."""
        groups = (_group(kind, quality) for kind in kinds)
        known = [group for group in groups if group in self._sections]
        return PhraseLeads([(self._sections[_literals_of(group)], self._sections[group]) for group in known])

    def phrase(self, number: int) -> Phrase:
        """The phrase with this number."""
        made = self._made.get(number)
        if made is None:
            owner, place, is_led = self._places[_WIDTH * number : _WIDTH * (number + 1)]
            made = self._made[number] = _phrase(self._entries[owner], place, is_led=bool(is_led))
        return made


def _phrase(entry: WordingEntry, place: int, *, is_led: bool) -> Phrase:
    """A bad form of an entry with the good one that belongs to it."""
    bad = entry.bad[place]
    good = entry.good[min(place, len(entry.good) - 1)] if entry.good else None
    return Phrase(entry, bad, good, fold(bad), is_pattern(bad), is_led, entry.sources)


def _literals(entry: WordingEntry, form: str, lexicon: Lexicon) -> tuple[str, ...]:
    """The folded words one of which must occur, in the form or in the context it needs; the rarest ones."""
    kept = lexicon.triggers.get(trigger_key(entry, form))
    return trigger_of(entry, form, lexicon.required) if kept is None else kept


def _is_led(entry: WordingEntry, form: str) -> bool:
    return is_pattern(form) and not (entry.after or entry.before) and begins_with_literals(form[1:-1])


def _group(kind: str, quality: str) -> str:
    return f"{kind} {quality}"


def _literals_of(group: str) -> str:
    return f"literals of {group}"


def _compiled(lexicon: Lexicon) -> bytes:
    """The table of a lexicon: the entry and place of each phrase; the literals by kind and strength or safety."""
    places = array("I")
    groups: dict[str, dict[str, list[int]]] = {}
    for owner, entry in enumerate(lexicon.wording):
        qualities = (entry.strength, _SAFE) if entry.safety == _SAFE else (entry.strength,)
        leads = [groups.setdefault(_group(entry.rule, quality), {}) for quality in qualities]
        for place, form in enumerate(entry.bad):
            for literal, group in product(_literals(entry, form, lexicon), leads):
                group.setdefault(literal, []).append(len(places) // _WIDTH)
            places.extend((owner, place, _is_led(entry, form)))
    literals = {_literals_of(name): msgspec.msgpack.encode(list(leads)) for name, leads in groups.items()}
    numbers = {name: PackedMap.build({key_of(k): v for k, v in leads.items()}) for name, leads in groups.items()}
    return pack({"places": places.tobytes(), **literals, **numbers})
