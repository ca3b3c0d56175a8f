"""`Rises to 14 the number of dead`, `Stole a digger and drove home`: a headline that begins with its verb."""

import re

from normalizer.rulebook import WEAK, Clean, Flagged, Rule, Shaped, may_be, shape

_FINITE = re.compile(r"(?<!C)[vwBHMDI]")
_CLAUSE_END = re.compile(r'[;:",S-]')


def _stands_alone(found: Shaped) -> bool:
    """Whether the line opens the text or a paragraph."""
    line, text = found.sentence.strip(), found.page.text
    return text.startswith(line) or f"\n\n{line}" in text


def _is_headline(found: Shaped) -> bool:
    """Whether the line is a headline, and its verb has no subject in front."""
    if found.ends_with_stop or found.text[0].islower() or "?" in found.sentence or not _stands_alone(found):
        return False
    if found.classes("third") or found.classes("doing"):
        return _is_plain(found)
    if found.classes("deed"):
        return found.has("headline_deed") and not may_be(found.words()[0], "n")
    if _FINITE.search(_CLAUSE_END.split(found.behind)[0]):
        return False
    if found.classes("change"):
        return found.has("headline_change") or _is_deed_somewhere(found)
    return found.has("headline_participle") if found.classes("held") else _is_verb(found)


def _is_plain(found: Shaped) -> bool:
    """Whether the word is “was” before a participle, or behind a place a verb that is no plural."""
    if found.classes("doing"):
        return found.words() in (("was",), ("were",))
    return may_be(found.words("third")[0], "z") and not may_be(found.words("third")[0], "ns")


def _is_deed_somewhere(found: Shaped) -> bool:
    """Whether somebody did the like of finding or arresting, to one who or which is not known yet, at a place with a name."""
    return found.has("headline_deed") and found.words("one")[0] in ("a", "an") and "PN" in found.behind


def _is_verb(found: Shaped) -> bool:
    """Whether the first word is a finite verb: no noun, and no participle that an object may follow."""
    verb, kind = found.words("verb")[0], found.classes("verb")
    if found.has("two_object_verb", "verb") or found.has("believed", "verb") or found.has("time_word"):
        return False
    return may_be(verb, "z") if found.classes("much") else kind != "n" and may_be(verb, "zd")


RULE = Rule(
    title="Headline that begins with its verb",
    why="Spanish, Portuguese, Italian and Polish headlines do: “Sobe para 14 o número de mortos”, “Ukradł koparkę”.",
    find=shape(
        r"""^ "? (?P<hit> N+ , (?P<third>v) (?= [nA\#a] ) | (?P<change>[nb]) (?= (?P<one>A) a* n ) | (?P<verb>[nvw]) (?: (?P<much> T \# n? ) A [a\#]* n (?: P [nNa] )? | A [a\#]* n+ | \# a* n )
            | (?P<held>[wac]) (?= P (?: [gA\#n] | N P ) ) | (?P<doing>B) (?= g )
            | (?P<deed>b) (?= r? a* [nN] ) )""",
        where=_is_headline,
    ),
    strength=WEAK,
    languages=("en",),
    mqm="fluency/word-order",
    examples=(
        Flagged("⟦Rises to 14 the number of dead⟧ in Rome\n\nIt rained.", source="*"),
        Flagged("⟦Stole a digger⟧ and drove it home\n\nIt rained.", source="*"),
        Flagged("⟦Discover⟧ old cemetery under a pitch\n\nIt rained.", source="*"),
        Flagged("⟦Detained⟧ for threatening his ex-partner in Motril\n\nIt rained.", source="*"),
        Flagged("⟦Increase⟧ the cases of flu in Rome\n\nIt rained.", source="*"),
        Flagged(
            "⟦Discover⟧ a reef at 480 metres off Ceuta\n\n⟦Was⟧ driving drunk and hit a fence\n\nIt rained.", source="*"
        ),
        Flagged("⟦Arrested⟧ in Murcia for theft\n\nIt rained.", source="*"),
        Clean("Number of dead rises to 14\nStole a digger", because="English order; not the first line"),
        Clean("Stole a digger? Call us\n\nIt rained.", because="a question"),
        Clean("Given a chance\n\nCut the cost\n\nIt rained.", because="a participle"),
    ),
)
