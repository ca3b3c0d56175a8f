"""`Do not live two anglers`, `Bound will remain the ships`: the verb, then its subject."""

from normalizer.rulebook import WEAK, Clean, Flagged, Rule, is_intransitive, shape

RULE = Rule(
    title="Subject behind a verb without an object",
    why="Slavic languages and Greek put what is new last: “Nie żyje dwóch wędkarzy”, “Δεμένα θα παραμείνουν τα πλοία”.",
    find=shape(
        r"""^ "? (?P<hit> D r (?P<verb>b) (?: \# | A ) a* n | (?P<led>[acw]) M (?P<verb_led>b) A n ) (?= [.,PS] | $ )""",
        where=lambda found: bool(found.classes("led")) or is_intransitive(found.words("verb")[0]),
    ),
    strength=WEAK,
    languages=("en",),
    mqm="fluency/word-order",
    examples=(
        Flagged("Tragedy at a lake.\n⟦Do not live two anglers⟧", source="*"),
        Flagged("⟦Bound will remain the ships⟧ in port. ⟦Did not come five men⟧.", source="*"),
        Clean("Do not use two pans.", because="an order"),
        Clean("The ships will remain bound.", because="the subject comes first"),
    ),
)
