"""Lines that are worded like site furniture and are the writer's own: headers of mail, an index, a title page."""

import re
from collections.abc import Iterable, Iterator

from normalizer.rulebook.frequency import is_ordinary
from normalizer.rulebook.page import Page
from normalizer.rulebook.rule import Hit, Strength

_LABEL = re.compile(r"\s*([^\W\d_][\w -]{1,24}?)\s?:\s")
_STATED = re.compile(r"(?:[a-z].*|(?:\S+\s){0,2}\S*)[^\W\d_]{3}\.\Z", re.DOTALL)
_INDEXED = re.compile(r"[^;:.!?]{2,40}(?:;[^;:.!?]{2,40})+\.?\Z")
_TRANSLATOR = re.compile(r".*\bby\s[A-Z]", re.DOTALL)
_DIRECTION = re.compile(r"\W*\(([^\W\d_]+)\)\W*\Z")
_INDENTS = ("    ", "\t")
_STOPS = (".", "!", "?", "…", ":", ";", '"', "”", "“", "»", ")")
_RIGHTS = re.compile(r"copyright|\(c\)|©|rights reserved")
_COMMENT = re.compile(r"[ \t]*(#|//|\*|;;|--)(?:[ \t]|\Z|\n)")
"""What begins a comment in a program, or frames a notice."""
_STROKES = re.compile(r"([-=~^*_#])\1{2,}")
_NEAR, _SEVERAL = 600, 3
_LEAST_HEADERS, _MOST_HEADERS, _WRAPPED, _SHORT = 3, 12, 40, 60


def is_writers_own(page: Page, hit: Hit) -> bool:
    """Whether a line that is worded like furniture belongs to the text, by what it says and by the lines beside it."""
    return (
        _is_statement(page, hit)
        or _goes_on(page, hit)
        or _is_mail_header(page, hit)
        or _is_of_title_page(page, hit)
        or _is_stage_direction(page, hit)
        or _is_of_manual(page, hit)
        or _is_of_licence(page, hit)
        or _is_underlined(page, hit)
    )


def _is_underlined(page: Page, hit: Hit) -> bool:
    """Whether a row of strokes stands below the line, which is a heading then."""
    return _STROKES.fullmatch(_line(page, page.view.line_number(hit.start) + 1)) is not None


def _line(page: Page, number: int) -> str:
    """A line by its number, without the blanks around it; empty where there is none."""
    lines = page.view.lines
    return page.text[slice(*lines[number])].strip() if 0 <= number < len(lines) else ""


def _is_of_licence(page: Page, hit: Hit) -> bool:
    """Whether a notice of rights stands beside the terms of a licence, in a list of holders, or heads a program.

    It does not if it is whole without these; one that goes on in the next line is part of something longer.
    """
    if not _RIGHTS.search(page.fold, hit.start, hit.end):
        return False
    number = page.view.line_number(hit.start)
    if _is_comment(page, number) or _is_cut(page, number):
        return True
    near = page.fold[max(0, hit.start - _NEAR) : hit.end + _NEAR]
    if near.count("copyright ") >= _SEVERAL:
        return True
    return any(phrase in near for phrase in page.words("phrase_of_licence"))


def _is_cut(page: Page, number: int) -> bool:
    """Whether the sentence of a line goes on in the next one, or that of the line before in it."""
    above, own, below = (_line(page, number + step) for step in (-1, 0, 1))
    last = own.rpartition(" ")[2].lower()
    goes_on = below != "" and (own.endswith((",", ";")) or last in page.language.function_words)
    return goes_on or above.endswith((",", ";"))


def _is_comment(page: Page, number: int) -> bool:
    """Whether a line begins as comments do, and one beside it as well."""
    own = _sign(page, number)
    return own != "" and own in (_sign(page, number - 1), _sign(page, number + 1))


def _sign(page: Page, number: int) -> str:
    """What a line begins with, where that is the sign of a comment."""
    if not 0 <= number < len(page.view.lines):
        return ""
    found = _COMMENT.match(page.text, page.view.lines[number][0])
    return found[1] if found else ""


