"""Weigh strong findings into a score, and decide whether weak rules may speak."""

import math
from collections import Counter
from collections.abc import Iterable
from dataclasses import replace

import msgspec

from normalizer.result import TranslationEvidence

ANY = "*"
_RULE_LIMIT = 3
_PAGE = 10_000
"""So many characters a text may have whose strong findings count in full; those of a longer one by their density.

Of 1.9 million words of essays that people wrote nine of ten had less than 0.4 findings' weight in so many characters,
translations with any sign of it 2.6 and more.
"""
_OPEN_AT, _AJAR_AT = 1.0, 0.5
_LEAST_SIGNS, _PER_SIGN = 3, 400
"""How many different weak findings open a door that is ajar: these, in a longer text one in so many characters."""
SHORT = 3_000
"""So many characters a text may have in which any strong finding hints at translation; a longer one shows more."""
_STRONG_AT = 2.0
_ALONE = 1_000
"""So many characters a text may have that one finding alone says all of."""
_SCALE = 2.0
_KNOWN_AT, _LEAST_VOTES = 0.5, 2


class Sign(msgspec.Struct, frozen=True):
    """What one strong finding says: by which rule, how much, and of which source languages."""

    rule: str
    weight: float
    sources: tuple[str, ...]


class Door(msgspec.Struct, frozen=True):
    """Lets a weak finding speak: the caller says the text is translated, or strong findings do.

    `sources` are languages the text may come from; empty when they are not known. The door is
    ajar when strong findings are too few to open it, but enough to hear the weak ones out: so
    many different ones open it as `push` says, and then it `is_pushed`.
    """

    is_open: bool
    sources: frozenset[str]
    given: str = ""
    push: int = 0
    is_pushed: bool = False

    @property
    def lets_any(self) -> bool:
        """Whether any weak finding may speak."""
        return self.is_open or bool(self.given)

    @property
    def is_ajar(self) -> bool:
        """Whether weak findings are to be heard, and may open the door."""
        return self.push > 0 and not self.is_open

    def pushed(self, signs: int) -> "Door":
        """The door when so many different weak findings were heard: enough of them open it if it is ajar.

        >>> [Door(False, frozenset(), push=3).pushed(signs).is_open for signs in (2, 3)]
        [False, True]
        """
        is_enough = self.is_ajar and signs >= self.push
        return msgspec.structs.replace(self, is_open=True, is_pushed=True) if is_enough else self

    def covers(self, other: "Door") -> bool:
        """Whether all that another door of the same settings admits this one admits too.

        >>> Door(True, frozenset({"es", "fr"})).covers(Door(True, frozenset({"es"})))
        True
        >>> Door(True, frozenset({"es"})).covers(Door(True, frozenset()))
        False
        """
        if not (other.is_open or other.is_ajar):
            return True
        if not self.sources or (self.given and self.given != ANY):
            return self.is_open
        return self.is_open and bool(other.sources) and other.sources <= self.sources

    def admits(self, sources: Iterable[str]) -> bool:
        """Whether a weak finding that betrays one of these languages (none: any) may speak."""
        wanted = set(sources)
        if self.given and self.given != ANY:
            return not wanted or self.given in wanted
        if not self.is_open:
            return False
        return not wanted or not self.sources or bool(self.sources & wanted)


def weigh(signs: Iterable[Sign], length: int = 0) -> TranslationEvidence:
    """The evidence of a document of so many characters; one rule counts three times at most on a page.

    >>> leak = Sign("residue/leaked-source-word", 1.0, ("es", "it"))
    >>> weigh([leak]).level, weigh([leak], length=100_000).level
    ('some', 'none')
    """
    pages = max(1.0, length / _PAGE)
    telling = [sign for sign in signs if sign.weight]
    if not telling:
        return TranslationEvidence()
    total, counts = 0.0, Counter[str]()
    votes: Counter[str] = Counter()
    for sign in telling:
        counts[sign.rule] += 1
        if counts[sign.rule] > _RULE_LIMIT * pages:
            continue
        total += sign.weight / pages
        for source in sign.sources:
            votes[source] += sign.weight / len(sign.sources)  # type: ignore[assignment]
    level = "none" if total < 0.5 else "some" if total < _STRONG_AT else "strong"
    whole = sum(votes.values()) or 1.0
    ranked = sorted(votes.items(), key=lambda item: (-item[1], item[0]))
    reasons = tuple(f"{rule} ×{count}" for rule, count in counts.most_common())
    shares = tuple((code, round(vote / whole, 3)) for code, vote in ranked)
    return TranslationEvidence(1 - math.exp(-total / _SCALE), level, shares, reasons)


def heard(evidence: TranslationEvidence, signs: int) -> TranslationEvidence:
    """The evidence when so many different weak findings made up for what the strong ones lack.

    >>> heard(TranslationEvidence(), 4)
    TranslationEvidence(score=0.393..., level='some', sources=(), reasons=('weak findings ×4',))
    """
    score = max(evidence.score, 1 - math.exp(-_OPEN_AT / _SCALE))
    level = "some" if evidence.level == "none" else evidence.level
    return replace(evidence, score=score, level=level, reasons=(*evidence.reasons, f"weak findings ×{signs}"))


def trusted(evidence: TranslationEvidence, votes: int) -> TranslationEvidence:
    """The evidence without its source languages where no two different findings name the same: one may be wrong.

    >>> trusted(TranslationEvidence(0.5, "some", (("tr", 1.0),)), votes=1).sources
    ()
    """
    return evidence if votes >= _LEAST_VOTES else replace(evidence, sources=())


def door(
    evidence: TranslationEvidence,
    source_language: str,
    machine_translated: bool,
    *,
    length: int = 0,
    is_hinted: bool = False,
    is_alone: bool = False,
) -> Door:
    """Who may speak, given the evidence, the length of the text, and what the caller knows.

    `is_hinted` says that something strong was found that weighs, or a site's residue, `is_alone` that the evidence is
    of one kind: a writer's own price, slip or habit may be that, so it opens no long text. Votes that are spread over
    many languages name none of them.
    """
    total = -_SCALE * math.log(max(1e-9, 1 - evidence.score))
    is_open = machine_translated or (total >= _OPEN_AT - 1e-9 and not (is_alone and length > _ALONE))
    is_known = bool(evidence.sources) and evidence.sources[0][1] >= _KNOWN_AT
    known = frozenset(code for code, _ in evidence.sources) if is_known else frozenset[str]()
    is_ajar = total >= _AJAR_AT - 1e-9 or (is_hinted and length <= SHORT)
    push = max(_LEAST_SIGNS, length // _PER_SIGN) if is_ajar else 0
    return Door(is_open, known, source_language, push)
