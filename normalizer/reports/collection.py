"""The page of `mtnorm report`: what is in a collection, in tables, plots and examples.

One file without network; a short script sorts tables where scripts run, and nothing else needs it.
"""

from collections.abc import Callable, Iterator, Mapping
from html import escape
from typing import Any, TextIO

from normalizer.reports import plots
from normalizer.reports.collection_names import names_section
from normalizer.reports.html import STYLE
from normalizer.reports.html_table import Link, html_table
from normalizer.reports.table import shown
from normalizer.reports.wordings import visible

Wire = Mapping[str, Any]
_STYLE = """
table { width: auto; min-width: min(22rem, 100%); } .scroll { overflow-x: auto; }
th, td { overflow-wrap: break-word; padding-right: 1.4rem; } th:last-child, td:last-child { padding-right: 0; }
td:nth-child(-n+2), th:nth-child(-n+2) { white-space: normal; }
td.number, th.number { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap !important; }
.number::after { content: none; } th { cursor: pointer; } td a, nav a { color: inherit; }
nav { display: flex; flex-wrap: wrap; gap: .3rem 1.2rem; margin: 1rem 0; }
figure { margin: 1rem 0; overflow-x: auto; } svg { max-width: 100%; min-width: 30rem; height: auto; }
.facts { display: flex; flex-wrap: wrap; gap: 1rem 2.5rem; padding: 0; list-style: none; }
.facts strong { display: block; font-size: 1.5rem; } .example { margin: .3rem 0; overflow-wrap: anywhere; }
del { text-decoration-color: #c33; } ins { text-decoration: none; font-weight: 600; }
h3 { margin: 1.5rem 0 .3rem; font-size: 1rem; }
@media print { nav { display: none; } h2, h3 { break-after: avoid; } tr, figure, .example { break-inside: avoid; }
  svg { min-width: 0; } .scroll, figure { overflow: visible; } }
"""
_SCRIPT = """
for (const head of document.querySelectorAll('th')) head.addEventListener('click', () => {
  const body = head.closest('table').tBodies[0], place = head.cellIndex, down = head.dataset.down !== 'yes';
  const key = row => { const cell = row.cells[place]; return cell.dataset.value ?? cell.textContent; };
  const rows = [...body.rows].sort((a, b) => { const x = key(a), y = key(b), n = x - y;
    return (isNaN(n) ? x.localeCompare(y) : n) * (down ? -1 : 1); });
  head.dataset.down = down ? 'yes' : 'no'; body.append(...rows);
});
"""
_LEAST_WORDS = 200
_MOST_SOURCES = 10
Section = Callable[[Wire], Iterator[str]]


def write(wire: Wire, title: str, out: TextIO) -> None:
    """Write the page."""
    out.write(
        '<!DOCTYPE html>\n<html lang="en">\n<head><meta charset="utf-8">'
        '<meta name="viewport" content="width=device-width, initial-scale=1">'
        f"<title>{escape(title)}</title><style>{STYLE}{_STYLE}</style></head>\n"
        f"<body>\n<h1>{escape(visible(title))}</h1>\n"
    )
    out.writelines(_facts(wire))
    sections = list(_sections(wire))
    links = "".join(f'<a href="#part-{n}">{escape(visible(name))}</a>' for n, (name, _) in enumerate(sections))
    out.write(f"<nav>{links}</nav>\n")
    for number, (name, section) in enumerate(sections):
        out.write(f'<h2 id="part-{number}">{escape(visible(name))}</h2>\n')
        out.writelines(section(wire))
    out.write(f'<p class="quiet">{escape(wire["signature"])}</p>\n<script>{_SCRIPT}</script>\n</body>\n</html>\n')


def _sections(wire: Wire) -> Iterator[tuple[str, Section]]:
    """The parts of the page that have something to say, with their headings."""
    yield "Languages and evidence of translation", _languages
    yield "Findings", _findings
    if len(wire["months"]) > 1:
        yield "By month", _months
    for name in wire["by"]:
        yield f"By {name}", _group(name)
    if wire["names"]["known"]:
        yield "Names", names_section
    if wire["rules"]:
        yield "Examples", _examples


