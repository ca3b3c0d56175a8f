"""`the his car`, `an another school`: two words where English has one determiner."""

from normalizer.rulebook import SUGGESTED, Clean, Flagged, Rule, capitalise_like, is_scots, pattern

RULE = Rule(
    title="Two determiners before one noun",
    why="“la sua auto”, “un autre”, “la mia casa”: English sets one of them.",
    when=(
        "same the ",
        "the {determiner_behind_article} ",
        "an another ",
        "a another ",
        "a the ",
        "an the ",
        "a his ",
        "a its ",
        "a their ",
        "a this ",
        "his the ",
        "their the ",
        "whose the ",
    ),
    find=pattern(
        r"""(?<![\w’'.“"-]) (?P<hit> (?P<first> [Tt]he | [Aa]n? ) \s (?P<second> {determiner_behind_article} | the )
          | (?P<left> his | their | whose | the\ssame ) \s the ) (?= \s [a-z]{2,} )""",
        unless=(
            r"(?:(?<=group\s)|(?<=class\s)|(?<=point\s)|(?<=plan\s))[Aa]\s",
            r"the\ssame\sthe\s{adverbial_with_the}\b",
            r"(?:his|their)\sthe\s(?:day|moment|minute|more|better|same|other|way|next|first|last|whole)\b",
        ),
        where=lambda _, page: not is_scots(page),
        reach=20,
    ),
    fix=lambda match, page: match.group("left") or capitalise_like(match.group("first"), match.group("second")),
    safety=SUGGESTED,
    languages=("en",),
    mqm="fluency/grammar",
    examples=(
        Flagged("He took ⟦the his⟧ car.", becomes="He took his car."),
        Flagged("They build ⟦an another⟧ school.", becomes="They build another school."),
        Flagged("He lost ⟦his the⟧ car.", becomes="He lost his car."),
        Clean("He took his car; another school is built.", because="one determiner"),
        Clean("In group a the men won; of point a this court says nothing.", because="a letter"),
        Flagged("They take ⟦the same the⟧ train.", becomes="They take the same train."),
        Flagged("The boats, ⟦whose the⟧ number grows.", becomes="The boats, whose number grows."),
        Clean("The polis came an the weans ran.", because="Scots, which writes “an” for and"),
        Clean("Boys are the same the world over.", because="the next words tell where"),
        Clean("He gave them his the day before.", because="the next word tells when"),
    ),
)
