"""`Do not live two anglers`, `Bound will remain the ships`: the verb, then its subject."""

from normalizer.rulebook import WEAK, Clean, Flagged, Rule, Shaped, is_intransitive, is_mostly, may_be, shape


def _has_its_subject(found: Shaped) -> bool:
    """Whether the noun cannot be an object: the verb takes none."""
    verb = found.words("verb") or found.words("early")
    return not verb or (
        is_intransitive(verb[0])
        and (not may_be(verb[0], "s") or is_mostly(verb[0], "z"))
        and not found.has("time_word")
    )


RULE = Rule(
    title="Subject behind a verb without an object",
    why="Slavic languages and Greek put what is new last: “Nie żyje dwóch wędkarzy”, “Δεμένα θα παραμείνουν τα πλοία”.",
    find=shape(
        r"""^ "? (?P<hit> D r (?P<verb>b) (?: \# | A ) a* n | [acw] M b A n | (?P<early>[vw]) A a* n+ ) (?= [.,PSN] | $ )""",
        where=_has_its_subject,
    ),
    strength=WEAK,
    languages=("en",),
    mqm="fluency/word-order",
    examples=(
        Flagged("Tragedy at a lake.\n⟦Do not live two anglers⟧", source="*"),
        Flagged("⟦Bound will remain the ships⟧ in port. ⟦Did not come five men⟧.", source="*"),
        Flagged("⟦Died the fado singer⟧ Ana Vaz", source="*"),
        Clean("Came the day. Died the same year. Do not use two pans.", because="a time; an order"),
        Clean("The ships will remain bound.", because="the subject comes first"),
    ),
)
