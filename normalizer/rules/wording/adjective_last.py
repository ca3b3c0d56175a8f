"""`contracts minor`, `a voice unmistakable`, `hosts Italian and foreign`: the adjective stands behind its noun."""

from normalizer.rulebook import WEAK, Clean, Flagged, Rule, Shaped, is_mostly, may_be, shape

_REACH, _LEAST = 6, 3
_APART = ("by", "on", "at", "during", "since")
_OF_BELONGING = ("al", "ic", "ar", "ary", "ian", "ese", "ous")
_NEVER_ALONE = ("er", "est", "ed", "ing", "ful", "less")


def _is_turned(found: Shaped) -> bool:
    """Whether the words are a noun and its adjectives: no compound, and nothing that is made, kept or found so."""
    leading = found.before[-_REACH:]
    if not _may_be_turned(found, found.words("noun")[0]):
        return False
    if found.classes("name") and (found.classes("adjective") != "N" or found.before[-1] != "the"):
        return False
    if (found.classes("verb") or leading[-1] == ",") and not (
        _leads(found) or found.has("adjective_before", "adjective")
    ):
        return False
    if any(word.endswith("ing") for word in leading) or not found.page.word_set("takes_complement").isdisjoint(leading):
        return False
    pairs = zip(found.words("adjective"), found.classes("adjective"), strict=True)
    adjectives = [(word, kind) for word, kind in pairs if kind in "anN"]
    last = adjectives[-1][0]
    if found.behind.startswith("P") and adjectives[-1][1] != "N" and not _is_parted(found, last):
        return False  # `people active in the club`
    return all(_is_adjective(word, kind, found.words("noun")[0], found) for word, kind in adjectives)


def _may_be_turned(found: Shaped, noun: str) -> bool:
    """Whether the first word is but a noun, and neither word one of those that go so in English."""
    if len(noun) < _LEAST or _is_gerund(found, noun) or not may_be(noun, "ns") or may_be(noun, "a"):
        return False
    behind = found.has("adjective_behind", "adjective")
    return not (behind or found.has("takes_complement", "noun") or found.has("set_phrase_noun", "noun"))


def _is_gerund(found: Shaped, noun: str) -> bool:
    """Whether a word in -ing is no thing."""
    return noun.endswith("ing") and noun not in found.page.word_set("noun_in_ing")


def _leads(found: Shaped) -> bool:
    """Whether the noun opens the sentence with its article, and its adjective is one of belonging or a people's."""
    adjective = found.words("adjective")[0]
    if found.classes("adjective") == "N":
        return True
    belongs = adjective.endswith(_OF_BELONGING) or found.has("adjective_though_noun", "adjective")
    return len(found.before) == 1 and belongs


def _is_parted(found: Shaped, adjective: str) -> bool:
    """Whether what follows does not go with the adjective: one that nothing follows, or words that say when or where."""
    if adjective.endswith(_OF_BELONGING) or adjective in found.page.word_set("adjective_before"):
        return True
    return found.words("following")[0] in _APART


def _is_adjective(word: str, kind: str, noun: str, found: Shaped) -> bool:
    """Whether a word is an adjective and, behind a noun in the singular, could not be its second half."""
    if kind != "N" and word in found.page.word_set("adjective_before"):
        return noun not in found.page.word_set("noun_before_colour")
    if kind == "N":
        return word.capitalize() in found.page.word_set("demonym")
    if kind == "n":
        return False
    own = word.removeprefix("non-")
    if len(own) < 4 or own.endswith(_NEVER_ALONE) or "-" in own or not is_mostly(own, "a"):
        return False
    if own in found.page.word_set("adjective_though_noun"):
        return len(found.before) == 1
    return not may_be(own, "nsvdczg") or not may_be(noun, "n")


RULE = Rule(
    title="Adjective behind its noun",
    why="Romance languages, Persian and Arabic set it there: “contratos menores”, “ospiti italiani e stranieri”.",
    find=shape(
        r"""(?<=[A\#aPwvbcH,]) (?P<hit> (?P<noun>n) (?P<adjective> n | [aN] (?: C a )? ) )
        (?= [.,;"] | (?P<following>P) [AnN\#] | C [AI] | S | [BHM] | (?P<verb> [vwcb] | [na] (?= A | \# ) ) | (?P<name>N) | $ )""",
        where=_is_turned,
    ),
    strength=WEAK,
    languages=("en",),
    mqm="fluency/word-order",
    examples=(
        Flagged("He signed three ⟦contracts minor⟧ by value.", source="*"),
        Flagged("The ⟦leader socialist⟧ spoke of a ⟦wedding memorable⟧.", source="*"),
        Flagged("It was a ⟦voice unmistakable⟧. She has ⟦hosts Italian and foreign⟧.", source="*"),
        Flagged("They met the ⟦referee Argentine⟧ Ana Paz.", source="*"),
        Flagged(
            "The ⟦source diplomatic⟧ confirmed it. The ⟦energy nuclear⟧ covers a third. The ⟦minister Italian⟧ of trade left.",
            source="*",
        ),
        Clean(
            "It is a bit weak, and the training hard. It is a village green. They made the town famous. The people present agreed.",
            because="English order",
        ),
        Clean("He met Nigerian students active in the club. It was a sight to make men glad.", because="what for"),
        Flagged(
            "The ⟦researcher principal⟧ came. He dived in a ⟦vehicle submarine⟧. She had a ⟦suitcase black⟧ with her.",
            source="*",
        ),
        Clean("A code red of theirs is on. The village green in town.", because="a colour with its noun"),
        Clean("She met the party conservative. It is a meeting secret enough.", because="a noun; a measure"),
        Clean("He holds a minor contract.", because="the adjective comes first"),
    ),
)
