"""`Her surname she did not wish to publish.`: the object first, then subject and verb."""

from normalizer.rulebook import WEAK, Clean, Flagged, Rule, pattern

RULE = Rule(
    title="Object before its subject",
    why="Slavic languages, German and Hungarian begin with what is known: “Příjmení si nepřála zveřejnit”.",
    when=tuple(
        f" {pronoun} {verb} "
        for pronoun in ("he", "she", "they", "we", "i", "it")
        for verb in (
            "did not",
            "does not",
            "do not",
            "have not",
            "has not",
            "had not",
            "have",
            "had",
            "has",
            "must",
            "cannot",
            "could not",
        )
    ),
    find=pattern(
        r"""(?: (?<![^\n]) | (?<=[.!?]\s) | (?<=[.!?][”"]\s) | (?<=[“"]) )
        (?P<hit> (?: (?:Similar|Other|Such|Another) \s (?:(?!that\b|which\b|who\b|says\b|{reporting_verb_past}\b|thought\b|knew\b|knows\b|felt\b|found\b)[\w-]+\s){0,2}? (?: he | she | they | we | I ) \s (?: (?:did|does|do|have|has|had|could) \s not | cannot | have | had | has )
          | (?:The|His|Her|Its|Their|Our|My|A|This|These|Those) \s (?:(?!that\b|which\b|who\b|says\b|{reporting_verb_past}\b|thought\b|knew\b|knows\b|felt\b|found\b)[\w-]+\s){1,3}? (?: he | she | they | we | I ) \s (?: (?:did|does|do|have|has|had|could) \s not | cannot ) ) )
        (?= \s (?: in | at | already | also | even | [a-z]+ (?:ed|en) | {verb_behind_object} ) \b )""",
        unless=(r"(?:The|This|A|These|Those)\s(?:\w+\s)?{noun_with_clause}\b",),
        reach=90,
    ),
    strength=WEAK,
    languages=("en",),
    mqm="fluency/word-order",
    examples=(
        Flagged("⟦Her surname she did not⟧ wish to publish.", source="cs"),
        Flagged("It was hot. ⟦Similar halls they have⟧ in Katowice.", source="cs"),
        Clean("The school that she had not attended was shut.", because="a clause about the noun", source="cs"),
        Clean("The president said he did not know it.", because="a verb stands between", source="cs"),
        Clean("She did not wish to publish her surname.", because="the subject first", source="cs"),
        Clean("The day she had seen it was wet. This time he did not say it.", because="a time", source="cs"),
    ),
)
