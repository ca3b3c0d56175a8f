"""`contracts minor`, `a voice unmistakable`, `hosts Italian and foreign`: the adjective stands behind its noun."""

from normalizer.rulebook import WEAK, Clean, Flagged, Rule, Shaped, is_mostly, may_be, shape

_REACH = 6
_APART = ("by", "on", "at", "during", "since")
_OF_BELONGING = ("al", "ic", "ar", "ary", "ian", "ese", "ous")
_NEVER_ALONE = ("er", "est", "ed", "ing", "ful", "less")


def _is_turned(found: Shaped) -> bool:
    """Whether the words are a noun and its adjectives: no compound, and nothing that is made, kept or found so."""
    noun, leading = found.words("noun")[0], found.before[-_REACH:]
    if len(noun) < 3 or noun.endswith("ing") or not may_be(noun, "ns") or may_be(noun, "a"):
        return False
    if (
        found.has("adjective_behind", "adjective")
        or found.has("takes_complement", "noun")
        or found.has("set_phrase_noun", "noun")
    ):
        return False
    if found.classes("name") and (found.classes("adjective") != "N" or found.before[-1] != "the"):
        return False
    if any(word.endswith("ing") for word in leading) or not found.page.word_set("takes_complement").isdisjoint(leading):
        return False
    pairs = zip(found.words("adjective"), found.classes("adjective"), strict=True)
    adjectives = [(word, kind) for word, kind in pairs if kind in "aN"]
    last = adjectives[-1][0]
    if (
        found.behind.startswith("P")
        and not last.endswith(_OF_BELONGING)
        and (found.words("following")[0] not in _APART)
    ):
        return False  # `people active in the club`
    return all(_is_adjective(word, kind, noun, found) for word, kind in adjectives)


def _is_adjective(word: str, kind: str, noun: str, found: Shaped) -> bool:
    """Whether a word is an adjective and, behind a noun in the singular, could not be its second half."""
    if kind == "N":
        return word.capitalize() in found.page.word_set("demonym")
    own = word.removeprefix("non-")
    if len(own) < 4 or own.endswith(_NEVER_ALONE) or "-" in own or not is_mostly(own, "a"):
        return False
    return not may_be(own, "nsvdczg") or not may_be(noun, "n")


RULE = Rule(
    title="Adjective behind its noun",
    why="Romance languages, Persian and Arabic set it there: “contratos menores”, “ospiti italiani e stranieri”.",
    find=shape(
        r"""(?<=[A\#aPwvbcH]) (?P<hit> (?P<noun>n) (?P<adjective> [aN] (?: C a )? ) )
        (?= [.,;"] | (?P<following>P) [An\#] | C [AI] | S | [BHM] | (?P<name>N) | $ )""",
        where=_is_turned,
    ),
    strength=WEAK,
    languages=("en",),
    mqm="fluency/word-order",
    examples=(
        Flagged("He signed three ⟦contracts minor⟧ by value.", source="*"),
        Flagged("It was a ⟦voice unmistakable⟧. She has ⟦hosts Italian and foreign⟧.", source="*"),
        Flagged("They met the ⟦referee Argentine⟧ Ana Paz.", source="*"),
        Clean(
            "It is a bit weak, and the training hard. It is a village green. They made the town famous. The people present agreed.",
            because="English order",
        ),
        Clean("He met Nigerian students active in the club. It was a sight to make men glad.", because="what for"),
        Clean("He holds a minor contract.", because="the adjective comes first"),
    ),
)
