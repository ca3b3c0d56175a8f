"""`Rained 140 millimeters.`, `Received red card in May.`, `Will enter into force.`: a sentence begins with its verb."""

import re

from normalizer.rulebook import WEAK, Clean, Flagged, Rule, Shaped, is_intransitive, may_be, shape

_FINITE = re.compile(r"[vBHMwDI]")
_JOINED = re.compile(r"C r*[vBHMwD]", re.VERBOSE)


def _has_no_subject(found: Shaped) -> bool:
    """Whether the verb is finite and nobody asks, orders or wishes."""
    verb, kind = found.words()[0], found.classes()[0]
    if not found.is_statement or verb == "may" or not _may_lead(found, kind):
        return False
    if found.behind[0] == "N" and found.classes("lead"):
        return False  # `Today is Election Day`
    if found.classes("also"):
        return found.words("also")[0] == "also" and may_be(verb, "z")
    odd = _is_odd(found)
    return _is_verb(found, verb, kind) if odd is None else odd


def _is_odd(found: Shaped) -> bool | None:
    """Whether a verb that no object follows is finite; none when one may follow."""
    if found.classes("said"):
        return found.has("reporting_verb_past", "said") and found.reading.words[found.match.end("hit")] == "that"
    if found.classes("claimed"):
        return found.has("never_ordered_that") and not found.classes("quoted")
    if found.classes("off"):
        word = found.words()[0]
        is_past = is_intransitive(word) or (may_be(word, "d") and not may_be(word, "can"))
        return is_past and not _FINITE.search(found.behind) and "," not in found.behind
    if found.classes("alone"):
        return found.has("asked_for", "alone") and _is_finite(found)
    if found.classes("third"):
        return found.has("third_person_first", "third")
    return None


def _is_verb(found: Shaped, verb: str, kind: str) -> bool:
    """Whether the word is a finite verb: no noun, no participle, no order."""
    if found.classes("stated") or (found.classes("negated") and verb in ("didn't", "doesn't")):
        return True
    if kind == "v" and not may_be(verb, "ns") and (found.behind[0] not in "TP" or may_be(verb, "d")):
        return True
    if kind in "vn":
        return verb.endswith("s") and may_be(verb, "z") and _is_only_verb(found)
    if verb == "do" or found.classes() == "Drb":
        return found.words()[:2] == ("did", "not") or found.has("verb_of_mind")
    if kind == "D":
        return verb in ("does", "did") and (found.classes() != "D" or found.behind.startswith("Q"))
    return kind not in "wN" or _is_finite(found)


def _is_only_verb(found: Shaped) -> bool:
    """Whether the sentence has no other verb, but for one that `and` joins, and the word can be no noun."""
    clause = found.behind.partition('"')[0]
    rest = _JOINED.sub("", clause)
    if _FINITE.search(rest):
        return False
    return clause[0] in "#A" or rest != clause or bool(found.classes("lead"))


def _may_lead(found: Shaped, kind: str) -> bool:
    """Whether the adverbs in front leave the verb without a subject: none that English turns it round for."""
    if found.classes("lead") == "Ar" and found.words("lead")[0] != "most":
        return False
    if found.classes("stated") or found.classes("lead") == "C":
        return _is_of_mind(found)
    if found.classes("quoted") and (kind not in "MH" or not found.text[0].isupper()):
        return False
    if kind == "c":
        return found.words("lead")[-1:] in (("never",), ("already",))
    if not found.classes("lead") or found.has("adverb_first", "lead"):
        return True
    return kind in "HMD" and not found.has("inverting_word", "lead") and "so" not in found.words("lead")


def _is_of_mind(found: Shaped) -> bool:
    """Whether the verb is one that nobody orders; behind `and`, in a clause of its own, `and do not regret`."""
    if found.classes("lead") == "C":
        return found.classes() == "Drb" and found.has("verb_of_mind")
    return found.has("never_an_order")


def _is_finite(found: Shaped) -> bool:
    """Whether a form that is past or participle is the verb: no clause follows that it could go with."""
    clause = found.behind.partition('"')[0]
    _, comma, rest = clause.partition(",")
    if found.classes("weather"):
        return found.has("weather_verb", "weather") and not comma
    return "-" not in clause and not (comma and _FINITE.search(rest))


