"""`mtnorm lexicon format`: lexicon files in the one layout."""

from pathlib import Path

import click

from normalizer.cli.outcome import Outcome


@click.command(name="format", short_help="Put lexicon files into the one layout.")
@click.argument("paths", nargs=-1, required=True, metavar="PATH…")
@click.option("--check", is_flag=True, help="Write nothing; end with 1 if a file would change.")
@click.option("--diff", is_flag=True, help="Show what would change instead.")
def format(paths: tuple[str, ...], check: bool, diff: bool) -> int:  # noqa: A001 (the verb's name)
    """Put lexicon files, or the YAML files in folders, into the one layout: order of keys, quoting, line breaks.

    Comments stay, and so do line breaks that fit. Names the files that change. A file with a fault
    in it is told of and left as it is. Ends with 0; with 1 under --check or --diff when a file
    would change; with 2 when one could not be read or written.
    """
    from normalizer.lexicon.folder import lexicon_files
    from normalizer.lexicon.rewrite import formatted, read_file, replace_file

    outcome = Outcome()
    files: dict[Path, None] = {}
    for path in paths:
        with outcome.guard():
            is_folder = Path(path).is_dir()
            files |= {file: None for file in lexicon_files(Path(path)) if not is_folder or file.suffix == ".yaml"}
    would_change = False
    for file in files:
        with outcome.guard():
            read = read_file(file)
            text = formatted(read)
            if text.encode() == read.data:
                continue
            would_change = True
            if diff:
                click.echo(_difference(str(file), read.text, text), nl=False)
            elif not check:
                replace_file(read, text)
            if not diff:
                click.echo(f"{file}: {'would be formatted' if check else 'formatted'}")
    return outcome.code(has_news=would_change and (check or diff))


def _difference(name: str, old: str, new: str) -> str:
    import difflib

    lines = difflib.unified_diff(old.splitlines(), new.splitlines(), name, name, lineterm="")
    return "".join(line + "\n" for line in lines)
