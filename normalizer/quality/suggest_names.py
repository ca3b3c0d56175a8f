"""Suggest names: spellings of known entities that are not sure, and names that are missing from the lexicons."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from normalizer.lexicon.frequency import frequency
from normalizer.lexicon.review_file import Proposal
from normalizer.names.index import NameIndex
from normalizer.names.sound.pieces import token_keys
from normalizer.names.sound.tokens import split_tokens
from normalizer.quality.gathered import Seen, Tally, context_of
from normalizer.text.fold import fold_key

_CAPITALISED = r"[^\W\d_a-zß-öø-ÿ][^\W\d_]*(?:['’\-][^\W\d_]+)*"
_PARTICLE = r"(?:(?:al|el|as|ad|ar|ash|bin|bint|ibn|abu|de|da|di|del|van|von|ter|ben)[ \-])?"
_NAME = re.compile(rf"(?<!\w){_CAPITALISED}(?:[ \-]{_PARTICLE}{_CAPITALISED}){{0,3}}")
_POSSESSIVE = re.compile(r"['’]s\Z")
_OPENER, _COMMON, _RARE = 4.5, 3.0, 1.5
_NEAR, _LEAST = 1.0, 3
_SHORTEST = 5
_MEMO = 200_000


@dataclass(frozen=True, slots=True)
class _Judged:
    """What a spelling is: of which entity, whether that is sure, how far off, and the key of its sound."""

    entity: str = ""
    is_sure: bool = False
    why: str = ""
    key: str = ""


class NameSuggester:
    """Reads texts one by one; what it keeps does not grow with their number."""

    def __init__(self, names: NameIndex) -> None:
        self._names = names
        self._judged: dict[str, _Judged] = {}
        self._spellings, self._groups = Tally(), Tally()

    def read(self, number: int, text: str) -> None:
        """Take up the names of one text."""
        known: set[str] = set()
        doubtful: dict[str, tuple[str, Seen]] = {}
        spelt: dict[str, set[str]] = {}
        for match in _NAME.finditer(text):
            start, surface = _name_in(match)
            judged = self._judge(surface) if surface else _Judged()
            if judged.is_sure:
                known.add(judged.entity)
            elif judged.entity:
                seen = self._spellings.add(surface, number, context_of(text, start, match.end()))
                doubtful[surface] = (judged.entity, seen)
            elif judged.key:
                self._groups.add(f"{judged.key}\0{surface}", number, context_of(text, start, match.end()))
                spelt.setdefault(judged.key, set()).add(surface)
        self._note_mixtures(known, doubtful, spelt)

    def _note_mixtures(
        self, known: set[str], doubtful: dict[str, tuple[str, Seen]], spelt: dict[str, set[str]]
    ) -> None:
        for entity, seen in doubtful.values():
            seen.mixed += entity in known
        for key, surfaces in spelt.items():
            for surface in surfaces if len(surfaces) > 1 else ():
                self._groups.get(f"{key}\0{surface}").mixed += 1

    def _judge(self, surface: str) -> _Judged:
        found = self._judged.get(surface)
        if found is None:
            if len(self._judged) > _MEMO:
                self._judged.clear()
            found = self._judged[surface] = self._look_up(surface)
        return found

    def _look_up(self, surface: str) -> _Judged:
        forms = self._names.listed(tuple(fold_key(surface).split()))
        if forms:
            return _Judged(forms[0].entity, is_sure=True)
        words = surface.replace("-", " ").split()
        sound = self._names.sound
        if sound is None or (len(words) == 1 and not _is_rare(surface)):
            return _Judged()
        for match in sound.matches(surface)[:1]:
            why = f"sounds like {match.form.surface}"
            return _Judged(match.form.entity, is_sure=match.verdict.certain and len(words) > 1, why=why)
        return (len(words) > 1 and self._nearest(surface)) or _Judged(key=self._key(surface))

    def _nearest(self, surface: str) -> _Judged | None:
        sound = self._names.sound
        assert sound is not None
        seen = sound.judge.prepare(surface)
        near = ((sound.judge.distance(sound.judge.prepare(form.surface), seen), form) for form in sound.near(surface))
        best = min(near, key=lambda pair: pair[0], default=None)
        if best is None or best[0] > _NEAR:
            return None
        return _Judged(best[1].entity, why=f"nearly sounds like {best[1].surface}")

    def _key(self, surface: str) -> str:
        sound = self._names.sound
        assert sound is not None
        tokens = split_tokens(surface, sound.judge.tables, graphemes=False)
        return " ".join(min(token_keys(token, sound.judge.tables), default="") for token in tokens)

    def proposals(self) -> Iterator[Proposal]:
        """Yield what was gathered: uncertain spellings, then names of several spellings without an entry."""
        for surface, seen in self._spellings.items():
            judged = self._judge(surface)
            yield Proposal(
                "spelling",
                (surface,),
                id=judged.entity,
                add="variants",
                count=seen.count,
                texts=seen.texts,
                why=f"{judged.why}; {_mixed(seen.mixed)}",
                contexts=tuple(seen.contexts),
            )
        groups: dict[str, list[tuple[str, Seen]]] = {}
        for form, seen in self._groups.items():
            key, _, surface = form.partition("\0")
            groups.setdefault(key, []).append((surface, seen))
        for spellings in groups.values():
            yield from self._new_name(spellings)

    def _new_name(self, spellings: list[tuple[str, Seen]]) -> Iterator[Proposal]:
        """Yield a missing name when one sound is spelt in several ways, and often enough."""
        ordered = sorted(spellings, key=lambda pair: (-pair[1].count, pair[0]))
        first = ordered[0][0]
        same = [pair for pair in ordered if pair[0] == first or self._is_same(first, pair[0])]
        count = sum(seen.count for _, seen in same)
        apart: dict[str, str] = {}
        for surface, _ in same:
            apart.setdefault(fold_key(surface), surface)  # of those that differ by marks alone the commonest
        if len(apart) < 2 or count < _LEAST:
            return
        mixed = max(seen.mixed for _, seen in same)
        yield Proposal(
            "new-name",
            tuple(apart.values()),
            id=fold_key(first).replace(" ", "-"),
            kind="person" if " " in first else "place",
            add="variants",
            count=count,
            texts=max(seen.texts for _, seen in same),
            why=f"spelt in {len(apart)} ways; {_mixed(mixed)}",
            contexts=tuple(context for _, seen in same for context in seen.contexts[:1])[:4],
        )

    def _is_same(self, one: str, other: str) -> bool:
        sound = self._names.sound
        assert sound is not None
        verdict = sound.judge.compare(sound.judge.prepare(one), sound.judge.prepare(other))
        return verdict is not None and (verdict.certain or " " not in one)


def _mixed(texts: int) -> str:
    return f"{texts} texts mix the spellings" if texts != 1 else "1 text mixes the spellings"


def _name_in(match: re.Match[str]) -> tuple[int, str]:
    """The name in a row of capitalised words: without what opens a sentence and without a possessive."""
    start, surface = match.start(), _POSSESSIVE.sub("", match.group())
    words = surface.split(" ")
    while len(words) > 1 and frequency(words[0].lower(), "en", among="small") >= _OPENER:
        start += len(words[0]) + 1
        words = words[1:]
    surface = " ".join(words)
    if surface.isupper() or all(frequency(w.lower(), "en", among="small") >= _COMMON for w in words):
        return start, ""
    return start, surface


def _is_rare(word: str) -> bool:
    return len(word) >= _SHORTEST and frequency(word.lower(), "en") < _RARE
