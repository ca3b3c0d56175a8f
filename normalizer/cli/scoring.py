"""Measure the inputs of `mtnorm score` that have no references: what comes out are JSON-ready values."""

from collections.abc import Mapping, Sequence
from typing import Any

from normalizer.cli.inputs import chosen_sources
from normalizer.cli.options import read_fields, read_layout, require_fitting
from normalizer.cli.outcome import Outcome
from normalizer.engine import Normalizer
from normalizer.errors import InputError
from normalizer.quality.artifacts import Survey
from normalizer.quality.detection import LENIENT, STRICT, Detection
from normalizer.quality.mqm import read_severities
from normalizer.quality.signature import gold_signature
from normalizer.records.entries import Wanted, read_entries
from normalizer.records.gold import read_gold
from normalizer.records.source import TEXT, Source
from normalizer.records.text import read_text
from normalizer.reports.noted import Place

Options = Mapping[str, Any]


def with_gold(paths: Sequence[str], normalizer: Normalizer, gold: Sequence[str]) -> dict[str, Any]:
    """How well findings agree with annotated spans, strictly and leniently."""
    ways = {way: Detection(way) for way in (STRICT, LENIENT)}
    texts = [annotated for path in gold for annotated in read_gold(path, paths)]
    for annotated in texts:
        findings = normalizer.check(annotated.text)
        for detection in ways.values():
            detection.add(findings, annotated.spans)
    row: dict[str, Any] = {"texts": len(texts), "spans": sum(len(annotated.spans) for annotated in texts)}
    return (
        row | {way: detection.to_wire() for way, detection in ways.items()} | {"signature": gold_signature(normalizer)}
    )


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
