"""`The match watched 9,860 spectators`: the crowd stands where what it watched should."""

from normalizer.rulebook import Clean, Flagged, Rule, Shaped, shape

_WATCHED = ("watched", "attended", "visited", "followed", "witnessed")


def _is_turned(found: Shaped) -> bool:
    """Whether a thing watches, visits or follows a crowd that is counted."""
    if any(found.has(slot, "thing") for slot in ("people_noun", "speaker", "speaking_body")):
        return False
    return found.is_statement and found.words("verb")[0] in _WATCHED and found.has("crowd_member", "crowd")


RULE = Rule(
    title="Crowd behind its verb",
    why="Czech, Polish, Russian and Turkish set the object first: “Zápas sledovalo 9 860 diváků”.",
    when=tuple(f" {verb} " for verb in _WATCHED),
    find=shape(
        r"""^ "? (?P<hit> A (?P<thing> [aN]* n+ ) (?: P A? [aN]* [nN]+ )? (?P<verb>[vw]) r? \# [\#an]* (?P<crowd>n) )""",
        where=_is_turned,
    ),
    languages=("en",),
    sources=("cs", "sk", "pl", "ru", "uk", "hu", "fi"),
    mqm="fluency/word-order",
    examples=(
        Flagged("⟦The match watched 9,860 spectators⟧ in the rain."),
        Flagged("⟦The new stadium visited 20 thousand people⟧ on the first day."),
        Clean("The match was watched by 9,860 spectators. The queen visited 20 schools.", because="English order"),
        Clean(
            "The mayor visited 300 people. The queen visited three towns with 20 people.",
            because="no crowd is what he visited",
        ),
    ),
)
