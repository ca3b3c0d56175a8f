"""`mtnorm lexicon show`: entries as they stand."""

from pathlib import Path

import click

from normalizer.cli.outcome import Outcome


@click.command(short_help="Show entries as they stand, with file and line.")
@click.argument("ids", nargs=-1, required=True, metavar="ID…")
@click.option("--lexicon", multiple=True, type=click.Path(), metavar="PATH", help="Add a lexicon, file or folder.")
@click.option("--no-default-lexicons", is_flag=True, help="Without the lexicons that ship.")
@click.option("--format", "report_format", type=click.Choice(["text", "json"]), default="text", help="[text]")
def show(ids: tuple[str, ...], lexicon: tuple[str, ...], no_default_lexicons: bool, report_format: str) -> int:
    """Show the entries with these ids as their editors wrote them, with file and line.

    Ends with 2 when an id is unknown, and names the nearest one.
    """
    import sys

    import msgspec

    from normalizer.cli.lexicon.files import chosen_files
    from normalizer.lexicon.inventory import entries_called, id_of
    from normalizer.wire import encode_json

    outcome = Outcome()
    files = chosen_files(lexicon, no_default_lexicons, outcome)
    found = list(entries_called(files, ids))
    for id_ in dict.fromkeys(ids):
        if not any(id_of(placed.entry) == id_ for placed, _ in found):
            outcome.fault(f"no entry has the id {id_!r}{_hint(files, id_)}")
    if report_format == "json":
        rows = [{"path": str(p.path), "line": p.line} | msgspec.to_builtins(p.entry) for p, _ in found]
        sys.stdout.write(encode_json(rows).decode() + "\n")
        return outcome.code(has_news=False)
    for placed, text in found:
        click.echo(f"# {placed.path}:{placed.line}\n{text}", nl=False)
    return outcome.code(has_news=False)


def _hint(files: list[Path], id_: str) -> str:
    import difflib

    from normalizer.lexicon.inventory import id_of
    from normalizer.lexicon.load import read_lexicon_file

    known = [id_of(entry) for path in files for _, entry in read_lexicon_file(path).entries]
    near = difflib.get_close_matches(id_, known, n=1)
    return f"; did you mean {near[0]!r}?" if near else "; mtnorm lexicon find looks for names"
