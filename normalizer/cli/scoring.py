"""Measure the inputs of `mtnorm score`: what comes out are JSON-ready values."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

import click

from normalizer.cli.inputs import chosen_sources
from normalizer.cli.options import read_fields, read_layout, require_fitting
from normalizer.cli.outcome import Outcome
from normalizer.engine import Normalizer
from normalizer.errors import InputError
from normalizer.quality.artifacts import Survey
from normalizer.quality.changes import judge_changes
from normalizer.quality.detection import LENIENT, STRICT, Detection
from normalizer.quality.mqm import read_severities
from normalizer.quality.references import TESTS, Judgement, Method, Scorer, System
from normalizer.records.aligned import Columns, Segments, read_names, read_segments, require_aligned
from normalizer.records.entries import Wanted, read_entries
from normalizer.records.gold import read_gold
from normalizer.records.source import TEXT, Source
from normalizer.records.text import read_text
from normalizer.reports.noted import Place
from normalizer.result import Cleaned

_SAMPLE = 50
Options = Mapping[str, Any]


def with_references(paths: Sequence[str], normalizer: Normalizer, options: Options) -> dict[str, Any]:
    """Scores of each system, raw and cleaned, against the references."""
    if not paths:
        raise click.UsageError("no system: name at least one file to score against the references")
    field = (options["field"] or ("text",))[0]
    columns = Columns(field, options["doc_field"] or "", options["input_format"] or "", read_layout(options))
    systems = [found for path in paths for found in read_segments(path, columns)]
    references = _references(paths, columns, options)
    require_aligned(systems, references)
    documents = _documents(systems, options["docs"])
    method = Method(options["metrics"], TESTS[options["test"]], options["samples"] or 0, options["tokenize"])
    scorer = Scorer([reference.texts for reference in references], method)
    cleaned = [_clean(normalizer, system) for system in systems]
    judged = _judge(scorer, systems, cleaned)
    rows = []
    for system, results in zip(systems, cleaned, strict=True):
        changes = judge_changes(results, scorer.references).to_wire(options["top"])
        texts = {"raw": system.texts, "cleaned": [result.text for result in results]}
        for kind, segments in texts.items():
            by_document = _by_document(scorer, segments, documents)
            found = judged[system.name, kind]
            row = {"system": system.name, "text": kind, **{metric: item.score for metric, item in found.items()}}
            details = {metric: item.to_wire() for metric, item in found.items()}
            rows.append(
                row | {"metrics": details, "documents": by_document, "changes": changes if kind != "raw" else None}
            )
    signatures = {metric: item.signature for metric, item in judged[systems[0].name, "raw"].items()}
    return {
        "segments": len(systems[0].texts),
        "references": [reference.name for reference in references],
        "signatures": signatures | {"mtnorm": normalizer.signature},
        "systems": rows,
    }


def _references(paths: Sequence[str], columns: Columns, options: Options) -> list[Segments]:
    """The references in the files of --ref, or in the field of --ref-field of the first system's file."""
    named = replace(columns, text=options["ref_field"] or columns.text)
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
    return [normalizer.clean(text, language=language) for text in system.texts]


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


def with_gold(paths: Sequence[str], normalizer: Normalizer, gold: Sequence[str]) -> dict[str, Any]:
    """How well findings agree with annotated spans, strictly and leniently."""
    ways = {way: Detection(way) for way in (STRICT, LENIENT)}
    texts = [annotated for path in gold for annotated in read_gold(path, paths)]
    for annotated in texts:
        findings = normalizer.check(annotated.text)
        for detection in ways.values():
            detection.add(findings, annotated.spans)
    row: dict[str, Any] = {"texts": len(texts), "spans": sum(len(annotated.spans) for annotated in texts)}
    return row | {way: detection.to_wire() for way, detection in ways.items()} | {"signature": normalizer.signature}


def without_references(
    paths: Sequence[str], normalizer: Normalizer, options: Options, outcome: Outcome
) -> dict[str, Any]:
    """Artifacts, untranslated share, consistency of names and evidence, for each path and each document in it."""
    texts = []
    for path in paths or ("-",):
        given = (path,) if paths else ()
        sources = chosen_sources(given, options["input_format"], outcome)
        require_fitting(options, {source.format for source in sources})
        survey, documents = Survey(normalizer), list[dict[str, Any]]()
        for source in sources:
            with outcome.guard():
                documents += _survey(survey, source, options, outcome)
        texts.append({"name": path, "total": survey.total(), "documents": documents})
    return {"mqm_weights": dict(read_severities().weights), "texts": texts}


def _survey(survey: Survey, source: Source, options: Options, outcome: Outcome) -> list[dict[str, Any]]:
    if source.format == TEXT:
        return [{"name": source.name} | survey.add(read_text(source, options["encoding"]).text)]
    wanted = Wanted(read_fields(options), layout=read_layout(options))

    def on_fault(line: int, error: InputError) -> None:
        outcome.fault(f"{source.name}:{line}: {error}")

    found = []
    for entry in read_entries(source, wanted, on_fault):
        for name, text in entry.texts.items():
            place = Place(source.name, entry.number, name)
            found.append({"name": place.label} | survey.add(text, entry.date))
    return found
