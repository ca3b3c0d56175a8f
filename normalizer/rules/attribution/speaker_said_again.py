"""`said the coach said`, `the woman she said`, `According to police said that`: an attribution with a verb too many."""

from normalizer.rulebook import WEAK, Clean, Flagged, Rule, Shaped, shape

_NOUNS = r"(?: A? [a\#]* n+ | N+ )"


def _is_said_twice(found: Shaped) -> bool:
    """Whether the verbs are verbs of saying; a pronoun with one verb stands behind a speaker already named."""
    words, classes = found.words(), found.classes()
    if found.classes("to"):
        return words[0] == "according" and _says(found, words[-1])
    if found.classes("inner"):
        return _says(found, words[0]) and words[2] in ("said", "stated", "declared", "added")
    if len(words) == 2:
        leads = found.words("lead")
        return bool(leads) and (found.classes("quoted") != "" or leads[0] == "according") and _says(found, words[1])
    first = words[1] if classes[0] == "I" else words[0]
    return _says(found, first) and _says(found, words[-1])


def _says(found: Shaped, verb: str) -> bool:
    return verb in found.page.word_set("reporting_verb_past") or verb in found.page.word_set("reporting_verb_present")


RULE = Rule(
    title="Attribution with a verb or speaker too many",
    why="Engines turn an attribution round and keep its first half: “a dit l’entraîneur”, “según la policía dijo”.",
    when=(
        "according to ",
        " he {reporting_verb_past}",
        " she {reporting_verb_past}",
        " it {reporting_verb_past}",
        " they {reporting_verb_past}",
        '" {reporting_verb_past} ',
    ),
    find=shape(
        rf"""(?P<lead> ^ g T {_NOUNS} , (?= [IQ] [vw] [ASNIQ] ) | (?<=") (?P<quoted> A [a\#]* n+ | N+ ) (?= I [vw] [.,] ) )?
        (?P<hit> (?P<inner> [vw] I [vw] (?= S ) ) | I [vw] ,? I [vw] (?= [.,:T] ) | (?<=") [vwn] (?: A [a\#]* n+ | N+ | I ) ,? [vwn] (?= [.:,] ) | (?P<to> ^ g T {_NOUNS} [vw] (?= [S,] ) ) | [IQ] [vw] )""",
        where=_is_said_twice,
    ),
    strength=WEAK,
    languages=("en",),
    sources=("fr", "es", "it", "pt", "ar", "fa", "ko"),
    mqm="accuracy/addition",
    examples=(
        Flagged("“We wait,” ⟦said the coach said⟧.", source="*"),
        Flagged("“We are tired,” the woman ⟦she said⟧. “It is late,” ⟦he said he declared⟧ to the radio.", source="*"),
        Flagged(
            "⟦According to the police said⟧ that he was armed. According to the firm, ⟦it said⟧ the plan is ready.",
            source="*",
        ),
        Flagged("The coach ⟦said he said⟧ that it is late.", source="*"),
        Clean("“We wait,” said the coach. “We wait,” she said. She said he was late.", because="said once", source="*"),
        Clean("According to the police, the man said that he was armed.", because="what the man said", source="*"),
    ),
)
