"""Stretches of a text that are treated apart: protected ones, direct quotation, titles."""

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

BODY, QUOTE, TITLE = "body", "quote", "title"
PROTECTED = ("url", "email", "handle", "hashtag", "code", "markup", "entity")

_PROTECTED_MARKS = re.compile(r"[@#<`&]|://|(?i:www)\.|\.[a-z]{2,4}\b/?")
_TLD = "com|org|net|info|gov|edu|io|eu|co|uk|fr|de|es|it|pt|ru|ua|tr|ch|be|nl|us|tv|news"
_PROTECTED = re.compile(
    r"(?P<code>```[\s\S]*?```|`[^`\n]{1,300}`)"
    r"|(?P<url>(?i:https?|ftp)://[^\s<>\"“”«»]+|\b(?i:www)\.[^\s<>\"“”«»]+)"
    r"|(?P<email>(?<![\w.%+-])[\w.%+-]{1,64}@(?:[\w-]{1,63}\.){1,8}[A-Za-z]{2,24})"
    rf"|(?P<url2>(?<![\w@.-])(?:[a-z0-9-]{{1,63}}\.){{1,4}}(?:{_TLD})\b(?:/[^\s<>\"“”«»]*)?(?![\w@]|\.[A-Za-z]))"
    r"|(?P<markup><!--[\s\S]{0,2000}?-->|</?[A-Za-z][^<>\n]{0,500}>)"
    r"|(?P<entity>&(?:#\d{1,7}|#[xX][0-9A-Fa-f]{1,6}|[A-Za-z][A-Za-z0-9]{1,30});)"
    r"|(?P<handle>(?<![\w@])@\w+)"
    r"|(?P<hashtag>(?<![\w#&])#\w+)"
)
_TRAILING = ".,;:!?)]}'’…"
_LINE = re.compile(r"[^\r\n]+")
_QUOTE_MARK = re.compile(r"[“”„‟«»\"]|‘(?=\w)|(?<=[\w.,!?…])’(?!\w)")
_CLOSES = {"“": "”", "„": "“”‟", "«": "»", "»": "«", "‟": "”", "”": "”", "‘": "’"}
_OPENS_TOO = '"”»'


@dataclass(frozen=True, slots=True)
class Zone:
    """A stretch of text of one kind; start and end in code points, half-open."""

    start: int
    end: int
    kind: str


def protected_zones(text: str) -> tuple[Zone, ...]:
    """URLs, e-mail addresses, @handles, #hashtags, code, markup and entities, in order.

    >>> [(z.kind, z.start, z.end) for z in protected_zones("see https://a.org/b, or @me")]
    [('url', 4, 19), ('handle', 24, 27)]
    """
    if not _PROTECTED_MARKS.search(text):
        return ()
    return tuple(_trimmed(match) for match in _PROTECTED.finditer(text))


def _trimmed(match: re.Match[str]) -> Zone:
    kind, end = str(match.lastgroup).rstrip("2"), match.end()
    if kind == "url":
        end = match.start() + len(match.group().rstrip(_TRAILING))
    return Zone(match.start(), end, kind)


def quote_zones(text: str) -> tuple[Zone, ...]:
    """Direct quotation: the inside of paired quotation marks, paragraph by paragraph.

    A curly or angled mark left open quotes to the end of its paragraph, as the
    paragraphs of a long quotation do; a straight mark without a partner is ignored.

    >>> [(z.start, z.end) for z in quote_zones("He said “no” and left.")]
    [(9, 11)]
    """
    if not _QUOTE_MARK.search(text):
        return ()
    return tuple(zone for line in _LINE.finditer(text) for zone in _quotes_of_line(text, line.start(), line.end()))


def _quotes_of_line(text: str, start: int, end: int) -> Iterator[Zone]:
    open_mark, opened = "", -1
    for match in _QUOTE_MARK.finditer(text, start, end):
        mark, place = match.group(), match.start()
        if open_mark and _closes(open_mark, mark):
            yield Zone(opened, place, QUOTE)
            open_mark = ""
        elif not open_mark and _opens(text, mark, place, start):
            open_mark, opened = mark, match.end()
    if open_mark and open_mark not in '"‘”':
        yield Zone(opened, end, QUOTE)


def _closes(open_mark: str, mark: str) -> bool:
    return mark == '"' if open_mark == '"' else mark in _CLOSES.get(open_mark, "") or mark == '"'


def _opens(text: str, mark: str, place: int, line_start: int) -> bool:
    if mark in "“„«‟‘":
        return True
    if mark not in _OPENS_TOO:
        return False
    follows = text[place + 1 : place + 2]
    before = text[place - 1 : place] if place > line_start else " "
    if mark != '"':
        return follows.isalnum() and not before.isalnum()
    return bool(follows) and (not before.isalnum() or not follows.isspace())


class ZoneIndex:
    """Zones in order that answer which of them a stretch of text touches."""

    def __init__(self, zones: Sequence[Zone]) -> None:
        self.zones = tuple(zones)
        self._starts = [zone.start for zone in zones]

    def touching(self, start: int, end: int) -> Zone | None:
        """The first zone that shares a character with `start:end`, or None."""
        place = bisect_right(self._starts, start) - 1
        for zone in self.zones[max(0, place) : place + 3]:
            if zone.start < end and start < zone.end:
                return zone
        return None

    def holding(self, start: int, end: int) -> Zone | None:
        """The zone that `start:end` lies wholly within, or None."""
        zone = self.touching(start, end)
        return zone if zone and zone.start <= start and end <= zone.end else None
