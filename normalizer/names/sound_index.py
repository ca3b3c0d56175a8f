"""The known names by sound: which of them a stretch of text may be a spelling of."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from normalizer.names.form import CANONICAL, EXONYM, VARIANT, Form
from normalizer.names.sound import Judge, SoundName, Verdict, load_sound_tables
from normalizer.names.sound_keys import KeyBook
from normalizer.text.fold import fold_key
from normalizer.text.language import dominant_script

_MEMO_LIMIT = 200_000
_MATCHED = (CANONICAL, VARIANT, EXONYM)
_KINDS = ("person", "place", "organisation")
_SHORTEST = 4
_RARITY_FEW, _RARITY_MANY, _MANY = 2.6, 1.6, 1_000


@dataclass(frozen=True, slots=True)
class SoundMatch:
    """A known form that a spelling is held to be, and why."""

    form: Form
    verdict: Verdict


class SoundIndex:
    """Forms by the keys of their sound. Built once, then only read; memos are bounded.

    `_starts` are the keys of first words, so that one look at a word says whether a name may
    begin with it.
    """

    def __init__(self, forms: Iterable[Form], tables: Mapping[str, Any], book: KeyBook) -> None:
        self.judge = Judge(load_sound_tables(tables))
        self.forms = [form for form in forms if _is_comparable(form)]
        self._scripts = [dominant_script(form.surface) for form in self.forms]
        self._by_key: dict[str, list[int]] = {}
        self._starts: set[str] = set()
        self._firsts: dict[str, bool] = {}
        self._spans: dict[str, tuple[SoundMatch, ...]] = {}
        self._prepared: dict[int, SoundName] = {}
        for number, (whole, start) in enumerate(book.keys((form.surface for form in self.forms), self.judge)):
            for key in whole:
                self._by_key.setdefault(key, []).append(number)
            self._starts.update(start)
        book.save()

    @property
    def rarity(self) -> float:
        """The Zipf frequency from which on a single word is too ordinary to be taken for a known name.

        The more names are known, the more of them an ordinary word sounds like by chance, so a
        large lexicon asks for rarer words. Measured on English news with 200 and 1,200 entities.
        """
        return _RARITY_FEW if len(self.forms) < _MANY else _RARITY_MANY

    def may_start(self, word: str) -> bool:
        """Whether a known name can begin with this word, however it is spelt."""
        known = self._firsts.get(word)
        if known is None:
            if len(self._firsts) > _MEMO_LIMIT:
                self._firsts.clear()
            known = self._firsts[word] = not self._starts.isdisjoint(self.judge.first_keys(word))
        return known

    def matches(self, spelling: str) -> tuple[SoundMatch, ...]:
        """The known forms that a spelling is held to be, one for each entity, the nearest first."""
        known = self._spans.get(spelling)
        if known is None:
            if len(self._spans) > _MEMO_LIMIT:
                self._spans.clear()
            known = self._spans[spelling] = self._compare(spelling)
        return known

    def _compare(self, spelling: str) -> tuple[SoundMatch, ...]:
        script = dominant_script(spelling)
        keys = self.judge.index_keys(spelling)
        numbers = {n for key in keys for n in self._by_key.get(key, ()) if self._scripts[n] == script}
        if not numbers:
            return ()
        seen = self.judge.prepare(spelling)
        best: dict[str, SoundMatch] = {}
        for number in sorted(numbers):
            verdict = self.judge.compare(self._known(number), seen)
            form = self.forms[number]
            if verdict and (form.entity not in best or verdict.cost < best[form.entity].verdict.cost):
                best[form.entity] = SoundMatch(form, verdict)
        return tuple(sorted(best.values(), key=lambda match: match.verdict.cost))

    def _known(self, number: int) -> SoundName:
        if number not in self._prepared:
            self._prepared[number] = self.judge.prepare(self.forms[number].surface)
        return self._prepared[number]


def _is_comparable(form: Form) -> bool:
    """Whether a form's sound says anything: names of people, places and groups, not too short.

    What other languages call a place or a group is often another word; what they call a
    person is the same name, and a name in its own script is compared with that script only.
    """
    if form.how not in _MATCHED or form.kind not in _KINDS or not form.by_sound:
        return False
    if form.how == EXONYM and form.kind != "person" and dominant_script(form.surface) == "Latin":
        return False
    return len(fold_key(form.surface)) >= _SHORTEST
