"""`The men who they were freed`, `the deal which both sides signed it`: a relative clause with a pronoun too many."""

from normalizer.rulebook import WEAK, Clean, Flagged, Rule, Shaped, shape

_SUBJECTS, _OBJECTS = ("he", "she", "they"), ("it", "him", "her", "them")


def _is_superfluous(found: Shaped) -> bool:
    """Whether “who” has a passive with a subject of its own, or the verb an object that its clause is about."""
    that, pronoun = found.words("that")[0], found.words()[0]
    if not found.classes("phrase"):
        return that == "who" and pronoun in _SUBJECTS and bool(found.classes("passive"))
    is_relative = that in ("which", "whom") or (that == "that" and found.has("issued_thing", "noun"))
    return is_relative and pronoun in _OBJECTS and not found.has("two_object_verb", "phrase")


RULE = Rule(
    title="Pronoun too many in a relative clause",
    why="Arabic, Persian and Hebrew take up the noun in the clause: “الاتفاق الذي وقعه الطرفان”.",
    when=("who ", "whom ", "which ", "that "),
    find=shape(
        r"""(?P<noun>n) ,? (?P<that>S) (?P<phrase> (?: [A\#] [a\#]* n+ | N+ ) H? [cvw] )? (?P<hit>[IQO])
        (?: (?P<passive> B r? c (?= [.,PTBHMvw] | r ) | H E c ) | (?= [P.,] [^.]* [BHMvw.] ) )""",
        where=_is_superfluous,
    ),
    strength=WEAK,
    languages=("en",),
    sources=("ar", "fa", "he", "ur"),
    mqm="fluency/grammar",
    examples=(
        Flagged("The prisoners who ⟦they⟧ were freed came home.", source="*"),
        Flagged("The man whom the police arrested ⟦him⟧ on Monday is a doctor.", source="*"),
        Flagged("The agreement that the two sides signed ⟦it⟧ in Oslo has failed.", source="*"),
        Clean(
            "The prisoners who were freed came home. The man who they say was freed came.",
            because="no pronoun",
            source="*",
        ),
        Clean("The fact that the police arrested him on Monday is known.", because="a clause of content", source="*"),
        Clean(
            "The medal which the town presented him in May is lost; the hut which the man built him in May fell.",
            because="two objects",
            source="*",
        ),
        Clean("The book which the man gave him in May is lost.", because="two objects", source="*"),
    ),
)
