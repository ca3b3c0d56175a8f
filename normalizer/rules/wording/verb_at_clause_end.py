"""`that he the plan rejects`, `who the car stolen had`, `will on Monday the troops visit`: the verb comes last."""

from normalizer.rulebook import WEAK, Clean, Flagged, Rule, Shaped, may_be, shape


def _is_last(found: Shaped) -> bool:
    """Whether it is a statement, and the last word a verb that what stands before could be the object of."""
    is_time = found.has("time_word", "object") or found.has("time_word", "matter")
    turning = found.page.word_set("inverting_word")
    if not found.is_statement or is_time or not turning.isdisjoint((*found.before, *found.words())):
        return False
    verb = found.words("verb")
    return not verb or may_be(verb[0], "vdc")


RULE = Rule(
    title="Verb at the end of its clause",
    why="German, Dutch, Turkish, Persian and Japanese set it last: “dass er den Plan ablehnt”.",
    find=shape(
        r"""(?P<hit> (?<=S) I (?P<matter> A [a\#]* n+ ) [vwcb] (?= [.,C] ) | (?<=S) (?: A [a\#]* n | N ) [cw] H (?= [.,BHMvw] ) | (?<=[vw]S) (?: A a* n+ | N+ ) (?: [PT] A? [aN]* n+ )? [cw] B (?= [.,] )
          | (?<=[nNI]) M (?: P (?: A a* n | N ) )? (?P<object> A a* n+ ) (?P<verb>[bn]) (?= [.,C] ) | (?<=[nN]) B A a* n+ g (?= [.,] )
          | B \# P [Nn]+ c (?= [.,C] ) | (?<=[QnNI]) M r [ac] [bE] )""",
        where=_is_last,
    ),
    strength=WEAK,
    languages=("en",),
    sources=("de", "nl", "tr", "fa", "ja", "ko", "hu", "hi"),
    mqm="fluency/word-order",
    examples=(
        Flagged("She said that ⟦he the plan rejects⟧ and wants a vote.", source="*"),
        Flagged("The man who ⟦the car stolen had⟧ was caught. He ⟦was 1945 in Bonn born⟧ and came here.", source="*"),
        Flagged("The president ⟦will on Monday the troops visit⟧. The state ⟦is a new law preparing⟧.", source="*"),
        Flagged("She said that ⟦the flight cancelled was⟧.", source="*"),
        Clean("She said that he rejects the plan.", because="the verb comes first", source="*"),
        Clean("He may one day return. He said that he the day before came.", because="a time", source="*"),
        Clean("Only now will the errors appear.", because="turned as English does", source="*"),
    ),
)
