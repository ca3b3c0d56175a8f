"""`costruito in 2009`, `In 2015 zeigte`: the `in` of English before a year."""

import re
from collections.abc import Iterator

from normalizer.rulebook import SUGGESTED, WEAK, Clean, Flagged, Hit, Page, Rule

_YEAR = re.compile(r"(?P<year>1[5-9]\d\d|20[0-4]\d)(?![\w/:-]|[.,]\d|[ \u00a0]?[%€$°])(?: (?P<next>[^\W\d_]+))?")


def _find(page: Page) -> Iterator[Hit]:
    lead = page.words("lead_of_year")
    for offset, _ in page.hits:
        start = offset + 1
        match = _YEAR.match(page.text, start + 3)
        if match is None or page.text[start + 2] != " " or not lead:
            continue
        following = match["next"]
        if following and following not in page.language.function_words and not _is_verb_place(page, following):
            continue  # `in 2000 case`, `in 1800 Metern`
        fix = lead[0].capitalize() if page.text[start].isupper() else lead[0]
        yield Hit(start, match.end("year"), fix=f"{fix} {match['year']}", strength=WEAK)


def _is_verb_place(page: Page, word: str) -> bool:
    """Whether a word of German in lower case follows, which is no noun that is counted."""
    return page.language.code == "de" and word.islower()


RULE = Rule(
    title="Year behind `in`",
    why="English says in 2009; Italian says nel 2009, German im Jahr 2009 or the year alone.",
    when=(" in 1", " in 2", "\nin 1", "\nin 2"),
    find=_find,
    safety=SUGGESTED,
    weight=0.5,
    languages=("it", "de"),
    sources=("en",),
    owns=frozenset({"number"}),
    mqm="fluency/grammar",
    examples=(
        Flagged("Fu costruito ⟦in 2009⟧, dice.", becomes="Fu costruito nel 2009, dice.", source="en", language="it"),
        Flagged(
            "Dort ⟦in 2015⟧ zeigte sie es.", becomes="Dort im Jahr 2015 zeigte sie es.", source="en", language="de"
        ),
        Clean("Abitano in 2000 case e in 1500 stanze.", because="numbers", language="it"),
        Clean("Sie flog in 1800 Metern Höhe.", because="a measure", source="en", language="de"),
        Clean("Erano in 1500, poi in 2000.", because="so many people", source=None, language="it"),
        Clean("Nel 2009 e in 20 anni.", because="Italian", language="it"),
    ),
)
