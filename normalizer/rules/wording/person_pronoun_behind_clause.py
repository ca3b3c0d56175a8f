"""`As soon as the soil dries out, he releases gas`: “he” or “she” of the thing that the clause before is about."""

import re

from normalizer.rulebook import WEAK, Clean, Flagged, Page, Rule, may_be, pattern

_REACH = 300
_WORD = re.compile(r"[^\W\d_]+")
_PEOPLE = ("person_word", "people_of_office", "person_of_any_gender", "speaker", "female_sign", "male_sign")
_NAMES = ("female_name", "male_name")


def _is_of_thing(match: re.Match[str], page: Page) -> bool:
    """Whether the clause is about a thing, and nobody is named in it or in its line before it."""
    things = page.word_set("pronoun_thing") | page.word_set("inanimate_noun")
    line, _ = page.view.line_at(match.start())
    surface = _WORD.findall(page.text[max(line, match.start() - _REACH) : match.start("hit")])
    words = set(map(str.lower, surface)) - {"old"}
    is_anybody = any(not page.word_set(slot).isdisjoint(words) for slot in _PEOPLE)
    is_named = any(not page.word_set(slot).isdisjoint(surface) for slot in _NAMES)
    first, second = match.group("first"), match.group("second")
    is_thing = second in things or (first in things and not may_be(second, "n"))
    return is_thing and page.word_set("pronoun_of_person").isdisjoint(words) and not (is_anybody or is_named)


RULE = Rule(
    title="“He” or “she” of a thing in the clause before",
    why="“wenn der Boden austrocknet, … er”, “quand la digue cède, elle”: things have a gender, and engines keep it.",
    when=(", he ", ", she "),
    find=pattern(
        r"""(?<![\w’'-]) (?: [Ww]hen | [Ii]f | [Oo]nce | [Aa]s\ssoon\sas | [Bb]ecause | [Ww]here | [Aa]lthough )
          \s (?: the | this | that | an? | its ) \s (?P<first> [a-z-]{3,} ) \s (?P<second> [a-z]+ ) (?: \s [\w’'-]+ ){0,8} , \s
          (?P<hit> he | she ) (?= \s (?: also\s | then\s | already\s | soon\s | first\s )? (?: (?:will|would|can|could|may|must|has|had|is|was)\s (?:be\s|been\s|also\s|then\s)? )? (?: {happens_to_things} | [a-z]+ed ) \b )""",
        where=_is_of_thing,
        reach=110,
    ),
    strength=WEAK,
    languages=("en",),
    sources=("de", "fr", "es", "it", "pt", "ru", "uk", "pl", "he", "ar", "ro"),
    mqm="accuracy/mistranslation",
    examples=(
        Flagged("As soon as the bridge is loaded, ⟦he⟧ begins to shake.", source="de"),
        Flagged("When the disease was found, ⟦she⟧ had spread to the coast.", source="fr"),
        Clean("As soon as the bridge is loaded, it begins to shake.", because="the right pronoun", source="de"),
        Clean("When the bridge was shut, the driver saw it, he fell ill.", because="a person", source="de"),
        Clean("Before the match planned for May, he stayed at home.", because="no clause", source="de"),
        Clean("Anna Berg came. When the bridge was shut, she became ill.", because="somebody is named", source="de"),
    ),
)
