"""The whole flow: text → view → findings → evidence → plan → cleaned text and alignment."""

from collections import Counter
from collections.abc import Callable, Sequence
from itertools import chain

from normalizer.edits.alignment import Alignment
from normalizer.edits.edit import Edit, Safety, apply_edits
from normalizer.evidence.score import Door, door, heard, trusted
from normalizer.findings import Found, Seen, lift, of_likely_source, settle, to_findings, weighed
from normalizer.lexicon.allow import AllowList
from normalizer.result import Cleaned, Finding, Repaired, TranslationEvidence
from normalizer.rulebook.mention import Mention
from normalizer.rulebook.page import Admits, everything
from normalizer.rulebook.rule import Aim, Strength
from normalizer.rulebook.ruleset import Ruleset
from normalizer.settings import Settings
from normalizer.sure import Mended, around, matters_far, mended, speaking_of, sure_of
from normalizer.text.language import LanguageData
from normalizer.text.spoken_of import is_on_language
from normalizer.text.view import View
from normalizer.text.wrapped import is_hard_wrapped

_PASSES = 4
_ENGLISH = "en"
_RESIDUE = "residue"


class Subject:
    """A view of a text, the names in it, and what strong rules say of it; both are found when first asked for."""

    __slots__ = ("_find_mentions", "_find_strong", "_is_on_language", "_mentions", "_strong", "view")

    def __init__(
        self,
        view: View,
        find_mentions: Callable[[View], Sequence[Mention]],
        find_strong: Callable[["Subject"], list[Found]],
        *,
        is_on_language: bool | None = None,
    ) -> None:
        self.view = view
        self._find_mentions, self._find_strong = find_mentions, find_strong
        self._mentions: Sequence[Mention] | None = None
        self._strong: list[Found] | None = None
        self._is_on_language = is_on_language

    def is_on_language(self) -> bool:
        """Whether the text as a whole is on language or on letters."""
        if self._is_on_language is None:
            self._is_on_language = is_on_language(self.view)
        return self._is_on_language

    def mentions(self) -> Sequence[Mention]:
        """The names in the text."""
        if self._mentions is None:
            self._mentions = self._find_mentions(self.view)
        return self._mentions

    def strong(self) -> list[Found]:
        """What the strong rules find."""
        if self._strong is None:
            self._strong = self._find_strong(self)
        return self._strong