def _facts(wire: Wire) -> Iterator[str]:
    judged = wire["evidence"]["documents"]
    evident = f"{100 * wire['with_evidence'] / judged:.1f} %" if judged else "–"
    facts = {
        "documents": f"{wire['documents']:,}",
        "words": f"{wire['words']:,}",
        "findings": f"{wire['findings']:,}",
        "findings per 1,000 words": shown(wire["per_1000_words"]),
        "MQM penalty per 1,000 words": shown(wire["artifacts"]["mqm_penalty"]),
        "of English texts with evidence of translation": evident,
    }
    items = "".join(f"<li><strong>{value}</strong>{name}</li>" for name, value in facts.items())
    yield f'<ul class="facts">{items}</ul>\n'


def _languages(wire: Wire) -> Iterator[str]:
    judged = wire["evidence"]["documents"]
    yield html_table(("language", "documents"), list(wire["languages"].items()))
    if judged:
        rows = [(level, count, 100 * count / judged) for level, count in wire["evidence"]["levels"].items()]
        yield html_table(("evidence of translation", "documents", "%"), rows)
        yield '<p class="quiet">Most translated texts leave no trace: “no evidence” does not mean a human author.</p>\n'
    if wire["evidence"]["sources"]:
        sources = list(wire["evidence"]["sources"].items())[:_MOST_SOURCES]
        yield html_table(("likely source language", "documents (shared)"), sources)
        yield '<p class="quiet">Each document counts once, shared among the languages that its findings point to.</p>\n'


def _findings(wire: Wire) -> Iterator[str]:
    families = wire["artifacts"]["by_family"]
    if not families:
        yield "<p>Nothing was found.</p>\n"
        return
    yield _figure(plots.bars({n: cell["per_1000_words"] for n, cell in families.items()}, "findings per 1,000 words"))
    yield _counts("family", [(name, cell) for name, cell in families.items()])
    yield _counts("rule", [(Link(name, name), cell) for name, cell in wire["artifacts"]["by_rule"].items()])


def _counts(head: str, cells: list[tuple[Any, Wire]]) -> str:
    rows = [(name, cell["findings"], cell["per_1000_words"]) for name, cell in cells]
    return html_table((head, "findings", "per 1,000 words"), rows)


def _months(wire: Wire) -> Iterator[str]:
    yield _figure(plots.over_months(plots.rates(wire["months"]), "findings per 1,000 words"))
    yield _part_table("month", wire["months"])


def _group(name: str) -> Section:
    """The section for one field that texts are grouped by."""

    def section(wire: Wire) -> Iterator[str]:
        groups = wire["by"][name]
        dense = plots.rates(groups, _LEAST_WORDS)
        if dense:
            yield _figure(plots.bars(dense, f"findings per 1,000 words by {name}"))
        yield _part_table(name, groups)

    return section


def _part_table(name: str, parts: Mapping[str, Wire]) -> str:
    keys = ("documents", "words", "findings", "per_1000_words", "with_evidence")
    rows = [(value, *(part[key] for key in keys)) for value, part in parts.items()]
    return html_table((name, "documents", "words", "findings", "per 1,000 words", "evidence of translation"), rows)


def _examples(wire: Wire) -> Iterator[str]:
    yield "<p>The commonest findings of each rule, each where it was first seen, and why edits were not made.</p>\n"
    for rule, found in wire["rules"].items():
        yield f'<h3 id="{escape(rule)}">{escape(rule)} <span class="quiet">{found["findings"]:,}</span></h3>\n'
        for example in found["examples"]:
            yield _example(example)
        if found["withheld"]:
            reasons = ", ".join(f"{reason} ({count:,})" for reason, count in found["withheld"].items())
            yield f'<p class="quiet">Not applied: {escape(visible(reasons))}</p>\n'


def _example(example: Wire) -> str:
    before, words, after = (escape(visible(example[key])) for key in ("before", "text", "after"))
    if example["becomes"] is None:
        marked = f'<mark class="flag">{words}</mark>'
    else:
        marked = f'<del class="flag">{words}</del><ins class="safe">{escape(visible(example["becomes"]))}</ins>'
    times = f' <span class="quiet">×{example["count"]:,} · {escape(visible(example["place"]))}</span>'
    return f'<p class="example" dir="auto">{before}{marked}{after}{times}</p>\n'


def _figure(svg: str) -> str:
    return f"<figure>{svg}</figure>\n"
