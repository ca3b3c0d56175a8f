"""`Great was the surprise`, `Satisfied showed himself the coach`, `Then threatened the clerk`: the predicate comes first."""

from normalizer.rulebook import WEAK, Clean, Flagged, Rule, Shaped, is_intransitive, may_be, shape


def _is_first(found: Shaped) -> bool:
    """Whether an adjective or participle leads that English leaves behind “be”, or a time and a verb with its object."""
    if not found.is_statement:
        return False
    words = found.words()
    first = words[1] if found.classes()[:2] == "ra" else words[0]
    if found.classes("then"):
        is_turned = is_intransitive(words[1]) or words[1] in found.page.word_set("verb_behind_then")
        return first in found.page.word_set("adverb_of_sequence") and not is_turned
    return (
        first not in found.page.word_set("opener_before_be")
        and not first.endswith(("er", "est"))
        and may_be(first, "ac")
        and not may_be(first, "r")
    )


RULE = Rule(
    title="Predicate before its subject",
    why="German, Italian, Spanish and the Slavic languages may begin with it: “Grande è stata la sorpresa”, “Entscheidend ist”.",
    find=shape(
        r"""^ "? (?P<hit> [ac] (?: H E | B ) (?= (?: A a* n+ | Q ) [.,PS] ) | r a H E (?= A a* n+ ) | [ac] [vw] O (?= A a* n+ | N ) | r (?P<then>w) (?= A a* n+ [P.,] ) )""",
        where=_is_first,
    ),
    strength=WEAK,
    languages=("en",),
    mqm="fluency/word-order",
    examples=(
        Flagged("⟦Great was⟧ the surprise when it opened. ⟦Satisfied showed himself⟧ the coach.", source="*"),
        Flagged("⟦Then threatened⟧ the clerk with a knife. ⟦Decisive has been⟧ the goal of May.", source="*"),
        Clean("Nearby is the city of Bath. More important is the price.", because="turned as in English"),
        Clean("Then followed a long silence. Then he threatened the clerk.", because="no object; a subject"),
    ),
)
