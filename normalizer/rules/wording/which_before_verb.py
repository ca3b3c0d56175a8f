"""`over which worked an artist`, `among whom are there four`: a relative clause with its words turned."""

from normalizer.rulebook import WEAK, Clean, Flagged, Rule, Shaped, may_be, shape

_ANY = ("of", "from")


def _is_turned(found: Shaped) -> bool:
    words = found.words()
    if found.classes("noun"):
        return (
            words[0] == "which"
            and found.before[-1:] == (",",)
            and may_be(words[1], "n")
            and not may_be(words[1], "szr")
        )
    if found.classes("day"):
        return words[0] in ("which", "that") and found.has("adverb_first", "day")
    if words[1] not in ("which", "whom"):
        return False
    return words[-1] == "there" if "B" in found.classes() else words[0] not in _ANY


RULE = Rule(
    title="Relative clause with its words turned",
    why="Spanish, Italian and the Slavic languages turn it round: “над которыми работала художница”.",
    find=shape(
        r"""(?P<hit> P S (?: H r? [cH] | [wv] ) (?= [NAn] ) | [PT] S H r? [cH] (?= [NAn] ) | P S B Q (?= [\#an] ) | S (?P<noun>n) [vBHMDw]
        | (?<=n) S (?P<day>w r) (?: A N | N | A n ) (?= [.,] ) )""",
        where=_is_turned,
    ),
    strength=WEAK,
    languages=("en",),
    mqm="fluency/word-order",
    examples=(
        Flagged("The set, ⟦over which worked⟧ artist Olga Utkina, is old.", source="*"),
        Flagged("The order, ⟦to which has had⟧ access this paper, is long.", source="*"),
        Flagged(
            "The men, ⟦among whom are there⟧ four cooks, met in a hall, ⟦which size does⟧ not suffice.", source="*"
        ),
        Flagged("By data ⟦that published today the bureau⟧, 20,000 left.", source="*"),
        Clean("Some, of whom played two, left; the sea, from which came a sound.", because="English"),
        Clean(
            "The set, over which an artist worked, is old. He asked which men came. A town, which cars cannot reach.",
            because="English",
        ),
    ),
)
