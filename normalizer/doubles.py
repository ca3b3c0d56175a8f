"""Each fault told once, however many rules and entries found it."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import groupby

from normalizer.edits.edit import Edit, changed_part
from normalizer.result import Finding

_ADDS_WORDS = "articles"


def told_once(findings: Sequence[Finding]) -> list[Finding]:
    """The findings in order of place, without those that tell again what another one tells.

    Of those with the same span one stays: the one that is applied, else the one with the safest
    edit, else one of an entry; it gives the reasons of all. Of two of one family of which one lies
    within the other, the shorter goes, unless its edit is applied or safer, or the edit of the
    longer leaves its words as they are. An edit that is applied is told in any case.
    """
    spans = groupby(sorted(findings, key=_place), key=lambda finding: (finding.start, finding.end))
    one_a_span = [finding for _, group in spans for finding in _foremost(list(group))]
    return sorted(_outermost(one_a_span), key=_place)


def _place(finding: Finding) -> tuple[int, int, str]:
    return finding.start, finding.end, finding.rule


def _foremost(group: list[Finding]) -> list[Finding]:
    """Of findings with the same span the one that tells most, and one for each other edit that is applied."""
    ranked = sorted(group, key=lambda finding: (*_use(finding), bool(finding.evidence)), reverse=True)
    applied = {finding.edit: finding for finding in reversed(ranked) if finding.applied}
    if len(applied) > 1:
        return list(applied.values())
    reasons = dict.fromkeys(reason for finding in ranked for reason in finding.evidence)
    return [replace(ranked[0], evidence=tuple(reasons))]


def _use(finding: Finding) -> tuple[bool, int]:
    return finding.applied, finding.safety.rank


def _outermost(findings: Sequence[Finding]) -> Iterator[Finding]:
    """The findings that no longer one of their family tells.

    Findings of one rule do not lie within each other, so of each rule the one that reaches
    furthest is all that has to be remembered.
    """
    reaching: defaultdict[str, dict[str, Finding]] = defaultdict(dict)
    for finding in sorted(findings, key=lambda finding: (finding.start, -finding.end, finding.rule)):
        family = _family(finding)
        kin = {rule: longer for rule, longer in reaching[family].items() if longer.end > finding.start}
        if not any(_tells(longer, finding) for longer in kin.values()):
            yield finding
            kin[finding.rule] = max(kin.get(finding.rule, finding), finding, key=lambda each: each.end)
        reaching[family] = kin


def _family(finding: Finding) -> str:
    return finding.rule.partition("/")[0]


def _tells(longer: Finding, finding: Finding) -> bool:
    """Whether a finding says what one of its family, which begins with it or behind it, says of a part of it."""
    if finding.end > longer.end or _use(finding) > _use(longer):
        return False
    if finding.applied:
        return finding.edit == longer.edit
    return longer.edit is None or _family(longer) == _ADDS_WORDS or _mends(longer, longer.edit, finding)


def _mends(longer: Finding, edit: Edit, finding: Finding) -> bool:
    """Whether the edit of a finding changes the words of another one, or what stands right beside them."""
    if longer.start <= edit.start and edit.end <= longer.end:
        edit = changed_part(edit, longer.text[edit.start - longer.start : edit.end - longer.start])
    return edit.start <= finding.end and finding.start <= edit.end
