"""`To the event came two crews`, `For eleven years has received a pension`: an adverbial, then the verb."""

import re

from normalizer.rulebook import WEAK, Clean, Flagged, Rule, Shaped, may_be, shape

_YEAR = re.compile(r"1[5-9]\d\d|20\d\d")
_FINITE = re.compile(r"[vBHMwDI]")
_NOUN_PHRASE = (
    r"""(?: [Aa\#] | n(?=P) | (?<=A) [rg] )* [nN\#] (?: P A? \#? a* [nN]+ (?=P) ){0,2} (?: P A? \#? a* [nN\#] )?"""
)
_CLAUSE_END = re.compile(r'S|;|:|"|,[wv]|C[wv]')


def _has_no_subject(found: Shaped) -> bool:
    """Whether the words in front are an adverbial and nothing else, and the verb is that of the sentence."""
    if not _is_sentence(found) or not _is_adverbial(found) or found.words("that")[:1] not in ((), ("that",)):
        return False
    if found.classes("day") and (not found.has("time_word", "day") or found.has("believed")):
        return False
    if not found.classes("lead"):
        is_plain = found.classes("day") and found.classes() != "w"
        return bool(is_plain) or not _FINITE.search(found.behind.partition('"')[0])
    return not _is_clause(found) and _is_verb(found)


def _is_clause(found: Shaped) -> bool:
    """Whether what stands in front and the verb are a clause, `since the man left`, and another follows."""
    classes = found.classes("lead")
    if classes == "Pr" and found.words("lead")[0] == "as":
        return True
    parted = "," in found.reading.classes[found.match.end("lead") : found.match.start("hit")]
    if parted or classes[-1] == "r" or classes[1] == "#" or not found.has("clause_or_phrase", "first"):
        return False
    return "," in found.behind or bool(_FINITE.search(found.behind))


def _is_verb(found: Shaped) -> bool:
    """Whether the hit is a finite verb behind a lead: no noun, no participle."""
    if found.classes() == "B":
        return found.words("lead")[0] in ("for", "against", "without")
    if found.classes("odd"):
        return may_be(found.words()[0], "v") and not may_be(found.words()[0], "a")
    if found.classes() == "v":
        return found.behind[:1] not in ("P", "T") or not may_be(found.words()[0], "s")
    return found.classes() != "w" or _is_finite(found)


def _is_sentence(found: Shaped) -> bool:
    """Whether it is a statement, or a headline that begins with `In Rome` or the like."""
    if found.is_statement:
        return True
    return found.classes("lead") == "PN" and not found.sentence.rstrip().endswith("?") and found.classes()[0] in "Mvw"


def _is_finite(found: Shaped) -> bool:
    """Whether a form that is past or participle is the verb of the sentence: no other comes behind it."""
    clause = _CLAUSE_END.split(found.behind)[0]
    if found.match.group().endswith((",w", ",rw")) and (found.behind[0] in "nN" or "," in clause):
        return False  # `In fact, bagged milk`, `In May, sold by its owner, the house`
    return not _FINITE.search(clause) and not (found.behind[0] == "P" and "," in clause)


def _is_adverbial(found: Shaped) -> bool:
    group = next(name for name in ("lead", "day", "clause") if found.classes(name))
    words, classes = found.words(group), found.classes(group)
    if words[0] in found.page.word_set("before_number") and (classes[1:2] != "A" or words[1] in ("a", "an")):
        return False
    if words[0] in found.page.word_set("part_of_subject") or not found.page.word_set("inverting_word").isdisjoint(
        words
    ):
        return False
    if (classes[0] == "T" and may_be(words[1], "v")) or words[-1].endswith("'s"):
        return False
    years = (place for place, word in enumerate(found.words("lead")[:-1]) if _YEAR.fullmatch(word))
    return all(classes[place - 1] == "A" for place in years)


RULE = Rule(
    title="Verb without a subject behind an adverbial",
    why="Slavic and Romance languages, Greek and Hungarian go on with the verb: “В результате пострадали пять”.",
    find=shape(
        rf"""(?: ^ "? C? | (?<=[wvb]) ,? (?P<that>S) )
        (?: (?P<lead> (?P<first> P g P? | P | w[PT] | T ) (?: {_NOUN_PHRASE} | r ) ) r? ,? r?
          | (?P<day> (?: A | a | r ) [nN] ) n? (?: P A? a* n )? (?: (?= (?: M E | B ) c [A\#n] ) | , (?= [vw] [A\#nPrc] | H c [A\#nPrc] ) )
          | (?P<clause> (?: [wac] P | c | P A? n ) [^,;:"vBHMDI]* , ) )
        (?P<hit> [BH] r* [cgE] | M r* [bE] | M E c | D r b | (?P<odd> [bn] ) (?= \# [\#a]* n | P T \# ) | (?: H | (?<=,) D r ) T b | [vw] (?= [A\#PTOarnN] ) (?= (?P<tail> N+ | \# [a\#]* n | A [a\#]* n )? ) | B r* A? a (?= [.,"PC] ) | B (?= \# a* n ) )""",
        where=_has_no_subject,
        leads=lambda found: found.behind[:1] in tuple("A#nNaQ."),
    ),
    strength=WEAK,
    languages=("en",),
    mqm="fluency/word-order",
    examples=(
        Flagged("It rained. ⟦To the fire came three crews⟧.", source="*"),
        Flagged("⟦For eleven years has received⟧ a pension for blindness.", source="*"),
        Flagged("Compared to June ⟦increased⟧ by two percent.", source="*"),
        Flagged("“Through such fairs, ⟦can sell⟧ more,” he said.", source="*"),
        Flagged("⟦In winter is the hardest⟧. ⟦Without water remain⟧ 90 homes.", source="*"),
        Flagged("For the act ⟦threaten⟧ up to 5 years.", source="*"),
        Flagged("Until then, ⟦will hear⟧ it at 11, every night.", source="*"),
        Flagged("The paper wrote, that ⟦in northern Rome was arrested⟧ a thief.", source="*"),
        Flagged("Born in Rome in June of 1940, ⟦began⟧ to sing there.", source="*"),
        Flagged("⟦In Rome will open⟧ new park", source="*"),
        Flagged("⟦For the bill were⟧ 276 deputies. Against it spoke two.", source="*"),
        Flagged("This Friday ⟦will be⟧ held the final. Last year, ⟦sold⟧ 300 tons of apples.", source="*"),
        Clean("This Friday will be fine. Last year, sold by its owner, it was moved.", because="a subject; an aside"),
        Clean("In the room were 12 people.", because="a place"),
        Clean("Born in Rome in June of 1940, he began to sing there.", because="the subject is there"),
        Clean("As the river fell, they left. Since March rents have risen.", because="a clause; a subject"),
        Clean("To files came an end.", because="perhaps a verb"),
        Clean("About 20 people came to him. In no way has it failed.", because="a subject; turned as English does"),
        Clean("In the town as a whole 71 people are ill. Until then both have gone.", because="subjects"),
        Clean("In some towns, toys in metal sell. In fact, bagged milk sells.", because="subjects"),
        Clean("In 1999 Namibia signed a pact. In a report published in May, he says so.", because="a subject"),
    ),
)
