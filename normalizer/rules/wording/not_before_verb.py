"""`He not has money`, `Not has the right`: “not” before its verb."""

from normalizer.rulebook import WEAK, Clean, Flagged, Rule, pattern

RULE = Rule(
    title="“Not” before its verb",
    why="“no tiene”, “non ha”, “не имеет”: the particle stands first there.",
    when=(
        "not has ",
        "not is ",
        "not was ",
        "not are ",
        "not were ",
        "not will ",
        "not can ",
        "not had ",
        "not wants ",
        "not knows ",
        "not want ",
        "not know ",
        "not could ",
        "not exist",
        "not exists ",
        "not have ",
    ),
    find=pattern(
        r"""(?: (?<![\w’'-]) (?: [Hh]e | [Ss]he | [Ii]t | [Tt]hey | [Ww]e | I | that | which | who | and | but | there ) \s | (?: (?<![^\n]) | (?<= [.]\s ) | (?<= [“"] ) ) ) (?P<hit> [Nn]ot \s (?: has | is | was | are | were | will | can | had | wants | knows | could | exists | exist ) ) (?= \s (?! it\b | not\b | only\b | to\b | the\scase\b | [\w\s]{1,30}\? ) [a-z“"] )""",
        reach=40,
    ),
    strength=WEAK,
    languages=("en",),
    mqm="fluency/grammar",
    examples=(
        Flagged("He ⟦not has⟧ money.", source="*"),
        Flagged("⟦Not has⟧ the right to speak.", source="*"),
        Clean("He does not have money; it is not his.", because="English"),
        Clean("If not can he; why not have fun.", because="no subject before it"),
        Clean("Not is it only his. Not can you see it?", because="a question"),
    ),
)
