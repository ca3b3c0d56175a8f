"""The catalogue of rules: a list by family, and a page for one rule, read from the rule itself."""

from collections.abc import Sequence
from itertools import groupby
from typing import Any, TextIO

from normalizer.evidence.rates import Counts, Rates, read_rates
from normalizer.reports.terminal import Printer
from normalizer.reports.wordings import visible
from normalizer.rulebook.examples import CLOSE, OPEN, Clean, Flagged, Missed
from normalizer.rulebook.rule import Rule

_ANY = "any"
_NOT_MEASURED = "not measured"
_COLUMNS = f"{'MT':>6}  {'human':>6}  {'vote':>7}"


def write_list(rules: Sequence[Rule], out: TextIO) -> None:
    """Write one line a rule: id, safety, strength, rates, votes, title; families apart."""
    printer, rates = Printer(out), read_rates()
    width = max((len(rule.id) for rule in rules), default=0)
    printer.line((f"{'':{width + 23}}{_COLUMNS}", "dim"))
    for place, (family, members) in enumerate(groupby(rules, key=lambda rule: rule.family)):
        if place:
            printer.line()
        printer.line((family, "bold"))
        for rule in members:
            facts = f"  {rule.safety.value:<9}  {rule.strength.value:<6}  {_columns(rule, rates)}  "
            printer.line("  ", (f"{rule.id:<{width}}", "cyan"), facts, rule.title)


def _columns(rule: Rule, rates: Rates) -> str:
    """The hits per 1,000 words of machine translation and of human English, and support : refute."""
    per = rates.per_1000_words(rule.id)
    if per is None:
        return f"{_NOT_MEASURED:^{len(_COLUMNS)}}"
    counts = rates.rules[rule.id]
    votes = f"{counts.support}:{counts.refute}" if counts.support or counts.refute else "-"
    return f"{per['mt']:6.3f}  {per['all_human']:6.3f}  {votes:>7}"


def write_page(rule: Rule, out: TextIO) -> None:
    """Write what a rule is, why it is, what it does and where it stays silent."""
    printer = Printer(out)
    printer.line((rule.id, "bold cyan"), f": {rule.title}")
    printer.line()
    printer.line(rule.why)
    printer.line()
    for name, value in _facts(rule):
        printer.line((f"{name:<17}", "bold"), value)
    for title, write in (("What it finds", Flagged), ("Where it stays silent", Clean), ("What it misses", Missed)):
        chosen = [example for example in rule.examples if isinstance(example, write)]
        if chosen:
            printer.line()
            printer.line((title, "bold"))
        for example in chosen:
            _write_example(printer, example)


def _facts(rule: Rule) -> list[tuple[str, str]]:
    return [
        ("safety", f"{rule.safety.value} ({_SAFETY[rule.safety.value]})"),
        ("strength", f"{rule.strength.value} ({_STRENGTH[rule.strength.value]})"),
        ("MQM category", rule.mqm),
        ("target languages", ", ".join(rule.languages) or _ANY),
        ("source languages", ", ".join(rule.sources) or _ANY),
        *_measured(rule, read_rates()),
    ]


def _measured(rule: Rule, rates: Rates) -> list[tuple[str, str]]:
    per = rates.per_1000_words(rule.id)
    if per is None:
        return [("measured", _NOT_MEASURED)]
    found = (
        f"{per['mt']:.3f} hits per 1,000 words of machine translation, "
        f"{per['original']:.3f} of English as first written, {per['human']:.3f} of human translation"
    )
    return [("measured", found), ("votes", _votes(rates.rules[rule.id]))]


def _votes(counts: Counts) -> str:
    if not counts.support and not counts.refute:
        return "no edit could be judged by a reference"
    return f"references support {counts.support} edits and refute {counts.refute}"


_SAFETY = {
    "safe": "applied by default",
    "suggested": "applied with --apply suggested",
    "flag": "only reported",
}
_STRENGTH = {
    "strong": "stands alone",
    "weak": "speaks only in a text known or shown to be translated",
}


def _write_example(printer: Printer, example: Flagged | Clean | Missed) -> None:
    if not isinstance(example, Flagged):
        printer.line("  ", visible(example.text))
        printer.line("      because: ", (visible(example.because), "dim"))
        return
    printer.line("  ", visible(example.text.replace(OPEN, "[").replace(CLOSE, "]")))
    if example.becomes is None:
        printer.line("      only reported: no mechanical fix is known")
    else:
        printer.line("    → ", (visible(example.becomes), "green"))


def to_wire(rule: Rule, *, examples: bool = False) -> dict[str, Any]:
    """A rule as JSON-ready values, with its examples when asked."""
    rates = read_rates()
    counts = rates.rules.get(rule.id)
    row = {
        "id": rule.id,
        "family": rule.family,
        "title": rule.title,
        "why": rule.why,
        "safety": rule.safety.value,
        "strength": rule.strength.value,
        "mqm": rule.mqm,
        "languages": list(rule.languages),
        "sources": list(rule.sources),
        "per_1000_words": rates.per_1000_words(rule.id),
        "votes": {"support": counts.support, "refute": counts.refute} if counts else None,
    }
    return row | {"examples": [_example_to_wire(example) for example in rule.examples]} if examples else row


def _example_to_wire(example: Flagged | Clean | Missed) -> dict[str, Any]:
    if isinstance(example, Flagged):
        spans = [list(span) for span in example.spans]
        return {"kind": "flagged", "text": example.plain, "spans": spans, "becomes": example.becomes}
    return {"kind": type(example).__name__.lower(), "text": example.text, "because": example.because}