RULE = Rule(
    title="Sentence without a subject",
    why="Slavic, Romance, Greek and East Asian languages need no pronoun: “Recibió una tarjeta roja en mayo”.",
    find=shape(
        r"""(?: ^ | : | (?P<quoted> [,] (?=") ) ) "? (?P<lead> r+ | [rP] , | A r | C )? (?P<hit> [BHM] (?= r* [cgbEaPT\#SDH] ) (?! P \. ) | B (?= N | A \# | A r* a [.,] ) | (?P<said>w) (?= S [AINQ] ) | (?P<claimed>[bn]) (?= S [AINQ] ) | (?P<off>w) (?= [PT] A? [a\#]* n ) | (?P<alone>w) (?= n+ (?: C a* n+ | P A? a* n+ )? \. ) | (?P<third>v) (?= [PTS] A? [a\#]* n ) | D r [bH] | n (?= \# n ) | (?<=r) n (?= P )
        | D (?= Q [Pr] ) | D r b (?= [."] ) | (?<!r) D r b (?= [APnN] ) | (?P<negated>D) b | (?P<stated>[bn]) (?= T b | A | n [P.] | N ) | (?<=") w (?= Q B ) | c (?= A | r+ n ) | v (?= r* [A\#OnaNTP] ) | w (?= A | n T A | \# | Q [.,P] | an [PC.] ) | w (?= S A ) | (?P<weather>[wN]) (?= P [\#Aan] ) | [nb] (?P<also>r) (?=A) )""",
        where=_has_no_subject,
        unless=(r"(?:Ca|Wo|Could|Would)n['’]t\b", r"(?:Had|Should|Were)\s\w+\s(?:[^.]*\b(?:would|could|might)\b)"),
    ),
    strength=WEAK,
    languages=("en",),
    mqm="fluency/grammar",
    examples=(
        Flagged("It poured. ⟦Rained⟧ 40 millimeters in a day. ⟦Snowed⟧ for two days.", source="*"),
        Flagged("He has nine goals. ⟦Received⟧ red card in May.", source="*"),
        Flagged("“⟦Lost⟧ everything, stove and bed”, she said.", source="*"),
        Flagged("The law is ready. ⟦Will⟧ be signed in May.", source="*"),
        Flagged(
            "The music is loud. ⟦Attracts⟧ attention a drum. Also ⟦was⟧ opened a bar. ⟦Works also⟧ the bank. “Never ⟦seen⟧ a thing like it.”",
            source="*",
        ),
        Flagged("“⟦Will⟧ do our best,” she said, “⟦Will⟧ build 50 houses.”", source="*"),
        Flagged("He is 22. ⟦Plays⟧ for Betis and has scored 12 goals. Now ⟦lives⟧ in Rome.", source="*"),
        Flagged(
            "A film. ⟦Lasts⟧ two hours. ⟦Risks⟧ ten years in jail. “⟦Do not want⟧ to leave,” she said.", source="*"
        ),
        Flagged(
            "“⟦Need⟧ to act soon,” he said. “Firmly ⟦oppose⟧ any step.” ⟦Lack⟧ doctors in the village.", source="*"
        ),
        Flagged(
            "I sold it. And ⟦do not regret⟧. “⟦Thought⟧ it was a storm,” she said. ⟦Didn't want⟧ to go.", source="*"
        ),
        Flagged(
            "⟦Are⟧ some 400, half of them calves. ⟦Assured⟧ that it is safe. ⟦Claim⟧ that the tax is high. ⟦Emerged⟧ as a poet of the war.",
            source="*",
        ),
        Flagged("⟦Tells⟧ of a guard who falls in love. ⟦Requested⟧ mattresses and blankets.", source="*"),
        Clean("Serve to win. Never use a pan. But do not go.", because="orders"),
        Clean("Some also will. Plays for two. Plays for children are rare.", because="a noun"),
        Clean("Made a minister, he left. Is she ill?", because="a participle; a question"),
        Clean(
            "Talks between them began. May 20 came. Do not go. Today is Easter.",
            because="a noun; a month; an order; a subject",
        ),
        Clean("Can't act. Had he gone, it would be over.", because="notes; a condition"),
        Clean("Were given a choice, he would go.", because="a condition"),
    ),
)
