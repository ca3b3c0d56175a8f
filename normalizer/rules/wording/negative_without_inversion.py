"""`Never the country has seen`, `Not only the rents rise`, `Only on Tuesday the police found`: no inversion."""

from normalizer.rulebook import WEAK, Clean, Flagged, Rule, Shaped, shape

_NEGATIVE = ("never", "neither", "rarely", "seldom", "hardly")


def _is_straight(found: Shaped) -> bool:
    """Whether a word leads after which English turns the verb round."""
    words = found.words()
    if not found.is_statement:
        return False
    if found.classes("phrase"):
        return words[0] == "only" and found.words("phrase")[0] not in ("about", "for", "as", "if")
    return words[:2] == ("not", "only") if found.classes("only") else words[0] in _NEGATIVE


RULE = Rule(
    title="Subject before its verb behind a negation",
    why="Romance, Slavic and Semitic languages do not turn the verb round: “Nunca el país había visto”, “Не только цены растут”.",
    find=shape(
        r"""^ "? C? (?P<hit> r (?: (?P<only>r) | (?P<phrase> P (?: A a* n | N | \# ) ) )? (?: A a* n+ | N+ | I ) [HBMvwb] ) (?! [^.]* \? )""",
        where=_is_straight,
    ),
    strength=WEAK,
    languages=("en",),
    mqm="fluency/word-order",
    examples=(
        Flagged("⟦Never the country has⟧ seen such a drought. ⟦Neither the minister has⟧ answered.", source="*"),
        Flagged("⟦Not only they are⟧ tired. ⟦Only on Tuesday the police found⟧ the body.", source="*"),
        Clean("Never has the country seen it. Only on Tuesday did police find it.", because="turned round"),
        Clean("Now the country has rain. Only for me he was late.", because="another adverb"),
        Clean("Not only he but all of them left.", because="a subject"),
    ),
)
