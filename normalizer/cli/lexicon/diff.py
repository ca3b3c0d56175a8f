"""`mtnorm lexicon diff`: what differs between two lexicons, entry by entry."""

import sys
from pathlib import Path

import click

_FROM_GIT = (7, 9)  # path old-file old-hex old-mode new-file new-hex new-mode [new-path similarity]


@click.command(short_help="Show what differs, entry by entry.")
@click.argument("paths", nargs=-1, required=True, metavar="OLD NEW")
def diff(paths: tuple[str, ...]) -> int:
    """Show which entries of two lexicons, files or folders, differ, and in what.

    Ends with 1 when entries differ, else with 0. Takes the seven arguments of git's external
    diff as well, and then ends with 0, as git asks.
    """
    from normalizer.lexicon.differences import differences, read_sides
    from normalizer.reports import entry_diff

    if len(paths) in _FROM_GIT:
        name, old, new = paths[0], paths[1], paths[4]
        return _for_git(name, Path(old), Path(new))
    if len(paths) != 2:
        raise click.UsageError("give two lexicons, OLD and NEW")
    found = list(differences(*read_sides(Path(paths[0]), Path(paths[1]))))
    entry_diff.write(found, sys.stdout)
    return int(bool(found))


def _for_git(name: str, old: Path, new: Path) -> int:
    """The difference of one file that git hands over; as lines when one side is no lexicon that can be read."""
    from normalizer.errors import LexiconError
    from normalizer.lexicon.differences import differences, read_sides
    from normalizer.reports import entry_diff

    sys.stdout.write(f"{name}\n")
    try:
        found = list(differences(*read_sides(old, new, Path(name))))
    except LexiconError as error:
        sys.stdout.write(f"cannot be compared entry by entry: {error}\n")
        entry_diff.write_lines(old, new, name, sys.stdout)
        return 0
    entry_diff.write(found, sys.stdout)
    if not found:
        sys.stdout.write("the entries are the same; comments or layout differ\n")
    return 0
