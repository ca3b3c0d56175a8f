"""`at height of 300 metres`, `with participation of`: a noun before “of” that has lost its article."""

import re

from normalizer.rulebook import SUGGESTED, WEAK, Clean, Flagged, Page, Rule, pattern


def _with_article(match: re.Match[str], page: Page) -> str:
    """The phrase with “a” before a measure and “the” before any other noun."""
    words = match.group("hit").split(" ")
    if match.group("noun") is None:
        article = "an" if words[-1][0] in "aeiou" else "a"
        return " ".join((*words[:-1], article, words[-1]))
    size = 2 if words[1] in ("of", "to") else 1
    article = "a" if words[-1] in ("result", "consequence") else "the"
    return " ".join((*words[:size], article, *words[size:]))


RULE = Rule(
    title="Noun before “of” without its article",
    why="Slavic languages, Turkish and Persian have no article: “на высоте 300 метров”, “z udziałem ministra”.",
    when=(
        "{bare_before_of} of ",
        "{bare_measure} of ",
    ),
    find=pattern(
        r"""(?<![\w’'-]) (?P<hit> (?i: (?P<measure> {bare_measure} (?= \s of \s (?:about\s|around\s|almost\s|nearly\s|over\s|up\sto\s|more\sthan\s)? (?:\d|one|two|three|four|five|six|seven|eight|nine|ten|several) )
          | (?P<noun> {bare_before_of} ) ) ) ) (?= \s of \s )""",
        reach=50,
    ),
    fix=_with_article,
    safety=SUGGESTED,
    strength=WEAK,
    languages=("en",),
    mqm="fluency/grammar",
    examples=(
        Flagged(
            "The plane flew ⟦at height⟧ of 300 metres.", becomes="The plane flew at a height of 300 metres.", source="*"
        ),
        Flagged(
            "It opened ⟦with participation⟧ of the minister.",
            becomes="It opened with the participation of the minister.",
            source="*",
        ),
        Flagged(
            "It closed ⟦because of announcement⟧ of a strike.",
            becomes="It closed because of the announcement of a strike.",
            source="*",
        ),
        Clean("It flew at the height of 300 metres with the participation of all.", because="the article is there"),
        Clean("He lives in need of help, in favour of peace and on behalf of all.", because="set phrases"),
    ),
)
