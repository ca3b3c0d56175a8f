"""`mtnorm lexicon lint`: every fault of lexicon files at once."""

from pathlib import Path

import click

from normalizer.cli.outcome import Outcome


@click.command(short_help="Show every fault of lexicon files.")
@click.argument("paths", nargs=-1, required=True, metavar="FILE…")
def lint(paths: tuple[str, ...]) -> int:
    """Show every fault of lexicon files, or of the files in folders, as PATH:LINE: entry: message.

    Ends with 1 when there is any, 2 when a path is wrong, else 0.
    """
    from normalizer.lexicon.lint import lint_files
    from normalizer.lexicon.load import lexicon_files

    outcome = Outcome()
    files: list[Path] = []
    for path in paths:
        with outcome.guard():
            files += lexicon_files(Path(path))
    has_faults = False
    for file, fault in lint_files(dict.fromkeys(files)):
        has_faults = True
        click.echo(f"{file}:{fault.line}: {fault.entry}: {fault.message}")
    return outcome.code(has_news=has_faults)
