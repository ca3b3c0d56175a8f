"""What makes a finding the same finding after the text around it has changed."""

import hashlib

from normalizer.reports.noted import Noted
from normalizer.result import Finding

_AROUND = 24


def fingerprint(noted: Noted, finding: Finding) -> str:
    """A hash of the place, the rule, the words and what stands beside them in their line.

    Lines and records that come or go elsewhere do not change it.
    """
    start, end = noted.line_span(finding.start)
    before = noted.text[max(start, finding.start - _AROUND) : finding.start]
    after = noted.text[finding.end : max(finding.end, min(end, finding.end + _AROUND))]
    place = noted.place
    parts = (place.path, place.field or "", "" if place.id is None else str(place.id), finding.rule)
    whole = "\x1f".join((*parts, before, finding.text, after))
    return hashlib.blake2b(whole.encode("utf-8", "surrogatepass"), digest_size=8).hexdigest()
