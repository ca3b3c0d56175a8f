"""`not everywhere lets`, `not ever was tired`, `Very regret`: an adverb before a verb that does not take it so."""

from normalizer.rulebook import WEAK, Clean, Flagged, Rule, Shaped, may_be, shape


def _is_misplaced(found: Shaped) -> bool:
    """Whether `not` stands before a finite verb, or `very` before a verb."""
    words = found.words()
    if words[0] == "very":
        return found.classes() in ("rb", "rv") and not may_be(words[1], "ar")
    if found.classes("bare"):
        return words[0] == "not" and found.is_statement
    if found.classes("plain"):
        return words[0] == "not" and words[1] not in found.page.word_set("behind_not")
    return words[0] == "not" and len(words) > 2 and words[1] not in found.page.word_set("behind_not")


RULE = Rule(
    title="“Not” or “very” before a verb",
    why="Slavic languages negate before the verb: “не везде позволяет”; Chinese and Japanese say “很遗憾”.",
    find=shape(
        r"""(?P<hit> (?<=[Cn,]) r r [vw] (?= [AQ] ) | (?<=C) r r+ [BH] (?= r? [ac] ) | (?<![MDBH]I)(?<=I) (?P<plain>r) [bv] | (?<=[nN]) (?P<bare>r) (?: [BH] (?= r? [Aac] ) | w (?= A a* n+ [.,] ) ) | r [bv] )""",
        where=_is_misplaced,
    ),
    strength=WEAK,
    languages=("en",),
    mqm="fluency/word-order",
    examples=(
        Flagged("They work, but ⟦not everywhere lets⟧ the army in.", source="*"),
        Flagged("He painted and ⟦not ever was⟧ tired. “⟦Very regret⟧, we had a plan.”", source="*"),
        Flagged("The firm ⟦not has⟧ answered the letter.", source="*"),
        Flagged("“I ⟦not believe⟧ it still,” she said.", source="*"),
        Clean(
            "Had he not left, why could he not come? They work, but not only lets he them. Very clean floors are here.",
            because="not only; an adjective",
        ),
        Clean("It does not always let the army in.", because="the auxiliary comes first"),
    ),
)
