"""`He not has money`, `Not has the right`: “not” before its verb."""

from normalizer.rulebook import WEAK, Clean, Flagged, Rule, pattern

RULE = Rule(
    title="“Not” before its verb",
    why="“no tiene”, “non ha”, “не имеет”: the particle stands first there.",
    when=("not {verb_behind_not} ", "wants not ", "want not ", "that not ", "which not ", "who not "),
    find=pattern(
        r"""(?: (?<![\w’'-]) (?: [Hh]e | [Ss]he | [Ii]t | [Tt]hey | [Ww]e | I | that | which | who | and | but | there | (?<!\w) (?!always|perhaps) [a-z]{5,}s ) \s | (?: (?<![^\n]) | (?<= [.]\s ) | (?<= [“"] ) ) ) (?P<hit> [Nn]ot \s {verb_behind_not} | (?: (?<=\bthat\s) | (?<=\bwhich\s) | (?<=\bwho\s) ) not \s {verb_left_without_do} | (?<=she\s) wants? \s not | (?<=he\s) wants? \s not | (?<=they\s) wants? \s not
          | (?P<at_end> (?: (?<=\bthat\s) | (?<=\bwhich\s) | (?<=\bwho\s) ) not \s {verb_left_without_do} (?= \s* [.,;] ) ) ) (?(at_end) | (?= \s (?! it\b | not\b | only\b | the\scase\b | [\w\s]{1,30}\? ) [a-z“"] ) )""",
        reach=40,
    ),
    strength=WEAK,
    languages=("en",),
    mqm="fluency/grammar",
    examples=(
        Flagged("He ⟦not has⟧ money.", source="*"),
        Flagged("⟦Not has⟧ the right to speak.", source="*"),
        Flagged("He speaks of a law that ⟦not existed⟧ in May.", source="*"),
        Flagged("They speak of a penalty that ⟦not existed⟧.", source="*"),
        Clean("He does not have money; it is not his.", because="English"),
        Clean("If not can he; why not have fun.", because="no subject before it"),
        Clean("Not is it only his. Not can you see it?", because="a question"),
    ),
)
