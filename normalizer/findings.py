"""From what rules found to findings with chosen edits, in offsets of the original."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from normalizer.doubles import told_once
from normalizer.edits.alignment import Alignment
from normalizer.edits.edit import Edit, Safety
from normalizer.edits.guard import changed_meaning
from normalizer.edits.line_end import with_line_end
from normalizer.edits.plan import Candidate, choose_edits
from normalizer.evidence.score import Door, Sign, weigh
from normalizer.result import Finding, TranslationEvidence
from normalizer.rulebook.rule import Hit, Rule, Strength
from normalizer.text.spoken_of import is_spoken_of, stands_beside
from normalizer.text.view import View
from normalizer.text.zones import PROTECTED, QUOTE

_RESIDUE = "residue"
_SHOWN = ("numbers/", "encoding/", "names/foreign-acronym", "wording/non-word")
_EDITED_IN_QUOTES = frozenset({"names", "typography", "encoding", "residue"})
_NAMES, _WORDING = "names/", "wording/"
_LIKELY, _CLEAR, _SIGNS, _HINT = 0.6, 1.5, 1.5, 0.5
_OWNER, _OWNED = "encoding", ("entity", "markup")
_ADDRESSES = ("url", "email", "handle", "hashtag")


@dataclass(frozen=True, slots=True)
class Found:
    """A rule and a place it found."""

    rule: Rule
    hit: Hit

    @property
    def strength(self) -> Strength:
        """The hit's own strength, else the rule's."""
        return self.hit.strength or self.rule.strength

    @property
    def of_source(self) -> bool:
        """Whether it means something only in a text from one of its sources."""
        return self.hit.of_source or self.rule.of_source

    @property
    def sign(self) -> tuple[str, str]:
        """What sets the finding apart as a sign of translation: its rule, and of wording its entry."""
        is_wording = self.rule.id.startswith(_WORDING) and self.hit.evidence
        return self.rule.id, self.hit.evidence[0].source if is_wording else ""

    @property
    def sources(self) -> tuple[str, ...]:
        """The source languages the finding betrays."""
        return self.rule.sources if self.hit.sources is None else self.hit.sources

    @property
    def is_of_site_or_name(self) -> bool:
        """Whether it is of a site's furniture or a name, which a text may have whatever it is on."""
        return "furniture" in self.rule.owns or self.is_name

    @property
    def is_name(self) -> bool:
        """Whether it is a rule of names that found it."""
        return self.rule.id.startswith(_NAMES)

    def speaks(self, opening: Door) -> bool:
        """Whether it is heard: a strong one always, a weak one as far as a door lets it."""
        return self.strength == Strength.STRONG or opening.admits(self.sources)

    @property
    def safety(self) -> Safety:
        """How far the fix may be trusted; nothing to trust is a flag."""
        if self.hit.fix is None:
            return Safety.FLAG
        return self.hit.safety or self.rule.safety

    @property
    def is_mended(self) -> bool:
        """Whether there is a fix that is applied by default."""
        return self.safety == Safety.SAFE

    def suggested(self) -> "Found":
        """The same, its fix not applied by default."""
        return Found(self.rule, replace(self.hit, safety=Safety.SUGGESTED)) if self.is_mended else self

    def flagged(self) -> "Found":
        """The same without a fix."""
        return Found(self.rule, replace(self.hit, fix=None))

    @property
    def edit(self) -> Edit | None:
        """The edit the hit proposes."""
        if self.hit.fix is None:
            return None
        start, end = self.hit.edit_span or (self.hit.start, self.hit.end)
        return Edit(start, end, self.hit.fix)


@dataclass(frozen=True, slots=True)
class Seen:
    """What a look at a text gave: what was found and may speak, the strong of it, what that says, who may speak."""

    found: list[Found]
    strong: list[Found]
    evidence: TranslationEvidence
    opening: Door


def weighed(strong: Iterable[Found], text: str) -> TranslationEvidence:
    """The evidence that strong findings of a text are."""
    return weigh((Sign(item.rule.id, item.rule.weight, item.sources) for item in strong), len(text))


