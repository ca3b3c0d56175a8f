"""`Is the worst harvest of the decade.`: a statement that has lost its subject."""

import re

from normalizer.rulebook import WEAK, Clean, Flagged, Page, Rule, pattern

_END = re.compile(r"[.?!\n”\"]")


def _is_statement(match: re.Match[str], page: Page) -> bool:
    """Whether the sentence ends as a statement, with nobody asking."""
    end = _END.search(page.text, match.end())
    if end is None or end.group() in "?!\n":
        return False
    following = page.text[end.start() : end.start() + 40]
    if end.group() == ".":
        return True
    return "?" not in following[:3] and not re.search(r"\b(?:ask|wonder|inquir|enquir|question)", following)


RULE = Rule(
    title="Statement without a subject",
    why="Spanish, Italian, Portuguese and Slavic languages leave the pronoun out: “Es la peor campaña”.",
    when=("is ", "are ", "was ", "were ", "has ", "have ", "said that ", "can ", "will ", "must ", "{lone_verb}"),
    find=pattern(
        r"""(?: (?<=[.]\s) | (?<=[“"]) | (?<=[.][”"]\s) ) (?P<hit>
          (?: Is | Was | Are | Were ) (?= \s (?: the | an? | very | not | about | in | also | already | still | stuck | worth | present | sincere
            | [a-z]{3,}ed ) \s (?!\w+\s\w+[?]) )
          | (?: Has | Have ) (?= \s (?: also | already | not | been | had | [a-z]{3,}ed | right | no | the | an? ) \s )
          | (?: Can | Must | Will ) (?= \s (?: be | also | not | have | say | see | find | only ) \s )
          | {lone_verb} (?= \s (?: in | there | as | at | with | for | that | from | since | the | an? | about | his | her | their ) \s )
          | Said (?= \s that \s ) )""",
        where=_is_statement,
        reach=24,
        look=lambda page, offset, literal: page.text[offset].isupper(),
    ),
    strength=WEAK,
    languages=("en",),
    sources=(
        "es",
        "it",
        "pt",
        "pl",
        "ru",
        "uk",
        "ro",
        "he",
        "el",
        "tr",
        "ar",
        "fa",
        "ja",
        "zh",
        "cs",
        "bg",
        "sr",
        "hr",
    ),
    mqm="fluency/grammar",
    examples=(
        Flagged("“⟦Is⟧ the worst harvest of the decade”, the farmers say.", source="es"),
        Flagged("He arrived late. ⟦Was⟧ a matter of honour.", source="pl"),
        Flagged("It was signed in May. ⟦Has⟧ also promised a park.", source="tr"),
        Flagged("They hit a truck. ⟦Were⟧ stuck in the cab.", source="pt"),
        Flagged("He left school early. ⟦Thinks⟧ about the sea.", source="es"),
        Flagged("“⟦Can⟧ be seen from afar,” he said.", source="zh"),
        Clean("“Is the war over?” he asked. Is a truce near?", because="questions", source="es"),
        Clean("“Is the war over”, he asked.", because="a question by its verb", source="es"),
        Clean("It is a matter of honour.", because="the subject is there", source="es"),
    ),
)
