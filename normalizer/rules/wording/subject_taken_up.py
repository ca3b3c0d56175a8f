"""`The inhabitants they are worried`: a pronoun that takes up the subject just named."""

import re

from normalizer.rulebook import WEAK, Clean, Flagged, Page, Rule, pattern

_VERB = re.compile(r"\b(?:is|are|was|were|has|have|had|will|would|can)\b")


def _is_alone(match: re.Match[str], page: Page) -> bool:
    """Whether no second verb follows that the noun could belong to."""
    clause = re.split(r"[.,;\n]", page.text[match.end("hit") + 1 :], maxsplit=1)[0]
    words = clause.split()
    return not _VERB.search(" ".join(words[1:])) or words[0] in ("has", "have", "had", "will")


RULE = Rule(
    title="Pronoun that takes up the subject",
    why="Arabic and Turkish engines supply the pronoun of the verb; spoken French and Portuguese do so.",
    when=(
        "{animate_or_thing} he ",
        "{animate_or_thing} she ",
        "{animate_or_thing} it ",
        "{animate_or_thing} they ",
        "{animate_or_thing}, he ",
        "{animate_or_thing}, she ",
        "{animate_or_thing}, they ",
        "which it ",
        "who he ",
        "who she ",
        "who they ",
    ),
    find=pattern(
        r"""(?: (?: (?<![^\n]) | (?<= [.!?]\s ) | (?<= that\s ) ) (?:[Tt]he|His|Her|Their|Its) \s (?: [a-z]+ \s )? {animate_or_thing} ,? | [A-Z]\w+ , \s (?:the|an?) \s [^,.\n]{3,40} , (?= \s (?:he|she|they)\s) | , \s (?: which (?=\sit\s(?:is|was|has|will)) | who (?=\s(?:he|she)\s(?:is|was|has|will)) ) | {subject_of_clause} ,? \s (?:who|which) ) \s
        (?P<hit> he | she | it | they ) (?= \s (?: also\s | not\s )? (?: is | are | was | were | has | have | (?<!who\she\s)(?<!who\sshe\s)(?<!who\sthey\s)(?<!which\sit\s)(?<!which\sthey\s) (?: {verb_behind_pronoun} | [a-z]{4,}ed ) ) \b )""",
        where=_is_alone,
        reach=50,
    ),
    strength=WEAK,
    languages=("en",),
    mqm="fluency/grammar",
    examples=(
        Flagged("The inhabitants ⟦they⟧ are worried.", source="*"),
        Flagged("They met the man who ⟦he⟧ was ill.", source="*"),
        Clean("The inhabitants are worried; they are the people.", because="no pronoun"),
        Clean("The man he was is gone; the car they sold was old.", because="a clause within"),
    ),
)
