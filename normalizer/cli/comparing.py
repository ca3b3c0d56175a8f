"""Hold the systems of `mtnorm score` against references, raw and cleaned: what comes out are JSON-ready values."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

import click

from normalizer.cli.options import read_layout
from normalizer.engine import Normalizer
from normalizer.errors import InputError
from normalizer.quality.changes import judge_changes
from normalizer.quality.references import TESTS, Judgement, Method, Scorer, System
from normalizer.quality.signature import changes_signature
from normalizer.records.aligned import Columns, Segments, read_names, read_segments, require_aligned
from normalizer.records.source import TEXT
from normalizer.records.test_sets import find_test_set
from normalizer.result import Cleaned

_SAMPLE = 50
Options = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Compared:
    """What is compared: systems, references, the document of each segment (or none), the target language or ""."""

    systems: Sequence[Segments]
    references: Sequence[Segments]
    documents: Sequence[str]
    target: str = ""


def with_references(paths: Sequence[str], normalizer: Normalizer, options: Options) -> dict[str, Any]:
    """Scores of each system, raw and cleaned, against the references."""
    if not paths:
        raise click.UsageError("no system: name at least one file to score against the references")
    given = _read(paths, options)
    test, samples = TESTS[options["test"]], options["samples"] or 0
    method = Method(options["metrics"], test, samples, options["tokenize"], given.target)
    scorer = Scorer([reference.texts for reference in given.references], method)
    cleaned = [_clean(normalizer, system) for system in given.systems]
    judged = _judge(scorer, given.systems, cleaned)
    rows = []
    for system, results in zip(given.systems, cleaned, strict=True):
        changes = _changes(results, scorer, given.documents, options["top"])
        texts = {"raw": system.texts, "cleaned": [result.text for result in results]}
        for kind, segments in texts.items():
            found = judged[system.name, kind]
            row = {"system": system.name, "text": kind, **{metric: item.score for metric, item in found.items()}}
            row["metrics"] = {metric: item.to_wire() for metric, item in found.items()}
            row["documents"] = _by_document(scorer, segments, given.documents)
            rows.append(row | {"changes": changes if kind != "raw" else None})
    signatures = {metric: item.signature for metric, item in judged[given.systems[0].name, "raw"].items()}
    return {
        "segments": len(given.systems[0].texts),
        "references": [reference.name for reference in given.references],
        "signatures": signatures | {"mtnorm": normalizer.signature, "changes": changes_signature()},
        "systems": rows,
    }


def _read(paths: Sequence[str], options: Options) -> Compared:
    """Everything that is compared, aligned."""
    field = (options["field"] or ("text",))[0]
    columns = Columns(field, options["doc_field"] or "", options["input_format"] or "", read_layout(options))
    test_set = find_test_set(options["test_set"]) if options["test_set"] else None
    systems = [found for path in paths for found in read_segments(path, columns)]
    if test_set:
        references = [found for path in test_set.references for found in read_segments(path, Columns(format=TEXT))]
    else:
        references = _references(paths, columns, options)
    require_aligned(systems, references)
    names = options["docs"] or (test_set.documents if test_set else None)
    return Compared(systems, references, _documents(systems, names), test_set.target if test_set else "")


def _changes(results: Sequence[Cleaned], scorer: Scorer, documents: Sequence[str], top: int) -> dict[str, Any]:
    """What cleaning did, in all and in each document."""
    changes = judge_changes(results, scorer.references)
    return changes.to_wire(top) | {"by_document": changes.by_document(documents) if documents else {}}


def _references(paths: Sequence[str], columns: Columns, options: Options) -> list[Segments]:
    """The references in the files of --ref, or in the field of --ref-field of the first system's file."""
    named = replace(columns, text=options["ref_field"] or columns.text, document="")
    if options["references"]:
        named = replace(named, format="")
    files = options["references"] or paths[:1]
    return [found for path in files for found in read_segments(path, named, is_reference=True)]


def _documents(systems: Sequence[Segments], path: str | None) -> tuple[str, ...]:
    documents = read_names(path) if path else systems[0].documents
    if path and len(documents) != len(systems[0].texts):
        raise InputError(
            f"{path}:{min(len(documents), len(systems[0].texts)) + 1}: names {len(documents)} documents, "
            f"one for each of {len(systems[0].texts)} segments is needed"
        )
    return documents


def _clean(normalizer: Normalizer, system: Segments) -> list[Cleaned]:
    """Each segment cleaned on its own, in the language that the first of them show together."""
    language = normalizer.settings.language or normalizer.detect_language("\n".join(system.texts[:_SAMPLE]))
    return [normalizer.examine(text, language=language) for text in system.texts]


def _judge(
    scorer: Scorer, systems: Sequence[Segments], cleaned: Sequence[Sequence[Cleaned]]
) -> dict[tuple[str, str], dict[str, Judgement]]:
    """The scores of each system's two texts: the raw one against the first system, the other against it."""
    raw = [System(system.name, "raw", system.texts) for system in systems]
    judged = {}
    for system, results in zip(raw, cleaned, strict=True):
        after = System(system.name, "cleaned", [result.text for result in results])
        judged[system.name, "raw"], judged[system.name, "cleaned"] = scorer.compare([system, after])
    if len(raw) > 1:
        for system, found in zip(raw, scorer.compare(raw), strict=True):
            judged[system.name, "raw"] = found
    return judged


def _by_document(scorer: Scorer, segments: Sequence[str], documents: Sequence[str]) -> list[dict[str, Any]]:
    places: dict[str, list[int]] = {}
    for number, document in enumerate(documents):
        places.setdefault(document, []).append(number)
    return [
        {"document": document, "segments": len(found), **scorer.plain(segments, found)}
        for document, found in places.items()
    ]
