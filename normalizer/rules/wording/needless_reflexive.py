"""`The boat overturned itself`: a reflexive pronoun that English does without."""

from normalizer.rulebook import SUGGESTED, WEAK, Clean, Flagged, Rule, pattern, remove

_SELF = r"(?:himself|herself|itself|themselves|myself|ourselves|yourself)"

RULE = Rule(
    title="Reflexive pronoun that the verb has no need of",
    why="Romance and Slavic languages make verbs reflexive that English leaves alone: “se concentrer”, “převrátit se”.",
    when=(
        " himself",
        " herself",
        " itself",
        " themselves",
        " myself",
        " ourselves",
        " yourself",
    ),
    find=pattern(
        rf"""(?<![\w-]) (?: (?P<speaks> {{self_speaking_verb}} ) | {{unreflexive_verb}} ) (?P<hit> \s {_SELF} )
        (?(speaks) (?= \s (?: the | a | an | his | her | [A-Z][\w’-]+ ) \s ) | ) (?(speaks) | (?= \s* (?: [.,;:!?"”»)] | \Z | \n )
          | \s (?: {{after_reflexive}} | {{weekday}} ) \b ) )""",
        reach=40,
    ),
    fix=remove,
    safety=SUGGESTED,
    strength=WEAK,
    languages=("en",),
    mqm="fluency/grammar",
    examples=(
        Flagged("Two boats overturned⟦ themselves⟧.", becomes="Two boats overturned.", source="hu"),
        Flagged(
            "Pupils cannot concentrate⟦ themselves⟧ in class.",
            becomes="Pupils cannot concentrate in class.",
            source="ro",
        ),
        Flagged("“No,” remembers⟦ himself⟧ the baker.", becomes="“No,” remembers the baker.", source="fr"),
        Clean("She hurt herself and washed herself.", because="verbs that take the pronoun", source="ro"),
        Clean("He returned himself elected.", because="the pronoun has a predicate", source="fr"),
    ),
)
