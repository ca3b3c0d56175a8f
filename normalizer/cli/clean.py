"""`mtnorm clean`: the texts repaired."""

import sys
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any, BinaryIO

import click

from normalizer.cli.inputs import chosen_sources
from normalizer.cli.options import (
    input_options,
    output_field_options,
    read_fields,
    read_settings,
    require_fitting,
    settings_options,
)
from normalizer.cli.outcome import Outcome

if TYPE_CHECKING:
    from normalizer.cli.cleaning import Write
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
@click.option("--rejects", metavar="FILE", help="Put records that cannot be read aside in this file.")
@settings_options
@input_options
@output_field_options
def clean(paths: tuple[str, ...], **options: Any) -> int:
    """Write files, folders (.txt, .md) or standard input (-) repaired, to standard output.

    Ends with 0; with 1 under --check or --diff when something would change; with 2 when an
    input could not be read or written.
    """
    from normalizer.cli.cleaning import Cleaning
    from normalizer.engine import Normalizer

    _refuse_contradictions(options)
    outcome = Outcome()
    fields = read_fields(options)
    sources = chosen_sources(paths, options["input_format"], outcome)
    require_fitting(options, {source.format for source in sources})
    normalizer = Normalizer(read_settings(options))
    target = _target(options, sources)
    notice = _Notice(has_diff=options["diff"], has_names=options["check"], has_reasons=options["explain"])
    would_change = False
    with _rejects(options["rejects"]) as reject:
        cleaning = Cleaning(normalizer, fields, options["encoding"], target, outcome, notice, reject)
        for source in sources:
            with outcome.guard():
                has_changed = cleaning.clean(source)
                notice.end(source.name, has_changed=has_changed)
                would_change = would_change or has_changed
    return outcome.code(has_news=would_change and (options["check"] or options["diff"]))


def _refuse_contradictions(options: Mapping[str, Any]) -> None:
    writes = [name for name in ("write", "output") if options[name]]
    shows = [name for name in ("diff", "check") if options[name]]
    if len(writes) > 1 or (writes and shows):
        first, second = (f"--{name}" for name in (*writes, *shows)[:2])
        raise click.UsageError(f"{first} and {second} exclude each other")
    backup = options["backup"]
    if backup is not None and (not options["write"] or not backup or "/" in backup):
        raise click.UsageError("--backup needs -w and an ending such as .bak")


def _target(options: Mapping[str, Any], sources: "Sequence[Source]") -> "Target":
    from normalizer.records.target import InPlace, Nowhere, ToStdout, output_target

    if options["diff"] or options["check"]:
        return Nowhere()
    if options["write"]:
        return InPlace(options["backup"] or "")
    return output_target(options["output"], sources) if options["output"] else ToStdout()


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

    def end(self, name: str, *, has_changed: bool) -> None:
        """Name an input that would change."""
        if self._has_names and has_changed:
            click.echo(f"would change {name}", err=True)


@contextmanager
def _rejects(path: str | None) -> "Iterator[Write | None]":
    """What takes the lines that cannot be read; None when no file was named for them."""
    from normalizer.errors import InputError

    if path is None:
        yield None
        return
    try:
        stream = Path(path).open("wb")  # noqa: SIM115 (closed below; here only its opening is watched)
    except OSError as error:
        reason = (error.strerror or str(error)).lower()
        raise InputError(f"{path}: cannot be written ({reason}); choose another file for --rejects") from None
    with stream:
        yield lambda line: _put_aside(stream, line)


def _put_aside(stream: BinaryIO, line: bytes) -> None:
    """Write a line at once, so that it is safe before the input without it is."""
    stream.write(line if line.endswith(b"\n") else line + b"\n")
    stream.flush()
