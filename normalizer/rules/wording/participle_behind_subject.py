"""`Last autumn was a girl there hit by a van`, `The bridge is a year later ready`: the participle comes last."""

from normalizer.rulebook import WEAK, Clean, Flagged, Rule, Shaped, may_be, shape


def _is_last(found: Shaped) -> bool:
    """Whether nobody asks, and the words between are no measure: `is a bit too long`."""
    if found.words("there") not in ((), ("there",)) or not may_be(found.words("state")[0], "ca"):
        return False
    return (
        "?" not in found.sentence
        and found.page.word_set("noun_of_degree").isdisjoint(found.words())
        and bool(found.before)
    )


RULE = Rule(
    title="Participle behind time or place",
    why="German and Dutch set it last: “Vorig najaar werd een meisje daar aangereden”.",
    find=shape(
        r"""(?<=[nN#r]) (?P<hit> B A [a\#]* n (?: P \# )? (?: r+ | (?P<there>Q) ) (?P<state>[cab]) ) (?= [P.] | $ )""",
        where=_is_last,
    ),
    strength=WEAK,
    languages=("en",),
    mqm="fluency/word-order",
    examples=(
        Flagged("Last autumn ⟦was a girl of 14 there hit⟧ by a van.", source="nl"),
        Flagged("The bridge ⟦is a year later ready⟧.", source="nl"),
        Clean("The plan was a bit too long. Last autumn a girl was hit there.", because="a measure; English order"),
        Clean("Why was a girl there hit by a van?", because="a question"),
    ),
)
