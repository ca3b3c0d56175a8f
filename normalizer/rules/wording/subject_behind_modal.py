"""`Here must the state act`, `In the future should the buses run`: the subject stands between the verbs."""

from normalizer.rulebook import WEAK, Clean, Flagged, Rule, Shaped, may_be, shape

_TURNING = frozenset({"so", "then", "thus", "such"})


def _is_turned(found: Shaped) -> bool:
    """Whether nobody asks, and no word stands in front after which English turns the verbs round, too."""
    turning = found.page.word_set("inverting_word") | _TURNING
    if found.match.group("that") is not None and (
        found.before[-1] not in ("that", "this") or found.classes()[0] == "B"
    ):
        return False
    verb = found.words("verb")
    return found.is_statement and turning.isdisjoint(found.before) and (not verb or may_be(verb[0], "v"))


RULE = Rule(
    title="Subject between its verbs",
    why="German, Dutch and the Scandinavian languages have the verb second: “Hier muss der Staat handeln”.",
    find=shape(
        r"""^ "? (?: r | [SQ] (?P<that>) | r? P A? a* [nN] ) (?P<hit> [HB] (?: A a* n | N | I ) r? [cgw] | [MD] (?: A a* n | N | I ) r? (?P<verb>[bn]) )""",
        where=_is_turned,
    ),
    strength=WEAK,
    languages=("en",),
    mqm="fluency/word-order",
    examples=(
        Flagged("It is late. Here ⟦must the state act⟧.", source="*"),
        Flagged("In the future ⟦should the buses run⟧ at night.", source="*"),
        Flagged("“That ⟦have the boys really earned⟧.”", source="*"),
        Clean("In no case should the buses run. So has the state acted.", because="English turns it, too"),
        Clean("In the future the buses should run.", because="the subject comes first"),
    ),
)
