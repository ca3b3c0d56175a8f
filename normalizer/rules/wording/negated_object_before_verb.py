"""`that the employers no new offer had made`: German order with “no”."""

from normalizer.rulebook import WEAK, Clean, Flagged, Rule, Shaped, shape


def _is_turned(found: Shaped) -> bool:
    """Whether it is “no” that stands there, in a statement."""
    return found.is_statement and found.words("no") == ("no",) and found.words()[1] not in ("doubt", "way", "matter")


RULE = Rule(
    title="“No” and its noun before the verb",
    why="German and Dutch: “dass die Arbeitgeber kein Angebot gemacht hatten”.",
    when=(" no ",),
    find=shape(
        r"""(?<=[vwnbO]) ,? S (?: A a* n+ | N+ | I ) (?P<hit> (?P<no>A) (?: [awc]* [nb]+ [HMB] r* [cbE] | a* n+ (?: [HMB] | [cw] H? | v ) ) ) (?= [.,;] | ," | $ )""",
        where=_is_turned,
    ),
    strength=WEAK,
    languages=("en",),
    sources=("de", "nl", "sv", "da", "no", "tr", "ja", "hu"),
    mqm="fluency/word-order",
    examples=(
        Flagged("He said that the employers ⟦no improved offer had presented⟧.", source="de"),
        Flagged("The union complained that the firm ⟦no solution found⟧.", source="de"),
        Clean("He said that the employers had presented no improved offer.", because="English order", source="de"),
        Clean("He said that the firm no doubt knew.", because="“no doubt”", source="de"),
        Clean("He said that the firm no longer exists.", because="“no longer”", source="de"),
    ),
)
