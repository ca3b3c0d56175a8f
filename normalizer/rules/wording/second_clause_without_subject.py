"""`My client is calm, will explain everything`, `When we arrived saw smoke`: a clause that begins with its verb."""

from normalizer.rulebook import WEAK, Clean, Flagged, Rule, Shaped, may_be, shape

_LEADING = ("when", "while", "if", "although", "because", "once", "as")


def _has_no_subject(found: Shaped) -> bool:
    """Whether the verb stands where its subject should; behind `but`, `was` with a noun that wants an article."""
    if found.classes("first"):
        return found.is_statement and found.words("first")[0] in _LEADING
    if found.classes() != "B" or found.before[-1] == ",":
        return found.is_statement
    noun = found.reading.words[found.match.end("hit")]
    return found.before[-1] == "but" and may_be(noun, "n") and not may_be(noun, "sga")


RULE = Rule(
    title="Second clause without a subject",
    why="Italian, Chinese, Hebrew and Slavic languages leave out a subject that is known: “è sereno, chiarirà tutto”.",
    find=shape(
        r"""(?: (?: ^ | (?<=") ) (?: (?: I | A? a? n+ | N+ ) (?: [BHM] [^,."S;:]* | [vw] [^,."S;:BHMvw]* ) , (?= [MH] r* [bcE] | B r? a )
        | S I [vw] (?: P A? n )? r? (?= [vw] [nA\#S] ) ) | , C (?= B n [P.,] ) | ^ (?P<first>S) [^,."S;:]{3,40} , (?= [MH] r* [cbE] [PATrn.] ) ) (?P<hit> [MH] r* [bcE] | [vw] | B (?: r? a )? )""",
        where=_has_no_subject,
    ),
    strength=WEAK,
    languages=("en",),
    mqm="fluency/grammar",
    examples=(
        Flagged("“My client is calm, ⟦will explain⟧ everything.”", source="*"),
        Flagged("“The road is wide now, ⟦is easy⟧ to use,” he said.", source="*"),
        Flagged("“When we arrived at the house ⟦saw⟧ the smoke.”", source="*"),
        Flagged("“I do not speak of it, but ⟦was⟧ penalty on him.”", source="*"),
        Flagged("When the police came, ⟦had already left⟧ the scene.", source="*"),
        Clean("My client, he says, will explain it. He is calm and will explain it.", because="an aside; one subject"),
        Clean("When we arrived we saw the smoke. It was late, but was fun.", because="the subject is there"),
    ),
)
