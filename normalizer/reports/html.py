"""A page for reading: each text with its findings marked, and a list of what they are.

The page needs no network and no script, is readable in light and dark and in print.
"""

from collections.abc import Iterable, Iterator, Sequence
from html import escape
from itertools import pairwise
from typing import TextIO

from normalizer.reports.noted import Noted
from normalizer.reports.wordings import describe_fix, visible, withheld_because
from normalizer.result import Finding

STYLE = """
:root { color-scheme: light dark; --ink: #1a1c20; --paper: #fff; --quiet: #5a6270; --line: #d5d9e0;
  --safe: #cdebd0; --suggested: #ffe7ae; --flag: #d6e4ff; }
@media (prefers-color-scheme: dark) { :root { --ink: #e6e8ec; --paper: #16181c; --quiet: #a0a8b6; --line: #3a3f49;
  --safe: #1f5130; --suggested: #5e4708; --flag: #24427d; } }
body { margin: 2rem auto; padding: 0 1rem; max-width: 60rem; color: var(--ink); background: var(--paper);
  font: 1rem/1.55 system-ui, sans-serif; }
h1 { font-size: 1.5rem; } h2 { font-size: 1.1rem; margin-top: 2.5rem; overflow-wrap: anywhere; }
.text { white-space: pre-wrap; overflow-wrap: anywhere; padding: 1rem; border: 1px solid var(--line);
  border-radius: .4rem; font-family: Georgia, serif; }
mark { color: inherit; border-radius: .15rem; padding: 0 .1em; }
mark a { color: inherit; text-decoration: none; }
.safe { background: var(--safe); } .suggested { background: var(--suggested); } .flag { background: var(--flag); }
.number::after { content: attr(data-number); font: .65em/1 system-ui, sans-serif; vertical-align: super;
  color: var(--quiet); padding: 0 .15em; }
table { border-collapse: collapse; width: 100%; font-size: .9rem; margin-top: .8rem; }
th, td { text-align: left; vertical-align: top; padding: .3rem .6rem .3rem 0; border-bottom: 1px solid var(--line);
  overflow-wrap: anywhere; }
td:nth-child(-n+2), th:nth-child(-n+2) { white-space: nowrap; overflow-wrap: normal; }
th { color: var(--quiet); font-weight: 600; } .quiet { color: var(--quiet); }
@media print { body { margin: 0; max-width: none; } mark { outline: 1px solid #888; } }
"""
_HEADS = ("", "place", "rule", "words", "fix", "why")


def write(items: Iterable[Noted], out: TextIO) -> None:
    """Write the page; texts without findings are only counted."""
    out.write(
        '<!DOCTYPE html>\n<html lang="en">\n<head><meta charset="utf-8">'
        '<meta name="viewport" content="width=device-width, initial-scale=1">'
        f"<title>mtnorm: findings</title><style>{STYLE}</style></head>\n<body>\n<h1>Findings</h1>\n"
        '<p><mark class="safe">safe</mark> <mark class="suggested">suggested</mark> '
        '<mark class="flag">flag</mark></p>\n'
    )
    texts = silent = findings = 0
    for noted in items:
        texts += 1
        silent += not noted.findings
        findings += len(noted.findings)
        if noted.findings:
            out.writelines(_section(noted, texts))
    out.write(f'<p class="quiet">Findings: {findings}. Texts: {texts}, of which {silent} have none.</p>\n')
    out.write("</body>\n</html>\n")


def _section(noted: Noted, number: int) -> Iterator[str]:
    yield f'<section>\n<h2>{escape(visible(noted.place.label))}</h2>\n<div class="text" dir="auto">'
    yield from marked(noted.text, noted.findings, f"t{number}")
    heads = "".join(f"<th>{head}</th>" for head in _HEADS)
    yield f"</div>\n<table><thead><tr>{heads}</tr></thead><tbody>\n"
    for place, finding in enumerate(noted.findings, 1):
        yield _row(noted, finding, place, f"t{number}-{place}")
    yield "</tbody></table>\n</section>\n"


def _row(noted: Noted, finding: Finding, place: int, anchor: str) -> str:
    line, column = noted.position(finding.start)
    why = finding.message + (f" ({withheld_because(finding)})" if finding.withheld else "")
    cells = (
        str(place),
        f"{line}:{column}",
        finding.rule,
        visible(finding.text),
        describe_fix(finding, noted.text) or "–",
        visible(why),
    )
    body = "".join(f"<td>{escape(cell)}</td>" for cell in cells)
    return f'<tr id="{anchor}">{body}</tr>\n'


def marked(text: str, findings: Sequence[Finding], anchor: str) -> Iterator[str]:
    """The text as HTML with every stretch marked that belongs to a finding, and the number where it begins.

    Where findings overlap, a stretch takes the colour of the first of them.
    """
    edges = sorted({0, len(text), *(f.start for f in findings), *(f.end for f in findings)})
    for start, end in pairwise(edges):
        covering = [n for n, f in enumerate(findings) if f.start <= start and end <= f.end]
        piece = escape(text[start:end].replace("\x00", "\N{REPLACEMENT CHARACTER}"), quote=False)
        if not covering:
            yield piece
            continue
        first = findings[covering[0]]
        title = escape(f"{first.rule}: {visible(first.message)}")
        beginning = [str(n + 1) for n in covering if findings[n].start == start]
        number = f' data-number="{",".join(beginning)}"' if beginning else ""
        kind = "number" if beginning else ""
        yield (
            f'<mark class="{first.safety.value}" title="{title}">'
            f'<a class="{kind}"{number} href="#{anchor}-{covering[0] + 1}">{piece}</a></mark>'
        )
