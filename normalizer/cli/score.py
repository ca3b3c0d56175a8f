"""`mtnorm score`: how good texts are, before and after cleaning."""

import sys
from typing import Any

import click

from normalizer.cli.making import make_normalizer
from normalizer.cli.options import input_options, read_settings, settings_options
from normalizer.cli.outcome import Outcome

_METRICS = ("bleu", "chrf", "chrf++", "ter")
_TESTS = ("bootstrap", "approximate-randomization", "none")
_FORMATS = ("text", "json", "csv", "markdown")


def _metrics(_: click.Context, __: click.Parameter, value: str | None) -> tuple[str, ...]:
    chosen = tuple(part.strip().lower() for part in value.split(",")) if value else _METRICS
    for name in chosen:
        if name not in _METRICS:
            raise click.BadParameter(f"{name!r} is no metric; choose from {', '.join(_METRICS)}")
    return chosen


@click.command(short_help="Measure texts, with references or without.")
@click.argument("paths", nargs=-1, metavar="[HYP…|-]")
@click.option("--ref", "references", multiple=True, metavar="FILE", help="A reference of the same segments; repeat it.")
@click.option("--test-set", metavar="NAME:PAIR", help="References that sacrebleu has on this machine (wmt19:de-en).")
@click.option("--ref-field", metavar="NAME", help="The field of records that holds the reference.")
@click.option("--doc-field", metavar="NAME", help="The field that names the document of a segment.")
@click.option("--docs", metavar="FILE", help="The document of each segment, one name a line.")
@click.option("--gold", multiple=True, metavar="PATH", help="Annotated spans: a file, or a folder of *.gold.jsonl.")
@click.option("--metric", "metrics", callback=_metrics, metavar="LIST", help="Of bleu, chrf, chrf++, ter [all].")
@click.option("--test", type=click.Choice(_TESTS), default="bootstrap", help="Of significance [bootstrap].")
@click.option("--samples", type=click.IntRange(min=1), help="Trials of the test [1000; randomization: 10000].")
@click.option("--tokenize", metavar="NAME", help="sacrebleu's tokenizer for BLEU (13a, zh, ja-mecab …).")
@click.option("--top", type=click.IntRange(min=0), default=10, help="Segments listed where cleaning helped, hurt [10].")
@click.option("--format", "report_format", type=click.Choice(_FORMATS), default="text", help="Of the result [text].")
@settings_options
@input_options
def score(paths: tuple[str, ...], report_format: str, **options: Any) -> int:
    """Measure texts before and after cleaning.

    With --ref, --ref-field or --test-set: BLEU, chrF, chrF++ and TER as sacrebleu computes them.
    HYP are aligned text files, records of any format, or the .xml of WMT. With --gold: precision
    and recall of the findings. Else: artifacts per 1,000 words, and how likely the texts are
    translated.
    """
    from normalizer.cli import comparing, scoring
    from normalizer.reports import scores, table

    outcome = Outcome()
    _refuse_contradictions(options)
    settings = read_settings(options)
    if _has_references(options):
        wire = comparing.with_references(paths, make_normalizer(settings), options)
        make_tables = scores.reference_tables
    elif options["gold"]:
        wire = scoring.with_gold(paths, make_normalizer(settings), options["gold"])
        make_tables = scores.gold_tables
    else:
        wire = scoring.without_references(paths, make_normalizer(settings, machine_translated=True), options, outcome)
        make_tables = scores.artifact_tables
    if report_format == "json":
        from normalizer.wire import encode_json

        sys.stdout.write(encode_json(wire).decode() + "\n")
    else:
        writer = {"csv": table.write_csv, "markdown": table.write_markdown}.get(report_format, table.write_text)
        writer(list(make_tables(wire)), sys.stdout)
    return outcome.code(has_news=False)


def _has_references(options: dict[str, Any]) -> bool:
    return bool(options["references"] or options["ref_field"] or options["test_set"])


def _refuse_contradictions(options: dict[str, Any]) -> None:
    has_references = _has_references(options)
    if options["test_set"] and (options["references"] or options["ref_field"]):
        raise click.UsageError("--test-set brings its references: leave out --ref and --ref-field")
    if has_references and options["gold"]:
        raise click.UsageError("--ref and --gold exclude each other")
    for name in ("docs", "doc_field"):
        if options[name] and not has_references:
            raise click.UsageError(f"--{name.replace('_', '-')} needs --ref, --ref-field or --test-set")
    if has_references and len(options["field"]) > 1:
        raise click.UsageError("with references, --field names one field; give several systems as several files")
