"""`There is many problems`, `there are no information`: “there is” that does not agree with what follows."""

import re

from normalizer.rulebook import WEAK, Clean, Flagged, Page, Rule, pattern, singular


def _disagrees(match: re.Match[str], page: Page) -> bool:
    """Whether what there is is one thing or many as the verb says it is not; a noun with “no” must be a plural."""
    noun = match.group("noun")
    return noun is None or (singular(noun, page) is not None and noun not in page.word_set("span_of_time"))


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
        r"""(?<![\w’'-]) (?<! if\s ) (?<! though\s ) (?P<hit> [Tt]here \s (?: (?: is | was | has\sbeen ) \s (?: also\s | now\s | only\s | still\s )? (?: (?:about|around|some|almost|nearly|over|more\sthan|at\sleast)\s(?=(?:\d{2,4}|twenty|thirty|forty|fifty|sixty|hundred|ten|two|three|four|five|twelve)\s{counted_in_news}\b))? (?: many | {plural_number} | various | numerous | few | [2-9] | \d{2,4} | eighty | no\s{plural_behind_no} ) \b (?! \s (?:hours?|%|{sum_beginning}) ) (?= \s [a-z]+ )
          | (?: is | was | has\sbeen ) \s (?: (?: also | now | still | already | always | often ) \s )? (?: no | not\sany | any | hardly\sany | enough | other | new | some | such | plenty\sof | a\slot\sof | lots\sof ) \s (?: [a-z]{3,}(?<!s) \s )? (?P<noun> [a-z]{3,}s | children | women | men ) (?= \s* [.,;:!?”"] | \s {behind_what_there_is} \b )
          | (?: are | were ) \s (?: also\s | now\s | only\s | still\s )? (?: (?:no|much|little|some)\s (?:{uncountable_noun}) | an? \s {single_thing} (?! \s {quantity_behind_adjective} ) | much (?! \s (?: more | less | [a-z]+er ) \b ) | one \s (?! or\b|of\b|to\b|hundred|thousand|million ) [a-z]+ (?! \s and) ) \b ) )""",
        where=_disagrees,
        reach=40,
    ),
    strength=WEAK,
    languages=("en",),
    mqm="fluency/grammar",
    examples=(
        Flagged("⟦There is many⟧ problems in the city.", source="*"),
        Flagged("⟦There was about fifty⟧ people in the hall.", source="*"),
        Flagged("“⟦There is no doctors⟧,” she said.", source="ro"),
        Flagged("⟦There are no information⟧ about the man.", source="*"),
        Flagged("⟦There were a big⟧ fire in May.", source="*"),
        Clean("There are many problems; there is no information.", because="English"),
        Clean("It is as if there were a need, and there are much better ones.", because="a wish; a comparative"),
        Clean("There is no news of him, there was some access, and there is no days rate.", because="no plurals"),
        Clean("There is two years of work left; there were a great number of people.", because="a sum; a quantity"),
    ),
)
