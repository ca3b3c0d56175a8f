"""`The minister travels yesterday to Madrid`: the present beside a time that is over."""

from normalizer.rulebook import WEAK, Clean, Flagged, Rule, Shaped, is_mostly, shape

_BASE = frozenset({"says", "said"})


def _is_over(found: Shaped) -> bool:
    """Whether the verb is a verb of one, and the words behind it name a time that is over."""
    verb = found.words()[0]
    if not is_mostly(verb, "z") or verb in _BASE:
        return False
    time = found.words("time")
    return time[-1] == "yesterday" or (len(time) > 1 and time[-1] == "ago") or time[0] == "last"


RULE = Rule(
    title="Present beside a time that is over",
    why="Chinese and Turkish verbs have no such tense, Spanish and French tell news in the present: “viaja ayer”.",
    find=shape(
        r"""^ "? (?: A [a\#cn]* n | I | Q | N+ ) (?P<hit> v ) (?: (?! [vwBHDMSC] ) [a-zA-Z\#] ){0,6}? (?P<time> r | [a-zA-Z] n | [A\#] n r )(?! n | ['] )""",
        where=_is_over,
    ),
    strength=WEAK,
    languages=("en",),
    mqm="fluency/grammar",
    examples=(
        Flagged("The minister ⟦travels⟧ yesterday to Madrid.", source="*"),
        Flagged("The fire ⟦starts⟧ last night in a hall.", source="*"),
        Clean("The minister travelled yesterday to Madrid.", because="the past"),
        Clean("The minister travels today to Madrid.", because="no time that is over"),
    ),
)
