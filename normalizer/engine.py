"""The whole flow: text → view → findings → evidence → plan → cleaned text and alignment."""

import datetime
import difflib
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace
from functools import cache, cached_property, lru_cache
from pathlib import Path
from typing import Any

import msgspec

from normalizer.edits.alignment import Alignment
from normalizer.edits.edit import Edit, Safety, apply_edits
from normalizer.errors import SettingsError
from normalizer.evidence.score import Door, door, heard
from normalizer.findings import Found, Seen, lift, mends_names, of_likely_source, settle, to_findings, weighed
from normalizer.lexicon.allow import Allowed, AllowList, read_allow_lists
from normalizer.lexicon.cache import cached_lexicon
from normalizer.lexicon.entry import Lexicon
from normalizer.lexicon.folder import lexicon_folder
from normalizer.lexicon.language import language_data
from normalizer.lexicon.parcel import pack_up, unpack
from normalizer.lexicon.trigrams import language_by_trigrams
from normalizer.names.finding import FoundEntry
from normalizer.names.index import NameIndex
from normalizer.names.known import KnownNames
from normalizer.result import Cleaned, Finding, Repaired, TranslationEvidence
from normalizer.rulebook.mention import Mention
from normalizer.rulebook.page import Admits, everything
from normalizer.rulebook.registry import chosen_rules
from normalizer.rulebook.rule import Aim, Strength
from normalizer.rulebook.ruleset import Ruleset
from normalizer.settings import Settings, read_config
from normalizer.signature import signature_of
from normalizer.sure import Mended, around, mended, sure_of
from normalizer.text.given import given
from normalizer.text.language import LanguageData, LanguageDetector
from normalizer.text.view import View

_PASSES = 4
_NAMES = "names/"
Mentions = Callable[[], tuple[Mention, ...]]


