"""A space before a mark that the language sets close to the word."""

import re

from normalizer.rulebook import SAFE, Clean, Flagged, Page, Rule, pattern


def _is_close_mark(match: re.Match[str], page: Page) -> bool:
    mark = match.group("mark")
    if mark in ".!?" and not page.text[match.end() : match.end() + 2].strip():
        return False
    return mark in ",." or page.language.spacing_before.get(mark) == "none"


RULE = Rule(
    title="Space before punctuation",
    why="French spacing, or tokens of the engine that were not joined again.",
    when=(" ,", " .", " ;", " :", " !", " ?"),
    find=pattern(
        r"""(?<=[\w)\]”"’»%]) (?P<hit> [ \u00a0\u202f]+
        (?P<mark> [,;:!?] | \.(?![.\w]) | \.(?=[A-Z][a-z]{2}) ) )
        (?= \s | \Z | ["”’»] | (?<=[,.])[^\W\d_] )""",
        unless=(r"\s\.(?:Net|Com|Org)\b", r"[ \u00a0\u202f]+\.\s\.", r"[ ][;:](?=[\"”’»])"),
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
        Clean('So happy :) today :" yes', because="a smiley; a mark beside a quotation mark"),
        Clean("It did not go well .", because="a slip at the very end that writers make too"),
    ),
)
