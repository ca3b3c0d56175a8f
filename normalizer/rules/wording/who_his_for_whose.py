"""`a driver who his son is lost`: “who” and an owner where English has “whose”."""

import re

from normalizer.rulebook import SUGGESTED, WEAK, Clean, Flagged, Page, Rule, filled, pattern

_ASKING = filled(r"\b(?:{stem_of_asking}\w*|told|knew|tells? (?:me|us|him|her|them|the))\b")


def _is_relative(match: re.Match[str], page: Page) -> bool:
    """Whether nobody asks or tells who somebody is."""
    start, _ = page.view.context(*match.span("hit"))
    return page.language.kept(_ASKING).search(page.fold, start, match.start("hit")) is None


RULE = Rule(
    title="“Who” with an owner for “whose”",
    why="Turkish, Arabic, Persian and Hebrew join such a clause by its owner: “oğlu kayıp olan şoför”.",
    when=(" who his ", " who her ", " who their ", " which his ", " which her ", " which its "),
    find=pattern(
        r"""(?: {speaker} | {person_word} | {owner} ) \s
          (?P<hit> (?: who \s (?: his | her | their ) | which \s (?: his | her | its ) ) ) (?= \s [a-z][\w-]+ \s (?: is | was | has | had | were | are | will | {past_irregular} | [a-z]+ed ) \b )""",
        where=_is_relative,
        reach=60,
    ),
    fix=lambda match, page: "whose",
    safety=SUGGESTED,
    strength=WEAK,
    languages=("en",),
    sources=("tr", "ar", "fa", "he", "ku"),
    mqm="fluency/grammar",
    examples=(
        Flagged(
            "It tells of a driver ⟦who his⟧ son is lost.",
            becomes="It tells of a driver whose son is lost.",
            source="tr",
        ),
        Flagged(
            "A woman ⟦who her⟧ husband was killed came.", becomes="A woman whose husband was killed came.", source="ar"
        ),
        Flagged(
            "They met a boy ⟦who his⟧ father went missing.",
            becomes="They met a boy whose father went missing.",
            source="ar",
        ),
        Clean("She asked the man who his father was and the woman who her son is.", because="a question", source="tr"),
        Clean("A driver whose son is lost came.", because="English", source="tr"),
    ),
)
