"""The page of `mtnorm report`: what is in a collection, in tables, plots and examples.

One file without network; a short script sorts tables where scripts run, and nothing else needs it.
"""

from collections.abc import Iterator, Mapping, Sequence
from html import escape
from typing import Any, TextIO

from normalizer.reports import plots
from normalizer.reports.html import STYLE
from normalizer.reports.table import shown
from normalizer.reports.wordings import visible

Wire = Mapping[str, Any]
_STYLE = """
td.number, th.number { text-align: right; font-variant-numeric: tabular-nums; padding-left: .8rem; }
th { cursor: pointer; } svg { max-width: 100%; height: auto; }
.facts { display: flex; flex-wrap: wrap; gap: 1rem 2.5rem; padding: 0; list-style: none; }
.facts strong { display: block; font-size: 1.5rem; } .example { margin: .3rem 0; overflow-wrap: anywhere; }
.scroll { overflow-x: auto; } del { text-decoration-color: #c33; } ins { text-decoration: none; font-weight: 600; }
h3 { margin: 1.5rem 0 .3rem; font-size: 1rem; }
td:nth-child(-n+2), th:nth-child(-n+2) { white-space: normal; overflow-wrap: anywhere; }
td.number, th.number { white-space: nowrap !important; }
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
_MOST_ROWS = 200
_LEAST_WORDS = 200
_MOST_SOURCES = 10


def write(wire: Wire, title: str, out: TextIO) -> None:
    """Write the page."""
    out.write(
        '<!DOCTYPE html>\n<html lang="en">\n<head><meta charset="utf-8">'
        '<meta name="viewport" content="width=device-width, initial-scale=1">'
        f"<title>{escape(title)}</title><style>{STYLE}{_STYLE}</style></head>\n"
        f"<body>\n<h1>{escape(visible(title))}</h1>\n"
    )
    for section in (_overview, _findings, _parts, _names, _examples):
        out.writelines(section(wire))
    out.write(f'<p class="quiet">{escape(wire["signature"])}</p>\n<script>{_SCRIPT}</script>\n</body>\n</html>\n')


def _overview(wire: Wire) -> Iterator[str]:
    levels = wire["evidence"]["levels"]
    judged = wire["evidence"]["documents"]
    facts = {
        "documents": f"{wire['documents']:,}",
        "words": f"{wire['words']:,}",
        "findings": f"{wire['findings']:,}",
        "findings per 1,000 words": shown(wire["per_1000_words"]),
        "MQM penalty per 1,000 words": shown(wire["artifacts"]["mqm_penalty"]),
    }
    items = "".join(f"<li><strong>{value}</strong>{name}</li>" for name, value in facts.items())
    yield f'<ul class="facts">{items}</ul>\n'
    yield "<h2>Languages and evidence of translation</h2>\n"
    yield _table(("language", "documents"), list(wire["languages"].items()))
    if judged:
        rows = [(level, count, 100 * count / judged) for level, count in levels.items()]
        yield _table(("evidence of translation", "documents", "%"), rows)
        yield '<p class="quiet">Most translated texts leave no trace: “no evidence” does not mean a human author.</p>\n'
    if wire["evidence"]["sources"]:
        yield _table(("likely source language", "weight"), list(wire["evidence"]["sources"].items())[:_MOST_SOURCES])


def _findings(wire: Wire) -> Iterator[str]:
    families = wire["artifacts"]["by_family"]
    yield "<h2>Findings</h2>\n"
    if not families:
        yield "<p>Nothing was found.</p>\n"
        return
    yield _figure(plots.bars({n: cell["per_1000_words"] for n, cell in families.items()}, "findings per 1,000 words"))
    heads = ("rule", "findings", "per 1,000 words")
    yield _table(heads, [(n, c["findings"], c["per_1000_words"]) for n, c in wire["artifacts"]["by_rule"].items()])


def _parts(wire: Wire) -> Iterator[str]:
    if len(wire["months"]) > 1:
        yield "<h2>By month</h2>\n"
        yield _figure(plots.line(plots.rates(wire["months"]), "findings per 1,000 words"))
        yield _part_table("month", wire["months"])
    for name, groups in wire["by"].items():
        yield f"<h2>By {escape(visible(name))}</h2>\n"
        dense = plots.rates(groups, _LEAST_WORDS)
        if dense:
            yield _figure(plots.bars(dense, f"findings per 1,000 words by {name}"))
        yield _part_table(name, groups)


def _part_table(name: str, parts: Mapping[str, Wire]) -> str:
    keys = ("documents", "words", "findings", "per_1000_words", "with_evidence")
    rows = [(value, *(part[key] for key in keys)) for value, part in parts.items()]
    return _table((name, "documents", "words", "findings", "per 1,000 words", "evidence of translation"), rows)


def _names(wire: Wire) -> Iterator[str]:
    names = wire["names"]
    if not names["known"]:
        return
    consistency = "–" if names["consistency"] is None else f"{100 * names['consistency']:.1f} %"
    yield "<h2>Names</h2>\n"
    yield (
        f"<p>{names['known']:,} entities are named in full. Of the {names['entities']:,} times that a text names one "
        f"more than once, {names['mixed']:,} mix spellings; {consistency} of such mentions "
        "have their text’s commonest.</p>\n"
    )
    rows = [
        (item["entity"], item["mentions"], len(item["spellings"]), _spellings(item), _drift(item))
        for item in names["top"]
    ]
    yield _table(("entity", "mentions", "spellings", "by spelling (rare ones in brackets)", "by year"), rows)


def _spellings(item: Wire) -> str:
    rare = set(item["rare"])
    return ", ".join(
        f"[{form}] {count}" if form in rare else f"{form} {count}"
        for form, count in list(item["spellings"].items())[:8]
    )


def _drift(item: Wire) -> str:
    """The years in which the commonest spelling changed.

    >>> _drift({"years": {"2022": "Kiev", "2023": "Kyiv", "2024": "Kyiv"}})
    '2022 Kiev, 2023 Kyiv'
    """
    changes: list[str] = []
    last = ""
    for year, form in item["years"].items():
        if form != last:
            changes.append(f"{year} {form}")
        last = form
    return ", ".join(changes) if len(changes) > 1 else ""


def _examples(wire: Wire) -> Iterator[str]:
    if wire["rules"]:
        yield "<h2>Examples</h2>\n<p>The commonest findings of each rule.</p>\n"
    for rule, found in wire["rules"].items():
        yield f'<h3>{escape(rule)} <span class="quiet">{found["findings"]:,}</span></h3>\n'
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
    return f'<p class="example" dir="auto">…{before}{marked}{after}…{times}</p>\n'


def _figure(svg: str) -> str:
    return f"<figure>{svg}</figure>\n"


def _table(heads: Sequence[str], rows: Sequence[Sequence[Any]]) -> str:
    numbers = [all(isinstance(row[n], int | float) for row in rows) for n in range(len(heads))]
    kinds = [' class="number"' if is_number else "" for is_number in numbers]
    head = "".join(f"<th{kind}>{escape(visible(name))}</th>" for name, kind in zip(heads, kinds, strict=True))
    body = "".join(
        "<tr>" + "".join(_cell(value, kind) for value, kind in zip(row, kinds, strict=True)) + "</tr>\n"
        for row in rows[:_MOST_ROWS]
    )
    more = f'<p class="quiet">and {len(rows) - _MOST_ROWS:,} more</p>\n' if len(rows) > _MOST_ROWS else ""
    return f'<div class="scroll"><table><thead><tr>{head}</tr></thead><tbody>\n{body}</tbody></table></div>\n{more}'


def _cell(value: Any, kind: str) -> str:
    if not kind:
        return f"<td>{escape(visible(str(value)))}</td>"
    text = f"{value:,}" if isinstance(value, int) else shown(value)
    return f'<td{kind} data-value="{value}">{text}</td>'
