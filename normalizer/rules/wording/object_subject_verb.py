"""`The guilt Sazonov did not admit.`: a sentence that begins with its object."""

from normalizer.rulebook import WEAK, Clean, Flagged, Rule, is_intransitive, shape

RULE = Rule(
    title="Object before its subject",
    why="Slavic languages, German and Hungarian begin with what is known: “Вину Сазонов не признал”.",
    find=shape(
        r"""(?: ^ | (?<=\.) ) "? (?P<hit> (?: A{1,2} [a\#]* n | a* n ) (?: I | N | A n ) [DHM] r* [bc] | a* n (?P<verb> D r b ) ) (?= \. )""",
        where=lambda found: found.is_statement and not is_intransitive(found.words()[-1]),
    ),
    strength=WEAK,
    languages=("en",),
    mqm="fluency/word-order",
    examples=(
        Flagged("⟦The guilt Ivanov did not admit⟧.", source="*"),
        Flagged("⟦Such a step the council will not allow⟧.", source="*"),
        Flagged("He is held in jail. ⟦Guilt does not admit⟧.", source="*"),
        Clean(
            "Time does not stand still. Snow did not fall. The guilt that he did not admit weighed on him.",
            because="verbs without an object; a clause of its own",
        ),
        Clean("Ivanov did not admit it.", because="the subject comes first"),
    ),
)
