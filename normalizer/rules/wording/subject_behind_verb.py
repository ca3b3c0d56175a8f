"""`In the final scored Brandt the goal`, `On the table lay on Monday a letter`: adverbial, verb, then the subject."""

import re

from normalizer.rulebook import WEAK, Clean, Flagged, Rule, Shaped, is_mostly, may_be, shape

_FINITE = re.compile(r"[vwBHMDI]")
_CLAUSE_END = re.compile(r"[;:\"S]|,C?|C(?=[vwBHMD])")
_ONE_NOUN = re.compile(r"PA[an]")
_PHRASE = r"(?: A? [a\#]* [nN]+ | A a | \# | Q )"
_SUBJECT = r"(?: A [a\#]* n+ N* | N+ )"


def _is_second(found: Shaped) -> bool:
    """Whether an adverbial leads that turns no verb in English, and the verb behind it is that of the sentence."""
    leading = found.words("lead")[0]
    if not _is_adverbial(found, leading):
        return False
    if (
        not found.is_statement
        or found.has("inverting_word", "lead")
        or leading in found.page.word_set("part_of_subject")
    ):
        return False
    if found.classes("being"):
        return found.classes("lead")[0] in "PT" and not found.has("clause_or_phrase", "first")
    return _is_verb(found) and not _is_parted(found) and _fits(found)


def _is_adverbial(found: Shaped, leading: str) -> bool:
    """Whether the words in front are a time, or a phrase; an adverb alone, where the sentence begins."""
    kinds = found.classes("lead")
    if found.classes("day"):
        return found.has("time_word", "day")
    if kinds[0] == "S":
        return leading == "because"
    return kinds != "r" or found.match.start() == 0


def _is_verb(found: Shaped) -> bool:
    """Whether the word is a verb, and one with two objects has no noun in front that may be its subject."""
    verb = found.words("verb")[0]
    if found.has("two_object_verb", "verb") and not _ONE_NOUN.fullmatch(found.classes("lead")):
        return False
    return (may_be(verb, "vzd") or verb == "lay") and not is_mostly(verb, "a")


def _is_parted(found: Shaped) -> bool:
    """Whether what follows is a time, or has a verb of its own: the first is a participle then."""
    is_time = found.has("time_word", "second") or found.has("time_word", "late")
    return is_time or _FINITE.search(_CLAUSE_END.split(found.behind)[0]) is not None


def _fits(found: Shaped) -> bool:
    """Whether the word that shows the order is one that does."""
    if found.classes("late"):
        return bool(found.classes("first"))
    if found.classes("manner"):
        return found.words("manner")[0] in ("not", "too")
    if found.classes("many"):
        return found.has("crowd", "many")
    if found.classes("state"):
        return found.has("verb_of_state", "verb") or "too" in found.words()
    return True


RULE = Rule(
    title="Subject behind the verb, after an adverbial",
    why="German, Dutch and Scandinavian languages have the verb second: “In der Schlussphase erzielte Brandt das Tor”.",
    find=shape(
        rf"""(?: ^ | (?<=,) ) "? C? (?P<lead> [rS]? (?P<first>[PgT]) T? {_PHRASE} (?: P {_PHRASE} )? | r (?: P {_PHRASE} )? | (?P<day> [Aa] n ) )
        (?P<hit> (?P<being>B) r? (?P<doing>g) (?: A [a\#]* n+ | \# a* n ) (?= [.,P] ) | (?P<verb>[vwab]) r? (?: (?: {_SUBJECT} | (?P<many>n) P a* n ) r? (?P<second> A [a\#n]* [n\#] | a+ n ) | {_SUBJECT} r* (?P<state>[cwa]) (?= [.,P] ) | {_SUBJECT} (?P<manner>r) [ra]
            | P (?: A a* n | N ) (?P<late> r? A [a\#]* [nN]+ | [rP]? \# a* n ) ) )""",
        where=_is_second,
    ),
    strength=WEAK,
    languages=("en",),
    mqm="fluency/word-order",
    examples=(
        Flagged("In the last minute ⟦scored Brandt the goal⟧ from ten meters.", source="*"),
        Flagged("For the union ⟦goes the plan not far⟧ enough. For others ⟦comes the plan too late⟧.", source="*"),
        Flagged("In front of the town hall ⟦stood on Monday 400 people⟧.", source="*"),
        Flagged("According to the police ⟦became the driver slightly injured⟧.", source="*"),
        Flagged(
            "Last week ⟦rejected the council the plan⟧. Because of the ice ⟦remain the schools closed⟧.", source="*"
        ),
        Flagged("At the fair ⟦visited thousands of people the stands⟧.", source="*"),
        Clean("In the last minute Brandt scored the goal.", because="the subject comes first"),
        Clean(
            "In the end came the day. Only in May paid the man the bill. This reading, merely denoted an age.",
            because="no object; turned as in English",
        ),
        Clean("In a letter sent on Monday the mayor said so. At home Ana gave the man a coat.", because="a subject"),
    ),
)
