"""`The guilt Sazonov did not admit.`: a sentence that begins with its object."""

from normalizer.rulebook import WEAK, Clean, Flagged, Rule, Shaped, is_intransitive, shape

_WITH_SUBJECT = r"(?: A{1,2} [a\#]* n | a* n ) (?: I | N | A n ) [DHM] r* [bc]"
_WITHOUT_SUBJECT = r"a* n (?P<verb> D r b )"


def _is_turned(found: Shaped) -> bool:
    """Whether the object stands first: the verb takes one, and things do not do what it tells."""
    if not found.is_statement:
        return False
    if found.classes("one"):
        return found.words("one") == ("one",)
    if found.classes("verb") and found.behind.startswith(","):
        return found.has("only_people_do")
    return not is_intransitive(found.words()[-1])


RULE = Rule(
    title="Object before its subject",
    why="Slavic languages, German and Hungarian begin with what is known: “Вину Сазонов не признал”.",
    find=shape(
        rf"""(?: (?: ^ | (?<=\.) ) "? (?= {_WITH_SUBJECT} \. | a* n D r b [.,] | n A n [wv] r? \. | N n D r b [.,] )
            | (?<=[,nN]) (?= N n D r b [.,] ) | (?: ^ | (?<=,) ) "? (?: A? a* n P a* n | [aw]+ n ) (?= Q M r* b [.,P] ) )
        (?P<hit> {_WITH_SUBJECT} | {_WITHOUT_SUBJECT} | n A n [wv] | N n D r b | (?P<one>Q) M r* b )""",
        where=_is_turned,
    ),
    strength=WEAK,
    languages=("en",),
    mqm="fluency/word-order",
    examples=(
        Flagged("⟦The guilt Ivanov did not admit⟧.", source="*"),
        Flagged("⟦Such a step the council will not allow⟧.", source="*"),
        Flagged("He is held in jail. ⟦Guilt does not admit⟧.", source="*"),
        Flagged("In court, ⟦Ivanov guilt did not admit⟧. ⟦Guilt the man admitted⟧ partially.", source="*"),
        Flagged("Fresh apples can be kept, dried apples ⟦one can keep⟧ for a year.", source="*"),
        Clean("Fate does not attack, and things one can keep are few.", because="a subject; a clause of its own"),
        Clean(
            "Time does not stand still. Snow did not fall. The guilt that he did not admit weighed on him.",
            because="verbs without an object; a clause of its own",
        ),
        Clean("Ivanov did not admit it.", because="the subject comes first"),
    ),
)
