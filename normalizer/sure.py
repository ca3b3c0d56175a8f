"""What is mended by default whatever most rules find: the short way to a cleaned text."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from normalizer.edits.edit import Edit, Safety
from normalizer.edits.surroundings import surroundings
from normalizer.evidence.score import Door
from normalizer.findings import Found, to_findings
from normalizer.result import Finding
from normalizer.rulebook.rule import Strength
from normalizer.text.view import View

_MOST_AROUND = 0.6
_NAMES = "names/"


@dataclass(frozen=True, slots=True)
class Mended:
    """Edits that are made, and whether they matter only to the words around them, as those of names do not."""

    edits: tuple[Edit, ...]
    is_local: bool


def sure_of(found: Iterable[Found]) -> list[Found] | None:
    """What strong rules found that may mend; None where what is mended depends on what other rules find.

    It does where a weak rule would mend something, as it may where strong ones show that the text was
    translated, or a phrase, which gives way to a longer one; and where a weak finding of the same rule lies
    on what would be mended.
    """
    strong: list[Found] = []
    weak: list[Found] = []
    for item in found:
        if item.is_mended and (item.strength == Strength.WEAK or item.rule.finds_phrases):
            return None
        (weak if item.strength == Strength.WEAK else strong).append(item)
    if any(_collide(one, other) for one in weak for other in strong):
        return None
    return strong


def speaking_of(strong: Sequence[Found], mending: Sequence[Found], opening: Door) -> list[Found] | None:
    """What strong rules found and, of what may be mended and of all phrases, what weak ones did that a door lets speak.

    None where what is mended depends on other findings: what holds for some source languages on signs of others, and
    on how many there are where a door is ajar, a phrase, which gives way to a longer one.
    """
    weak = [item for item in mending if item.rule.finds_phrases or item.rule.strength == Strength.WEAK]
    speaking = [item for item in (*strong, *weak) if item.speaks(opening)]
    if any(item.is_mended and (item.of_source or (item.rule.finds_phrases and opening.is_ajar)) for item in speaking):
        return None
    return speaking


def _collide(one: Found, other: Found) -> bool:
    is_apart = one.hit.end <= other.hit.start or other.hit.end <= one.hit.start
    return one.rule is other.rule and not is_apart


def mended(view: View, found: Sequence[Found]) -> Mended:
    """The edits to make of what was found for sure."""
    findings, edits = to_findings(view, found, Safety.SAFE)
    return Mended(edits, not matters_far(findings))


def around(before: View, edits: Sequence[Edit]) -> View | None:
    """The surroundings of edits after them; none where they are most of the text."""
    text = surroundings(before.text, edits)
    return View(text, before.language) if len(text) < _MOST_AROUND * len(before.text) else None


def matters_far(findings: Iterable[Finding]) -> bool:
    """Whether what is mended may change what is found far from it: a name, or a line that goes.

    Without that line others stand below each other, or among the first of the text.
    """
    return any(f.applied and (f.rule.startswith(_NAMES) or _takes_line(f)) for f in findings)


def _takes_line(finding: Finding) -> bool:
    """Whether what is found goes with what parts it from its surroundings."""
    edit = finding.edit
    return edit is not None and not edit.text and (edit.start < finding.start or edit.end > finding.end)
