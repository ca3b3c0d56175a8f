"""An ordinal with the wrong ending."""

import re

from normalizer.rulebook import SAFE, Clean, Flagged, Page, Rule, ending, late, pattern

_MARKED_BEFORE = late(r"[“”\"‘’'`«]\Z")
_MARKED_BEHIND = late(r"[“”\"‘’'`»]")
_WORD_BEHIND = late(r"\s([a-z][a-z’']*)")
_LAST_DAY = 31


def _may_be_wrong(page: Page, offset: int, literal: str) -> bool:
    """Whether a number does not have the ending of its last two figures: a cheap first look."""
    ten = page.fold[offset - 1 : offset] == "1"
    return literal[1:] != ending(int(literal[0]) + 10 * ten)


def _is_wrong(match: re.Match[str], page: Page) -> bool:
    number, end = int(match.group("number")), match.group("ending").lower()
    if ending(number) == end or _is_shown(match, page):
        return False
    return end != "st" or _is_ordinal(match, page)


def _is_shown(match: re.Match[str], page: Page) -> bool:
    """Whether quotation marks hold nothing else: the form itself is spoken of."""
    start, end = match.span("hit")
    return bool(_MARKED_BEFORE.search(page.text, max(0, start - 1), start) and _MARKED_BEHIND.match(page.text, end))


def _is_ordinal(match: re.Match[str], page: Page) -> bool:
    """Whether a number with `st` can be nothing but an ordinal: it is short for stone and for stitches, too."""
    if match.group("date") is not None:
        return int(match.group("number")) <= _LAST_DAY
    return bool(match.group("always")) or (bool(match.group("thing")) and _ends(page, match.end("thing")))


def _ends(page: Page, end: int) -> bool:
    """Whether a thing is no part of a longer word, `the 16st match winner`: a mark or a small word follows it."""
    if page.text.startswith("-", end):
        return False
    word = _WORD_BEHIND.match(page.text, end)
    return word is None or word.group(1) in page.language.function_words


RULE = Rule(
    title="Ordinal with the wrong ending",
    why="The engine put one ending to every number.",
    when=tuple(f"{digit}{end}" for digit in range(10) for end in ("st", "nd", "rd", "th")),
    find=pattern(
        r"""(?<![\w.,]) (?: (?P<lead> (?:the|this|that|every|each|{possessive}) \s | ['’]s \s ) | (?P<month> {month} \s the \s | \b on \s {month} \s ) | (?P<bare> {month} \s ) )?
        (?<![\w.,]) (?P<hit> (?P<number> \d{1,4} ) (?P<ending> st|nd|rd|th ) ) (?! \w )
        (?= (?P<date> \s (?:of\s)? {month}\b | (?(month)|(?!)) | (?(bare)|(?!)) ,? \s (?:1[5-9]|20)\d\d \b )
          | (?: \s (?:and|or|to) (?:\sthe)? \s \d{1,4} (?:st|nd|rd|th) )? [\s-] (?P<always> {thing_always_ordered} ) \b
          | (?(lead)|(?!)) \s (?P<thing> {thing_ordered} ) \b
          | )""",
        where=_is_wrong,
        look=_may_be_wrong,
        reach=40,
    ),
    fix=lambda match, page: match.group("number") + ending(int(match.group("number"))),
    safety=SAFE,
    weight=0.3,
    languages=("en",),
    mqm="fluency/spelling",
    examples=(
        Flagged("on its ⟦21th⟧ birthday", becomes="on its 21st birthday"),
        Flagged("the ⟦3th⟧ and the ⟦12nd⟧ floor", becomes="the 3rd and the 12th floor"),
        Flagged("a ⟦12st⟧ century castle", becomes="a 12th century castle"),
        Flagged("on the ⟦13st⟧ of May", becomes="on the 13th of May"),
        Flagged("It is dated May ⟦13st⟧, 1990.", becomes="It is dated May 13th, 1990."),
        Flagged("He came on May ⟦13st⟧.", becomes="He came on May 13th."),
        Flagged("It was his ⟦11st⟧ goal in May.", becomes="It was his 11th goal in May."),
        Flagged("in the ⟦12st⟧ and ⟦13st⟧ centuries", becomes="in the 12th and 13th centuries"),
        Clean("the 21st, 22nd, 23rd, 24th, 11th and 112th", because="right endings"),
        Clean("the 1st and the 2nd", because="right endings"),
        Clean("A 16st prop of 9st 7lb lost 3st in the year.", because="stone, a weight"),
        Clean("She was 12st in January, in March 9st.", because="a weight in a month"),
        Clean("Row 1: 12st, turn.", because="stitches"),
        Clean("He is the 16st match winner at 12st time and again.", because="a weight before a longer noun"),
        Clean("What is “2th” doing here?", because="the form is spoken of"),
    ),
)
