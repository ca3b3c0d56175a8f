"""`mtnorm clean`: the texts repaired."""

import sys
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

import click

from normalizer.cli.inputs import chosen_sources, require_apart
from normalizer.cli.making import make_normalizer
from normalizer.cli.options import (
    input_options,
    output_field_options,
    read_fields,
    read_layout,
    read_settings,
    require_fitting,
    run_options,
    settings_options,
)
from normalizer.cli.outcome import Outcome

if TYPE_CHECKING:
    from normalizer.engine import Normalizer
    from normalizer.records.order import Order
    from normalizer.records.source import Source
    from normalizer.records.target import Target
    from normalizer.reports.noted import Place
    from normalizer.result import Cleaned


@click.command(short_help="Write texts repaired.")
@click.argument("paths", nargs=-1, metavar="[PATH…|-]")
@click.option("-w", "--write", is_flag=True, help="Change the files in place.")
@click.option("--backup", metavar="SUFFIX", help="With -w: keep each old file under this ending (.bak).")
@click.option("-o", "--output", metavar="PATH", help="Write to this file, or into this folder.")
@click.option("--diff", is_flag=True, help="Show what would change instead.")
@click.option("--check", is_flag=True, help="Write nothing; end with 1 if something would change.")
@click.option("--apply", type=click.Choice(["safe", "suggested"]), help="How far fixes must be trusted [safe].")
@click.option("--explain", is_flag=True, help="Tell on standard error what was found and why.")
@click.option("--resume", is_flag=True, help="With -w or a folder for -o: go on where such a run was stopped.")
@settings_options
@input_options
@output_field_options
@run_options
def clean(paths: tuple[str, ...], **options: Any) -> int:
    """Write files, folders (.txt, .md) or standard input (-) repaired, to standard output.

    Ends with 0; with 1 under --check or --diff when something would change; with 2 when an
    input could not be read or written.
    """
    from normalizer.records.order import EVERYTHING, NOTHING, Order

    _refuse_contradictions(options)
    outcome = Outcome()
    fields = read_fields(options)
    sources = chosen_sources(paths, options["input_format"], outcome, options["output"] or "")
    require_fitting(options, {source.format for source in sources})
    require_apart({"--rejects": options["rejects"], "--summary": options["summary"]}, sources, options["output"])
    settings = read_settings(options)
    sends = EVERYTHING if options["diff"] or options["explain"] else NOTHING
    order = Order(settings, fields, read_layout(options), sends, counts=bool(options["summary"]))
    would_change = _clean_all(options, make_normalizer(settings), order, sources, outcome)
    return outcome.code(has_news=would_change and (options["check"] or options["diff"]))


def _clean_all(
    options: Mapping[str, Any],
    normalizer: "Normalizer",
    order: "Order",
    sources: "Sequence[Source]",
    outcome: Outcome,
) -> bool:
    """Clean the inputs; whether anything changed or would change."""
    from normalizer.cli.cleaning import Cleaning
    from normalizer.cli.progress import Progress
    from normalizer.cli.resuming import Resuming
    from normalizer.cli.session import Session
    from normalizer.records.target import ToStdout

    target = _target(options, sources)
    notice = _Notice(has_diff=options["diff"], has_names=options["check"], has_reasons=options["explain"])
    before = Resuming(target, sources, normalizer.signature, order) if options["resume"] else None
    keep = before.is_done if before else None
    is_free = not isinstance(target, ToStdout) and not options["diff"]
    with Session(normalizer, order, options, outcome, keep=keep, leaves_stdout=is_free) as session:
        left = [source for source in sources if not (before and before.is_done(source.name))]
        if before:
            before.count(session)
        is_shared = sys.stdout.isatty() and (isinstance(target, ToStdout) or options["diff"])
        session.progress = Progress(options["progress"], left, shares_terminal=is_shared)
        manifest = before.manifest if before else None
        return Cleaning(session, target, notice, notice.end, manifest).clean(left)


def _refuse_contradictions(options: Mapping[str, Any]) -> None:
    writes = [name for name in ("write", "output") if options[name]]
    shows = [name for name in ("diff", "check") if options[name]]
    if len(writes) > 1 or (writes and shows):
        first, second = (f"--{name}" for name in (*writes, *shows)[:2])
        raise click.UsageError(f"{first} and {second} exclude each other")
    backup = options["backup"]
    if backup is not None and (not options["write"] or not backup or "/" in backup):
        raise click.UsageError("--backup needs -w and an ending such as .bak")
    if options["resume"] and not writes:
        raise click.UsageError("--resume needs files to be written: -w, or -o with a folder")


def _target(options: Mapping[str, Any], sources: "Sequence[Source]") -> "Target":
    from normalizer.records.target import InPlace, Nowhere, ToStdout, ensure_one_stream, output_target

    if options["diff"] or options["check"]:
        return Nowhere()
    if options["write"]:
        return InPlace(options["backup"] or "")
    if options["output"]:
        return output_target(options["output"], sources)
    ensure_one_stream(sources)
    return ToStdout()


class _Notice:
    """Shows what happens to each text, as far as it was asked for."""

    def __init__(self, *, has_diff: bool, has_names: bool, has_reasons: bool) -> None:
        self._has_diff = has_diff
        self._has_names = has_names and not has_diff
        self._has_reasons = has_reasons

    def __call__(self, place: "Place", cleaned: "Cleaned") -> None:
        """Show the changes and the reasons of one text."""
        if self._has_diff:
            from normalizer.reports.diff import write_diff

            write_diff(place.label, cleaned, sys.stdout)
        if self._has_reasons:
            from normalizer.reports import explain
            from normalizer.reports.noted import Noted

            explain.write([Noted(place, cleaned.original, cleaned.findings)], sys.stderr)

    def end(self, name: str, has_changed: bool) -> None:
        """Name an input that would change."""
        if self._has_names and has_changed:
            click.echo(f"would change {name}", err=True)
