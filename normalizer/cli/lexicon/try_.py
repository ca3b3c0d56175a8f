"""`mtnorm lexicon try`: what a change would do, before it is made."""

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from normalizer.cli.outcome import Outcome

if TYPE_CHECKING:
    from normalizer.quality.trial import Effect


@click.command(name="try", short_help="Show what a change would do to a corpus.")
@click.argument("changes", nargs=-1, required=True, metavar="CHANGE… CORPUS")
@click.option("--field", multiple=True, metavar="NAME", help="A field of records that holds text [text].")
@click.option("--samples", type=click.IntRange(min=0), default=10, help="How many lines to show before and after [10].")
@click.option("--source-language", default="", metavar="CODE", help="The language the texts were translated from.")
@click.option("--machine-translated", is_flag=True, help="The texts are known to be translated.")
@click.option("--apply", type=click.Choice(["safe", "suggested"]), default="safe", help="Which fixes to make [safe].")
@click.option("--lexicon", multiple=True, type=click.Path(), metavar="PATH", help="Add a lexicon, file or folder.")
@click.option("--no-default-lexicons", is_flag=True, help="Without the lexicons that ship.")
@click.option("--format", "report_format", type=click.Choice(["text", "json"]), default="text", help="[text]")
def try_(changes: tuple[str, ...], report_format: str, **options: Any) -> int:
    """Show what each CHANGE would do to the texts of CORPUS; nothing is written.

    A CHANGE is a review file, of which the accepted proposals count, or a lexicon file with new
    entries, or with entries that take the place of those of the same id. Tells how many texts and
    edits would differ, shows lines before and after, and what would be in conflict. Ends with 1 when
    a test of a changed entry fails, with 2 when an input is wrong, else with 0.
    """
    from normalizer.cli.corpus import Corpus
    from normalizer.quality.trial import Effect, Trial, shipped_root
    from normalizer.settings import Settings

    if len(changes) < 2:
        raise click.UsageError("give one change or more, and the corpus behind them")
    outcome = Outcome()
    roots = [*(() if options["no_default_lexicons"] else (shipped_root(),)), *map(Path, options["lexicon"])]
    if not roots:
        raise click.UsageError("no lexicon: give --lexicon, or leave out --no-default-lexicons")
    known = {key: options[key] for key in ("source_language", "machine_translated", "apply")}
    effect = Effect()
    with Trial(roots, [Path(path) for path in changes[:-1]], Settings(language="en", **known)) as trial:
        failing = trial.failing_tests()
        for text in Corpus(changes[-1:], options["field"], outcome).texts(progress=True):
            before, after = trial.before.examine(text.content), trial.after.examine(text.content)
            effect.add(text.place, before, after, options["samples"])
        conflicts = list(trial.conflicts)
    (_write_json if report_format == "json" else _write_text)(effect, conflicts, failing)
    return outcome.code(has_news=bool(failing))


def _write_text(effect: "Effect", conflicts: list[str], failing: list[str]) -> None:
    click.echo(f"{effect.touched} of {effect.texts} texts would differ, {effect.rewritten} of them in their words")
    for sign, edits in (("+", effect.appearing), ("-", effect.vanishing)):
        for (rule, text, new), count in edits.most_common():
            click.echo(f"  {sign} {count:>5}  {rule}: {text!r}" + (f" → {new!r}" if new else ""))
    for place, before, after in effect.samples:
        shown = f"  before: {before}\n  after:  {after}" if before != after else f"  found in: {before}"
        click.echo(f"{place}\n{shown}")
    for title, lines in (("conflict", conflicts), ("test fails", failing)):
        for line in lines:
            click.echo(f"{title}: {line}")


def _write_json(effect: "Effect", conflicts: list[str], failing: list[str]) -> None:
    from normalizer.wire import encode_json

    def rows(edits: Any) -> list[dict[str, Any]]:
        return [{"rule": r, "text": t, "becomes": n, "count": c} for (r, t, n), c in edits.most_common()]

    report = {
        "texts": effect.texts,
        "touched": effect.touched,
        "rewritten": effect.rewritten,
        "appearing": rows(effect.appearing),
        "vanishing": rows(effect.vanishing),
        "samples": [{"place": p, "before": b, "after": a} for p, b, a in effect.samples],
        "conflicts": conflicts,
        "failing_tests": failing,
    }
    sys.stdout.write(encode_json(report).decode() + "\n")
