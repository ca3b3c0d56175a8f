"""`he told, speaking in court, he said`, `pointed out, saying:`, `She adds that, adds,`: one attribution, twice."""

import re

from normalizer.rulebook import WEAK, Clean, Flagged, Rule, Shaped, shape

_OTHER_CLAUSE = re.compile("[BHMD]")


def _says_twice(found: Shaped) -> bool:
    """Whether both verbs are of saying, and the second says no more than the first."""
    if found.classes("having"):
        return found.words()[-2] == "having" and _says(found, "first") and _says(found, "having")
    if found.classes("going"):
        return found.words("going")[0] == "saying" and _says(found, "first")
    if found.classes("named"):
        return bool(found.classes("pronoun")) and _says(found, "first") and _says(found, "named")
    again = found.words("again")
    same = again == found.words("pronoun") if again else found.classes("between") == "S"
    if not (same and found.classes("pronoun")) or _OTHER_CLAUSE.search(found.classes("between")):
        return False
    return _says(found, "first") and _says(found, "second")


def _says(found: Shaped, group: str) -> bool:
    return found.has("reporting_verb_past", group) or found.has("reporting_verb_present", group)


RULE = Rule(
    title="Attribution said twice",
    why="Arabic and Persian say “added, saying”; engines repeat the attribution that they have turned round.",
    find=shape(
        r"""(?P<hit> (?P<pronoun>I)? (?P<first>[vw]) (?: , [gH] (?P<having>[cw]) (?= S | " | : ) | P? ,? (?P<going>g) (?= S | : | " | \. | ," ) | , (?P<named>[vw]) (?= N )
        | (?P<between> [^";:]{0,9} ) , (?P<again>I)? (?P<second>[vw]) (?= S | [:,.] ) ) )""",
        where=_says_twice,
    ),
    strength=WEAK,
    languages=("en",),
    mqm="accuracy/addition",
    examples=(
        Flagged("“I worked well”, ⟦he told, speaking in the court, he said⟧.", source="*"),
        Clean("It was a case of he said, she said.", because="two people"),
        Flagged("“It was loud,” a man, Omar, ⟦pointed out, saying⟧.", source="*"),
        Flagged("“We won,” ⟦he said, added⟧ Gulyás.", source="hu"),
        Flagged("Muteka ⟦affirmed, having said⟧ that it is over.", source="*"),
        Flagged("⟦She adds that, adds⟧, Ruiz burned them.", source="*"),
        Clean("He said, adding that it was late. He told her, and she said no.", because="two statements"),
        Clean("He has written, he said. A noise came, growing.", because="the first verb is of what was said"),
    ),
)