class Normalizer:
    """Finds and repairs what machine translation leaves in text; makes names one.

    Immutable after construction, safe to share between threads, picklable, deterministic.
    Keyword arguments are the fields of `Settings`.

    >>> Normalizer(language="en").clean("He lives in the Syria.").text
    'He lives in Syria.'
    """

    def __init__(self, settings: Settings | None = None, **values: Any) -> None:
        if not isinstance(settings, Settings | None):
            raise SettingsError(f"settings must be Settings, not {settings!r}; single ones go by name, language='en'")
        self._begin(replace(settings or Settings(), **values))
        self.lexicon: Lexicon = cached_lexicon(self._lexicon_roots())
        self._allowed = read_allow_lists(self.settings.allow)
        self._check_house_style()

    def _begin(self, settings: Settings) -> None:
        self.settings = settings
        self._rules = chosen_rules(settings.select, settings.ignore)
        self._rulesets: dict[str, Ruleset] = {}

    @classmethod
    def from_config(cls, path: str | Path, **values: Any) -> "Normalizer":
        """A Normalizer with the settings of a configuration file, and others given here."""
        return cls(Settings(**(read_config(Path(path)) | values)))

    def _lexicon_roots(self) -> list[Path]:
        shipped = lexicon_folder()
        default = shipped if self.settings.default_lexicons else shipped / "languages"
        return [default, *(Path(path) for path in self.settings.lexicon)]

    def _check_house_style(self) -> None:
        for entity in self.settings.house_style:
            if entity not in self.lexicon.by_id:
                near = difflib.get_close_matches(entity, self.lexicon.by_id, n=1)
                hint = f"; did you mean {near[0]!r}?" if near else ""
                raise SettingsError(f"house_style: no entry with the id {entity!r} in the lexicons{hint}")

    def check(self, text: str) -> tuple[Finding, ...]:
        """What is wrong with a text, nothing applied."""
        return tuple(replace(finding, applied=False) for finding in self.clean(text).findings)

    def repair(self, text: str, *, language: str = "", date: str | datetime.date = "") -> Repaired:
        """The text that `clean` gives and the alignment, for those who do not want what was found.

        Only the rules that may mend safely look at it. The others are asked where one of those has found
        something that depends on them: the strong ones on whether the text was translated, the weak ones if it was.

        >>> Normalizer(language="en").repair("He lives in the Syria.").text
        'He lives in Syria.'
        """
        given(text)
        fixed, day = self.settings.of_text(language, date)
        current, alignment = text, Alignment()
        for _ in range(_PASSES if self.settings.level == Safety.SAFE else 0):
            view = View(current, self.language_data(fixed or self._detector.detect(current)))
            made = self._mended(view, day)
            if made is None:
                break
            if not made.edits:
                return Repaired(text, current, alignment)
            current = apply_edits(current, made.edits)
            alignment = alignment.then(Alignment.of_edits(made.edits))
            if made.is_local and self._stays(view, made.edits, day):
                return Repaired(text, current, alignment)
        return self.clean(text, language=language, date=date)

    def _mended(self, view: View, date: str) -> Mended | None:
        """What is mended safely in a view whatever weak rules find; None where that depends on them."""
        mentions = self._mentions(view, date)
        sure = sure_of(self._found(view, mentions, Aim.MENDING))
        if sure is not None:
            return mended(view, self._not_allowed(view, sure))
        if self._door(TranslationEvidence(), (), view.text).lets_any:
            return None  # whatever strong rules find
        strong = [item for item in self._found(view, mentions, Aim.STRONG) if item.strength == Strength.STRONG]
        if any(item.of_source for item in strong) or self._door(weighed(strong), strong, view.text).lets_any:
            return None
        return Mended(mended(view, self._not_allowed(view, strong)).edits, is_local=False)

    def _found(self, view: View, mentions: Mentions, aim: Aim, admits: Admits = everything) -> list[Found]:
        """What the rules find of what is asked for."""
        return [Found(*pair) for pair in self._ruleset(view.language).find(view, mentions, aim, admits)]

    def _stays(self, before: View, edits: Sequence[Edit], date: str) -> bool:
        """Whether the rules that may mend find nothing more in the surroundings of edits."""
        view = around(before, edits)
        left = self._mended(view, date) if view else None
        return left is not None and not left.edits

    def clean_many(self, texts: Iterable[str]) -> Iterator[Cleaned]:
        """Each text cleaned on its own, in order; results do not depend on the batch."""
        if isinstance(texts, str):
            raise TypeError("texts must be an iterable of str, not one str; put it in a list")
        return map(self.clean, texts)

    def clean(self, text: str, *, language: str = "", date: str | datetime.date = "") -> Cleaned:
        """The text repaired, what was found in it, and the alignment of both.

        One pass nearly always settles a text; where a repair uncovers another fault the
        flow runs again on the result, so that cleaning twice changes nothing more. Whether it
        has to run again is seen in the lines around the edits.
        """
        given(text)
        fixed, day = self.settings.of_text(language, date)
        code = fixed or self._detector.detect(text)
        current, alignment = text, Alignment()
        findings, evidence = list[Finding](), TranslationEvidence()
        for turn in range(_PASSES):
            view = View(current, self.language_data(code if not turn else fixed or self._detector.detect(current)))
            seen = self._look(view, day)
            judged, edits = to_findings(view, self._not_allowed(view, seen.found), self.settings.level)
            findings = lift(findings, judged, alignment, text) if turn else judged
            evidence = evidence if turn else seen.evidence
            if not edits:
                break
            current = apply_edits(current, edits)
            alignment = alignment.then(Alignment.of_edits(edits))
            if not self._matters_elsewhere(judged, seen, current) and self._is_settled(view, edits, day, seen.opening):
                break
        settled = settle(findings, alignment, current)
        return Cleaned(text, current, alignment, settled, evidence, code, self.signature)

    def _matters_elsewhere(self, judged: Sequence[Finding], seen: Seen, after: str) -> bool:
        """Whether edits may change what is found far from them.

        Those of names may, and those that take away signs of translation, where weak rules speak.
        """
        if mends_names(judged):
            return True
        mended = {(finding.rule, finding.start, finding.end) for finding in judged if finding.applied}
        left = [item for item in seen.strong if (item.rule.id, item.hit.start, item.hit.end) not in mended]
        return not seen.opening.covers(self._door(weighed(left), left, after))

    def _door(self, evidence: TranslationEvidence, strong: Sequence[Found], text: str) -> Door:
        source, translated = self.settings.source_language, self.settings.machine_translated
        is_hinted = any(not item.rule.id.startswith(_NAMES) for item in strong)
        return door(evidence, source, translated, length=len(text), is_hinted=is_hinted)

    def _is_settled(self, before: View, edits: Sequence[Edit], date: str, opening: Door) -> bool:
        """Whether nothing is left to apply in the surroundings of edits, where these are a small part of the text."""
        view = around(before, edits)
        if view is None:
            return False
        seen = self._look(view, date, opening)
        return not to_findings(view, self._not_allowed(view, seen.found), self.settings.level)[1]

    def _not_allowed(self, view: View, found: list[Found]) -> list[Found]:
        """What was found without what an allow-list lets stand."""
        allows, text = self._allowed.allows, view.text
        return [f for f in found if not allows(f.rule.id, text[f.hit.start : f.hit.end])] if self._allowed else found

    def _look(self, view: View, date: str, opening: Door | None = None) -> Seen:
        """What the rules find in a view: strong findings first, weak ones if the door is open.

        The strong ones open it, unless `opening` says how far it is. A door that they leave ajar
        opens when enough weak ones push; what these would mend is only suggested then.
        """
        mentions = self._mentions(view, date)
        found = self._found(view, mentions, Aim.STRONG)
        strong = [item for item in found if item.strength == Strength.STRONG]
        evidence = weighed(strong)
        opening = opening or self._door(evidence, strong, view.text)
        if opening.lets_any or opening.is_ajar:
            weak = self._found(view, mentions, Aim.WEAK, opening.admits if opening.lets_any else everything)
            signs, before = len({item.sign for item in weak}), opening
            found, opening = found + weak, before.pushed(signs)
            evidence = evidence if opening is before else heard(evidence, signs)
            if opening.is_pushed:
                found = [item.suggested() if item.strength == Strength.WEAK else item for item in found]
        admitted = [f for f in found if f.strength == Strength.STRONG or opening.admits(f.sources)]
        likely = admitted if self.settings.source_language else of_likely_source(admitted)
        return Seen(likely, strong, evidence, opening)

    def _mentions(self, view: View, date: str) -> Mentions:
        """What finds the names in a view, once."""
        return cache(lambda: self._names.mentions(view, date, self.settings.names))

    def find_names(self, text: str) -> list[FoundEntry]:
        """The name entries that a text means, how each was found, and the nearest that were refused."""
        return self._names.entries(text, self.settings.date)

    @property
    def names(self) -> NameIndex:
        """The names it knows, to be looked up."""
        return self._names.index(self.settings.date)

    def sound_cost(self, one: str, other: str) -> float | None:
        """What it costs to hold two names for spellings of one, by their sound; none when they are not held to be."""
        return self._names.sound_cost(one, other)

    def mentions(self, text: str, *, language: str = "", date: str | datetime.date = "") -> tuple[Mention, ...]:
        """The names of the lexicons that a text mentions, in whatever spelling."""
        _, day = self.settings.of_text(language, date)
        view = View(text, self.language_data(language or self.detect_language(text)))
        return self._mentions(view, day)()

    def detect_language(self, text: str) -> str:
        """The code of the language a text is in, `und` when nothing decides."""
        return self._detector.detect(text)

    def language_data(self, code: str) -> LanguageData:
        """The facts of a language; an unknown one gets the neutral defaults."""
        return self._languages.get(code) or LanguageData(code)

    @cached_property
    def _languages(self) -> dict[str, LanguageData]:
        return {entry.code: language_data(entry, self.lexicon) for entry in self.lexicon.languages}

    @cached_property
    def _detector(self) -> LanguageDetector:
        return LanguageDetector(self._languages.values(), language_by_trigrams)

    @cached_property
    def _names(self) -> KnownNames:
        return KnownNames(self.lexicon, self.settings.house_style)

    def _ruleset(self, language: LanguageData) -> Ruleset:
        if language.code not in self._rulesets:
            self._rulesets[language.code] = Ruleset(self._rules, language, self.lexicon, self.sound_cost)
        return self._rulesets[language.code]

    @cached_property
    def signature(self) -> str:
        """Version, rules, lexicons and settings: equal signatures give equal results."""
        return signature_of(self._rules, self.lexicon.digest, self.settings, str(self._allowed))

    def __reduce__(self) -> tuple[Any, ...]:
        """What makes it again elsewhere: bytes that depend on what decides results, and on nothing else."""
        settings = msgspec.json.encode(self.settings, order="sorted")
        shipped, *further = self._lexicon_roots()
        allowed = msgspec.msgpack.encode(self._allowed.rows)
        return _revived, (settings, self.signature, pack_up(self.lexicon, shipped, further), allowed)

    def __setstate__(self, state: tuple[bytes, bytes, bytes]) -> None:
        settings, parcel, allowed = state
        self._begin(msgspec.json.decode(settings, type=Settings))
        self._allowed = AllowList(msgspec.msgpack.decode(allowed, type=tuple[Allowed, ...]))
        shipped, *further = self._lexicon_roots()
        self.lexicon = unpack(parcel, shipped, further)


@lru_cache(maxsize=4)
def _revived(settings: bytes, signature: str, parcel: bytes, allowed: bytes) -> Normalizer:
    """The Normalizer that was pickled, made once in each process, however many tasks bring it."""
    normalizer = Normalizer.__new__(Normalizer)
    normalizer.__setstate__((settings, parcel, allowed))
    if normalizer.signature != signature:
        raise SettingsError(f"made by {signature}, this is {normalizer.signature}: install the same mtnorm everywhere")
    return normalizer
