"""`If is confirmed the data`, `, where has a theatre`, `the first time that happens`: a clause without its subject."""

from normalizer.rulebook import WEAK, Clean, Flagged, Rule, Shaped, shape

_LEADING = ("if", "while", "because", "since", "although", "when", "until", "as")


def _has_no_subject(found: Shaped) -> bool:
    """Whether the word leads a clause, and nothing that could be a subject stands by the verb."""
    words = found.words()
    if found.classes("place"):
        return words[0] == "where" and "?" not in found.sentence
    if found.classes("time"):
        return words[0] == "that" and found.before[-1:] == ("time",)
    if found.classes("source"):
        return words[0] != "published" and found.words("source")[0] == "according" and found.is_statement
    if found.classes("said") and words[0] == "that":
        is_state = found.classes("state") and found.has("state_of_person", "state")
        return found.has("verb_of_belief", "belief") or bool(is_state and _is_said(found))
    if found.classes("said") and (
        words[1] not in ("is", "are", "was", "were") or found.behind[:1] not in ("A", "#", "n")
    ):
        return False
    return words[0] in _LEADING and (words[0] != "as" or found.classes()[-1] == "c") and words[1] != "being"


def _is_said(found: Shaped) -> bool:
    return found.has("reporting_verb_past", "belief") or found.has("reporting_verb_present", "belief")


RULE = Rule(
    title="Clause whose verb has no subject",
    why="Spanish, Italian, Portuguese and the Slavic languages leave it out or set it last: “si se confirman los datos”.",
    when=(*(f"{word} " for word in _LEADING), "where ", "that "),
    find=shape(
        r"""(?: (?P<belief>[vw]) | (?P<source> ^ g T A? a* n+ , ) )? (?P<hit> (?<!S) S (?: (?<=[vw]S) (?P<said> H r* [cE] | B r* (?P<state>[ca]) | M r* [bE] | D r b ) | B r* [cg] (?= [A\#] | n [,.] ) | (?<=,S) (?P<place>[HBv]) (?= A [a\#]* n | \# n ) | (?P<time>v) (?=Q) ) | (?<=,) (?: [HM] r* [cbE] | [vB] ) (?= [PATacg\#] ) )""",
        where=_has_no_subject,
    ),
    strength=WEAK,
    languages=("en",),
    mqm="fluency/grammar",
    examples=(
        Flagged("⟦If is confirmed⟧ the data, it will be a record. He fell ⟦while was driving⟧ a bus.", source="*"),
        Flagged("The actor lives in Rome, ⟦where has⟧ a theatre.", source="*"),
        Flagged("It is the first time ⟦that happens⟧ this. The mayor admits ⟦that has been⟧ a mistake.", source="*"),
        Flagged(
            "The coach said ⟦that is satisfied⟧ with it. According to the police, ⟦had drunk⟧ before it.", source="*"
        ),
        Clean("If it is confirmed, it will be a record; where is the man?", because="the subject is there; a question"),
        Clean("It happened at the time. He said that has been true.", because="English"),
    ),
)
