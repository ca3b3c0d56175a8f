"""Stretches of a text that are treated apart: protected ones, direct quotation, titles."""

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence

import msgspec

BODY, QUOTE, TITLE = "body", "quote", "title"
PROTECTED = ("url", "email", "handle", "hashtag", "code", "markup", "entity")

_TLD = "com|org|net|info|gov|edu|io|eu|co|uk|fr|de|es|it|pt|ru|ua|tr|ch|be|nl|us|tv|news"
_ATTRIBUTES = r"(?:[^<>\n\s]{0,60}(?:\s+[\w:.-]{1,40}){0,3}\s*/?|[^<>\n=]{0,200}=[^<>\n]{0,500})"
"""What a tag has behind its first letter: its name and a few bare words, or values; more words are prose."""
_DOMAIN = rf"(?:[a-z0-9-]{{1,63}}\.){{1,4}}(?:{_TLD})\b(?:/[^\s<>\"“”«»]*)?(?![\w@]|\.[A-Za-z])"
_FINDERS = (
    # kind, a mark without which there is none, the pattern at the mark or, with a look behind, before it
    ("code", "`", re.compile(r"```[\s\S]*?```|`(?!(?<=[^\W\d_]`)(?:s|t|re|ve|ll|d|m)\b)[^`\n]{1,300}`")),
    ("url", "://", re.compile(r"(?i:https?|ftp)://[^\s<>\"“”«»]+")),
    ("url", "ww.", re.compile(r"\b(?i:www)\.[^\s<>\"“”«»]+")),
    ("url", "WW.", re.compile(r"\b(?i:www)\.[^\s<>\"“”«»]+")),
    ("email", "@", re.compile(r"(?<![\w.%+-])[\w.%+-]{1,64}@(?:[\w-]{1,63}\.){1,8}[A-Za-z]{2,24}")),
    ("url", ".", re.compile(rf"(?<![\w@.-]){_DOMAIN}")),
    ("markup", "<", re.compile(rf"<!--[\s\S]{{0,2000}}?-->|(?<!<)</?[A-Za-z]{_ATTRIBUTES}>(?!>)")),
    ("entity", "&", re.compile(r"&(?:amp;)?(?:#\d{1,7}|#[xX][0-9A-Fa-f]{1,6}|[A-Za-z][A-Za-z0-9]{1,30});")),
    ("handle", "@", re.compile(r"(?<![\w@])@\w+")),
    ("hashtag", "#", re.compile(r"(?<![\w#&])#\w+")),
)
_INDENTS = ("    ", "\t")
_INDENTED = tuple(f"{end}{indent}" for end in "\n\r" for indent in _INDENTS)
_CODE_LINE = re.compile(
    r"(?:\A|(?<=[\n\r]))(?: {4}|\t)[^\n\r]*?"
    r"(?:[{}\\]|\w\(\)|::|[=!<>]=|->|\"\s?:\s?[\[\"\d]|=[^\n\r=]{0,200}[;|]|\|[^\n\r]{0,200}=)[^\n\r]*"
)
"""An indented line that has what prose has not: braces, a backslash, calls, operators, values given before a stop."""
_DOT = re.compile(rf"\.(?:{_TLD})\b")
_DOMAIN_BEFORE = re.compile(r"[a-z0-9.-]+\Z")
_LED = {
    "@": re.compile(r"[\w.%+-]{1,64}\Z"),
    "://": re.compile(r"(?i:https?|ftp)\Z"),
    "ww.": re.compile(r"(?i:w)\Z"),
    "WW.": re.compile(r"(?i:w)\Z"),
}
_LONGEST_LEAD, _FARTHEST = 65, 260
_TRAILING = ".,;:!?)]}'’…"
_QUOTE_MARK = re.compile(r"[“”„‟«»\"‘’]")
_CLOSES = {"“": "”", "„": "“”‟", "«": "»", "»": "«", "‟": "”", "”": "”", "‘": "’"}
_OPENS_TOO = '"”»'
_CARRIED = {"„": "“”", "»": "«"}
"""Marks of quotations that go on in the next lines, and what closes them there but would open elsewhere."""


class Zone(msgspec.Struct, frozen=True):
    """A stretch of text of one kind; start and end in code points, half-open."""

    start: int
    end: int
    kind: str


def protected_zones(text: str) -> tuple[Zone, ...]:
    """URLs, e-mail addresses, @handles, #hashtags, code, markup and entities, in order.

    >>> [(z.kind, z.start, z.end) for z in protected_zones("see https://a.org/b, or @me")]
    [('url', 4, 19), ('handle', 24, 27)]
    """
    found = [zone for order, finder in enumerate(_FINDERS) for zone in _found_by(text, order, *finder)]
    if text.startswith(_INDENTS) or any(indent in text for indent in _INDENTED):
        lines = _CODE_LINE.finditer(text)
        found += [(line.start(), len(_FINDERS), Zone(*line.span(), "code")) for line in lines]
    return tuple(_apart(sorted(found, key=lambda item: (item[0], item[1])))) if found else ()


