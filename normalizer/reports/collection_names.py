"""The names on the page of a collection: who is named, whose spelling differs, which spellings are odd."""

from collections.abc import Iterator, Mapping
from typing import Any

from normalizer.reports.html_table import html_table

Wire = Mapping[str, Any]
_FORMS = 8
_LEAST = 3


def names_section(wire: Wire) -> Iterator[str]:
    """The paragraphs and tables on names."""
    names = wire["names"]
    consistency = "–" if names["consistency"] is None else f"{100 * names['consistency']:.1f} %"
    yield (
        f"<p>{names['known']:,} entities are named in full, {names['differing']:,} of them in more than one spelling. "
        f"Texts that mix spellings of one name (hyphens, accents and apostrophes apart): {names['mixed_texts']:,}. Of "
        f"the mentions of names that a text repeats, {consistency} have that text’s commonest spelling.</p>\n"
    )
    if names["differing_top"]:
        yield "<h3>Names in several spellings</h3>\n"
        yield _differing(names["differing_top"])
    if names["odd"]:
        yield "<h3>Odd spellings to look at</h3>\n"
        yield "<p>Each stands for at most one in twenty mentions of its entity.</p>\n"
        keys = ("spelling", "mentions", "usual", "entity", "place")
        heads = ("spelling", "mentions", "usual", "entity", "first seen in")
        yield html_table(heads, [tuple(item[key] for key in keys) for item in names["odd"]])
    yield "<h3>Most mentioned</h3>\n"
    rows = [(item["entity"], item["mentions"], item["distinct"], _spellings(item)) for item in names["top"]]
    yield html_table(("entity", "mentions", "spellings", "by spelling"), rows)


def _differing(items: list[Wire]) -> str:
    drifts = [_drift(item) for item in items]
    heads = ["entity", "mentions", "by spelling (rare ones in brackets)"]
    rows = [[item["entity"], item["mentions"], _spellings(item)] for item in items]
    if any(drifts):
        heads.append("commonest over time")
        rows = [[*row, drift] for row, drift in zip(rows, drifts, strict=True)]
    return html_table(heads, rows)


def _spellings(item: Wire) -> str:
    rare = set(item["rare"])
    return ", ".join(
        f"[{form}] {count:,}" if form in rare else f"{form} {count:,}"
        for form, count in list(item["spellings"].items())[:_FORMS]
    )


def _drift(item: Wire) -> str:
    """The months or years in which another spelling became the commonest; a few mentions say nothing.

    >>> _drift({"periods": {"2022": {"Kiev": 2, "Kyiv": 1}, "2023": {"Kyiv": 5}, "2024": {"Kiev": 2}}})
    '2022 Kiev, 2023 Kyiv'
    """
    changes: list[str] = []
    last = ""
    for period, forms in item["periods"].items():
        if sum(forms.values()) < _LEAST:
            continue
        form = next(iter(forms))
        if form != last:
            changes.append(f"{period} {form}")
        last = form
    return ", ".join(changes) if len(changes) > 1 else ""
