"""`“I am calm”, has signaled.`, `it is stable - added.`: a verb of saying with nobody who says it."""

from normalizer.rulebook import WEAK, Clean, Flagged, Rule, Shaped, shape

_LEAST_WORDS = 3


def _is_alone(found: Shaped) -> bool:
    """Whether words were said before the verb; behind a dash, whether the verb is one of saying."""
    if found.classes("where") and not found.has("reporting_verb_past"):
        return False
    before = found.reading.classes[: found.match.start("hit")]
    if before.endswith("-"):
        return found.classes() != "H" and (found.has("reporting_verb_past") or found.has("reporting_verb_present"))
    quotation = before.rstrip(',"').rpartition('"')[2]
    return len(quotation) >= _LEAST_WORDS or '"' not in before.rstrip(',"')


RULE = Rule(
    title="Attribution without a speaker",
    why="Spanish, Italian, Portuguese and Polish leave out who speaks: “Estoy tranquilo, ha señalado”.",
    find=shape(
        r"""(?: " , | , " | - ) (?P<hit> H c (?= [.,] ) | [wv] (?= \. ) | (?P<where>w) (?= P A n ) )""",
        where=_is_alone,
    ),
    strength=WEAK,
    languages=("en",),
    mqm="fluency/grammar",
    examples=(
        Flagged("“I am calm and will help”, ⟦has signaled⟧. It rained.", source="*"),
        Flagged("“There will be no mercy for them”, ⟦sentenced⟧ in her account of X.", source="*"),
        Flagged("We are dealing with a rise - ⟦added⟧.", source="*"),
        Clean("“I am calm and will help”, he has signaled. The old road - repaired.", because="a speaker; no saying"),
        Clean("Her song, “Calm”, won.", because="a title"),
    ),
)
