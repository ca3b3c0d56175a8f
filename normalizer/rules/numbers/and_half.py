"""`two hours and half`, `almost third of`: a fraction that has lost its article."""

from normalizer.rulebook import WEAK, Clean, Flagged, Rule, pattern

RULE = Rule(
    title="Fraction without its article",
    why="“dos horas y media”, “почти треть”: English says two and a half hours, almost a third.",
    when=(
        "and half",
        "almost half of million",
        "almost third",
        "about third",
        "nearly third",
        "almost quarter",
        "about quarter",
        "over third",
        "nearly quarter",
        "than third",
        "than quarter",
        "half of million",
        "half million of",
        "the half of ",
    ),
    find=pattern(
        r"""(?<![\w’'-]) (?P<hit> (?: years? | months? | hours? | days? | weeks? | minutes? | million | billion | kilomet(?:re|er)s? | metres | meters | one | two | three | four | five | times ) \s and \s half (?! \s (?: an? | the | of | his | her | its | their | that | this | were | was | are | is | time | - ) ) (?= \s* [.,;)] | \s [a-z] )
          | (?: almost | about | nearly | over | than | around | only ) \s (?: third | quarter | half\sof\smillion ) (?= \s (?:of|million) \b ) | [Tt]he \s half \s of (?= \s (?: the | all | them | its | his | their | people ) \b ) )""",
        reach=30,
    ),
    strength=WEAK,
    languages=("en",),
    mqm="fluency/grammar",
    examples=(
        Flagged("He waited two ⟦hours and half⟧.", source="*"),
        Flagged("⟦The half of⟧ the houses are empty.", source="*"),
        Flagged("They lost ⟦almost third⟧ of them.", source="*"),
        Clean("He waited two and a half hours; half of the houses; almost a third.", because="English"),
        Clean("It lasted days and half the town came; one and half a dozen.", because="another half"),
    ),
)
