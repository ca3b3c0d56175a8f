"""`mtnorm lexicon stats`: how much the lexicons hold."""

import click

from normalizer.cli.outcome import Outcome


@click.command(short_help="Count what the lexicons hold.")
@click.argument("paths", nargs=-1, metavar="[PATH…]")
@click.option("--format", "report_format", type=click.Choice(["text", "json"]), default="text", help="[text]")
def stats(paths: tuple[str, ...], report_format: str) -> int:
    """Count entries, forms, languages and tests of lexicon files or folders; of those that ship when none is named.

    Ends with 2 when a file could not be read, else with 0.
    """
    import sys

    from normalizer.cli.lexicon.files import chosen_files
    from normalizer.lexicon.inventory import count_everything
    from normalizer.lexicon.load import read_lexicon_file
    from normalizer.wire import encode_json

    outcome = Outcome()
    read = [read_lexicon_file(path) for path in chosen_files(paths, bool(paths), outcome)]
    for file in read:
        if file.faults:
            outcome.fault(f"{file.path}: {len(file.faults)} faults, their entries are not counted; run lexicon lint")
    counts = count_everything(read)
    if report_format == "json":
        sys.stdout.write(encode_json(counts).decode() + "\n")
        return outcome.code(has_news=False)
    for section, numbers in counts.items():
        click.echo(section)
        for name, number in sorted(numbers.items(), key=lambda pair: (":" in pair[0], pair[0])):
            if number:
                click.echo(f"{number:>9,}  {name}")
    return outcome.code(has_news=False)
