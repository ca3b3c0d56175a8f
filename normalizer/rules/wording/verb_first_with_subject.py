"""`Do not live two anglers`, `Bound will remain the ships`: the verb, then its subject."""

from normalizer.rulebook import WEAK, Clean, Flagged, Rule, Shaped, is_intransitive, is_mostly, may_be, shape

_STARTS = (("broke", "out"), ("breaks", "out"), ("went", "up"), ("came", "out"), ("ran", "out"), ("fell", "down"))


def _has_its_subject(found: Shaped) -> bool:
    """Whether the noun cannot be an object: the verb takes none."""
    if found.classes("phrasal"):
        return found.words("phrasal") in _STARTS and found.is_statement
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
        r"""^ "? (?P<hit> D r (?P<verb>b) (?: \# | A ) a* n | [acw] M b A n | (?P<early>[vw]) A a* n+ | (?P<phrasal> [vwn] P ) A a* n+ ) (?= [.,PSNT] | $ )""",
        where=_has_its_subject,
    ),
    strength=WEAK,
    languages=("en",),
    mqm="fluency/word-order",
    examples=(
        Flagged("Tragedy at a lake.\n⟦Do not live two anglers⟧", source="*"),
        Flagged("⟦Bound will remain the ships⟧ in port. ⟦Did not come five men⟧.", source="*"),
        Flagged("⟦Died the fado singer⟧ Ana Vaz", source="*"),
        Flagged("⟦Broke out a fire⟧ in the plant.", source="*"),
        Clean("Came the day. Died the same year. Do not use two pans.", because="a time; an order"),
        Clean("The ships will remain bound.", because="the subject comes first"),
    ),
)
