"""`Already are 200 the victims`, `The airport remains still closed`, `Also the opposition criticised`: an adverb out of place."""

from normalizer.rulebook import WEAK, Clean, Flagged, Rule, Shaped, shape

_BEHIND = ("still", "already", "also")
_LEADING = ("still", "already", "yet", "also", "soon", "not")


def _is_out_of_place(found: Shaped) -> bool:
    """Whether the adverb is one that English sets beside the verb, and the sentence a statement."""
    is_behind = any(map(found.classes, ("after", "years", "also", "tomorrow")))
    if not found.is_statement or is_behind == (found.match.group("first") is not None):
        return False
    return _is_behind_verb(found) if is_behind else _is_leading(found)


def _is_behind_verb(found: Shaped) -> bool:
    words = found.words()
    if found.classes("tomorrow"):
        return words[0] == "tomorrow"
    if found.classes("years"):
        return words[0] == "already" and found.has("span_of_time", "years")
    return words[-1] == "also" if found.classes("also") else words[-1] in _BEHIND


def _is_leading(found: Shaped) -> bool:
    words = found.words()
    if found.classes("subject"):
        return words == ("also", "the")
    return words[0] in _LEADING and "only" not in words


RULE = Rule(
    title="Adverb out of place",
    why="Spanish, Italian, German and the Slavic languages begin with it or set it behind the verb: “Ya son 200”, “bleibt noch”.",
    find=shape(
        r"""(?: ^ "? (?P<first>) | (?<=[nNI]) ) (?P<hit> r r? B (?= (?: r* [ac] )? [A\#SP] ) | r (?P<subject>A) (?= a* [nN]+ (?: P A? a* [nN]+ )? [HBMvw] ) | (?P<after>[vw]) r (?= [ac] [.,PC] ) | r (?P<years> \# n ) [vwn] (?= [P.] ) | (?P<tomorrow>[rn]) [MBvH] | (?<=I) (?P<also>v) r (?= [nN] ) )""",
        where=_is_out_of_place,
    ),
    strength=WEAK,
    languages=("en",),
    mqm="fluency/word-order",
    examples=(
        Flagged("⟦Already are⟧ more than 200 the dead. ⟦Not yet is⟧ clear who fired.", source="*"),
        Flagged("⟦Also the⟧ opposition criticised the plan. ⟦Also the⟧ Greens voted for it.", source="*"),
        Flagged("The airport ⟦remains still⟧ closed.", source="*"),
        Flagged("Boris Lem ⟦already 30 years works⟧ in the town. He ⟦discusses also⟧ trade.", source="*"),
        Flagged("The match ⟦tomorrow begins⟧ at nine.", source="*"),
        Clean("Not only is the ice broken. Also, the opposition left.", because="turned as English does; a comma"),
        Clean("The airport is still closed. Soon the man left.", because="English order"),
    ),
)
