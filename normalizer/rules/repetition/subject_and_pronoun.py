"""`Banks they say that`, `The fishermen of the island they are worried`: a subject and a pronoun for it."""

import re

from normalizer.rulebook import WEAK, Clean, Flagged, Rule, Shaped, may_be, shape

_CLAUSE_ENDS = re.compile(r"[S;:C]")
_FINITE = re.compile(r"[vBMDH]")
_PRONOUNS = frozenset({"he", "she", "it", "they"})
_PLURAL = frozenset({"people", "police", "men", "women", "children"})


def _is_said_again(found: Shaped) -> bool:
    """Whether the pronoun agrees with the noun, and its verb is the only one that the noun could have."""
    pronoun, subject = found.words("hit")[0], found.words("subject")
    if pronoun not in _PRONOUNS or not found.is_statement or not _is_subject(found, subject):
        return False
    return _agrees(pronoun, subject[_head(found.classes("subject"))]) and _has_one_verb(found)


def _is_subject(found: Shaped, subject: tuple[str, ...]) -> bool:
    """Whether the noun opens the sentence or what “that” leads in, and says neither when nor where."""
    if found.classes("lead") and found.words("lead")[0] != "that":
        return False
    if subject[-1] in ("say", "think", "believe") or (found.classes("comma") and found.classes("opening")):
        return False
    if found.classes("comma") and found.classes("subject")[0] != "A":
        return False
    return not _is_time(found, subject) and (len(subject) > 1 or may_be(subject[0], "ns"))


def _has_one_verb(found: Shaped) -> bool:
    """Whether the clause goes on behind the pronoun’s verb, without another one."""
    rest = found.classes("rest")
    end = _CLAUSE_ENDS.search(rest)
    clause = rest[: end.start()] if end else rest
    if not clause.rstrip('."!') and not end:
        return False
    is_auxiliary = found.classes("verb")[-1] in "BHM"
    return _FINITE.search(clause) is None and (is_auxiliary or "w" not in clause)


def _head(classes: str) -> int:
    """The place of the noun that a subject is about: the last one before its preposition.

    >>> _head("AanPAn"), _head("NN")
    (2, 1)
    """
    end = classes.find("P")
    return (end if end >= 0 else len(classes)) - 1


def _agrees(pronoun: str, head: str) -> bool:
    is_plural = (
        (head.endswith("s") and not head.endswith(("ss", "us", "is"))) or head.endswith("men") or head in _PLURAL
    )
    return is_plural if pronoun == "they" else not is_plural


def _is_time(found: Shaped, subject: tuple[str, ...]) -> bool:
    """Whether the noun says when, where, how or how much, and the pronoun is the true subject."""
    slots = ("span_of_time", "time_word", "month_lower", "weekday_lower", "set_off_noun")
    return any(not found.page.word_set(slot).isdisjoint(subject) for slot in slots)


RULE = Rule(
    title="Subject and a pronoun for it",
    why="Arabic, Persian, Greek and Romanian set the noun first and give the verb a subject of its own; engines fill one in.",
    find=shape(
        r"""(?: ^ "? (?P<opening> [^SvBHMDI,]{1,4} , )? | (?P<lead>S) ) (?P<subject> A? [a#]{0,2} [nN]{1,2} [nNb]? (?: P A? a? [nN]{1,2} ){0,2} ) (?P<comma>,)? (?P<hit> [IQ] )
        (?P<verb> r? [vwBHMD] ) (?P<rest> .* ) $""",
        where=_is_said_again,
    ),
    strength=WEAK,
    languages=("en",),
    mqm="fluency/grammar",
    examples=(
        Flagged("Banks ⟦they⟧ say that money is short.", source="fa"),
        Flagged("The fishermen of the island ⟦they⟧ are worried.", source="el"),
        Flagged("The manager ⟦she⟧ explained that two tests were held.", source="ro"),
        Clean("The bank they robbed is closed. The week she left was cold.", because="a clause within", source="fa"),
        Clean("Afaik it was only a whim.", because="no noun", source="fa"),
        Clean("This year it rose by 4 percent.", because="a time", source="fa"),
        Clean("The banks are short, they say that openly.", because="a verb stands before", source="fa"),
    ),
)
