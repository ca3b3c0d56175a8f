"""What `mtnorm score` found, as tables."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from normalizer.reports.table import Table
from normalizer.reports.wordings import quoted

Wire = Mapping[str, Any]
_TITLES = {"bleu": "BLEU", "chrf": "chrF2", "chrf++": "chrF2++", "ter": "TER"}
_MOST_WORDS = 60
_ROWS = 20


def reference_tables(wire: Wire) -> Iterator[Table]:
    """Tables of a comparison with references: scores, significance, documents, changed segments."""
    systems = wire["systems"]
    metrics = list(systems[0]["metrics"])
    yield _scores(systems, metrics, wire["signatures"])
    if any(system["documents"] for system in systems):
        yield _documents(systems, metrics)
    changed = [system for system in systems if system["changes"]]
    if changed:
        yield _changes(changed, wire["signatures"]["changes"])
    if any(system["changes"]["by_document"] for system in changed):
        yield _changes_by_document(changed)
    for system in changed:
        for kind in ("helped", "hurt"):
            if system["changes"][kind]:
                yield _segments(system, kind)


def _label(system: Wire) -> str:
    return f"{system['system']} ({system['text']})"


def _scores(systems: Sequence[Wire], metrics: Sequence[str], signatures: Wire) -> Table:
    columns = ["system"]
    for metric in metrics:
        columns += [_TITLES[metric], "±", "p"]
    rows = []
    for system in systems:
        judged = [system["metrics"][metric] for metric in metrics]
        rows.append([_label(system), *(j[key] for j in judged for key in ("score", "ci", "p_value"))])
    notes = [f"{_TITLES[metric]}: {signatures[metric]}" for metric in metrics]
    notes += ["± half the 95 % interval; p against the raw text of the same system, for raw texts against the first"]
    return Table("Scores against references", columns, rows, [*notes, f"cleaned by {signatures['mtnorm']}"])


def _documents(systems: Sequence[Wire], metrics: Sequence[str]) -> Table:
    rows = [
        [f"{document['document']} ({_label(system)})", document["segments"], *(document[metric] for metric in metrics)]
        for system in systems
        for document in system["documents"]
    ]
    return Table("Scores by document", ["document", "segments", *(_TITLES[m] for m in metrics)], rows)


def _changes(systems: Sequence[Wire], signature: str) -> Table:
    keys = ("segments", "changed", "closer", "farther")
    rows = [[system["system"], *(system["changes"][key] for key in keys)] for system in systems]
    note = "closer: fewer characters to edit to reach the nearest reference than before cleaning"
    return Table("What cleaning did", ["system", *keys], rows, [note, f"measured with {signature}"])


def _changes_by_document(systems: Sequence[Wire]) -> Table:
    keys = ("changed", "closer", "farther")
    rows = [
        [f"{document} ({system['system']})", *(counts[key] for key in keys)]
        for system in systems
        for document, counts in system["changes"]["by_document"].items()
    ]
    return Table("What cleaning did, by document", ["document", *keys], rows)


def _segments(system: Wire, kind: str) -> Table:
    rows = [
        [f"segment {change['segment']}", change["gain"], change["chrf_gain"], _edits(change["edits"])]
        for change in system["changes"][kind]
    ]
    return Table(f"Where cleaning {kind} most: {system['system']}", ["segment", "characters", "chrF2++", "edits"], rows)


def _edits(edits: Sequence[Wire]) -> str:
    """Edits in words, equal ones once.

    >>> _edits([{"rule": "a/b", "old": "x", "new": "y"}] * 2)
    'a/b: “x” → “y” ×2'
    """
    counts = Counter(f"{e['rule']}: {quoted(e['old'], _MOST_WORDS)} → {quoted(e['new'], _MOST_WORDS)}" for e in edits)
    return "; ".join(words + f" ×{count}" * (count > 1) for words, count in counts.items())


def artifact_tables(wire: Wire) -> Iterator[Table]:
    """Tables of texts measured without references: all, then each family, severity and document."""
    texts = wire["texts"]
    yield Table(
        "Artifacts",
        ["text", "documents", "words", "findings", "per 1,000 words", "MQM penalty", "untranslated %", "consistency %"],
        [_overview(text) for text in texts],
        [
            f"measured with {texts[0]['total']['signature']}" if texts else "",
            f"MQM penalty: per 1,000 words, {_weights(wire['mqm_weights'])}",
            "untranslated: words in sentences of another language",
            "consistency: full names in the commonest spelling of their text",
        ],
    )
    yield _evidence(texts)
    for kind in ("family", "severity"):
        yield _breakdown(texts, kind)
    yield _by_document(texts)


def _weights(weights: Wire) -> str:
    return ", ".join(f"{severity} {weight:g}" for severity, weight in weights.items())


def _overview(text: Wire) -> list[Any]:
    total = text["total"]
    artifacts, consistency = total["artifacts"], total["names"]["consistency"]
    return [
        text["name"],
        total["documents"],
        total["words"],
        artifacts["findings"],
        artifacts["per_1000_words"],
        artifacts["mqm_penalty"],
        100 * total["untranslated"]["share"],
        None if consistency is None else 100 * consistency,
    ]


def _evidence(texts: Sequence[Wire]) -> Table:
    levels = list(texts[0]["total"]["evidence"]["levels"]) if texts else []
    rows = []
    for text in texts:
        evidence = text["total"]["evidence"]
        sources = ", ".join(list(evidence["sources"])[:3])
        rows.append([text["name"], *(evidence["levels"][level] for level in levels), sources or None])
    note = "strong: at even odds 97 of 100 such documents are translated; most translated pages show no evidence"
    return Table("Evidence of translation, in documents", ["text", *levels, "from"], rows, [note])


def _breakdown(texts: Sequence[Wire], kind: str) -> Table:
    names = dict.fromkeys(name for text in texts for name in text["total"]["artifacts"][f"by_{kind}"])
    rows = []
    for name in names:
        found = [text["total"]["artifacts"][f"by_{kind}"].get(name) for text in texts]
        rows.append([name, *(cell["per_1000_words"] if cell else 0.0 for cell in found)])
    return Table(f"Artifacts per 1,000 words by {kind}", [kind, *(text["name"] for text in texts)], rows)


def _by_document(texts: Sequence[Wire]) -> Table:
    documents = [document for text in texts for document in text["documents"]]
    rows = [_document(document) for document in documents[:_ROWS]]
    more = len(documents) - len(rows)
    notes = [f"and {more} more; --format json has them all"] if more else []
    return Table("Documents", ["document", "words", "per 1,000 words", "evidence", "because of"], rows, notes)


def _document(document: Wire) -> list[Any]:
    evidence = document["evidence"]
    reasons = ", ".join(f"{r['rule']} ×{r['findings']}" for r in evidence["reasons"][:3]) if evidence else ""
    rate = document["artifacts"]["per_1000_words"]
    return [document["name"], document["words"], rate, evidence["level"] if evidence else None, reasons or None]


def gold_tables(wire: Wire) -> Iterator[Table]:
    """Tables of findings held against annotated spans."""
    keys = ("wanted", "found", "recall", "findings", "right", "precision", "f")
    ways = ("strict", "lenient")
    rows = [[way, *(wire[way]["all"][key] for key in keys)] for way in ways]
    note = "strict: the same characters; lenient: a third of the shorter span shared"
    yield Table("Findings against annotated spans", ["match", *keys], rows, [note, f"found by {wire['signature']}"])
    yield _gold_table(wire, "family", keys, ("precision", "recall", "f"), _FAMILY_NOTES)
    yield _gold_table(wire, "category", ("wanted", "found", "recall"), ("recall",))


_FAMILY_NOTES = ("wanted: the spans of the categories of which the family finds more than any other does",)


def _gold_table(
    wire: Wire, kind: str, keys: Sequence[str], strictly: Sequence[str], notes: Sequence[str] = ()
) -> Table:
    """The lenient counts of each family or category, and what becomes of some of them strictly."""
    lenient, strict = (wire[way][f"by_{kind}"] for way in ("lenient", "strict"))
    rows = [
        [name, *(row[key] for key in keys), *(strict.get(name, {}).get(key) for key in strictly)]
        for name, row in lenient.items()
    ]
    return Table(f"By {kind}", [kind, *keys, *(f"strict {key}" for key in strictly)], rows, notes)