def _is_of_manual(page: Page, hit: Hit) -> bool:
    """Whether the line below is indented, under a heading in capitals or on with a sentence, as manuals have it."""
    number, lines = page.view.line_number(hit.start), page.view.lines
    below = page.text[slice(*lines[number + 1])] if number + 1 < len(lines) else ""
    if not (below.strip() and below.startswith(_INDENTS)):
        return False
    line = page.text[slice(*lines[number])]
    if not line.startswith(_INDENTS):
        return line.isupper()
    return not line.rstrip().endswith(_STOPS) and not below.strip()[0].isupper()


def _is_statement(page: Page, hit: Hit) -> bool:
    """Whether a short sentence stands behind a label, `Next: London.`, or entries of an index do."""
    label = _LABEL.match(page.fold, hit.start, hit.end)
    if not label or label[1] not in page.word_set("label_of_next_step"):
        return False
    behind = page.text[label.end() : hit.end].strip()
    return _STATED.match(behind) is not None or _INDEXED.match(behind) is not None


def _goes_on(page: Page, hit: Hit) -> bool:
    """Whether a line goes on with the sentence of the line above, which was broken at its width."""
    lines, number = page.view.lines, page.view.line_number(hit.start)
    if not number or not page.text[hit.start].islower() or page.text[lines[number][0] : hit.start].strip():
        return False
    above = page.text[slice(*lines[number - 1])].rstrip()
    last = above.rpartition(" ")[2].lower()
    goes_on = _line(page, number + 1) != "" or page.text[hit.start : hit.end].rstrip().endswith(".")
    is_cut = goes_on and (above.endswith(",") or last in page.language.function_words)
    is_doubtful = hit.strength == Strength.WEAK or page.view.is_hard_wrapped or is_cut
    return is_doubtful and len(above) >= _WRAPPED and not above.endswith(_STOPS)


def _is_mail_header(page: Page, hit: Hit) -> bool:
    """Whether a line is one of several headers of a letter in a row: From, To, Date, Subject."""
    number, names = page.view.line_number(hit.start), page.word_set("mail_header")
    if _label(page, number) not in names:
        return False
    above = _run(page, range(number - 1, max(-1, number - 1 - _MOST_HEADERS), -1), names)
    below = _run(page, range(number + 1, min(len(page.view.lines), number + 1 + _MOST_HEADERS)), names)
    return len({_label(page, number), *above, *below}) >= _LEAST_HEADERS


def _run(page: Page, numbers: Iterable[int], names: frozenset[str]) -> Iterator[str]:
    """The labels of lines, as long as they are among these."""
    for number in numbers:
        label = _label(page, number)
        if label not in names:
            return
        yield label


def _label(page: Page, number: int) -> str:
    label = _LABEL.match(page.fold, *page.view.lines[number])
    return label[1] if label else ""


def _is_of_title_page(page: Page, hit: Hit) -> bool:
    """Whether a translator is named among the short lines of a title page."""
    if not _TRANSLATOR.match(page.text, hit.start, hit.end) or _LABEL.match(page.text, hit.start, hit.end):
        return False
    number = page.view.line_number(hit.start)
    above, below = _filled(page, reversed(page.view.lines[:number])), _filled(page, page.view.lines[number + 1 :])
    return above != "" and all(len(line) <= _SHORT and not line.endswith(".") for line in (above, below))


def _filled(page: Page, spans: Iterable[tuple[int, int]]) -> str:
    """The first line that says something; empty when none does."""
    return next((line for start, end in spans if (line := page.text[start:end].strip())), "")


def _is_stage_direction(page: Page, hit: Hit) -> bool:
    """Whether an ordinary word stands alone in brackets with more text below: `(beat)` in a script."""
    direction = _DIRECTION.match(page.text, hit.start, hit.end) if hit.strength == Strength.WEAK else None
    if not direction or not is_ordinary(direction[1].lower(), "en"):
        return False
    return _filled(page, page.view.lines[page.view.line_number(hit.start) + 1 :]) != ""
