"""`The minister in a meeting with farmers said:`: the occasion stands between speaker and verb."""

from normalizer.rulebook import WEAK, Clean, Flagged, Rule, Shaped, shape

_SPEAKS = ("reporting_verb_past", "reporting_verb_present")


def _is_occasion(found: Shaped) -> bool:
    """Whether a verb of saying ends the words, and what stands before it is when, where or about what was spoken."""
    if not any(found.has(slot, "verb") for slot in _SPEAKS):
        return False
    words = found.words("phrase")
    if words[0] == "of":
        words = words[_next_preposition(found.classes("phrase")) :]  # `the head of the dam to reporters`
    if words[:1] == ("to",):
        return found.has("spoken_to", "phrase")
    return words[:1] in (("about",), ("regarding",)) or not found.page.word_set("spoken_occasion").isdisjoint(words)


def _next_preposition(classes: str) -> int:
    """Where the second phrase begins; the end when there is but one."""
    return next((place for place, kind in enumerate(classes) if place and kind in "PT"), len(classes))


RULE = Rule(
    title="Occasion between speaker and verb",
    why="Persian, Turkish and Hindi set the verb last: “وزیر در جمع خبرنگاران گفت”.",
    find=shape(
        r"""(?: ^ (?: A [a\#]* n+ | N+ ) (?: P A? [nN]+ ){0,2}? | , ) (?P<hit> (?P<phrase> [PT] (?: A? a* [nN]+ ) (?: [PT] (?: A? a* [nN]+ ) ){0,2} ) (?P<verb>[vw]) ) (?= : | S | ,? " )""",
        where=_is_occasion,
    ),
    strength=WEAK,
    languages=("en",),
    mqm="fluency/word-order",
    examples=(
        Flagged("The minister ⟦in a meeting with farmers said⟧: The price will rise.", source="*"),
        Flagged("Karim Rad, who plays the judge, ⟦about his role said⟧: “He counts.”", source="*"),
        Flagged("The head ⟦of the dam to reporters said⟧ that it is empty.", source="*"),
        Clean("The minister told farmers in a meeting on Sunday: The price will rise.", because="English order"),
        Clean("The head of the session said: “It is late.”", because="who he is"),
        Clean("A woman in the queue said: “It is late.”", because="who she is"),
        Clean("The report on the meeting came: it was long.", because="no verb of saying"),
    ),
)
