"""`To notice the body was a passerby`: an infinitive that points out who did it."""

from normalizer.rulebook import WEAK, Clean, Flagged, Rule, Shaped, shape

_PEOPLE = ("people_plural", "people_noun", "speaker", "speaking_body", "people_who_find")


def _names_who(found: Shaped) -> bool:
    """Whether what “was” points out is a person, a name behind “was”, or what weighs or prevails."""
    if not found.is_statement:
        return False
    if found.classes("counted"):
        is_time = found.has("time_word", "counted") or found.has("span_of_time", "counted")
        return found.words()[0] == "it" and not is_time
    if found.classes("name"):
        return found.words()[-1] not in ("is", "are")
    return found.has("deed_of_fact") or any(found.has(slot, "who") for slot in _PEOPLE)


RULE = Rule(
    title="Infinitive that points out who did it",
    why="Italian: “A dare l’allarme è stato un vicino”.",
    when=("to ", "it is ", "it was "),
    find=shape(
        r"""^ "? (?P<hit> T b [^,;:"BHMDS]{0,8}? (?: B | H E | M E ) (?= r? (?: [A\#]+ (?P<who> a* n+ ) | (?P<name>N) ) ) | Q B (?P<counted> \# a* n+ ) S (?= r? [vwBHMb] ) )""",
        where=_names_who,
    ),
    strength=WEAK,
    languages=("en",),
    sources=("it",),
    mqm="fluency/grammar",
    examples=(
        Flagged("⟦To notice the body was⟧ a passerby.", source="*"),
        Flagged("⟦To give the alarm were⟧ two neighbours.", source="*"),
        Flagged("⟦It is 12 hotels that⟧ remain closed.", source="*"),
        Flagged("⟦To weigh was⟧ the closure of the ward. ⟦To decide will be⟧ the citizens.", source="*"),
        Clean("A passerby noticed the body.", because="English"),
        Clean("To win the cup was a dream. To be there is a joy.", because="no person"),
        Clean("To give alms was his duty. It is two weeks that he waits.", because="no person"),
    ),
)
