"""`the avenue San Martín`, `the prize Konex`: what a thing is stands before its name."""

import re

from normalizer.rulebook import CAPITAL, SUGGESTED, WEAK, Clean, Flagged, Page, Rule, has_meaning, pattern

_OFFICE = re.compile(r"([a-z]+) of [Tt]he \Z")
_NAME = rf"{CAPITAL}[\w’'.-]*\w"


def _name_first(match: re.Match[str], page: Page) -> str:
    return f"{match.group('name')} {match.group('kind')}"


def _is_name(match: re.Match[str], page: Page) -> bool:
    """Whether the capital belongs to a name: no day, month or people, no broadcaster’s letters, nobody with an office."""
    first = match.group("name").split()[0]
    office = _OFFICE.search(page.text, max(0, match.start("hit") - 40), match.start("hit"))
    if office and office.group(1) in page.word_set("title_person") | page.word_set("speaker"):
        return False  # `the governor of the region Ana Ruiz`
    kind = match.group("kind")
    if kind in ("station", "channel") and first.isupper():
        return False
    if kind[0].isupper() and (has_meaning(first.lower()) or match.group("name") != first):
        return False  # `the School Board`, `the Park Hotel Vitznau`
    if first.lower() in page.word_set("time_word") or first in page.word_set("demonym"):
        return False
    taken = page.word_set("title_person") | page.word_set("speaking_body")
    return first.lower() not in taken and first not in page.word_set("institution_adjective")


RULE = Rule(
    title="Kind of a thing before its name",
    why="Romance and Slavic languages name the kind first: “la avenida San Martín”, “премия Коннекс”.",
    when=("the {kind_named_last} ", "a {kind_named_last} "),
    find=pattern(
        rf"""(?<![\w’'-]) (?: [Tt]he | [Aa] ) \s (?P<hit> (?P<kind> (?i: {{kind_named_last}} ) ) \s (?P<name> {_NAME} (?: \s (?: (?: de | del | da | do | di | la | el ) \s )* {_NAME} ){{0,2}} ) )
        (?= \s* (?: [.,;:)”"\n] | \Z ) | \s (?: {{after_named_thing}} | and \s (?: the | a | in | at ) ) \s )""",
        where=_is_name,
        reach=60,
    ),
    fix=_name_first,
    safety=SUGGESTED,
    strength=WEAK,
    languages=("en",),
    mqm="fluency/word-order",
    examples=(
        Flagged(
            "It happened on the ⟦avenue San Martín⟧ at noon.",
            becomes="It happened on the San Martín avenue at noon.",
            source="es",
        ),
        Flagged("The ⟦storm Gloria⟧ left two dead.", becomes="The Gloria storm left two dead.", source="es"),
        Flagged("She won the ⟦prize Konex⟧.", becomes="She won the Konex prize.", source="es"),
        Flagged("The ⟦Region Veneto⟧ has paid.", becomes="The Veneto Region has paid.", source="it"),
        Clean(
            "The School Board has met. She left the Park Hotel Vitznau.", because="names in English order", source="it"
        ),
        Clean("It happened on San Martín Avenue; she won the prize Monday.", because="the name comes first; a day"),
        Clean("He met the governor of the region Ana Ruiz.", because="who holds the office", source="es"),
        Clean("They left the road Ana had taken for the station KXAN.", because="a clause; a broadcaster", source="es"),
    ),
)
