"""The Normalizer: settings, lexicons and rules together, and what can be asked of them."""

import datetime
import difflib
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from functools import cached_property, lru_cache, partial
from pathlib import Path
from typing import Any

import msgspec

from normalizer.errors import SettingsError
from normalizer.flow import Flow, Subject
from normalizer.lexicon.allow import Allowed, AllowList, read_allow_lists
from normalizer.lexicon.cache import cached_lexicon
from normalizer.lexicon.entry import Lexicon
from normalizer.lexicon.folder import lexicon_folder
from normalizer.lexicon.language import language_data
from normalizer.lexicon.parcel import pack_up, unpack
from normalizer.lexicon.trigrams import language_by_trigrams
from normalizer.lexicon.unread import warn_of_unread
from normalizer.names.finding import FoundEntry
from normalizer.names.index import NameIndex
from normalizer.names.known import KnownNames
from normalizer.result import Cleaned, Finding, Repaired
from normalizer.rulebook.mention import Mention
from normalizer.rulebook.registry import chosen_rules, known_name
from normalizer.rulebook.ruleset import Ruleset
from normalizer.settings import Settings, changed, read_config
from normalizer.signature import signature_of
from normalizer.text.given import given
from normalizer.text.language import LanguageData, LanguageDetector, is_language
from normalizer.text.view import View


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
        self._begin(changed(settings or Settings(), values))
        self.lexicon: Lexicon = cached_lexicon(self._lexicon_roots())
        self._allowed = read_allow_lists(self.settings.allow, known_name)
        self._check_languages()
        self._check_house_style()
        for path in self.settings.lexicon:
            warn_of_unread(Path(path))

    def _begin(self, settings: Settings) -> None:
        self.settings = settings
        self._rules = chosen_rules(settings.select, settings.ignore)
        self._rulesets: dict[str, Ruleset] = {}

    @classmethod
    def from_config(cls, path: str | Path, **values: Any) -> "Normalizer":
        """A Normalizer with the settings of a configuration file, and others given here."""
        return cls(Settings(**(read_config(Path(path)) | values)))

    def under(self, **values: Any) -> "Normalizer":
        """The same under other settings, by name; lexicons, names and rules are shared where both want the same ones.

        The lexicons are read anew only where `lexicon` or `default_lexicons` differ.

        >>> normalizer = Normalizer(language="en")
        >>> normalizer.under(source_language="es").settings.source_language, normalizer.settings.source_language
        ('es', '')
        """
        settings, own = changed(self.settings, values), self.settings
        if (settings.lexicon, settings.default_lexicons) != (own.lexicon, own.default_lexicons):
            return type(self)(settings)
        sibling = type(self).__new__(type(self))
        shared: dict[str, Any] = {"lexicon": self.lexicon, "_allowed": self._allowed}
        if settings.allow != own.allow:
            shared["_allowed"] = read_allow_lists(settings.allow, known_name)
        if settings.house_style == own.house_style:
            shared["_names"] = self._names
        if (settings.select, settings.ignore) == (own.select, own.ignore):
            shared["_rulesets"] = self._rulesets
        sibling._begin(settings)  # noqa: SLF001 - one of its own kind
        vars(sibling).update(shared)
        sibling._check_languages()  # noqa: SLF001
        sibling._check_house_style()  # noqa: SLF001
        return sibling

    def _lexicon_roots(self) -> list[Path]:
        shipped = lexicon_folder()
        default = shipped if self.settings.default_lexicons else shipped / "languages"
        return [default, *(Path(path) for path in self.settings.lexicon)]

    def _check_languages(self) -> None:
        """Refuse codes of no language; of one without data of its own the neutral facts are taken."""
        for key in ("language", "source_language"):
            code = getattr(self.settings, key)
            if code and code not in self._languages and not is_language(code):
                raise SettingsError(f"{key} = {code!r}: no language has this code; en is English, fr French")

    def _check_house_style(self) -> None:
        for entity in self.settings.house_style:
            if entity not in self.lexicon.by_id:
                near = difflib.get_close_matches(entity, self.lexicon.by_id, n=1)
                hint = f"; did you mean {near[0]!r}?" if near else ""
                raise SettingsError(f"house_style: no entry with the id {entity!r} in the lexicons{hint}")

    def check(self, text: str) -> tuple[Finding, ...]:
        """What is wrong with a text, nothing applied."""
        return tuple(replace(finding, applied=False) for finding in self.examine(text).findings)

    def clean(self, text: str, *, language: str = "", date: str | datetime.date = "") -> Cleaned:
        """The text repaired, what was found in it, and the alignment of both.

        One pass nearly always settles a text; where a repair uncovers another fault the
        flow runs again on the result, so that cleaning twice changes nothing more. What was found is worked out
        when it is first asked for, where the text is settled without.
        """
        subject, fixed, day = self._given(text, language, date)
        done = self._flow.repaired(subject, fixed, day)
        if done is None:
            return self._flow.examined(subject, fixed, day, self.signature)
        examine = partial(self.examine, text, language=language, date=date)
        return Cleaned.later(done, examine, subject.view.language.code, self.signature)

    def examine(self, text: str, *, language: str = "", date: str | datetime.date = "") -> Cleaned:
        """The same as `clean`, with what was found worked out at once: for those who surely ask for it."""
        subject, fixed, day = self._given(text, language, date)
        return self._flow.examined(subject, fixed, day, self.signature)

    def repair(self, text: str, *, language: str = "", date: str | datetime.date = "") -> Repaired:
        """The text that `clean` gives and the alignment, for those who do not want what was found.

        Only the rules that may mend safely look at it. The others are asked where one of those has found
        something that depends on them: the strong ones on whether the text was translated, the weak ones if it was.

        >>> Normalizer(language="en").repair("He lives in the Syria.").text
        'He lives in Syria.'
        """
        subject, fixed, day = self._given(text, language, date)
        return self._flow.repaired(subject, fixed, day) or self._flow.examined(subject, fixed, day, self.signature)

    def clean_many(self, texts: Iterable[str]) -> Iterator[Cleaned]:
        """Each text cleaned on its own, in order; results do not depend on the batch."""
        if isinstance(texts, str):
            raise TypeError("texts must be an iterable of str, not one str; put it in a list")
        return map(self.clean, texts)

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
        return tuple(self._mentions(self._read(text, language), day))

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
    def _flow(self) -> Flow:
        return Flow(self.settings, self._allowed, self._read, self._mentions, self._ruleset)

    def _given(self, text: str, language: str, date: str | datetime.date) -> tuple[Subject, str, str]:
        """A text ready for the flow, the language named for it, and the day its names are those of."""
        given(text)
        fixed, day = self.settings.of_text(language, date)
        return self._flow.subject(self._read(text, fixed), day), fixed, day

    def _read(self, text: str, language: str) -> View:
        """A view of a text, in the language it is in where none is given."""
        return View(text, self.language_data(language or self._detector.detect(text)))

    def _mentions(self, view: View, date: str) -> Sequence[Mention]:
        return self._names.mentions(view, date, self.settings.names)

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