class Flow:
    """What is done with a text under some settings.

    `read` makes a view of a text in a language, the one it is in where that is empty; `mentions` finds the names in
    a view as they were on a date; `ruleset` has the rules of a language.
    """

    def __init__(
        self,
        settings: Settings,
        allowed: AllowList,
        read: Callable[[str, str], View],
        mentions: Callable[[View, str], Sequence[Mention]],
        ruleset: Callable[[LanguageData], Ruleset],
    ) -> None:
        self._settings, self._allowed = settings, allowed
        self._read, self._names, self._ruleset = read, mentions, ruleset

    def subject(self, view: View, date: str, *, is_on_language: bool | None = None) -> Subject:
        """A view to be repaired or examined, with its names as they were on a date."""
        return Subject(view, lambda view: self._names(view, date), self._strong, is_on_language=is_on_language)

    def _part(self, view: View, date: str) -> Subject:
        """The surroundings of edits, of a text that is not on language; they alone may look so."""
        return self.subject(view, date, is_on_language=False)

    def repaired(self, subject: Subject, language: str, date: str) -> Repaired | None:
        """The text as the rules leave it that may mend safely; None where that depends on what others find.

        `language` is the one that was named, if any: without, it is told again after each pass.
        """
        text, current, alignment = subject.view.original, subject.view.original, Alignment()
        for turn in range(_PASSES if self._settings.level == Safety.SAFE else 0):
            subject = self.subject(self._read(current, language), date) if turn else subject
            made = self._mended(subject)
            if made is None:
                return None
            if not made.edits:
                return Repaired(text, current, alignment)
            current = apply_edits(current, made.edits)
            alignment = alignment.then(Alignment.of_edits(made.edits))
            is_alone = made.is_local and not self._is_read_otherwise(subject, current)
            if is_alone and self._stays(subject.view, made.edits, date):
                return Repaired(text, current, alignment)
        return None

    def examined(self, subject: Subject, language: str, date: str, signature: str) -> Cleaned:
        """The text as all rules leave it, with what they found.

        Where a repair uncovers another fault the text is looked at again. Whether it has to be is seen in the
        lines around the edits.
        """
        view, alignment = subject.view, Alignment()
        code, text, current = view.language.code, view.original, view.original
        findings, evidence = list[Finding](), TranslationEvidence()
        for turn in range(_PASSES):
            if turn:
                view = self._read(current, language)
                subject = self.subject(view, date)
                if not self._is_left(subject):
                    break
            seen = self._look(subject)
            judged, edits = to_findings(view, self._not_allowed(view, seen.found), self._settings.level)
            findings = lift(findings, judged, alignment, text) if turn else judged
            evidence = evidence if turn else seen.evidence
            if not edits:
                break
            current = apply_edits(current, edits)
            alignment = alignment.then(Alignment.of_edits(edits))
            if not self._matters_elsewhere(subject, judged, seen, current) and self._is_settled(
                view, edits, date, seen.opening
            ):
                break
        settled = settle(findings, alignment, current)
        return Cleaned(text, current, alignment, settled, evidence, code, signature)

    def _mended(self, subject: Subject) -> Mended | None:
        """What is mended safely in a text whatever weak rules find; None where that depends on them."""
        view = subject.view
        sure = sure_of(self._found(subject, Aim.MENDING))
        if sure is not None:
            return mended(view, self._not_allowed(view, sure))
        strong = [item for item in subject.strong() if item.strength == Strength.STRONG]
        opening = self._door(weighed(strong, view.text), strong, view.text)
        speaking = speaking_of(subject.strong(), self._mending(subject, strong, opening), opening)
        if speaking is None:
            return None
        return Mended(mended(view, self._not_allowed(view, speaking)).edits, is_local=False)

    def _mending(self, subject: Subject, strong: Sequence[Found], opening: Door) -> list[Found]:
        """What may be mended and weak rules find that a door lets speak, with all phrases where one would be mended."""
        if not opening.lets_any:
            return []
        found = self._found(subject, Aim.MENDING, opening.admits)
        if not any(item.is_mended and item.rule.finds_phrases for item in (*found, *strong)):
            return found
        phrases = self._found(subject, Aim.WEAK, opening.admits, only_phrases=True)
        return [*phrases, *(item for item in found if not item.rule.finds_phrases)]

    def _stays(self, before: View, edits: Sequence[Edit], date: str) -> bool:
        """Whether the rules that may mend find nothing more in the surroundings of edits, whatever others find."""
        view = around(before, edits)
        if view is None:
            return False
        left = sure_of(self._found(self._part(view, date), Aim.MENDING))
        return left is not None and not mended(view, self._not_allowed(view, left)).edits

    def _look(self, subject: Subject, opening: Door | None = None) -> Seen:
        """What the rules find in a text: strong findings first, weak ones if the door is open.

        The strong ones open it, unless `opening` says how far it is. A door that they leave ajar
        opens when enough weak ones push; what only these let speak is no more than suggested.
        """
        found = subject.strong()
        strong = [item for item in found if item.strength == Strength.STRONG]
        evidence = weighed(strong, subject.view.text)
        opening = opening or self._door(evidence, strong, subject.view.text)
        if opening.lets_any or opening.is_ajar:
            weak = self._found(subject, Aim.WEAK, opening.admits if opening.lets_any else everything)
            signs, before = _signs(found, weak, subject.view.language.code), opening
            found, opening = found + weak, before.pushed(signs)
            evidence = evidence if opening is before else heard(evidence, signs)
            if opening.is_pushed:
                found = [item if item.speaks(before) else item.suggested() for item in found]
        admitted = [item for item in found if item.speaks(opening)]
        likely = admitted if self._settings.source_language else of_likely_source(admitted)
        return Seen(likely, strong, evidence, opening)

    def _matters_elsewhere(self, subject: Subject, judged: Sequence[Finding], seen: Seen, after: str) -> bool:
        """Whether edits may change what is found far from them.

        Those of names may, those that take away signs of translation, where weak rules speak, and those that take away
        words on language from a text that is on it.
        """
        if matters_far(judged) or self._is_read_otherwise(subject, after):
            return True
        done = {(finding.rule, finding.start, finding.end) for finding in judged if finding.applied}
        left = [item for item in seen.strong if (item.rule.id, item.hit.start, item.hit.end) not in done]
        return not seen.opening.covers(self._door(weighed(left, after), left, subject.view.text, len(after)))

    def _is_read_otherwise(self, subject: Subject, after: str) -> bool:
        """Whether a text may be read in another way after edits: as on something else, or line by line."""
        return self._shows(subject) or is_hard_wrapped(after) != subject.view.is_hard_wrapped

    def _is_settled(self, before: View, edits: Sequence[Edit], date: str, opening: Door) -> bool:
        """Whether nothing is left to apply in the surroundings of edits, where these are a small part of the text."""
        view = around(before, edits)
        if view is None:
            return False
        subject = self._part(view, date)
        if not self._is_left(subject):
            return True
        seen = self._look(subject, opening)
        return not to_findings(view, self._not_allowed(view, seen.found), self._settings.level)[1]

    def _is_left(self, subject: Subject) -> bool:
        """Whether a text has anything that would be mended, if the rule that finds it spoke and no other.

        Where it has not, no rule needs to be asked what else is in it.
        """
        if self._settings.level != Safety.SAFE:
            return True
        view = subject.view
        mending = [item for item in self._found(subject, Aim.MENDING) if item.is_mended]
        return any(to_findings(view, [item], Safety.SAFE)[1] for item in self._not_allowed(view, mending))

    def _door(
        self, evidence: TranslationEvidence, strong: Sequence[Found], text: str, length: int | None = None
    ) -> Door:
        """Who may speak, by what strong rules found in a text; `length` is what it has after edits."""
        source, translated = self._settings.source_language, self._settings.machine_translated
        is_hinted = any((item.rule.weight > 0 or item.rule.family == _RESIDUE) and not item.is_name for item in strong)
        weighty = [item for item in strong if item.rule.weight > 0]
        is_alone = len({item.sign for item in weighty}) == 1  # one habit of a writer, however often
        named = {(item.rule.id, text[item.hit.start : item.hit.end]): item.sources for item in weighty}
        votes = max(Counter(chain.from_iterable(named.values())).values(), default=0)
        return door(
            trusted(evidence, votes),
            source,
            translated,
            length=len(text) if length is None else length,
            is_hinted=is_hinted,
            is_alone=is_alone,
        )

    def _strong(self, subject: Subject) -> list[Found]:
        return self._found(subject, Aim.STRONG)

    def _found(
        self, subject: Subject, aim: Aim, admits: Admits = everything, *, only_phrases: bool = False
    ) -> list[Found]:
        """What the rules find of what is asked for."""
        view = subject.view
        ruleset = self._ruleset(view.language)
        pairs = ruleset.find(view, subject.mentions, aim, admits, only_phrases=only_phrases)
        found = [Found(*pair) for pair in pairs]
        counting = (item for item in found if aim != Aim.MENDING or item.is_mended)
        if all(item.is_of_site_or_name for item in counting) or not self._shows(subject):
            return found  # what the text is on is asked last: most have nothing that it matters to
        return [item for item in found if item.is_of_site_or_name]

    def _shows(self, subject: Subject) -> bool:
        """Whether a text shows what elsewhere are faults: it is on language, and nobody says that it is translated."""
        is_given = self._settings.machine_translated or self._settings.source_language
        return not is_given and subject.is_on_language()

    def _not_allowed(self, view: View, found: list[Found]) -> list[Found]:
        """What was found without what an allow-list lets stand."""
        allows, text = self._allowed.allows, view.text
        return [f for f in found if not allows(f.rule.id, text[f.hit.start : f.hit.end])] if self._allowed else found


def _signs(strong: Sequence[Found], weak: Sequence[Found], language: str) -> int:
    """How many different weak findings there are, those of weak rules and, but for English, of strong ones.

    What strong rules of English find and only suspect, its writers leave too: in 87,000 words of tempting texts it
    let half as many findings more speak.
    """
    suspected = [item for item in strong if item.strength == Strength.WEAK] if language != _ENGLISH else []
    return len({item.sign for item in (*suspected, *weak)})
