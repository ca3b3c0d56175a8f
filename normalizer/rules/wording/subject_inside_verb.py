"""`According to the firm are the stocks sufficient`, `Near the border was a drone shot down`: the subject comes second."""

from normalizer.rulebook import WEAK, Clean, Flagged, Rule, Shaped, may_be, shape

_TURNING = frozenset({"so", "then", "thus", "such", "nowhere", "no"})


def _is_turned(found: Shaped) -> bool:
    """Whether no word stands in front that turns the verb in English, too."""
    if not found.is_statement:
        return False
    if found.classes("late") and not may_be(found.words("late")[0], "c"):
        return False
    return found.page.word_set("inverting_word").isdisjoint(found.before) and _TURNING.isdisjoint(found.before)


RULE = Rule(
    title="Subject between the verbs, behind a phrase",
    why="German, Dutch and the Scandinavian languages have the verb second: “Nahe der Grenze wurde eine Drohne abgeschossen”.",
    find=shape(
        r"""^ "? (?: P A? [ar]* n+ (?: P A? a* n+ )? | P N+ | P T A n+ | g T (?: A? a* n+ | N+ ) | r ) (?P<hit> (?: [MH] r? (?: A a* n+ | N+ ) r* (?: [PT] A? a* n+ )? [bcE] | B r? (?: A a* n+ | N+ ) r* (?: [PT] A? a* n+ )? (?: [ca] (?= [.,PT] ) | c P (?= P N ) ) | B A a* n+ (?P<late>n) (?= [.,PT] ) ) )""",
        where=_is_turned,
    ),
    strength=WEAK,
    languages=("en",),
    sources=("de", "nl", "sv", "da", "no"),
    mqm="fluency/word-order",
    examples=(
        Flagged("According to the firm ⟦are the stocks sufficient⟧ until April.", source="*"),
        Flagged("Near the border ⟦was a drone shot⟧ down. After the vote ⟦will the council decide⟧ on it.", source="*"),
        Clean(
            "Rarely must a man write such code. At no time was the road closed.",
            because="turned as English does",
            source="*",
        ),
        Clean("Near the border a drone was shot down.", because="the subject comes first", source="*"),
    ),
)
