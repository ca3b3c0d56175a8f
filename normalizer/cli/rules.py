"""`mtnorm rules`: the catalogue, told by the rules themselves, and what each rule costs."""

import sys
from typing import TYPE_CHECKING, Any

import click

from normalizer.cli.options import complete_rules
from normalizer.cli.outcome import Outcome

if TYPE_CHECKING:
    from normalizer.rulebook.rule import Rule


@click.command(short_help="List the rules, or explain one.")
@click.argument("rule", required=False, metavar="[RULE]", shell_complete=complete_rules)
@click.option("--format", "report_format", type=click.Choice(["text", "json"]), default="text", help="[text]")
@click.option("--timing", multiple=True, metavar="PATH", help="Tell what each rule costs on these texts; repeat it.")
@click.option("--field", multiple=True, metavar="NAME", help="With --timing: a field of records that holds text.")
@click.option("--machine-translated", is_flag=True, help="With --timing: weak rules look at every text, too.")
def rules(rule: str | None, report_format: str, **options: Any) -> int:
    """List all rules or those of a family, or explain one: what, why, examples.

    Each line of the list gives the id, how safe the fix is, whether it stands alone
    (strong) or needs a text known to be translated (weak), its hits per 1,000 words of
    machine translation and of human English, how many of its edits a reference supports
    and refutes, and the title.

    With --timing the texts are cleaned with all rules, and each line gives the processor time
    of a rule in milliseconds for a million bytes, and its share of the whole.
    """
    from normalizer.reports import catalogue
    from normalizer.rulebook.registry import all_rules, find_rule
    from normalizer.wire import encode_json

    name = rule.rstrip("/") if rule else ""
    members = [item for item in all_rules() if name in ("", item.family)]
    chosen = find_rule(name) if name and not members else None
    if options["timing"]:
        return _tell_costs([chosen] if chosen else members, report_format, options)
    if options["field"] or options["machine_translated"]:
        raise click.UsageError("--field and --machine-translated belong to --timing PATH")
    if report_format == "json":
        value = catalogue.to_wire(chosen, examples=True) if chosen else [catalogue.to_wire(item) for item in members]
        sys.stdout.write(encode_json(value).decode() + "\n")
    elif chosen:
        catalogue.write_page(chosen, sys.stdout)
    else:
        catalogue.write_list(members, sys.stdout)
    return 0


def _tell_costs(members: "list[Rule]", report_format: str, options: dict[str, Any]) -> int:
    """Clean the texts, and tell what these rules cost."""
    from normalizer.cli.corpus import Corpus
    from normalizer.quality.timing import time_rules
    from normalizer.reports.timing import write_timing
    from normalizer.settings import Settings
    from normalizer.wire import encode_json

    outcome = Outcome()
    texts = (text.content for text in Corpus(options["timing"], options["field"], outcome).texts(progress=True))
    timing = time_rules(Settings(machine_translated=options["machine_translated"]), texts)
    wire = timing.to_wire([rule.id for rule in members])
    if timing.size and report_format == "json":
        sys.stdout.write(encode_json(wire).decode() + "\n")
    elif timing.size:
        write_timing(wire, sys.stdout)
    elif not outcome.code(has_news=False):
        outcome.fault("no text to measure; name files, folders or records that hold some")
    return outcome.code(has_news=False)
