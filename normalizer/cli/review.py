"""`mtnorm review`: findings accepted or rejected one by one."""

import getpass
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from normalizer.cli.inputs import chosen_sources
from normalizer.cli.options import read_settings, settings_options
from normalizer.cli.outcome import Outcome

if TYPE_CHECKING:
    from collections.abc import Sequence

    from normalizer.cli.reviewing import Review
    from normalizer.engine import Normalizer
    from normalizer.quality.decisions import Decision, Decisions
    from normalizer.records.source import Source
    from normalizer.result import Finding


_MOST_RULES = 8
"""How many rules may say the same of one stretch, one after the other."""


@click.command(short_help="Accept or reject findings one by one.")
@click.argument("paths", nargs=-1, required=True, metavar="PATH…")
@click.option("--decisions", metavar="FILE", default="mtnorm-decisions.jsonl", help="[mtnorm-decisions.jsonl]")
@click.option("--replay", is_flag=True, help="Ask nothing: make what the file of decisions says.")
@click.option("--allow-file", metavar="FILE", default="mtnorm-allow.yaml", help="For rejections [mtnorm-allow.yaml].")
@click.option("--owner", metavar="NAME", help="Who decides [the user].")
@click.option("--reason", metavar="TEXT", default="", help="The reason of rejections that give none.")
@click.option("--encoding", metavar="NAME", help="Of text files without a byte order mark (else UTF-8).")
@settings_options
def review(paths: tuple[str, ...], decisions: str, replay: bool, allow_file: str, **options: Any) -> int:
    """Show the findings in text files one at a time, and do what is answered.

    \b
    y  accept the fix                     n  reject it; `n why` keeps the reason
    a  accept this and all of the rule    A  accept this and all of the entity
    d  reject this and all of the rule    e  put other words in its place: `e words`
    s  decide later                       q  stop; what was decided is kept

    Accepted fixes are made in the files, each file at once. Decisions are kept in a file and made
    again with --replay; a second time they change nothing. Rejected findings go to the allow-list,
    which check and clean read with --allow. Ends with 1 when a finding was left undecided, with 2
    when a file could not be read or written, else with 0.
    """
    from dataclasses import replace

    from normalizer.cli.reviewing import Review
    from normalizer.engine import Normalizer
    from normalizer.quality.decisions import Decisions
    from normalizer.records.source import TEXT

    outcome = Outcome()
    sources = [source for source in chosen_sources(paths, None, outcome) if source.path is not None]
    for source in sources:
        if source.format != TEXT:
            outcome.fault(f"{source.name}: records are not reviewed here; give text files")
    settings = read_settings(options)
    allow = [allow_file] if Path(allow_file).exists() else []
    normalizer = Normalizer(replace(settings, allow=(*settings.allow, *allow)))
    known = Decisions(Path(decisions))
    owner = options["owner"] or getpass.getuser()
    asking = Review(known, owner, options["reason"], Path(allow_file))
    asking.is_over = replay
    is_left = False
    for source in (source for source in sources if source.format == TEXT):
        with outcome.guard():
            is_left = _review(source, options["encoding"], normalizer, known, asking) or is_left
    return outcome.code(has_news=is_left)


def _reject_the_same(
    name: str,
    text: str,
    findings: "Sequence[Finding]",
    rejected: "Sequence[tuple[Finding, Decision]]",
    normalizer: "Normalizer",
    asking: "Review",
) -> None:
    """Reject what other rules say of the stretches that were rejected: they say it when the first are silent."""
    from normalizer.quality.decisions import said_again

    known, dismissed = list(findings), list(rejected)
    for _ in range(_MOST_RULES):
        again = said_again(name, text, asking.allowing(normalizer).check(text), known, dismissed)
        if not again:
            return
        asking.keep_rejections(decision for _, decision in again)
        known += [finding for finding, _ in again]
        dismissed += again


def _review(
    source: "Source", encoding: str | None, normalizer: "Normalizer", known: "Decisions", asking: "Review"
) -> bool:
    """Ask about one file, make what was decided; whether something was left undecided."""
    from normalizer.atomic import atomic_write
    from normalizer.quality.decisions import decided, decided_text
    from normalizer.records.text import read_text

    document = read_text(source, encoding)
    findings = normalizer.check(document.text)
    asking.look(source.name, document.text, findings)
    settled = decided(source.name, document.text, findings, known)
    rejected = [(finding, decision) for finding, decision in settled if decision.decision == "reject"]
    asking.keep_rejections(decision for _, decision in rejected)
    if rejected:
        _reject_the_same(source.name, document.text, findings, rejected, normalizer, asking)
    text, collided = decided_text(document.text, settled)
    for finding in collided:
        click.echo(f"{source.name}: {finding.rule} on {finding.text!r} collides with another fix; look again", err=True)
    if text != document.text and source.path is not None:
        if read_text(source, encoding).text != document.text:
            from normalizer.errors import InputError

            raise InputError(f"{source.name}: changed while it was reviewed; nothing was written, use --replay")
        with atomic_write(source.path) as file:
            file.write(document.with_text(text).to_bytes())
        made = len(settled) - len(collided)
        click.echo(f"{source.name}: {made} decision{'s' * (made != 1)} made")
    return len(settled) < len(findings)
