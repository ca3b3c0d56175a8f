"""`mtnorm lexicon import`: entries from spreadsheets, terminology tools and large collections."""

from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any, BinaryIO

import click

from normalizer.cli.outcome import tell

if TYPE_CHECKING:
    from normalizer.lexicon.exchange.arrival import Arrival
    from normalizer.lexicon.exchange.formats import Format
    from normalizer.lexicon.exchange.losses import Losses
    from normalizer.lexicon.exchange.parcel import Parcel

_FORMATS = ("csv", "tsv", "xlsx", "json", "tbx", "skos", "skos-xml", "wikidata", "ftm")
_KINDS = ("person", "organisation", "place", "work", "event", "term")
_HEAD = 1 << 12


@click.command("import", short_help="Bring entries in from spreadsheets and other tools.")
@click.argument("source", metavar="FILE|-")
@click.option(
    "--into", required=True, metavar="LEXICON", help="A lexicon folder, or a file: .yaml, large: .jsonl, .tsv."
)
@click.option("--format", "file_format", type=click.Choice(_FORMATS), help="[by the ending of FILE]")
@click.option("--file", metavar="NAME", default="", help="In a folder: the file for new names that say none.")
@click.option("--remove-missing", is_flag=True, help="Take out entries that the import does not have.")
@click.option("--dry-run", is_flag=True, help="Say what would change, and write nothing.")
@click.option("--languages", metavar="CODE,…", help="wikidata, ftm: of which languages [those of lexicons/languages].")
@click.option("--only", multiple=True, type=click.Choice(_KINDS), help="wikidata, ftm: this kind only; repeatable.")
@click.option("--kind", type=click.Choice(_KINDS), default=None, help="wikidata, ftm: the kind where none is known.")
@click.option(
    "--aliases",
    type=click.Choice(["variants", "alternates", "short", "weak"]),
    default="alternates",
    help="wikidata, ftm: the list that other names go to [alternates].",
)
def import_(source: str, into: str, **options: Any) -> int:
    """Bring the entries of FILE into LEXICON, by id. Only entries that differ are changed.

    Everything else in the files stays byte for byte. What cannot be taken is told on standard error. Ends
    with 2, and changes nothing, when something in FILE is wrong; else with 0.
    """
    from normalizer.lexicon.exchange.losses import Losses
    from normalizer.records.source import STDIN, Source
    from normalizer.records.stream import opened_file

    losses, target = Losses(), Path(into)
    path = None if source == STDIN else Path(source)
    name = path.stem.partition(".")[0] if path else "import"
    with opened_file(Source(source, path, "", Path(name))) as stream:
        head = stream.peek(_HEAD) if hasattr(stream, "peek") else b""
        known = _format(options["file_format"], source, head)
        parcels = _named(_parcels(known, stream, source, losses, options), options["file"] or name)
        if target.suffix in (".jsonl", ".tsv"):
            _write_large(parcels, target, source, losses, options)
            code = 0
        else:
            code = _bring_in(parcels, target, source, options)
    for line in losses.lines():
        tell(line)
    return code


def _format(name: str | None, source: str, head: bytes) -> "Format":
    from normalizer.lexicon.exchange.formats import format_to_read
    from normalizer.records.source import STDIN

    if source == STDIN and not name:
        raise click.UsageError("give --format for standard input")
    return format_to_read(name or "", source, head)


def _parcels(
    known: "Format", stream: BinaryIO, source: str, losses: "Losses", options: Mapping[str, Any]
) -> Iterator["Parcel"]:
    from normalizer.lexicon.exchange.harvest import Wanted

    if known.harvest is None:
        assert known.read is not None
        return known.read(stream, source, losses)
    kinds, aliases, kind = frozenset(options["only"]), options["aliases"], options["kind"] or ""
    return known.harvest(stream, source, losses, Wanted(_languages(options), kinds, aliases, kind))


def _languages(options: Mapping[str, Any]) -> tuple[str, ...]:
    """The languages asked for, English first, or all that the lexicons know."""
    from normalizer.lexicon.folder import lexicon_folder

    asked = [code.strip() for code in (options["languages"] or "").split(",") if code.strip()]
    known = sorted(path.stem for path in (lexicon_folder() / "languages").glob("*.yaml"))
    return tuple(dict.fromkeys(["en", *(asked or known)]))


def _named(parcels: Iterable["Parcel"], file: str) -> Iterator["Parcel"]:
    """Entries with the file they go to, where they name none."""
    from dataclasses import replace

    return (parcel if parcel.file else replace(parcel, file=file) for parcel in parcels)


def _write_large(
    parcels: Iterator["Parcel"], target: Path, source: str, losses: "Losses", options: Mapping[str, Any]
) -> None:
    from normalizer.atomic import atomic_write
    from normalizer.errors import SettingsError
    from normalizer.lexicon.exchange.large import write_columns, write_lines

    if target.exists():
        raise SettingsError(
            f"{target}: exists already; a large lexicon is written anew, so name a new file or delete it"
        )
    count = 0

    def counted() -> Iterator["Parcel"]:
        nonlocal count
        for parcel in parcels:
            count += 1
            yield parcel

    origin = Path(source).name
    is_table = target.suffix == ".tsv"
    chunks = (
        write_columns(counted(), origin, _languages(options), losses) if is_table else write_lines(counted(), origin)
    )
    with atomic_write(target) as file:
        for chunk in chunks:
            file.write(chunk)
        if options["dry_run"] or not count:
            file.discard()
    click.echo(f"{target}: {'would hold' if options['dry_run'] else 'holds'} {count} entries", err=True)


def _bring_in(parcels: Iterator["Parcel"], target: Path, source: str, options: Mapping[str, Any]) -> int:
    from normalizer.lexicon.exchange.arrival import bring_in, summary

    removes = options["remove_missing"]
    arrival = bring_in(parcels, target, origin=Path(source).name, removes_missing=removes)
    for fault in arrival.faults:
        tell(fault)
    if arrival.faults:
        tell("nothing was changed; mend these, and import again")
        return 2
    if not options["dry_run"]:
        _write(arrival)
    for line in summary(arrival):
        click.echo(f"{'dry run: ' if options['dry_run'] else ''}{line}", err=True)
    return 0


def _write(arrival: "Arrival") -> None:
    """Write the files, all of them looked at before the first: none may have changed since it was read."""
    from normalizer.atomic import atomic_write
    from normalizer.errors import InputError
    from normalizer.lexicon.rewrite import ReadFile, replace_file

    for path, (old, _) in arrival.files.items():
        if (path.read_bytes() if path.exists() else None) != old:
            raise InputError(f"{path}: was changed by someone else just now; import again")
    for path, (old, new) in arrival.files.items():
        if old is not None:
            replace_file(ReadFile(path, old, ""), new.decode())
            continue
        path.parent.mkdir(parents=True, exist_ok=True)
        with atomic_write(path) as file:
            file.write(new)
