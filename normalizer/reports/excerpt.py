"""The stretch of a line around a finding that fits a terminal, and where to underline it."""

from rich.cells import cell_len

from normalizer.reports.noted import Noted
from normalizer.reports.wordings import shortened, visible
from normalizer.result import Finding

Excerpt = tuple[str, str, str, tuple[int, int]]
_LEAST = 20


def excerpt(noted: Noted, finding: Finding, width: int) -> Excerpt:
    """What stands before, the words, what stands after; cells before the underline and of it.

    Of words that run over several lines, the first line that holds any is shown.
    """
    width = max(width, _LEAST)
    start, end = _first_line_of(noted, finding)
    line_start, line_end = noted.line_span(start)
    words = shortened(visible(noted.text[start:end]), width // 2)
    room = width - cell_len(words)
    after_wanted = visible(noted.text[end : min(line_end, end + width)])
    before = _end_of(
        visible(noted.text[max(line_start, start - width) : start]), room - min(room // 2, len(after_wanted))
    )
    after = _start_of(after_wanted, room - cell_len(before))
    return before, words, after, (cell_len(before), max(1, cell_len(words)))


def _first_line_of(noted: Noted, finding: Finding) -> tuple[int, int]:
    stretch = noted.text[finding.start : finding.end]
    start = finding.start + len(stretch) - len(stretch.lstrip("\r\n"))
    if start >= finding.end:
        return finding.start, finding.end
    return start, min(finding.end, max(noted.line_span(start)[1], start + 1))


def _start_of(text: str, cells: int) -> str:
    kept = text[: max(0, cells)]
    while cell_len(kept) > max(0, cells - (kept != text)):
        kept = kept[:-1]
    return kept if kept == text else f"{kept}…"


def _end_of(text: str, cells: int) -> str:
    kept = text[max(0, len(text) - max(0, cells)) :]
    while cell_len(kept) > max(0, cells - (kept != text)):
        kept = kept[1:]
    return kept if kept == text else f"…{kept}"
