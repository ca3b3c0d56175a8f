"""`mtnorm lexicon add`: new forms for an entry, or a new entry, put into the right file."""

from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from normalizer.cli.outcome import Outcome

if TYPE_CHECKING:
    from normalizer.lexicon.adding import Plan
    from normalizer.lexicon.change import Change
    from normalizer.lexicon.rewrite import Drafts

_LISTS = {"variant": "variants", "short": "short", "weak": "weak", "not_": "not", "alternate": "alternates"}
_WORDS = ("kind", "note", "wikidata")


@click.command(short_help="Add forms to an entry, in its file.")
@click.argument("entry", required=False, metavar="[ID]")
@click.option("--variant", multiple=True, metavar="FORM", help="A spelling that gives way to the canonical form.")
@click.option("--name", multiple=True, metavar="CODE=FORM", help="The name in another language (fr=Damas).")
@click.option("--acronym", multiple=True, metavar="CODE=FORM", help="The acronym in a language (fr=OSDH).")
@click.option("--short", multiple=True, metavar="FORM", help="A form that may stand as it is.")
@click.option("--weak", multiple=True, metavar="FORM", help="A form that counts beside another mention only.")
@click.option("--not", "not_", multiple=True, metavar="FORM", help="A look-alike that is never this entity.")
@click.option("--alternate", multiple=True, metavar="FORM", help="An equally good English name.")
@click.option("--note", metavar="TEXT", help="Why the name is as it is; takes the place of an earlier note.")
@click.option("--wikidata", metavar="Q…", help="The item of Wikidata.")
@click.option("--kind", metavar="KIND", help="For a new entry: person, organisation, place, work, event or term.")
@click.option("--file", "home", type=click.Path(), metavar="FILE", help="For a new entry: the file it goes into.")
@click.option("--from", "review", type=click.Path(), metavar="REVIEW", help="Add what was accepted in a review file.")
@click.option(
    "--lexicon",
    multiple=True,
    type=click.Path(),
    metavar="PATH",
    help="Where to look [a source checkout's own].",
)
@click.option("--no-default-lexicons", is_flag=True, help="Do not hold the forms against the names that ship.")
@click.option("--dry-run", is_flag=True, help="Show what would be written instead.")
def add(entry: str | None, review: str | None, home: str | None, lexicon: tuple[str, ...], **options: Any) -> int:
    """Add forms to the entry ID, or make a new one, by an edit of its file that leaves the rest as it is.

    Comments and layout stay. What lint would refuse, or what breaks a test of the entry, is not
    written; nor is anything when the file changed since it was read. Of a review file all that was
    accepted is written, or nothing. Ends with 0, or with 2 when something was refused.
    """
    from normalizer.lexicon.adding import plan_change
    from normalizer.lexicon.folder import lexicon_files, shipped_beside
    from normalizer.lexicon.rewrite import Drafts

    if (entry is None) == (review is None):
        raise click.UsageError("give the ID of an entry, or --from a review file")
    roots = [Path(path) for path in lexicon] or _own_roots(is_enough=entry is not None and home is not None)
    files = list(dict.fromkeys(path for root in roots for path in lexicon_files(root)))
    if home and Path(home).exists() and not any(path.samefile(home) for path in files):
        files.append(Path(home))
    shipped = [] if options["no_default_lexicons"] else shipped_beside(files)
    outcome, drafts, told = Outcome(), Drafts(), list[str]()
    for where, change, place in _changes(entry, review, options, roots, home):
        with outcome.guard(where):
            done = "would be changed" if options["dry_run"] else "changed"
            told += _planned(plan_change(files, change, place, drafts.read, shipped), change, drafts, done)
    if outcome.failed:
        return _nothing_written(outcome, review)
    if not options["dry_run"]:
        drafts.write()
    for line in told:
        click.echo(line)
    return 0


def _own_roots(*, is_enough: bool) -> list[Path]:
    """The lexicons of a source checkout; in an installed package there are none to be edited.

    `is_enough` says that the command line names the file for a new entry.
    """
    from normalizer.lexicon.folder import is_packaged, lexicon_folder

    if not is_packaged():
        return [lexicon_folder()]
    if is_enough:
        return []
    raise click.UsageError(
        "the lexicons that ship are part of the installed package, and an update would undo the change; "
        "give --lexicon FOLDER, a folder of your own with names/, wording/ or residue/"
    )


def _nothing_written(outcome: Outcome, review: str | None) -> int:
    if review is not None:
        outcome.fault(f"{review}: nothing was written; mend these there, or write `accept: no`, and add again")
    return outcome.code(has_news=False)


def _changes(
    entry: str | None, review: str | None, options: Mapping[str, Any], roots: Sequence[Path], home: str | None
) -> "Iterator[tuple[str, Change, Path | None]]":
    """Yield each change with where it was asked for, in a review file, and the file for a new entry."""
    from normalizer.lexicon.review_file import accepted_changes

    if entry is not None:
        yield "", _change(entry, options), Path(home) if home else None
    elif review is not None:
        for line, proposal, change in accepted_changes(Path(review)):
            section, language = change.section, proposal.language or "en"
            own = roots[-1] / section / f"{language}.yaml" if section != "names" else home and Path(home)
            yield f"{review}:{line}: ", change, own or None


def _change(entry: str, options: Mapping[str, Any]) -> "Change":
    from normalizer.lexicon.change import Change

    lists = {key: tuple(options[option]) for option, key in _LISTS.items() if options[option]}
    languages = {key: _by_language(key, options[key]) for key in ("name", "acronym") if options[key]}
    words = {key: options[key] for key in _WORDS if options[key]}
    if not lists and not languages and not words:
        raise click.UsageError("nothing to add: give --variant, --name, --acronym, --short, --weak, --not or --note")
    return Change(entry, "names", lists, languages, words)


def _by_language(option: str, given: Sequence[str]) -> dict[str, tuple[str, ...]]:
    found: dict[str, tuple[str, ...]] = {}
    for text in given:
        code, sign, form = text.partition("=")
        if not sign or not code.strip() or not form.strip():
            raise click.BadParameter(f"{text!r}: write the language in front (fr={text})", param_hint=f"--{option}")
        found[code.strip()] = (*found.get(code.strip(), ()), form.strip())
    return found


def _planned(plan: "Plan", change: "Change", drafts: "Drafts", done: str) -> Iterator[str]:
    """Prove a change that is planned and hold it back; yields what to tell of it.

    Raises `LexiconError` when it breaks a test of the entry.
    """
    from normalizer.errors import LexiconError
    from normalizer.quality.proof import newly_failing

    if plan.is_idle:
        yield f"{plan.read.path}:{plan.line}: {change.id}: holds all of it already"
        return
    failing = newly_failing(plan.read.path, change.section, plan.old_entry, plan.new_entry)
    if failing:
        raise LexiconError(f"{plan.read.path}:{plan.line}: {change.id}: test: {failing[0]}; nothing was written")
    drafts.put(plan.read, plan.text)
    yield f"{plan.read.path}:{plan.line}: {change.id}: {done}"
    yield from (f"  {line}" for line in _difference(plan.old_entry, plan.new_entry))
    yield from (f"  note: {touched}" for touched in plan.touched)


def _difference(old: str, new: str) -> Iterator[str]:
    import difflib

    lines = difflib.ndiff(old.splitlines(), new.splitlines())
    return (line for line in lines if line.startswith(("+ ", "- ")))