def _found_by(text: str, order: int, kind: str, mark: str, pattern: re.Pattern[str]) -> Iterator[tuple[int, int, Zone]]:
    """Zones of one kind with where they start and their rank; a text without the mark costs one look."""
    if mark not in text:
        return
    done = 0
    for start in _starts(text, mark):
        match = pattern.match(text, start) if start >= done else None
        if match:
            end = done = match.end()
            if kind == "url":
                end = start + len(match.group().rstrip(_TRAILING))
            yield start, order, Zone(start, end, kind)


def _starts(text: str, mark: str) -> Iterator[int]:
    """Where a zone may begin that has the mark: at it, or where the word before it begins."""
    if mark == ".":
        for dot in _DOT.finditer(text):
            before = _DOMAIN_BEFORE.search(text, max(0, dot.start() - _FARTHEST), dot.start())
            yield before.start() if before else dot.start()
        return
    place = text.find(mark)
    while place >= 0:
        before = _LED[mark].search(text, max(0, place - _LONGEST_LEAD), place) if mark in _LED else None
        if before:
            yield before.start()
        yield place
        place = text.find(mark, place + 1)


def _apart(found: list[tuple[int, int, Zone]]) -> Iterator[Zone]:
    """Of zones that overlap the first; of those that begin together the one of the kind named first."""
    reach = 0
    for start, _, zone in found:
        if start >= reach:
            yield zone
            reach = zone.end


def quote_zones(text: str) -> tuple[Zone, ...]:
    """Direct quotation: the inside of paired quotation marks, paragraph by paragraph.

    A curly or angled mark left open quotes to the end of its paragraph, as the
    paragraphs of a long quotation do; a straight mark without a partner is ignored. What
    closes a German quotation in a later line, `„Wir⏎gehen.“`, opens no other one there.

    >>> [(z.start, z.end) for z in quote_zones("He said “no” and left.")]
    [(9, 11)]
    """
    marks = [match.start() for match in _QUOTE_MARK.finditer(text)]
    if not marks:
        return ()
    zones: list[Zone] = []
    place, carried = 0, ""
    while place < len(marks):
        start, end = _line_around(text, marks[place])
        last = bisect_right(marks, end)
        of_line = [mark for mark in marks[place:last] if not _is_apostrophe(text, text[mark], mark)]
        closing = bool(of_line) and _closes_carried(text, carried, of_line[0], start)
        found = list(_quotes_of_line(text, start, end, of_line[closing:]))
        if of_line:
            carried = _left_open(text, found, end)
        zones.extend(found)
        place = last
    return tuple(zones)


def _closes_carried(text: str, carried: str, place: int, line_start: int) -> bool:
    """Whether the first mark of a line closes what an earlier line left open: it stands close behind its words."""
    if text[place] not in _CARRIED.get(carried, "") or place == line_start:
        return False
    return not text[place - 1].isspace() and not text[place + 1 : place + 2].isalnum()


def _left_open(text: str, zones: Sequence[Zone], end: int) -> str:
    """The mark of the last quotation of a line if nothing closes it there, else nothing."""
    return text[zones[-1].start - 1] if zones and zones[-1].end == end else ""


def _line_around(text: str, place: int) -> tuple[int, int]:
    start = text.rfind("\n", 0, place) + 1
    start = max(start, text.rfind("\r", start, place) + 1)
    end = text.find("\n", place)
    end = len(text) if end < 0 else end
    earlier = text.find("\r", place, end)
    return start, end if earlier < 0 else earlier


def _quotes_of_line(text: str, start: int, end: int, marks: Sequence[int]) -> Iterator[Zone]:
    open_mark, opened = "", -1
    for place in marks:
        mark = text[place]
        if open_mark and _closes(open_mark, mark):
            yield Zone(opened, place, QUOTE)
            open_mark = ""
        elif not open_mark and _opens(text, mark, place, start):
            open_mark, opened = mark, place + 1
    if open_mark and open_mark not in '"‘”':
        yield Zone(opened, end, QUOTE)


def _is_apostrophe(text: str, mark: str, place: int) -> bool:
    """Whether a single mark stands where none opens or closes a quotation."""
    after = text[place + 1 : place + 2]
    is_word_after = after.isalnum() or after == "_"
    if mark == "‘":
        return not is_word_after
    before = text[place - 1 : place]
    return mark == "’" and (is_word_after or not (before.isalnum() or before in ("_", ".", ",", "!", "?", "…")))


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
