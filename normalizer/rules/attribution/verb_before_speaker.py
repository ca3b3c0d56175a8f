"""`“A boy of gold”, remember the colleagues`, `it is cold, informs the agency`: a verb that English does not turn."""

import re

from normalizer.rulebook import WEAK, Clean, Flagged, Rule, Shaped, is_mostly, shape

_MAIN_CLAUSE = re.compile("[^S]*[vBHMDw][^S]*")
_LEAST_WORDS = 3
_SPEAKER = r'(?: A [a\#]* [nN] | "? N | I )'


def _is_turned(found: Shaped) -> bool:
    """Whether the verb is none that English puts before a speaker, and what stands before it could be what was said."""
    if found.classes("comma"):
        said = found.reading.classes[: found.match.start("hit")]
        tells = found.has("informing_verb", "verb") or (
            found.classes("medium") and found.has("reporting_verb_past", "verb")
        )
        return found.is_statement and bool(tells) and bool(_MAIN_CLAUSE.fullmatch(said))
    if found.words("particle")[:1] not in ((), ("out",)) or found.words("to")[:1] not in ((), ("to",), ("for",)):
        return False
    if len(_quotation(found)) < _LEAST_WORDS:
        return False
    if found.has("turned_saying", "verb") or is_mostly(found.words("verb")[0], "a") or not found.ends_with_stop:
        return False
    return (
        found.classes().endswith("I")
        or bool(found.classes("to"))
        or not (found.has("reporting_verb_past", "verb") or found.has("reporting_verb_present", "verb"))
    )


def _quotation(found: Shaped) -> str:
    """The classes of what was quoted before the hit, as far as it stands in the sentence."""
    before = found.reading.classes[: found.match.start("hit")].rstrip(',"r')
    return before.rpartition('"')[2] if '"' in before else before + _LEAST_WORDS * "n"


RULE = Rule(
    title="Verb of saying before its speaker",
    why="Romance and Slavic languages tell so who spoke: “raccontano i colleghi”, “сообщает агентство”.",
    find=shape(
        rf"""(?: (?: [,.!] " | " , ) r? | (?P<comma> (?<=[nNrbcga#]) , ) )
        (?P<hit> (?P<verb> [vwb] ) (?P<particle>P)? r? (?: (?P<to>[TP]) (?: A? n | O | N ) )? {_SPEAKER} (?P<medium> T A? a* [nN]+ )? )""",
        where=_is_turned,
    ),
    strength=WEAK,
    languages=("en",),
    mqm="fluency/word-order",
    examples=(
        Flagged("“A boy of gold”, ⟦remember the colleagues⟧.", source="*"),
        Flagged("“A crime it was”, ⟦hammered she⟧. “We saw it,” ⟦narrated to this paper Ana⟧ Ruiz.", source="*"),
        Flagged("Up to minus 24 is expected in the city, ⟦informs the agency⟧.", source="*"),
        Flagged("“I have nobody to work with,” ⟦declared for us the manager⟧ Ana Dan.", source="*"),
        Flagged("He died in May, ⟦announced his family to the agency⟧.", source="*"),
        Clean("“A crime”, said she. “No,” says the mayor. The song “Gold” won a prize.", because="English; a title"),
        Clean("The mayor, who was born here, informs the council.", because="an aside before the verb"),
    ),
)
