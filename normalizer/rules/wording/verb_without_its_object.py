"""`The chancellor lets examine`, `had sent follow the play`: two verbs, and nobody to do the second."""

from normalizer.rulebook import WEAK, Clean, Flagged, Rule, Shaped, shape

_LETTING = ("lets", "let")


def _lacks_object(found: Shaped) -> bool:
    """Whether the first verb wants an object before the second."""
    first, second = found.words()[-2:]
    if found.classes("letting"):
        return first in _LETTING and second not in found.page.word_set("let_verb")
    return first not in found.page.word_set("before_plain_verb")


RULE = Rule(
    title="Two verbs without the object between them",
    why="German and Portuguese leave out who does it: “Der Kanzler lässt prüfen”, “mandou seguir”.",
    find=shape(
        r"""(?P<hit> (?<=[nNI]) (?P<letting>[vw]) b (?= [,.A] ) | H c b (?= A ) )""",
        where=_lacks_object,
    ),
    strength=WEAK,
    languages=("en",),
    sources=("de", "nl", "pt", "es", "it", "gl"),
    mqm="fluency/grammar",
    examples=(
        Flagged("The chancellor ⟦lets examine⟧, and time goes by.", source="de"),
        Flagged("The referee ⟦had sent follow⟧ the play.", source="pt"),
        Clean("The chancellor lets go. He had helped build the road.", because="English says so", source="de"),
        Clean("The chancellor had it examined.", because="the object is there", source="de"),
    ),
)
