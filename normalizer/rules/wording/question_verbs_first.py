"""`Where will play the children?`: both verbs of a question before its subject."""

from normalizer.rulebook import WEAK, Clean, Flagged, Rule, Shaped, may_be, shape

_ASKING = ("where", "when", "how", "why")


def _asks(found: Shaped) -> bool:
    """Whether a question word that cannot be the subject leads, and the sentence asks."""
    return (
        found.words("asking")[0] in _ASKING
        and "?" in found.behind.partition('"')[0]
        and may_be((found.words("verb") or found.words("going"))[0], "vg")
    )


RULE = Rule(
    title="Subject of a question behind both verbs",
    why="Spanish, Italian, Portuguese and Slavic languages ask so: “¿Dónde jugarán los niños?”.",
    find=shape(
        r"""(?: ^ | [,"?] ) \W? (?P<asking>S) (?P<hit> (?: [MD] (?P<verb>b) | B (?P<going>g) ) (?: A [a\#]* n+ | N+ ) ) (?= [?PC,] )""",
        where=_asks,
    ),
    strength=WEAK,
    languages=("en",),
    mqm="fluency/word-order",
    examples=(
        Flagged("“Where ⟦will play the children⟧?” he asked.", source="*"),
        Flagged("When ⟦did resign the minister⟧ of the interior?", source="*"),
        Clean("Where will the children play? Who will play the king?", because="the subject comes first; it is “who”"),
        Clean("He asked when did resign the minister.", because="no question"),
    ),
)
