"""Two apostrophes where a quotation mark belongs."""

import re
from collections.abc import Iterator

from normalizer.rulebook import SAFE, Clean, Flagged, Hit, Page, Rule, late

_PAIR = re.compile(
    r"(?<![\w'’])(?P<open>(?:''|’’|‘‘|``)[ \u00a0]?)(?P<inner>[^\W_][^'’\n]{0,400}(?:['’](?!['’])[^'’\n]{0,400}){0,20}[^\s'’])"
    r"(?P<close>[ \u00a0]?(?:''|’’))(?![\w'’])"
)
# Markup of wikis, where two apostrophes make italics, or of LaTeX, which opens and closes quotations so.
_MARKUP = late(
    r"'{3}|\[\[[^\]\n]{1,80}\]\]|\{\{|\\[a-z]{2,}\{|(?<!\\)\\[%&$#]|\b(?:La)?TeX\b|\b[Ww]iki(?:text|code)?\b"
)


def _find(page: Page) -> Iterator[Hit]:
    if _MARKUP.search(page.text):
        return
    done = -1
    for offset, _ in page.hits:
        match = _PAIR.match(page.text, offset) if offset >= done else None
        if match:
            done = match.end()
            yield Hit(*match.span("open"), fix='"')
            yield Hit(*match.span("close"), fix='"')


RULE = Rule(
    title="Two apostrophes for a quotation mark",
    why="Turkish and Italian sites write ''…'' for a quotation, and engines copy it.",
    when=("''", "``"),
    find=_find,
    safety=SAFE,
    weight=0.0,
    languages=("en", "es", "it", "pt", "de"),
    mqm="fluency/typography",
    examples=(
        Flagged("He said: ⟦''⟧We know him.⟦ ''⟧", becomes='He said: "We know him."'),
        Flagged("the so-called ⟦''⟧it's over⟦''⟧ speech", becomes='the so-called "it\'s over" speech'),
        Flagged("He called it ⟦``⟧a disgrace⟦''⟧ for us.", becomes='He called it "a disgrace" for us.'),
        Clean("''Oil'' is slanted, '''oil''' is bold.", because="the markup of a wiki"),
        Clean("He loves [[tea]] and ''oil''.", because="a link of a wiki"),
        Clean("TeX sets ``tea'' as a quotation.", because="words about the marks"),
        Clean("It is ``safe'' in 5\\% of them.", because="LaTeX, where a percent sign has a stroke before it"),
        Clean("He is 5'10'' tall and she 5'8''.", because="feet and inches"),
        Clean("title: ''\nlabels: ''\nassignees: ''", because="empty values, each in its line"),
        Clean("the dogs'' bowls", because="a slip, with nothing quoted"),
    ),
)
