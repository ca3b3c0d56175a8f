"""`mtnorm lexicon lint`: every fault of lexicon files at once."""

from collections.abc import Iterator
from pathlib import Path

import click

from normalizer.cli.outcome import Outcome, tell


@click.command(short_help="Show every fault of lexicon files.")
@click.argument("paths", nargs=-1, required=True, metavar="PATH…")
@click.option("--format", "report_format", type=click.Choice(["text", "json", "github"]), default="text", help="[text]")
@click.option(
    "--advice", is_flag=True, help="Also show what is no fault, such as variants found by their sound anyway."
)
@click.option("--no-default-lexicons", is_flag=True, help="Do not hold the entries against those that ship.")
@click.option("--no-tests", is_flag=True, help="Do not run the tests that stand in the entries.")
@click.option(
    "--human", type=click.Path(exists=True), metavar="PATH", help="Good English, to count wording entries in."
)
@click.option("--translated", type=click.Path(exists=True), metavar="PATH", help="Translations, to count them in.")
def lint(paths: tuple[str, ...], report_format: str, human: str | None, translated: str | None, **flags: bool) -> int:
    """Show every fault of lexicon files, or of the files in folders, as PATH:LINE: entry: message.

    Runs the tests of the entries of files without fault. Entries of your own are also held against
    those that ship. Ends with 1 when there is any fault, 2 when
    a path is wrong, else 0. Advice alone is no fault.
    """
    from normalizer.lexicon.folder import lexicon_files
    from normalizer.lexicon.lint import lint_read, replacements, shipped_rivals
    from normalizer.lexicon.load import read_lexicon_file
    from normalizer.lexicon.strict_yaml import Fault
    from normalizer.lexicon.unread import unread
    from normalizer.quality.proof import proof_faults
    from normalizer.quality.superfluous import superfluous_variants
    from normalizer.quality.wording_counts import miscounted
    from normalizer.reports.complaints import write_complaints

    if (human is None) != (translated is None):
        raise click.UsageError("give --human and --translated together: entries are counted in both")
    outcome = Outcome()
    files: dict[Path, None] = {}
    for path in paths:
        with outcome.guard():
            files |= dict.fromkeys(lexicon_files(Path(path)))
    read = [read_lexicon_file(file) for file in files]
    complaints = [(path, Fault(1, "-", why)) for root in paths for path, why in unread(Path(root))]
    shipped = [] if flags["no_default_lexicons"] else shipped_rivals(read)
    complaints += lint_read(read, shipped)
    if not flags["no_tests"]:
        complaints += proof_faults(read)
    if human and translated:
        complaints += miscounted(read, _texts(human, outcome), _texts(translated, outcome))
    has_faults = bool(complaints)
    replacing = replacements(read, shipped)
    if flags["advice"]:
        complaints += [*replacing, *superfluous_variants(read)]
    elif replacing:
        tell(f"entries that take the place of one that ships: {len(replacing)} (--advice names them)")
    write_complaints(complaints, report_format)
    return outcome.code(has_news=has_faults)


def _texts(path: str, outcome: Outcome) -> Iterator[str]:
    from normalizer.cli.corpus import Corpus

    return (text.content for text in Corpus([path], (), outcome).texts(progress=True))
