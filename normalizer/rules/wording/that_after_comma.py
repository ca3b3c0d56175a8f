"""`Rossi, that has two sons, lives here`: “that” after a name and a comma."""

import re

from normalizer.rulebook import WEAK, Clean, Flagged, Page, Rule, pattern


def _goes_on(match: re.Match[str], page: Page) -> bool:
    """Whether the clause ends with a comma and the sentence goes on."""
    rest = page.text[match.end("hit") :].partition(". ")[0].partition("\n")[0]
    return "," in rest


RULE = Rule(
    title="“That” after a name and a comma",
    why="“que”, “che”, “der” open every relative clause; English has “who” or “which” here.",
    when=(
        ", that is ",
        ", that said ",
        ", that {verb_of_relative_clause} ",
    ),
    find=pattern(
        r"""(?: [A-Z][\w’-]+ | \d{4} | [a-z]{4,} (?= , \s that \s (?: {sentence_told_by_that} | will\s(?:take|be|last|begin|start) ) \b ) ) , \s (?P<hit> that ) (?= \s (?: {verb_of_relative_clause} | is (?! \s* , | \s to\s say\b ) ) \s (?! the\s(?:question|problem|point|case|way|reason) | why | what | how | not\sthe | all | it\b | because ) [a-z\d] )""",
        where=_goes_on,
        reach=40,
    ),
    strength=WEAK,
    languages=("en",),
    mqm="fluency/grammar",
    examples=(
        Flagged("Rossi, ⟦that⟧ has two sons, lives here.", source="*"),
        Flagged("The road to Homs, ⟦that⟧ was shut in May, is open.", source="*"),
        Clean("Rossi, who has two sons, lives here.", because="English"),
        Clean("In Homs, that is, in the old town, and in May, that was the question.", because="a demonstrative"),
        Clean("They followed Hermes, that is to say a god.", because="an explanation"),
        Clean("He says the road to Homs, that is why it matters, is open.", because="a demonstrative"),
    ),
)
