"""`mtnorm lexicon suggest`: what a corpus has and the lexicons lack, as a review file."""

from pathlib import Path
from typing import Any

import click

from normalizer.cli.outcome import Outcome
from normalizer.errors import LexiconError


@click.command(short_help="Propose entries and spellings from a corpus.")
@click.argument("corpus", nargs=-1, required=True, metavar="CORPUS…")
@click.option(
    "-o", "--output", type=click.Path(), metavar="FILE", help="The review file (.yaml, .csv) [standard output]."
)
@click.option("--field", multiple=True, metavar="NAME", help="A field of records that holds text [text].")
@click.option("--least", type=click.IntRange(min=1), default=2, help="How often a thing must occur [2].")
@click.option("--most", type=click.IntRange(min=1), default=200, help="How many proposals of a kind [200].")
@click.option("--lexicon", multiple=True, type=click.Path(), metavar="PATH", help="Add a lexicon, file or folder.")
@click.option("--no-default-lexicons", is_flag=True, help="Without the lexicons that ship.")
def suggest(corpus: tuple[str, ...], output: str | None, **options: Any) -> int:
    """Propose what the lexicons lack, from files, folders or records, however large.

    Spellings that sound like a known name but not surely, names that recur in several spellings,
    foreign acronyms beside an English name, lines that stand in many texts, words left in another
    language. Write `accept: yes` in the review file where one is right, then: mtnorm lexicon add
    --from FILE. Ends with 0, or with 2 when an input could not be read.
    """
    from normalizer.atomic import atomic_write, ensure_writable
    from normalizer.cli.corpus import Corpus
    from normalizer.engine import Normalizer
    from normalizer.lexicon.review_file import render_review
    from normalizer.quality.suggest import suggest as find_proposals

    if output and Path(output).suffix.lower() not in (".yaml", ".yml", ".csv"):
        raise click.BadParameter(f"{output!r}: end it in .yaml or .csv", param_hint="--output")
    if output:
        ensure_writable(Path(output))
        _refuse_decided(Path(output))
    outcome = Outcome()
    normalizer = Normalizer(
        lexicon=options["lexicon"], default_lexicons=not options["no_default_lexicons"], language="en"
    )
    texts = (text.content for text in Corpus(corpus, options["field"], outcome).texts(progress=True))
    proposals = find_proposals(normalizer, texts, least=options["least"], most=options["most"])
    form = "csv" if output and output.lower().endswith(".csv") else "yaml"
    text = render_review(proposals, form)
    if outcome.failed and not proposals:
        return outcome.code(has_news=False)
    if output:
        with atomic_write(Path(output)) as file:
            file.write(text.encode())
        click.echo(f"{output}: {len(proposals)} proposals", err=True)
    else:
        click.echo(text, nl=False)
    return outcome.code(has_news=False)


def _refuse_decided(path: Path) -> None:
    """Raise `LexiconError` where a file is no review file, or one in which an editor has accepted something."""
    from normalizer.lexicon.review_file import read_review

    if path.exists() and path.stat().st_size and any(proposal.is_accepted for _, proposal in read_review(path)):
        raise LexiconError(
            f"{path}: has accepted proposals; add them (mtnorm lexicon add --from {path}), or name another file"
        )
