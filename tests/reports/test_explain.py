"""All that speaks for a finding."""

import io

from normalizer.reports import explain
from normalizer.rulebook.rule import Evidence


def test_outcome_evidence_entity_and_sources_are_told(note):
    out = io.StringIO()
    reason = Evidence("lexicon", "variant of X", "names/x.yaml:3")
    items = [
        note("It is bad.", "bad", "good", applied=True, evidence=(reason,), entity="x", sources=("fr",)),
        note("It is bad.", "bad", "good", withheld="in quotation"),
        note("It is bad.", "bad"),
    ]
    explain.write(items, out)
    told = out.getvalue()
    assert "a.txt:1:7: “bad” → “good”\n" in told
    for fact in (
        "outcome   applied\n",
        "outcome   not applied: in quotation\n",
        "outcome   not applied: no mechanical fix is known\n",
        "evidence  lexicon: variant of X (names/x.yaml:3)\n",
        "entity    x\n",
        "betrays   fr\n",
    ):
        assert fact in told
