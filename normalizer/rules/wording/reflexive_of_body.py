"""`The club sees himself in danger`: “himself” or “herself” of a club, a country or a company."""

import re

from normalizer.rulebook import SUGGESTED, WEAK, Clean, Flagged, Page, Rule, pattern

_WORD = re.compile(r"[^\W\d_]+")
_REACH = 300
_PRONOUNS = frozenset({"he", "his", "him", "she", "her", "hers", "who"})
_PERSONS = ("female_name", "male_name", "person_of_any_gender", "female_sign", "male_sign")


def _is_alone(match: re.Match[str], page: Page) -> bool:
    """Whether nobody is named between the body and the pronoun, nor by the name of the body."""
    words = _WORD.findall(match.group()[: match.start("hit") - match.start()])
    both = {*words, *(word.lower() for word in words)}
    is_nobody = _PRONOUNS.isdisjoint(both) and all(page.word_set(slot).isdisjoint(both) for slot in _PERSONS)
    return is_nobody and _is_body(match, page)


def _is_body(match: re.Match[str], page: Page) -> bool:
    """Whether no ship, country or bearer of the name of a place may be meant, which have such a pronoun."""
    thing = match.group("thing")
    if thing:
        return match.group("hit") == "himself" or thing.lower() not in page.word_set("thing_called_she")
    if not page.word_set("given_name_of_place").isdisjoint(match.group().split()):
        return False
    before = page.fold[max(0, match.start() - _REACH) : match.start()]
    return match.group("hit") == "himself" and not {"club", "team", "country", "side"}.isdisjoint(before.split())


RULE = Rule(
    title="“Himself” of a body",
    why="Romance and Slavic languages and German give clubs, countries and companies a gender: “o Bahia se vê”.",
    when=(" himself", " herself"),
    find=pattern(
        r"""(?: (?<![^\n]) | (?<=[.!?]\s) | (?<=,\s) | (?<=\bthat\s) ) (?: {bare_place} | {bare_organisation} | {bare_region} | (?:The|the|This|Its|Our) \s (?: (?!of\b) [\w-]+ \s ){0,2}? (?P<thing> (?i: {thing_noun} ) ) )
          \s (?: [^.,;:!?“”"\n]{0,60} \s (?:and|but) \s (?: [a-z]+ly \s )? | also \s | now \s | has \s | had \s )? {verb_of_itself_seen} \s (?P<hit> himself | herself ) \b""",
        where=_is_alone,
        reach=130,
    ),
    fix=lambda match, page: "itself",
    safety=SUGGESTED,
    strength=WEAK,
    languages=("en",),
    sources=("pt", "es", "it", "fr", "ro", "ru", "uk", "pl", "cs", "de", "ar", "el", "he", "ca", "gl"),
    mqm="accuracy/mistranslation",
    examples=(
        Flagged("The club sees ⟦himself⟧ in danger.", becomes="The club sees itself in danger.", source="pt"),
        Flagged(
            "The club is sad. Portugal fell to ninth and finds ⟦himself⟧ in crisis.",
            becomes="The club is sad. Portugal fell to ninth and finds itself in crisis.",
            source="es",
        ),
        Flagged(
            "He says that the company considers ⟦herself⟧ safe.",
            becomes="He says that the company considers itself safe.",
            source="it",
        ),
        Clean("The club sees itself in danger.", because="the right pronoun", source="pt"),
        Clean("The ship found herself in ice; in May, Portugal found herself alone.", because="called so", source="pt"),
        Clean("In May, Florence found himself without work.", because="the name of a man", source="pt"),
        Clean("The team is strong. Jordan found himself alone.", because="a name of people too", source="pt"),
        Clean("The owner of the club sees himself in danger.", because="a person", source="pt"),
        Clean("Portugal lost, and Jordan sees himself in danger.", because="a name", source="pt"),
        Clean("The club fell and the coach who left it found himself in danger.", because="a person", source="pt"),
        Clean("The club made him defend himself.", because="what it made somebody do", source="pt"),
    ),
)
