"""`mtnorm rules`: the catalogue, told by the rules themselves."""

import sys

import click

from normalizer.cli.options import complete_rules


@click.command(short_help="List the rules, or explain one.")
@click.argument("rule", required=False, metavar="[RULE]", shell_complete=complete_rules)
@click.option("--format", "report_format", type=click.Choice(["text", "json"]), default="text", help="[text]")
def rules(rule: str | None, report_format: str) -> int:
    """List all rules or those of a family, or explain one: what, why, examples.

    Each line of the list gives the id, how safe the fix is, whether it stands alone
    (strong) or needs a text known to be translated (weak), its hits per 1,000 words of
    machine translation and of human English, how many of its edits a reference supports
    and refutes, and the title.
    """
    from normalizer.reports import catalogue
    from normalizer.rulebook.registry import all_rules, find_rule
    from normalizer.wire import encode_json

    name = rule.rstrip("/") if rule else ""
    members = [item for item in all_rules() if name in ("", item.family)]
    chosen = find_rule(name) if name and not members else None
    if report_format == "json":
        value = catalogue.to_wire(chosen, examples=True) if chosen else [catalogue.to_wire(item) for item in members]
        sys.stdout.write(encode_json(value).decode() + "\n")
    elif chosen:
        catalogue.write_page(chosen, sys.stdout)
    else:
        catalogue.write_list(members, sys.stdout)
    return 0
