"""What is found where a line, or a part of one, is site furniture."""

import re

from normalizer.edits.edit import Safety
from normalizer.lexicon.entry import ResidueEntry
from normalizer.rulebook.lines import line_removal
from normalizer.rulebook.page import Page
from normalizer.rulebook.rule import Evidence, Hit, Strength

_OUTER = "a short line above or below the article: a label, credit or link of the page"
_BREAK = re.compile(r"[.!?…”\"’»)|–—>•]\s*[-–—|>»•(\[]*\s*\Z|\s{2}\Z|\t\Z")


def is_doubtful(hit: Hit, start: int) -> bool:
    """Whether a whole line is taken for furniture by a weak entry, sentences and all."""
    return hit.start == start and hit.strength is Strength.WEAK


def removed_line(page: Page, start: int, end: int, entry: ResidueEntry) -> Hit:
    """A whole line, which is taken out with its line end."""
    first = start + len(page.text[start:end]) - len(page.text[start:end].lstrip())
    last = first + len(page.text[start:end].strip())
    return hit_of(first, last, line_removal(page, start, end), entry)


def cut_end(page: Page, start: int, end: int, literal: str, entry: ResidueEntry) -> Hit | None:
    """A literal that ends a line behind a break; none where it is a part of the sentence."""
    place = page.fold.rfind(literal, start, end)
    if place < 0 or not _BREAK.search(page.text, max(start, place - 6), place):
        return None
    first = place - len(page.text[start:place]) + len(page.text[start:place].rstrip(" -–—|>»•\u00a0"))
    return hit_of(max(first, start), end, (max(first, start), end), entry)


def hit_of(start: int, end: int, span: tuple[int, int], entry: ResidueEntry) -> Hit:
    """What an entry says of `start:end`; the edit takes out `span`."""
    return Hit(
        start,
        end,
        fix="" if entry.safety != "flag" else None,
        edit_span=span,
        message=entry.note or "site furniture",
        safety=Safety(entry.safety),
        strength=Strength(entry.strength),
        sources=() if entry.language == "en" else (entry.language,),
        evidence=(Evidence("lexicon", entry.id, entry.source),),
    )


def outer_hit(start: int, end: int, is_sure: bool) -> Hit:
    """A line that its place and its words betray."""
    strength = Strength.STRONG if is_sure else Strength.WEAK
    return Hit(start, end, message=_OUTER, safety=Safety.FLAG, strength=strength)
