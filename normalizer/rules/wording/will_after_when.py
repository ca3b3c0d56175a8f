"""`When he will arrive`, `If it would have rained`: a future or conditional after “when” or “if”."""

from normalizer.rulebook import WEAK, Clean, Flagged, Rule, pattern

RULE = Rule(
    title="Future after “when” or conditional after “if”",
    why="“Quand il arrivera”, “Когда он приедет”, “Wenn er gewusst hätte”: English has present or past here.",
    when=(
        "when ",
        "if ",
        "as soon as ",
        "until ",
        "once ",
        "unless ",
    ),
    find=pattern(
        r"""(?: (?: (?<![^\n]) | (?<= [.]\s ) | (?<= ,\s ) ) (?: When | As\ssoon\sas | Once | Unless | Until | If | as\ssoon\sas | once | unless ) | (?<= [a-z]\s ) (?: as\ssoon\sas | until ) ) \s (?: he | she | it | they | we | (?: the | this | these | his | her | their | its | all ) \s (?: [a-z]+ \s )?? [a-z]+ ) \s
        (?P<hit> will | (?<=\s) would (?= \s (?: have | not | be | know ) \b ) ) (?= \s (?: not\s )? [a-z]+ )""",
        reach=50,
        look=lambda page, offset, literal: (
            " will " in page.fold[offset : offset + 50] or " would " in page.fold[offset : offset + 50]
        ),
    ),
    strength=WEAK,
    languages=("en",),
    mqm="fluency/grammar",
    examples=(
        Flagged("When he ⟦will⟧ arrive, we eat.", source="*"),
        Flagged("If they ⟦would⟧ have known, they would have come.", source="*"),
        Clean("When he arrives, we eat; if they had known.", because="English"),
        Clean("It is unclear when he will arrive and if it will rain.", because="an object clause"),
    ),
)
