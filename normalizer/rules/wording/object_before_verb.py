"""`He his resignation submitted`, `someone to me to say`, `the rest must pay the city`: the object before its verb."""

from normalizer.rulebook import WEAK, Clean, Flagged, Rule, Shaped, shape


def _is_turned(found: Shaped) -> bool:
    """Whether the shape alone tells, or what would be paid stands where the payer should."""
    if found.classes("own"):
        return found.words("own")[-3] in ("his", "her", "their", "its")
    if found.classes("object"):
        return found.words("object")[0] in ("him", "her", "them", "me", "us", "it")
    return not found.classes("sum") or found.has("paid_sum", "sum")


RULE = Rule(
    title="Object before its verb",
    why="Turkish, Persian, Korean and Hungarian put the verb last; Slavic languages and Greek may put the object first.",
    find=shape(
        r"""(?P<hit> (?: (?<=^An) | (?<=^N) ) (?P<own> P (?: A? n+ | N ) A n [wv] ) (?= \. ) | I A a* n (?: [PT] A? a* n )* [wv] (?= [.,] ) | (?<![bvwcTHMBDE]) I (?P<object>O) [vw] | [QnI] T O T b | (?P<sum> A a* n ) M b A n (?= \. ) )""",
        where=_is_turned,
    ),
    strength=WEAK,
    languages=("en",),
    mqm="fluency/word-order",
    examples=(
        Flagged("⟦He his resignation to the board submitted⟧.", source="*"),
        Flagged("⟦They him stole⟧ the keys.", source="*"),
        Flagged("I want ⟦someone to me to say⟧ the truth.", source="*"),
        Flagged("The state gave little and ⟦the rest must pay the city⟧.", source="*"),
        Flagged("The suspect ⟦in court his crime admitted⟧.", source="*"),
        Clean("He submitted his resignation. I want someone to tell me.", because="the verb comes first"),
        Clean("The city must pay the rest.", because="the payer comes first"),
    ),
)
