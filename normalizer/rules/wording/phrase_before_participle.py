"""`The defence had on an acquittal pleaded`: the participle comes last, behind what belongs to it."""

from normalizer.rulebook import WEAK, Clean, Flagged, Rule, Shaped, is_intransitive, shape


def _is_last(found: Shaped) -> bool:
    """Whether the words are no set phrase, no comparison, and nobody has something done."""
    words = found.words()
    if any(word.endswith(("self", "selves")) for word in words[:-1]) and "P" not in found.classes():
        return False
    if found.classes("neg"):
        return found.words("neg") == ("not",)
    if found.classes("rare"):
        return found.has("rarely", "rare")
    if found.classes("it"):
        return words[1] == "it" and is_intransitive(words[-1])
    if words[0] in ("is", "are", "was", "were") and "T" in found.classes():
        return False
    return not found.has("loose_preposition") and not found.has("set_phrase_noun") and not found.has("inverting_word")


RULE = Rule(
    title="Participle at the end of its clause",
    why="German and Dutch put it last: “Die Verteidigung hatte auf Freispruch plädiert”.",
    find=shape(
        r"""(?P<hit> [BH] r? [PT] (?: A [a\#]* [nN]+ | N+ ) r? c | H (?: A [a\#]* n | O ) r* (?: [PT] A? [a\#]* [nN]+ ) r? c
        | (?: [BH] r? [PT] (?: A [a\#]* [nN]+ | N+ ) | H (?: A [a\#]* n | O ) [PT] A? [a\#]* [nN]+ ) r? [cw] (?= [.,;] )
        | (?<=[INnQ]) H [QSO] (?P<neg>r) [caw] | H A{1,2} a* n (?P<rare>r) c (?= [.,"] ) | (?<=Q) H O [cw] (?= [PT] ) | (?<=[QnNI]) H (?P<it>Q) c )""",
        where=_is_last,
    ),
    strength=WEAK,
    languages=("en",),
    mqm="fluency/word-order",
    examples=(
        Flagged("The defence ⟦had on an acquittal pleaded⟧. She ⟦had with a knife taken⟧ it.", source="*"),
        Flagged("The parents ⟦have themselves for the ban pronounced⟧.", source="*"),
        Flagged("He ⟦had his wife with a knife threatened⟧.", source="*"),
        Flagged("A thing nobody ⟦has him asked⟧ for. Others ⟦have it gone⟧ long ago.", source="*"),
        Clean("The defence had pleaded for an acquittal.", because="the participle comes first"),
        Clean("It was, in the event, adjourned. It was like a thing possessed.", because="an aside; a comparison"),
        Clean(
            "It had by no means gone. I have myself seen to it. We had it done. He had me cured. It has in a way grown.",
            because="English says so",
        ),
    ),
)
