"""`In the final scored Brandt the goal`, `On the table lay on Monday a letter`: adverbial, verb, then the subject."""

import re

from normalizer.rulebook import WEAK, Clean, Flagged, Rule, Shaped, is_mostly, may_be, shape

_FINITE = re.compile(r"[vwBHMDI]")
_CLAUSE_END = re.compile(r"[;:\"S]|,C?|C(?=[vwBHMD])")
_PHRASE = r"(?: A? [a\#]* [nN]+ | A a | \# | Q )"
_SUBJECT = r"(?: A [a\#]* n+ N* | N+ )"


def _is_second(found: Shaped) -> bool:
    """Whether an adverbial leads that turns no verb in English, and the verb behind it is that of the sentence."""
    leading = found.words("lead")[0]
    if (
        not found.is_statement
        or found.has("inverting_word", "lead")
        or leading in found.page.word_set("part_of_subject")
    ):
        return False
    if found.classes("being"):
        return found.classes("lead")[0] in "PT" and not found.has("clause_or_phrase", "first")
    return _is_verb(found) and not _is_parted(found) and _fits(found)


def _is_verb(found: Shaped) -> bool:
    """Whether the word is a verb, and takes one object at the most: a name before it may be the subject."""
    verb = found.words("verb")[0]
    return (
        (may_be(verb, "vzd") or verb == "lay") and not is_mostly(verb, "a") and not found.has("two_object_verb", "verb")
    )


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
    return not found.classes("state") or found.words("verb")[0] in ("became", "becomes")


RULE = Rule(
    title="Subject behind the verb, after an adverbial",
    why="German, Dutch and Scandinavian languages have the verb second: “In der Schlussphase erzielte Brandt das Tor”.",
    find=shape(
        rf"""(?: ^ | (?<=,) ) "? C? (?P<lead> r? (?P<first>[PgT]) T? {_PHRASE} (?: P {_PHRASE} )? | r (?: P {_PHRASE} )? )
        (?P<hit> (?P<being>B) r? (?P<doing>g) (?: A [a\#]* n+ | \# a* n ) (?= [.,P] ) | (?P<verb>[vwa]) r? (?: {_SUBJECT} r? (?P<second> A [a\#n]* [n\#] ) | {_SUBJECT} r* (?P<state>[cw]) (?= [.,P] ) | {_SUBJECT} (?P<manner>r) [ra]
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
        Clean("In the last minute Brandt scored the goal.", because="the subject comes first"),
        Clean("In the end came the day. Only in May paid the man the bill.", because="no object; turned as in English"),
        Clean("In a letter sent on Monday the mayor said so. At home Ana gave the man a coat.", because="a subject"),
    ),
)
