"""When a finding counts for an annotated fault, one measure for all sets of articles."""

from normalizer.result import Finding


def is_touched(start: int, end: int, finding: Finding) -> bool:
    """Whether a finding overlaps a fault by a third of the shorter of the two."""
    shared = min(end, finding.end) - max(start, finding.start)
    return shared >= max(1, min(end - start, finding.end - finding.start) / 3)
