"""Spaces between quotation marks and what they quote."""

from collections.abc import Iterator

from normalizer.rulebook import SAFE, Clean, Flagged, Hit, LineMarks, Page, Rule, StraightMarks, Zone, late

_INCHES = late(r"(?:\d|[½¼¾])[ \u00a0]\Z")
_SPACES = " \u00a0\u202f"
_ENDS = ("", ",", ".", ";", ":", ")", "\n")
_LOOSE = late(r'"(?:(?<= ")(?=[\s,.;:)]|\Z)|(?<=[\s(]")(?= ))')
"""A mark with a space on one side, and on the other what only another mark would have there."""
_OPENS_LOOSE = {mark: late(f"{mark}[{_SPACES}]") for mark in "“„«"}
_CLOSES_LOOSE = {mark: late(f"{mark}(?<=[{_SPACES}]{mark})") for mark in "”»“"}


def _has_loose_marks(page: Page) -> bool:
    """A cheap first look: whether a straight mark may have spaces on both sides, or a curly one inside."""
    strange, text, fold = page.strange, page.text, page.fold
    if '"' not in fold:
        return False
    if _LOOSE.search(fold) or fold.startswith('" '):
        return True
    closing = "”»" if "”" in strange and "„" not in strange else "”»“"
    looks = [_OPENS_LOOSE[mark] for mark in "“„«" if mark in strange]
    looks += [_CLOSES_LOOSE[mark] for mark in closing if mark in strange]
    return any(look.search(text) for look in looks)


def _find(page: Page) -> Iterator[Hit]:
    if page.language.spacing_after.get("“", "none") != "none" or page.language.code == "fr":
        return
    text = page.text
    if not _has_loose_marks(page):
        return
    marks = LineMarks(page)
    for zone in page.view.quotes.zones:
        inner = text[zone.start : zone.end]
        bare = inner.strip(_SPACES)
        opened, closed = inner[:1] in tuple(_SPACES), inner[-1:] in tuple(_SPACES)
        curly = text[zone.start - 1] in "“„«"
        closed = closed and bare[-1:] not in tuple("'’")
        if not any(map(str.isalnum, bare)) or "\n" in inner or not (opened or closed):
            continue
        if (
            _is_literal(page, zone, bare)
            or _is_french(page, zone)
            or _is_turned(text, zone)
            or _is_measured(text, zone)
            or _closes_german(page, zone)
        ):
            continue
        if (
            not curly
            and not (opened and closed and _is_line_so(page, marks.at(zone.start)))
            and not _is_apart(page, marks.at(zone.start), zone)
        ):
            continue
        left, right = (
            zone.start + len(inner) - len(inner.lstrip(_SPACES)),
            zone.end - len(inner) + len(inner.rstrip(_SPACES)),
        )
        if opened:
            yield Hit(zone.start, left, fix="")
        if closed and text[zone.end : zone.end + 1] in ("”", '"', "»", "“"):
            yield Hit(right, zone.end, fix="")


def _is_french(page: Page, zone: Zone) -> bool:
    """Whether guillemets stand in English text: they go with their spaces where the quotation is English itself."""
    return page.language.code == "en" and page.text[zone.start - 1] == "«"


def _is_literal(page: Page, zone: Zone, bare: str) -> bool:
    """Whether the space is part of what is quoted: an argument of a program, `print("Want ")`, or a prompt, `"Name> "`."""
    is_argument = (
        page.text[zone.start - 2 : zone.start - 1] in tuple("([{=")
        and page.text[zone.start - 3 : zone.start - 2].isalnum()
    )
    return page.text[zone.start - 1] == '"' and (is_argument or bare[-1:] in tuple(">$#"))


def _is_measured(text: str, zone: Zone) -> bool:
    """Whether one of the marks stands for inches: behind a figure, with or without a space."""
    return _INCHES.search(text, max(0, zone.start - 8), zone.start - 1) is not None or (
        text[zone.end : zone.end + 1] == '"' and _INCHES.search(text, max(0, zone.end - 8), zone.end) is not None
    )


def _is_turned(text: str, zone: Zone) -> bool:
    """Whether the straight mark that seems to open closes: it stands behind a stop, and a space behind it."""
    return text[zone.start - 1] == '"' and text[zone.start - 2 : zone.start - 1] in tuple(",.?!")


def _closes_german(page: Page, zone: Zone) -> bool:
    """Whether the mark that seems to open closes what a German text before it began: it stands behind a word."""
    text, before = page.text, page.text[zone.start - 2 : zone.start - 1]
    is_german = page.language.quotation.get("open") == "„"
    return is_german and text[zone.start - 1] in "“«" and (before.isalnum() or before in tuple(".,!?…"))


def _is_apart(page: Page, marks: StraightMarks, zone: Zone) -> bool:
    """Whether straight marks stand as only an opening and a closing one can: one before a word, one before a stop."""
    text = page.text
    if len(marks.places) % 2 or marks.before(zone.start - 1) % 2:
        return False
    before, after = text[zone.start - 2 : zone.start - 1], text[zone.end + 1 : zone.end + 2]
    return text[zone.end - 1] in _SPACES and (not before.strip() or before == "(") and after in _ENDS


def _is_line_so(page: Page, marks: StraightMarks) -> bool:
    """Whether the straight marks of a line pair as read: spaces or marks stand around every quotation."""
    text = page.text
    return marks.are_paired and not any(
        text[zone.start - 2 : zone.start - 1].isalnum() or text[zone.end + 1 : zone.end + 2].isalnum()
        for zone in marks.zones
    )


RULE = Rule(
    title="Space inside quotation marks",
    why="French sets spaces inside its quotation marks, and tokens of engines come apart there.",
    find=_find,
    safety=SAFE,
    weight=0.3,
    languages=("en", "es", "it", "pt", "de"),
    mqm="fluency/typography",
    examples=(
        Flagged(
            "He spoke of “⟦ ⟧destruction by fire⟦ ⟧”, they said.",
            becomes="He spoke of “destruction by fire”, they said.",
        ),
        Flagged('a charge of "⟦ ⟧defamation⟦ ⟧" was laid', becomes='a charge of "defamation" was laid'),
        Flagged(
            '"No new taxes⟦ ⟧", says the premier of "change".', becomes='"No new taxes", says the premier of "change".'
        ),
        Clean('“I heard him say "yes "”, she said.', because="two marks side by side: which is whose is unsure"),
        Clean('He said "no" and "yes" and left.', because="the spaces stand outside"),
        Clean("He said: \"They cried 'Stop!' \"", because="one quotation in another"),
        Clean('The 3 " nail and the 4 " bolt of "Old Iron" fit.', because="marks of inches"),
        Clean('mark it with "> " or so', because="the space is meant"),
        Clean(
            'Call print("Want ", name) and then show("more "). It asks "What now> ".', because="literals of a program"
        ),
        Clean('arena," said Lewis. "...', because="the end of one quotation, the start of the next"),
        Clean('"Face" was ahead of the senator, " is "focused on', because="a stray mark; the pairs are unsure"),
        Clean("She reads «Qu'est-ce que la propriété ? » aloud.", because="a quotation in French"),
        Clean("„Morgen fahren\nwir ans Meer!“ Alle freuten sich.", because="one quotation in two lines", language="de"),
        Clean("»Sag es\nihr« und »bald«, bat er.", because="one quotation in two lines, and another", language="de"),
        Clean("kommt morgen wieder!“ Dann ging sie.", because="the quotation began before the text", language="de"),
    ),
)
