"""`a tax new on sugar`, `the street main`, `the car stolen`: a plain adjective or participle behind its noun."""

from normalizer.rulebook import WEAK, Clean, Flagged, Rule, Shaped, may_be, shape


def _is_behind(found: Shaped) -> bool:
    """Whether the second word is one that always stands in front, and the first a noun that nothing is made of."""
    noun = found.words()[0]
    if (
        noun in found.page.word_set("noun_before_adjective")
        or not may_be(noun, "ns")
        or noun.endswith("ing")
        or not found.is_statement
    ):
        return False
    if not found.page.word_set("takes_complement").isdisjoint(found.before[-4:]):
        return False
    return (
        found.has("participle_in_front", "done") if found.classes("done") else found.has("adjective_in_front", "plain")
    )


RULE = Rule(
    title="Plain adjective behind its noun",
    why="Romance languages, Arabic and Persian set it there: “un impôt nouveau”, “la calle principal”, “el coche robado”.",
    find=shape(
        r"""(?<=A) (?P<hit> n (?: (?P<plain>a) (?= P | \. | , | [BHM] ) | (?P<done>[cw]) (?= \. ) ) )""",
        where=_is_behind,
    ),
    strength=WEAK,
    languages=("en",),
    mqm="fluency/word-order",
    examples=(
        Flagged("A ⟦tax new⟧ on sugar comes. It was in the ⟦street main⟧ of the town.", source="*"),
        Flagged("Police seized the ⟦car stolen⟧.", source="*"),
        Clean("It is a bit old. They made the street new. They found the door closed.", because="a measure; made so"),
        Clean("A new tax comes. Police seized the car stolen in May.", because="English order"),
    ),
)
