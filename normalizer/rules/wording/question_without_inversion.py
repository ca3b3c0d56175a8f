"""`Where the money has gone?`: a question in the order of a statement."""

from normalizer.rulebook import WEAK, Clean, Flagged, Rule, Shaped, shape

_ASKING = ("why", "where", "when", "how", "what")
_NO_SUBJECT = frozenset({"hell", "heck", "devil", "many", "much", "few", "other", "long"})


def _asks(found: Shaped) -> bool:
    """Whether one clause asks, and what stands behind the question word is a subject of its own."""
    if found.classes("how"):
        return found.words("how")[0] == "how"
    asking = found.words("asking")[0]
    if asking not in _ASKING or (asking == "what" and found.classes("subject")[0] not in "AI"):
        return False
    return _NO_SUBJECT.isdisjoint(found.words("subject"))


RULE = Rule(
    title="Question in the order of a statement",
    why="Italian, Portuguese, Persian, Chinese and the Slavic languages ask without turning the verb: “Dove i soldi sono finiti?”.",
    when=("?",),
    find=shape(
        r"""(?: ^ | (?<=") ) "? C? (?P<hit> (?P<asking>[Sr]) (?P<subject> A [a\#]* n+ | N+ | I | Q (?=B) ) r? [vwBHMD] | (?P<how>[Sr]) [ar] (?: A [a\#]* n+ | I | N+ ) [MBHD] r? [bcEa] (?= \? ) ) (?= [^,":;S?]* (?: S [^,":;?]* )? \? )""",
        where=_asks,
    ),
    strength=WEAK,
    languages=("en",),
    mqm="fluency/word-order",
    examples=(
        Flagged("It is gone. ⟦Where the money has⟧ ended up?", source="*"),
        Flagged("“⟦Why the police did⟧ not come?” she asks.", source="*"),
        Flagged("⟦How it is⟧ possible that nobody saw it?", source="*"),
        Flagged("⟦How long the repairs will last⟧?", source="*"),
        Clean("Where has the money gone? When he came, what was it?", because="turned; a clause before the question"),
        Clean("What cars are these? What the hell has he done?", because="what asks for the noun; an oath"),
        Clean("He told us where the money has gone.", because="no question"),
    ),
)
