"""`mtnorm lexicon find`: which entry a spelling means, and why."""

import sys

import click


@click.command(short_help="Which entry is meant by a name, and why.")
@click.argument("text", metavar="NAME")
@click.option("--lexicon", multiple=True, type=click.Path(), metavar="PATH", help="Add a lexicon, file or folder.")
@click.option("--no-default-lexicons", is_flag=True, help="Without the lexicons that ship.")
@click.option("--format", "report_format", type=click.Choice(["text", "json"]), default="text", help="[text]")
def find(text: str, lexicon: tuple[str, ...], no_default_lexicons: bool, report_format: str) -> int:
    """Show which entry NAME means: an id, a Wikidata id, a listed form, an acronym, or a spelling by its sound.

    Shows how it was aligned, token by token and letter by letter with the costs, and why the
    nearest other names were refused. Ends with 1 when no entry is meant.
    """
    from normalizer.engine import Normalizer
    from normalizer.reports import lookups
    from normalizer.wire import encode_json

    if not text.strip():
        raise click.BadParameter("give a name", param_hint="NAME")
    normalizer = Normalizer(lexicon=lexicon, default_lexicons=not no_default_lexicons)
    found = normalizer.find_names(text.strip())
    if report_format == "json":
        sys.stdout.write(encode_json([entry.to_wire() for entry in found]).decode() + "\n")
    else:
        lookups.write(text.strip(), found, sys.stdout)
    return int(all(entry.is_refused for entry in found))
