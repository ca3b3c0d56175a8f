"""`promised for May a repair`, `left here two points`: what belongs behind the object stands before it."""

import re
from itertools import pairwise

from normalizer.rulebook import WEAK, Clean, Flagged, Rule, Shaped, is_intransitive, may_be, shape

_FINITE = re.compile(r"[vBHMwDI]")
_CLAUSE_END = re.compile(r"[;:\",]")
_PHRASE = r"[PT] (?: A [a\#]* n [nN]* | N+ | n | [OQ] | \# n )"


def _parts_verb_and_object(found: Shaped) -> bool:
    """Whether the phrase goes with the verb and the noun behind it is the object, nobody's subject, no time."""
    if found.classes()[0] == "M" and found.words()[0] != "will":
        return False
    if found.has("time_word", "object") or _FINITE.search(_CLAUSE_END.split(found.behind)[0]):
        return False
    if any(map(found.classes, ("bare", "day", "season"))):
        return _is_time_before_object(found)
    return _is_phrase(found) if found.classes("phrase") else _is_adverb(found)


def _is_adverb(found: Shaped) -> bool:
    """Whether an adverb parts them that stands elsewhere in English: `waits still`, `speaks well Spanish`."""
    if not found.classes("tongue"):
        adverb = found.words("manner")[-1:]
        return found.has("adverb_before_object") or (found.is_statement and _is_of_manner(found, adverb))
    language = found.words("tongue")[0].capitalize()
    return found.words("well") == ("well",) and language in found.page.word_set("demonym")


def _is_of_manner(found: Shaped, adverb: tuple[str, ...]) -> bool:
    """Whether an adverb tells how, `denied categorically`, and goes neither with the number nor the object only."""
    if not adverb or not adverb[0].endswith("ly") or adverb[0] in found.page.word_set("focus_adverb"):
        return False
    return not is_intransitive(found.words()[found.words().index(adverb[0]) - 1])


def _is_phrase(found: Shaped) -> bool:
    """Whether the phrase may stand by itself: no set one, no gerund or infinitive."""
    if found.has("loose_preposition", "phrase") or found.has("set_phrase_noun", "phrase"):
        return False
    noun = found.reading.words[found.match.start("phrase") + 1]
    return not noun.endswith("ing") and not _has_infinitive(found.words("phrase"), found.classes("phrase"))


def _is_time_before_object(found: Shaped) -> bool:
    """Whether a day or season stands before an object: one with its article, or things in the plural."""
    if found.classes("bare"):
        things, verb = found.words("bare")[0], found.words()[0]
        return found.has("time_word", "weekday") and things.endswith("s") and not is_intransitive(verb)
    if found.classes("day"):
        return found.words("day")[0] in found.page.word_set("time_word") and found.classes("object")[0] == "A"
    return found.has("time_word", "season") and found.words("season")[0] in ("this", "last", "next", "every")


def _has_infinitive(words: tuple[str, ...], classes: str) -> bool:
    """Whether `to` stands before a word that may be a verb, or is no noun that is known."""
    behind = (words[place + 1] for place, pair in enumerate(pairwise(classes)) if pair == ("T", "n"))
    return any(may_be(word, "v") or not may_be(word, "ns") for word in behind)


RULE = Rule(
    title="Phrase between verb and object",
    why="Slavic languages, German, Greek and Hungarian may set the object last: “выделил на дороги 940 миллионов”.",
    find=shape(
        rf"""(?<=[nNIQ",]) r? (?P<hit> (?: (?: H r? c | M r? b | [vwH] ) (?P<phrase> (?: {_PHRASE} ){{1,2}} ) r? | (?: H r? c | M r? b | [vw] ) (?P<manner>r) | [vw] P? (?P<day>N) n? | (?: [vw] | M r? b ) (?P<season>[Aa] n) )
            (?P<object> (?: A [a\#]* (?: n+ | a ) | \# a* n ) (?= [.,P] | $ ) | \# \#? a? n ) | [vw] r? (?P<well>r) (?P<tongue>N) (?= [.,PC] ) | [vw] P (?P<weekday>N) [ag]? n? (?P<bare>n) (?= [.,] ) )""",
        where=_parts_verb_and_object,
        unless=(r"refused\sin\sadvance\b",),
    ),
    strength=WEAK,
    languages=("en",),
    mqm="fluency/word-order",
    examples=(
        Flagged("The firm ⟦promised for the summer a repair⟧.", source="*"),
        Flagged("The city ⟦has received for roads from the state 90 million zlotys⟧.", source="*"),
        Flagged("The opposition ⟦has to it an answer⟧. They ⟦left here two points⟧.", source="*"),
        Flagged("The prosecutor ⟦required Friday morning a sentence⟧ of a year.", source="*"),
        Flagged("He ⟦denied categorically the charges⟧. It ⟦will raise gradually the rates⟧.", source="*"),
        Flagged("The plan ⟦covers this year 1,500 schools⟧.", source="*"),
        Flagged("He ⟦will present next week his book⟧. She ⟦speaks very well Spanish⟧.", source="*"),
        Flagged("The ministry ⟦sent on Monday experts⟧.", source="*"),
        Clean("He came in May a year ago. He went home to wait.", because="a time; no object"),
        Clean("They took into account the cost. He retired by selling the house.", because="set phrases; a gerund"),
        Clean("He slept here two days. When it burned in May the man left.", because="a time; a subject"),
        Clean("He refused in advance all honours.", because="English says so of a long object"),
    ),
)
