"""`costruito in 2009`, `In 2015 zeigte`: the `in` of English before a year."""

import re
from collections.abc import Iterator

from normalizer.rulebook import STRONG, SUGGESTED, WEAK, Clean, Flagged, Hit, Page, Rule

_YEAR = re.compile(r"(?P<year>1[5-9]\d\d|20[0-4]\d)(?![\w/:-]|[.,]\d|[ \u00a0]?[%€$°])(?: (?P<next>[^\W\d_]+))?")


def _find(page: Page) -> Iterator[Hit]:
    lead = page.words("lead_of_year")
    for offset, _ in page.hits:
        start = offset + 1
        match = _YEAR.match(page.text, start + 3)
        if match is None or page.text[start + 2] != " " or not lead:
            continue
        following = match["next"]
        is_italian = page.language.code == "it"
        if is_italian and following and following not in page.language.function_words:
            continue  # `in 2000 case`
        fix = lead[0].capitalize() if page.text[start].isupper() else lead[0]
        yield Hit(start, match.end("year"), fix=f"{fix} {match['year']}", strength=STRONG if is_italian else WEAK)


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
        Flagged("Fu costruito ⟦in 2009⟧, dice.", becomes="Fu costruito nel 2009, dice.", language="it"),
        Flagged(
            "Dort ⟦in 2015⟧ zeigte sie es.", becomes="Dort im Jahr 2015 zeigte sie es.", source="en", language="de"
        ),
        Clean("Abitano in 2000 case e in 1500 stanze.", because="numbers", language="it"),
        Clean("Nel 2009 e in 20 anni.", because="Italian", language="it"),
    ),
)
