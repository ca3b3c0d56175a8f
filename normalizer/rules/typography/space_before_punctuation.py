"""A space before a mark that the language sets close to the word."""

import re

from normalizer.rulebook import SAFE, Clean, Flagged, Page, Rule, pattern

_SPACED_COMMA = re.compile(r"(?<=[\w)\]”\"’»%])[ \u00a0\u202f]+,(?=\s)")
_LAST_WORD = re.compile(r"\w+\Z")
_REACH = 30


def _is_close_mark(match: re.Match[str], page: Page) -> bool:
    mark = match.group("mark")
    if mark in ".!?" and not page.text[match.end() : match.end() + 2].strip():
        return _SPACED_COMMA.search(page.text) is not None
    if mark == "," and _lacks_word(match.start("hit"), page):
        return False
    return mark in ",." or page.language.spacing_before.get(mark) == "none"


def _lacks_word(offset: int, page: Page) -> bool:
    """Whether a word was lost before the only spaced comma of the text: a preposition has nothing after it."""
    word = _LAST_WORD.search(page.text, max(0, offset - _REACH), offset)
    if not word or word[0] not in page.words("preposition"):
        return False
    commas = _SPACED_COMMA.finditer(page.text)
    return next(commas, None) is None or next(commas, None) is None


RULE = Rule(
    title="Space before punctuation",
    why="French spacing, or tokens of the engine that were not joined again.",
    when=(" ,", " .", " ;", " :", " !", " ?"),
    find=pattern(
        r"""(?<=[\w)\]”"’»%]) (?P<hit> [ \u00a0\u202f]+
        (?P<mark> [,;:!?] | \.(?![.\w]) | \.(?=[A-Z][a-z]{2}) ) )
        (?= \s | \Z | ["”’»] | (?<=[,.])[^\W\d_] )""",
        unless=(r"\s\.(?:Net|Com|Org)\b", r"[ \u00a0\u202f]+\.\s\.", r"[ ][;:](?=[\"”’»])", r"[ ][;:]\s[DPO]\b"),
        where=_is_close_mark,
        reach=4,
    ),
    fix=lambda match, page: match.group("mark") + " " * page.text[match.end() : match.end() + 1].isalnum(),
    safety=SAFE,
    weight=0.3,
    mqm="fluency/typography",
    examples=(
        Flagged("From Idlib⟦ ,⟧ a rebel stronghold", becomes="From Idlib, a rebel stronghold"),
        Flagged("Is it over⟦ ?⟧ Nobody knows⟦ .⟧ Then", becomes="Is it over? Nobody knows. Then"),
        Flagged("He agreed⟦ ,⟧adding more⟦ .⟧Among them", becomes="He agreed, adding more. Among them"),
        Clean("He waited . . . and left.", because="a spaced ellipsis"),
        Clean("Written in .NET or .Net and posted on .com sites", because="a name that begins with a stop"),
        Flagged("He came in⟦ ,⟧ sat down⟦ ,⟧ and left⟦ .⟧", becomes="He came in, sat down, and left."),
        Clean("The dam was built in , and it holds.", because="the space stands for a word that was lost"),
        Clean("Another visit, another puncture : D", because="a smiley that came apart"),
        Clean('So happy :) today :" yes', because="a smiley; a mark beside a quotation mark"),
        Clean("It did not go well .", because="a slip at the very end that writers make too"),
    ),
)
