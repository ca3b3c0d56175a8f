"""`The bridge is shut because she may fall`: “he” or “she” of the thing that the sentence is about."""

from normalizer.rulebook import WEAK, Clean, Flagged, Rule, Shaped, shape

_REACH, _MARKS = 400, '.,;:!?“”"()’'
_JOINTS = frozenset({"and", "but", "because", "so", "as", "since", "while", "when", "if", "although"})
_PEOPLE = (
    "person_word",
    "people_plural",
    "people_of_office",
    "person_of_any_gender",
    "speaker",
    "female_sign",
    "male_sign",
)


def _is_of_thing(found: Shaped) -> bool:
    """Whether the sentence is about a thing, and nobody is named in it or in its line before it."""
    words = found.page.word_set("pronoun_thing") | found.page.word_set("inanimate_noun")
    if found.words("head")[-1] not in words or found.words("joint")[-1] not in _JOINTS | {":"}:
        return False
    if found.classes("deed") in ("v", "w") and not found.has("deed_of_things", "deed"):
        return False
    before = found.reading.words[: found.match.start("hit")]
    return found.words()[0] in ("he", "she") and not _names_somebody(found, before) and not _is_begun(found)


def _names_somebody(found: Shaped, words: tuple[str, ...]) -> bool:
    named = set(words) - {"old"}
    people = any(not found.page.word_set(slot).isdisjoint(named) for slot in _PEOPLE)
    return people or not found.page.word_set("pronoun_of_person").isdisjoint(named)


def _is_begun(found: Shaped) -> bool:
    """Whether what stands before the sentence names somebody."""
    start = max(found.page.text.find(found.sentence), 0)
    before = [word.strip(_MARKS) for word in found.page.text[max(0, start - _REACH) : start].split()]
    known = found.page.word_set("female_name") | found.page.word_set("male_name")
    return _names_somebody(found, tuple(map(str.lower, before))) or not known.isdisjoint(before)


RULE = Rule(
    title="“He” or “she” of a thing in its own sentence",
    why="“le pont … il”, “die Brücke … sie”, “болезнь … она”: things have a gender, and engines keep it.",
    find=shape(
        r"""^ (?P<head> [AN] [a\#c]* n{1,2} ) (?: [BHMDvwcbrgPTaAn\#EQ] ){1,12} ,? (?P<joint> [CS:] ) (?P<hit> I ) (?P<deed> [BM] | [vw] )""",
        where=_is_of_thing,
    ),
    strength=WEAK,
    languages=("en",),
    mqm="accuracy/mistranslation",
    examples=(
        Flagged("The bridge is shut because ⟦she⟧ may fall.", source="de"),
        Flagged("The disease spreads through the air, and ⟦she⟧ is a threat.", source="he"),
        Flagged("The bus had no time to brake: ⟦he⟧ overturned.", source="ru"),
        Clean("The bridge is shut because it may fall.", because="the right pronoun", source="de"),
        Clean("The bridge was built by the king, and he was old.", because="a person", source="de"),
        Clean("The bridge is shut because she called us.", because="what people do", source="de"),
        Clean("The king fell ill. The bridge is shut because he is there.", because="a person before", source="de"),
    ),
)
