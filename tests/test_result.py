"""What comes out, as it goes over the wire."""

import json

from normalizer.edits.edit import Edit, Safety
from normalizer.engine import Normalizer
from normalizer.result import Finding
from normalizer.rulebook.rule import Evidence

KEYS = (
    "rule", "start", "end", "text", "message", "safety", "edit", "applied", "withheld", "mqm", "zone", "sources",
    "evidence", "entity",
)  # fmt: skip
FINDING = Finding(
    "a/b",
    3,
    7,
    "text",
    "why",
    Safety.SAFE,
    Edit(3, 4, "é"),
    True,
    None,
    "x/y",
    "body",
    ("fr",),
    (Evidence("k", "d", "s"),),
    "e",
)


def test_a_finding_has_its_keys_in_order_and_is_json() -> None:
    wire = FINDING.to_wire()
    assert tuple(wire) == KEYS
    assert json.loads(json.dumps(wire)) == wire
    assert wire["edit"] == {"start": 3, "end": 4, "text": "é"}
    assert wire["evidence"] == [{"kind": "k", "detail": "d", "source": "s"}]
    assert wire["sources"] == ["fr"] and wire["safety"] == "safe"


def test_real_findings_are_json_too() -> None:
    result = Normalizer(language="en").clean("“No,” he said. she indicated. The economy [sirio] is in the Syria.")
    assert len(result.findings) >= 3
    for finding in result.findings:
        wire = finding.to_wire()
        assert tuple(wire) == KEYS and json.loads(json.dumps(wire)) == wire
    assert set(result.evidence.to_wire()) == {"score", "level", "sources", "reasons"}
