"""`In Rostov detained a teacher`: a place, then what was done there, and nobody who did it."""

from normalizer.rulebook import WEAK, Clean, Flagged, Rule, pattern

RULE = Rule(
    title="Place and deed without a doer",
    why="Russian and Ukrainian tell so what somebody did: “В Ростове задержали учителя”.",
    when=(
        "will {deed_base} ",
        "{deed} a ",
        "{deed} an ",
        "{deed} the ",
        "{deed} two ",
        "{deed} three ",
        "{deed} more than ",
        "{deed} about ",
        "{deed} new ",
    ),
    find=pattern(
        r"""(?: (?<![^\n]) | (?<=[.!?]\s) ) In \s (?: the \s (?: [\w-]+ \s ){1,3}? {kind_of_place} (?: \s of \s [A-Z]\w+ )? | [A-Z][\w-]+ (?: \s [A-Z][\w-]+ )? (?: \s (?:region|district|oblast|province) )? ) \s (?: on\s{weekday}\s | today\s | yesterday\s | again\s | also\s | already\s )?
        (?P<hit> (?: {deed} | will \s (?:soon\s|be\sable\sto\s)? {deed_base} ) \s (?: an? | the | two | three | more \s than | about | new ) \s [\w-]+ ) (?! \s {noun_of_span} \b )""",
        reach=90,
        unless=(r"\w+\s(?:the|a|an)\s(?:same|previous|following|next|last|day|week|month|year|decade|century)\b",),
    ),
    strength=WEAK,
    languages=("en",),
    sources=("ru", "uk", "be", "bg", "sr", "hr", "pl", "cs", "sk", "fa", "he"),
    mqm="fluency/grammar",
    examples=(
        Flagged("In Rostov ⟦detained a teacher⟧ on suspicion of bribery.", source="ru"),
        Flagged("It rained. In the Kursk region ⟦opened a new⟧ school.", source="ru"),
        Clean("In Rostov police detained a teacher.", because="somebody did it", source="ru"),
        Clean("In a study published the same week it rained.", because="a participle", source="ru"),
        Clean("In Rostov opened the same day another door.", because="a time", source="ru"),
    ),
)
