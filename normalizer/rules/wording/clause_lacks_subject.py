"""`If is confirmed the data`, `, where has a theatre`, `while repaired the roof`: a clause without its subject."""

from normalizer.rulebook import WEAK, Clean, Flagged, Rule, Shaped, may_be, shape

_LEADING = ("if", "while", "because", "since", "although", "when", "until", "as")
_BE = ("is", "are", "was", "were")


def _has_no_subject(found: Shaped) -> bool:
    """Whether the word leads a clause, and nothing that could be a subject stands by the verb."""
    first = found.words()[0]
    if found.classes("source"):
        return first != "published" and found.words("source")[0] == "according" and found.is_statement
    if found.classes("prep"):
        return first in ("after", "before") and may_be(found.words()[1], "d") and not may_be(found.words()[1], "an")
    if found.classes("denied"):
        return found.has("reporting_verb_past", "belief")
    if first == "that":
        return _is_content(found)
    if first == "where":
        return bool(found.classes("place")) and "?" not in found.sentence
    return first in _LEADING and _leads(found)


def _is_content(found: Shaped) -> bool:
    """Whether “that” leads in what somebody believes or says, or what happens for the first time."""
    if found.classes("time"):
        return found.before[-1:] == ("time",)
    if found.classes("joined"):
        return True
    is_state = found.classes("state") != "" and found.has("state_of_person", "state")
    is_said = found.has("reporting_verb_past", "belief") or found.has("reporting_verb_present", "belief")
    if found.classes("said")[:1] == "B":
        is_turned = found.behind[:1] in ("A", "#", "n") and found.has("verb_of_belief", "belief")
        return is_turned or (is_state and (is_said or found.has("verb_of_belief", "belief")))
    return found.classes("said") != "" and found.has("verb_of_belief", "belief")


def _leads(found: Shaped) -> bool:
    """Whether the word is followed by a verb that its clause has no subject for, and no set phrase."""
    words = found.words()
    if found.classes("needs"):
        return words[0] == "because" and may_be(words[1], "zd")
    if found.classes("bare"):
        return words[0] == "while"
    if words[1] not in _BE and "g" not in found.classes():
        return False
    is_passive = found.classes()[-1] in "cg" and (found.behind[:1] in ("A", "#", "n") or found.behind.startswith(","))
    return is_passive and (words[0] != "as" or not found.behind.startswith(","))


RULE = Rule(
    title="Clause whose verb has no subject",
    why="Spanish, Italian, Portuguese and the Slavic languages leave it out or set it last: “si se confirman los datos”.",
    when=(
        *(f"{word} " for word in _LEADING),
        "where ",
        "that ",
        "ccording to ",
        "fter ",
        "efore ",
        " did not ",
        " does not ",
    ),
    find=shape(
        r"""(?: (?P<belief>[vw]) | (?P<source> ^ g T A? a* n+ , ) )?
        (?P<hit> S (?: (?<=[vw]S) (?P<said> H r* [cE] | B r* (?P<state>[ca]) | M r* b | D r b ) | B r* [cg] | (?<=,S) (?P<place>[HBvw]) (?= A [a\#]* n [.,P] | \# n | P \# )
            | (?P<time>v) (?=Q) | (?<=CS) (?P<joined>v) (?=T) | (?P<bare>w) (?= A a* n ) | (?P<needs>[vwn]) (?= A a* n+ [.,P] ) )
          | (?P<prep>P) [wca] (?= A a* n+ [.,] | [rn] , | [PT] A? [aN]* n+ , | A a* n+ , )
          | (?<=,) (?: [HM] r* [cbE] | [vB] ) (?= [PATacg\#] ) | (?<=[vw]) (?P<denied> D r b ) )""",
        where=_has_no_subject,
    ),
    strength=WEAK,
    languages=("en",),
    mqm="fluency/grammar",
    examples=(
        Flagged("⟦If is confirmed⟧ the data, it will be a record. He fell ⟦while was driving⟧ a bus.", source="*"),
        Flagged("The actor lives in Rome, ⟦where has⟧ a theatre. He fell ⟦while repaired⟧ the roof.", source="*"),
        Flagged("It is the first time ⟦that happens⟧ this. The mayor admits ⟦that has been⟧ a mistake.", source="*"),
        Flagged(
            "The coach said ⟦that is satisfied⟧ with it. According to the police, ⟦had drunk⟧ before it.", source="*"
        ),
        Flagged("He said he is happy and ⟦that wants⟧ to stay. He admitted ⟦did not know⟧ her.", source="*"),
        Flagged("They look for it ⟦because needs⟧ the money. ⟦After arrived⟧ home, she saw it.", source="*"),
        Clean("If it is confirmed, it will be a record; where is the man?", because="the subject is there; a question"),
        Clean(
            "It happened at the time, as was expected. He said that has been true. He believes that is wrong and that can be done.",
            because="English",
        ),
    ),
)
