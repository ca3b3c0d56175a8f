"""`Only in Japan it sold 400,000 copies`: “only” and a phrase in front, and the subject before its verb."""

from normalizer.rulebook import WEAK, Clean, Flagged, Rule, Shaped, shape


def _is_straight(found: Shaped) -> bool:
    """Whether “only” leads the phrase, and the phrase is no clause."""
    words = found.words("phrase")
    return found.words()[0] == "only" and words[0] not in ("about", "for") and found.is_statement


RULE = Rule(
    title="Subject before its verb behind “only”",
    why="Slavic languages and German do not turn the verb for it, or say “alone”: “Jen v Japonsku se prodalo”.",
    find=shape(
        r"""^ "? C? (?P<hit> r (?P<phrase> P A? [a\#]* [nN\#]+ (?: P A? a* [nN\#]+ )? ) (?: I | Q (?= [vwBHM] ) ) ) (?= r? [vwBHM] )""",
        where=_is_straight,
    ),
    strength=WEAK,
    languages=("en",),
    mqm="fluency/word-order",
    examples=(
        Flagged("⟦Only in Japan it⟧ sold 400,000 copies.", source="*"),
        Flagged("“⟦Only at the end of the race he⟧ saw the ditch,” she said.", source="*"),
        Clean("Only in Japan did it sell. Only in Japan, it seems, is it sold.", because="turned round; an aside"),
        Clean("Always in May he left. Only for May he left.", because="another adverb; how long"),
    ),
)
