"""`find out how works the network`, `know what will be the price`: a question in a sentence, verb before subject."""

from normalizer.rulebook import WEAK, Clean, Flagged, Rule, Shaped, may_be, shape

_ASKING = ("who", "when", "where", "how", "why", "what")
_BARE = ("when", "where", "how", "why")


def _is_turned(found: Shaped) -> bool:
    """Whether the word asks within a statement, and the noun behind the verb is its subject."""
    asking = found.words("asking")[0]
    if asking not in _ASKING or not found.is_statement or not found.before:
        return False
    return found.before[-1] not in ("of", "in", "into", "from") and _fits(found, asking)


def _fits(found: Shaped, asking: str) -> bool:
    """Whether the verb behind the question word wants the noun behind it for its subject."""
    if found.classes("being"):
        is_present_who = asking == "who" and found.words("being")[0] in ("is", "are")
        return asking in _BARE or "E" in found.classes() or is_present_who
    if found.classes("bare"):
        is_verb = may_be(found.words("bare")[0], "zvd" if asking == "what" else "z")
        return is_verb and asking != "who" and found.before[-1] not in ("about", "for")
    if found.classes("done"):
        return asking in _BARE
    if found.classes("two"):
        return asking != "who"
    return asking not in ("who", "what") or found.classes("aux")[:1] in ("D", "M")


RULE = Rule(
    title="Question within a sentence, its verb first",
    why="Romance and Slavic languages, Greek and Arabic keep the verb first: “no se sabe cuál será el precio”.",
    find=shape(
        r"""(?<=[vwbacrgPOB]) (?P<hit> (?P<asking>S) r? (?: (?P<aux>[BHMD]) (?: A a* n+ | I | N+ ) r* [cbgE] | H I v | (?P<done> (?: B | H E ) c ) (?= A a* n+ [.,P] ) | (?P<two> [MD] r? [bD] ) A [a\#]* n+ (?= [.,PC] )
            | (?P<being> M E | B ) A [a\#]* n+ (?= [.,P] ) | (?P<bare>[vwn]) A [a\#]* n+ (?= [.P] ) ) )""",
        where=_is_turned,
    ),
    strength=WEAK,
    languages=("en",),
    mqm="fluency/word-order",
    examples=(
        Flagged("They want to find out ⟦how works the network⟧.", source="*"),
        Flagged("Nobody knows ⟦what will be the price⟧ of oil. He asked ⟦why had he lied⟧.", source="*"),
        Flagged(
            "It is not clear ⟦when will resume the flights⟧. They learn ⟦who is the owner⟧ of the boat.", source="*"
        ),
        Flagged("It is not known ⟦where is hidden⟧ the money.", source="*"),
        Clean("They ask who can play the role in what would become the town.", because="who and what are subjects"),
        Clean(
            "He knows what was the matter. Those who do this study need it.",
            because="a subject",
        ),
        Clean("He asked how the network works.", because="English order"),
        Clean("He looks after who plays the part.", because="who is the subject"),
    ),
)
