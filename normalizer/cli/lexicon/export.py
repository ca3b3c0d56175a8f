"""`mtnorm lexicon export`: entries for spreadsheets, terminology tools and programs."""

import sys
from pathlib import Path
from typing import Any

import click

from normalizer.cli.outcome import tell

_FORMATS = ("csv", "tsv", "xlsx", "json", "tbx", "skos", "skos-xml", "spacy", "terms")
_SECTIONS = ("names", "wording", "residue", "languages")


@click.command(short_help="Write entries for spreadsheets and other tools.")
@click.argument("paths", nargs=-1, metavar="[LEXICON…]")
@click.option("-o", "--output", metavar="FILE", help="Write to this file [standard output].")
@click.option("--format", "file_format", type=click.Choice(_FORMATS), help="[by the ending of FILE]")
@click.option(
    "--section", "sections", multiple=True, type=click.Choice(_SECTIONS), help="Only these; repeatable [all]."
)
@click.option("--id", "ids", multiple=True, metavar="ID", help="Only this entry; repeatable.")
def export(paths: tuple[str, ...], **options: Any) -> int:
    """Write the entries of lexicon files and folders (else of the lexicons that ship) in another format.

    What the format cannot carry is told on standard error. Ends with 2 when a lexicon cannot be
    read or the file not be written, else with 0.
    """
    from normalizer.atomic import atomic_write
    from normalizer.lexicon.exchange.formats import format_to_write
    from normalizer.lexicon.exchange.losses import Losses
    from normalizer.lexicon.exchange.parcel import read_parcels
    from normalizer.lexicon.folder import lexicon_folder

    output = options["output"]
    if not output and not options["file_format"]:
        raise click.UsageError("give -o FILE, or --format for standard output")
    known = format_to_write(options["file_format"] or "", output or "")
    assert known.write is not None
    losses = Losses()
    roots = [Path(path) for path in paths] or [lexicon_folder()]
    parcels = read_parcels(roots, options["sections"] or _SECTIONS)
    ids = frozenset(options["ids"])
    chosen = [parcel for parcel in parcels if not ids or parcel.id in ids]
    unknown = ids - {parcel.id for parcel in chosen}
    if unknown:
        raise click.BadParameter(f"no entry is called {', '.join(sorted(unknown))}", param_hint="--id")
    chunks = known.write(chosen, losses)
    if output:
        with atomic_write(Path(output)) as file:
            for chunk in chunks:
                file.write(chunk)
    else:
        for chunk in chunks:
            sys.stdout.buffer.write(chunk)
    for line in losses.lines():
        tell(line)
    return 0
