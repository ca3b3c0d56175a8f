"""`The minister said that its party`, `The boy was with its mother`: “its” or “it” of a person."""

from normalizer.rulebook import WEAK, Clean, Flagged, Rule, Shaped, shape


def _is_of_person(found: Shaped) -> bool:
    """Whether the subject is a person, and nothing else stands before the pronoun."""
    if not found.has("person_word", "who"):
        return False
    pronoun, following = found.words()[0], found.reading.words[found.match.end("hit") : found.match.end("hit") + 3]
    if pronoun == "its":
        return following[0] in found.page.word_set("personal_thing") or _opens_line(found)
    return (
        pronoun == "it" and following[:1] in (("is",), ("was",), ("feels",), ("felt",)) and _feels(found, following[1:])
    )


def _opens_line(found: Shaped) -> bool:
    """Whether the sentence is the first of its line, so that no body named before can be meant."""
    place = found.page.text.find(found.sentence)
    return place >= 0 and found.page.view.line_at(place)[0] == place


def _feels(found: Shaped, words: tuple[str, ...]) -> bool:
    """Whether what is said of “it” is what people feel."""
    return not found.page.word_set("feeling").isdisjoint(words)


RULE = Rule(
    title="“Its” or “it” of a person",
    why="“su”, “sein”, “его”, “suo” and the subject that is left out do not tell persons from things.",
    find=shape(
        r"""^ "? A (?: a | N )* (?P<who> n ) (?: P A? N+ | N{1,3} | C A n )? [vwBHMDcrPTSbEC]{1,5} (?P<hit> [AQ] ) (?! [.,] )""",
        where=_is_of_person,
    ),
    strength=WEAK,
    languages=("en",),
    mqm="accuracy/mistranslation",
    examples=(
        Flagged("The minister said that ⟦its⟧ party would vote against.", source="*"),
        Flagged("The boy was with ⟦its⟧ mother.", source="*"),
        Flagged("The girl and ⟦its⟧ brother are safe.", source="de"),
        Flagged("The coach said that ⟦it⟧ was happy with the draw.", source="*"),
        Clean("The minister said that his party would vote against.", because="the right pronoun"),
        Clean("The company said that its owner was ill.", because="a company"),
        Clean("The minister said the company was with its owner.", because="another noun stands between"),
        Clean("The bank lost. The minister said its chairman left.", because="the bank’s"),
        Clean("The coach said that it was late.", because="nobody is meant"),
    ),
)
