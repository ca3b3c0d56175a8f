"""`There is many problems`, `there are no information`: “there is” that does not agree with what follows."""

from normalizer.rulebook import WEAK, Clean, Flagged, Rule, pattern

RULE = Rule(
    title="“There is” that does not agree",
    why="“il y a”, “hay”, “vardır”, “есть” have one form for one and many.",
    when=(
        "there is ",
        "there was ",
        "there are ",
        "there were ",
        "there has been ",
        "there's ",
    ),
    find=pattern(
        r"""(?<![\w’'-]) (?<! if\s ) (?<! though\s ) (?P<hit> [Tt]here \s (?: (?: is | was | has\sbeen ) \s (?: also\s | now\s | only\s | still\s )? (?: many | several | two | three | four | five | six | seven | eight | nine | ten | various | numerous | few | [2-9] | \d{2,4} | no\s(?:problems|people|victims|casualties|injuries|deaths|plans|doubts|survivors|details|reasons) ) \b (?! \s (?:hours?|minutes|days|weeks|months|years|percent|per|%|million|billion|euros|dollars|metres|meters|kilomet) ) (?= \s [a-z]+ )
          | (?: are | were ) \s (?: also\s | now\s | only\s | still\s )? (?: (?:no|much|little|some)\s (?:{uncountable_noun}) | an? \s (?: dead | wounded | problem | man | woman | person | house | hospital | school | plan | need | possibility | risk | danger | victim | big | great | new | small | strong | serious ) (?! \s (?:number|majority|many|deal|few|lot|variety|group|amount) ) | much (?! \s (?: more | less | [a-z]+er ) \b ) | one \s (?! or\b|of\b|to\b|hundred|thousand|million ) [a-z]+ (?! \s and) ) \b ) )""",
        reach=40,
    ),
    strength=WEAK,
    languages=("en",),
    mqm="fluency/grammar",
    examples=(
        Flagged("⟦There is many⟧ problems in the city.", source="*"),
        Flagged("⟦There are no information⟧ about the man.", source="*"),
        Flagged("⟦There were a big⟧ fire in May.", source="*"),
        Clean("There are many problems; there is no information.", because="English"),
        Clean("It is as if there were a need, and there are much better ones.", because="a wish; a comparative"),
        Clean("There is two years of work left; there were a great number of people.", because="a sum; a quantity"),
    ),
)
