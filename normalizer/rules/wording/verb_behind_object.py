"""`because he the deed admitted`, `should from needless travel refrain`: the verb comes last in its clause."""

from normalizer.rulebook import WEAK, Clean, Flagged, Rule, Shaped, may_be, shape


def _is_last(found: Shaped) -> bool:
    """Whether nobody asks, and the phrase before the verb is no set one."""
    if found.match.group("nobody") is not None:
        return found.before[-1] == "who" and found.words()[0] == "no"
    return (
        not found.sentence.rstrip().endswith("?")
        and not found.has("set_phrase_noun")
        and not found.has("inverting_word")
        and (found.classes()[0] == "I" or may_be(found.words()[-1], "v"))
    )


RULE = Rule(
    title="Verb behind its object",
    why="German, Dutch, Turkish, Persian and Hungarian put the verb last: “weil er die Tat zugab”.",
    find=shape(
        r"""(?P<hit> (?<=S) A a* n+ (?P<nobody>) [vH] (?= [,.MB] ) | (?<=S) I (?: A a* n r? [wv] (?= [.,] ) | O r? [wv] (?= [.,P] ) )
        | (?<=[nNI]) M r? (?: A a* n [bn] (?= [.,] ) | P (?: A a* n | N | a n ) [bn] (?= [.,APO] ) ) )""",
        where=_is_last,
    ),
    strength=WEAK,
    languages=("en",),
    mqm="fluency/word-order",
    examples=(
        Flagged("He was freed because ⟦he the deed admitted⟧.", source="*"),
        Flagged("The people ⟦should from needless travel refrain⟧, he said. They ⟦will the rest pay⟧.", source="*"),
        Clean("When will the rest pay? It will in any way help.", because="a question; a set phrase"),
        Clean("He was freed because he admitted the deed.", because="the verb comes first"),
    ),
)
