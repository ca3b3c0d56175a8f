"""`The mayor said, he knew nothing`: the comma that German sets after a verb of saying."""

from normalizer.rulebook import SUGGESTED, WEAK, Clean, Flagged, Rule, pattern, remove

_SUBJECTS = ("he", "she", "it", "they", "there", "we", "the")

RULE = Rule(
    title="Comma between a verb of saying and what is said",
    why="“Der Bürgermeister sagte, er wisse nichts”: German, Dutch and Slavic languages set one, English does not.",
    when=tuple(f", {subject} " for subject in _SUBJECTS),
    find=pattern(
        r"""(?: (?<! [^\n] ) | (?<= [.!?] \s ) ) (?! (?: That | As | Like | When | While | If | What | After | Before | Once | Since | In | On | At | For | Because | Until | Although | Though | Where | Whatever | Even | Still | Whoever | Unless | How | But | And ) \b )
        [A-Z][\w’'-]* (?: \s [\w’'-]+ ){0,6}? \s {verb_before_comma} (?P<hit> , )
        (?= \s (?: he | she | it | they | there | we | the \s [a-z]+ (?: \s [a-z]+ )? ) \s {verb_of_said_clause} \b [^,“”"\n]{8,160} [.;] )""",
        reach=240,
    ),
    fix=remove,
    safety=SUGGESTED,
    strength=WEAK,
    languages=("en",),
    mqm="fluency/punctuation",
    examples=(
        Flagged(
            "The mayor said⟦,⟧ he knew nothing of it.", becomes="The mayor said he knew nothing of it.", source="de"
        ),
        Flagged(
            "It rained. He believes⟦,⟧ the club will win the cup.",
            becomes="It rained. He believes the club will win the cup.",
            source="cs",
        ),
        Clean("The mayor, she said, he knew nothing of it.", because="an attribution in the middle", source="de"),
        Clean("As the mayor said, he knew nothing of it.", because="another clause", source="de"),
    ),
)
