"""`He said, that it rained`: the comma that other languages set before “that”."""

from normalizer.rulebook import SUGGESTED, WEAK, Clean, Flagged, Rule, pattern, remove

RULE = Rule(
    title="Comma before “that”",
    why="Slavic languages, German and Hungarian set one before every clause: “сказал, что”, “sagte, dass”, “řekl, že”.",
    when=(", that ",),
    find=pattern(
        r"""(?<![\w-]) (?: {reporting_verb_past} | {reporting_verb_present} | {clause_governor} ) (?P<hit> , ) (?= \s that \s
          (?! is, | is\sto\ssay | (?:is|was|has|had|will|would|are|were|day|night|year|much|same)\b )
          (?:[\w’'“"-]+\s){1,30} )""",
        reach=24,
    ),
    fix=remove,
    safety=SUGGESTED,
    strength=WEAK,
    languages=("en",),
    mqm="fluency/punctuation",
    examples=(
        Flagged("She is glad⟦,⟧ that the bridge is open.", becomes="She is glad that the bridge is open.", source="cs"),
        Flagged("The paper wrote⟦,⟧ that he had left.", becomes="The paper wrote that he had left.", source="ru"),
        Clean("She is glad that the bridge is open.", because="no comma", source="cs"),
        Clean("What he said, that is to say nothing, was noted.", because="an explanation", source="cs"),
        Clean("On the day he spoke, that bridge fell.", because="no verb of saying", source="de"),
    ),
)