def to_findings(view: View, found: Sequence[Found], level: Safety) -> tuple[list[Finding], tuple[Edit, ...]]:
    """Findings in order of place, and the edits to apply.

    A place inside a protected zone is no finding, unless an encoding rule owns it. Furniture goes
    with the address in it: `Follow us on www.example.org`.
    """
    if not found:
        return [], ()
    zoned = [(item, view.zone(item.hit.start, item.hit.end)) for item in found]
    open_ = [(i, z) for i, z in zoned if z not in PROTECTED or _owns(view, i, i.hit.start, i.hit.end)]
    open_ = _without_doubles(sorted(open_, key=lambda pair: (pair[0].hit.start, pair[0].hit.end, pair[0].rule.id)))
    edits = [_edit_of(view, item) for item, _ in open_]
    candidates = [
        (n, Candidate(edit, item.rule.id, item.safety, _objection(view, item, edit, zone)))
        for n, (edit, (item, zone)) in enumerate(zip(edits, open_, strict=True))
        if edit is not None
    ]
    plan = choose_edits([candidate for _, candidate in candidates], level)
    reasons = {n: reason for (n, _), reason in zip(candidates, plan.withheld, strict=True)}
    findings = [_finding(view, item, zone, edits[n], reasons.get(n)) for n, (item, zone) in enumerate(open_)]
    return findings, plan.edits


def _owns(view: View, item: Found, start: int, end: int) -> bool:
    """Whether a rule may work on a stretch that touches a protected zone.

    Encoding rules may, on what markup left behind; furniture that holds addresses, where it is more than that.
    """
    zone = view.protected.touching(start, end)
    if zone is None or item.rule.family == _OWNER:
        return zone is None or zone.kind in _OWNED
    is_within = start <= zone.start and zone.end <= end and zone.end - zone.start < len(view.text[start:end].strip())
    return "furniture" in item.rule.owns and zone.kind in _ADDRESSES and is_within


def _without_doubles(pairs: list[tuple[Found, str]]) -> list[tuple[Found, str]]:
    """The findings in order, none of them within another one of the same rule."""
    reach: dict[str, int] = {}
    kept = []
    for pair in sorted(pairs, key=lambda pair: (pair[0].hit.start, -pair[0].hit.end, pair[0].rule.id)):
        rule, hit = pair[0].rule.id, pair[0].hit
        if hit.end > reach.get(rule, -1):
            kept.append(pair)
            reach[rule] = hit.end
    return sorted(kept, key=lambda pair: (pair[0].hit.start, pair[0].hit.end, pair[0].rule.id))


def of_likely_source(found: Sequence[Found]) -> list[Found]:
    """What was found without what holds only for source languages that the other findings hardly betray.

    GUS is what German calls the CIS; in a text from Polish it is something else. Where the others
    betray no language clearly, the fix is only suggested; where they betray none of its own, there is no fix.
    """
    unsure = [item.hit for item in found if item.of_source]
    if not unsure:
        return list(found)
    taken = {place for hit in unsure for place in range(hit.start, hit.end)}
    votes = _votes([item for item in found if taken.isdisjoint(range(item.hit.start, item.hit.end))])
    return [likely for item in found if (likely := _if_likely(item, votes))]


def _votes(found: Sequence[Found]) -> Counter[str]:
    """How many signs speak for each source language, one at each place: the one that names the fewest languages."""
    votes: Counter[str] = Counter()
    places: list[tuple[int, int]] = []
    signs = {item.sign: item for item in found if item.sources}
    for item in sorted(signs.values(), key=lambda item: len(item.sources)):
        start, end = item.hit.start, item.hit.end
        if not any(start < last and first < end for first, last in places):
            places.append((start, end))
            votes.update(dict.fromkeys(item.sources, 1 / len(item.sources)))
    return votes


def _if_likely(item: Found, votes: Counter[str]) -> Found | None:
    """An item as far as its source languages are those that the votes name; none where they hardly do."""
    if not item.of_source:
        return item
    own = max(votes[language] for language in item.sources)
    other = max((count for language, count in votes.items() if language not in item.sources), default=0.0)
    if own < _LIKELY * other:
        return None
    if own < _HINT:
        return item.flagged()
    return item if own >= _SIGNS and own >= _CLEAR * other else item.suggested()


