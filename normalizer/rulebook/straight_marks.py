"""The straight quotation marks of a line, and whether they pair off."""

from bisect import bisect_left, bisect_right
from dataclasses import dataclass
from functools import cached_property

from normalizer.rulebook.literals import places
from normalizer.rulebook.page import Page
from normalizer.text.zones import Zone

_MARK = '"'


@dataclass(frozen=True)
class StraightMarks:
    """Where straight marks stand in one line of a text, in order, and the quotations that they enclose."""

    places: tuple[int, ...]
    zones: tuple[Zone, ...]

    @property
    def are_paired(self) -> bool:
        """Whether each mark opens or closes one of the quotations."""
        return len(self.places) == 2 * len(self.zones)

    def before(self, offset: int) -> int:
        """How many of them stand before an offset."""
        return bisect_left(self.places, offset)


class LineMarks:
    """The straight marks of the lines of a page; each line is looked through once."""

    def __init__(self, page: Page) -> None:
        self._page = page
        self._known: dict[int, StraightMarks] = {}

    def at(self, offset: int) -> StraightMarks:
        """The straight marks of the line that holds an offset."""
        start, end = self._page.view.line_at(offset)
        if start not in self._known:
            self._known[start] = self._read(start, end)
        return self._known[start]

    @cached_property
    def _starts(self) -> list[int]:
        return [zone.start for zone in self._page.view.quotes.zones]

    def _read(self, start: int, end: int) -> StraightMarks:
        text, zones = self._page.text, self._page.view.quotes.zones
        inside = zones[bisect_left(self._starts, start) : bisect_right(self._starts, end)]
        own = tuple(zone for zone in inside if zone.end <= end and text[zone.start - 1] == _MARK)
        return StraightMarks(tuple(places(text, _MARK, start, end)), own)
