"""`Is the worst harvest of the decade.`: a statement that has lost its subject."""

import re

from normalizer.rulebook import WEAK, Clean, Flagged, Page, Rule, pattern

_END = re.compile(r"[.?!\n”\"]")
_CONDITION = re.compile(r"\b(?:would|could|might)\b")


def _is_statement(match: re.Match[str], page: Page) -> bool:
    """Whether the sentence ends as a statement, with nobody asking."""
    end = _END.search(page.text, match.end())
    if end is None or end.group() in "?!\n" or _is_opening(match, page.text[match.end() : end.start()]):
        return False
    following = page.text[end.start() : end.start() + 40]
    if end.group() == ".":
        return True
    return "?" not in following[:3] and not re.search(
        r"\b(?:ask(?!ed (?:not |to |for ))|wonder|inquir|enquir|question)", following
    )


def _is_opening(match: re.Match[str], rest: str) -> bool:
    """Whether the verb may be a participle before its clause (`Played in May, it …`), or a condition (`Had it …`)."""
    if match.group("past") is None:
        return False
    if match.group("past") == "Had":
        return _CONDITION.search(rest) is not None
    return "," in rest and not rest.startswith(" that ")


RULE = Rule(
    title="Statement without a subject",
    why="Spanish, Italian, Portuguese and Slavic languages leave the pronoun out: “Es la peor campaña”.",
    when=(
        "is ",
        "are ",
        "was ",
        "were ",
        "has ",
        "have ",
        "said that ",
        "can ",
        "will ",
        "must ",
        "had ",
        "{lone_verb}",
        "{lone_past} ",
    ),
    find=pattern(
        r"""(?: (?<![^\n]) | (?<=[.]\s) | (?<=[“"]) | (?<=[.][”"]\s) ) (?P<hit>
          (?: Is | Was | Are | Were ) (?= \s (?: {behind_lone_be}
            | [a-z]{3,}ed ) \s (?!\w+\s\w+[?]) )
          | (?: Is | Was | Are | Were ) (?= \s (?: {state_adjective} ) (?: \s (?: with | about | to | of | for | at | that | in | because | and ) \b | \s* \. ) )
          | {lone_verb} (?= \s to \s [a-z]+ )
          | (?: Is | Was ) (?= \s (?: necessary | possible | impossible | important | better | enough | clear | true ) \s (?: to | that ) \s )
          | (?: Is | Are | Was | Were ) (?= \s (?: being\s | going\sto\s | investigating\s | working\s | waiting\s | looking\s | preparing\s | missing\s ) )
          | Have (?= \s right [\s,] ) | {lone_past} (?= \s (?: better | well | badly | also | again | then ) \s (?: the | an? ) \s ) | (?P<past> Had (?= \s {behind_lone_had} \s )
            | {lone_past} (?= \s {behind_lone_past} \s ) )
          | (?: Has | Have ) (?= \s (?: {behind_lone_have} | [a-z]{2,}ed | \d[\d.,]* ) \s )
          | (?: Can | Must | Will ) (?= \s (?: be | also | not | have | say | see | find | only | {base_after_will} ) \s )
          | {lone_verb} (?<!Takes) (?<!Serves) (?<!Makes) (?= \s (?: \d[\d.,]* | more\sthan | about | around | two | three | four ) \s )
          | {lone_verb} (?= \s {behind_lone_verb} \s )
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
        "hu",
        "sk",
        "sl",
        "mk",
        "ca",
        "gl",
        "ko",
        "fi",
        "sw",
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
        Flagged("⟦Had⟧ another clear chance. ⟦Worked⟧ for ten years in Paris.", source="es"),
        Flagged("⟦Explained⟧ that the road, a short one, is closed.", source="ar"),
        Clean(
            "Had the road been open, he would be here. Worked by hand, the field is small.",
            because="a condition; a participle",
            source="es",
        ),
        Clean("It is a matter of honour.", because="the subject is there", source="es"),
    ),
)