def _objection(view: View, item: Found, edit: Edit, zone: str) -> str | None:
    if zone == QUOTE and item.rule.family not in _EDITED_IN_QUOTES:
        return "in quotation"
    protected = view.protected.touching(edit.start, max(edit.end, edit.start + 1))
    if protected and not _owns(view, item, edit.start, max(edit.end, edit.start + 1)):
        return f"in {protected.kind}"
    if item.rule.family != _RESIDUE and _is_shown(view, item, edit):
        return "spoken of"
    negations = view.language.words.get("negation", ())
    return changed_meaning(view.text[edit.start : edit.end], edit.text, negations, item.rule.owns)


def _is_shown(view: View, item: Found, edit: Edit) -> bool:
    """Whether the sentence speaks of what would be mended, or shows it beside what it would become."""
    stretch = (edit.start, edit.end)
    return is_spoken_of(view, *stretch) or (
        item.rule.id.startswith(_SHOWN) and stands_beside(view, *stretch, edit.text.replace("\n", " "))
    )


def _edit_of(view: View, item: Found) -> Edit | None:
    """The edit an item proposes, over a line end as it is made in the text."""
    return with_line_end(view, item.edit) if item.edit else None


def _finding(view: View, item: Found, zone: str, edit: Edit | None, withheld: str | None) -> Finding:
    hit, rule = item.hit, item.rule
    return Finding(
        rule=rule.id,
        start=hit.start,
        end=hit.end,
        text=view.original[hit.start : hit.end],
        message=hit.message or rule.title,
        safety=item.safety,
        edit=edit,
        applied=edit is not None and withheld is None,
        withheld=withheld,
        mqm=rule.mqm,
        zone=zone,
        sources=item.sources,
        evidence=hit.evidence,
        entity=hit.entity,
    )


def lift(earlier: list[Finding], later: list[Finding], alignment: Alignment, text: str) -> list[Finding]:
    """Findings so far and what a later pass applied, the latter moved to original offsets."""
    back = alignment.inverse()
    result = {(f.rule, f.start, f.end): f for f in earlier}
    for finding in later:
        if not finding.applied or finding.edit is None:
            continue
        start, end = _not_empty(*back.to_clean(finding.start, finding.end), len(text))
        first, last = back.to_clean(finding.edit.start, finding.edit.end)
        edit = Edit(first, last, finding.edit.text)
        moved = replace(finding, start=start, end=end, text=text[start:end], edit=edit)
        result[(finding.rule, start, end)] = moved
    return sorted(result.values(), key=lambda f: (f.start, f.end, f.rule))


def _not_empty(start: int, end: int, length: int) -> tuple[int, int]:
    if start < end:
        return start, end
    return (start, start + 1) if start < length else (max(0, start - 1), start)


def settle(findings: Sequence[Finding], alignment: Alignment, cleaned: str) -> tuple[Finding, ...]:
    """The findings, each fault told once, with each applied edit as it came out in the end.

    Where later passes changed the same place again, the findings share one edit: applying
    the distinct applied edits to the original gives the cleaned text.
    """
    stretches = {change[:2]: change for change in alignment.changes}
    return tuple(_settled(finding, alignment, stretches, cleaned) for finding in told_once(findings))


def _settled(
    finding: Finding,
    alignment: Alignment,
    stretches: dict[tuple[int, int], tuple[int, int, int, int]],
    cleaned: str,
) -> Finding:
    edit = finding.edit
    if not finding.applied or edit is None:
        return finding
    known = stretches.get((edit.start, edit.end))
    if known is None:
        touching = [c for c in alignment.changes if c[0] <= edit.end and edit.start <= c[1]]
        known = touching[0] if touching else None
    if known is None:
        return replace(finding, edit=None, applied=True)
    return replace(finding, edit=Edit(known[0], known[1], cleaned[known[2] : known[3]]))
