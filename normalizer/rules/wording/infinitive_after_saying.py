"""`The nurse said to be happy`: an infinitive for the clause that a verb of saying takes."""

import re

from normalizer.rulebook import WEAK, Clean, Flagged, Page, Rule, is_mostly, pattern, sentence_start

_REACH = 160
_FINITE = re.compile(r"\b(?:is|are|was|were|has|had|will|would|can|could|did|does)\b")


def _is_whole(match: re.Match[str], page: Page) -> bool:
    """Whether the verb is the only one of its clause: `the man said to be hiding was seen` has another."""
    plan = match.group("plan")
    if plan:
        return plan in page.word_set("gerund_verb") or is_mostly(plan, "v")
    if match.group("surely"):
        return True
    end = page.text.find(".", match.end(), match.end() + _REACH)
    before = page.text[sentence_start(page, match.start(), _REACH) : match.start()]
    return not _FINITE.search(page.text, match.end(), end if end >= 0 else match.end()) and not _FINITE.search(before)


RULE = Rule(
    title="Infinitive behind a verb of saying",
    why="“disse estar feliz”, “ha detto di avere”, “dijo haber visto”, “affirme avoir”: English says that somebody is.",
    when=(
        *(f"{{verb_of_clause}} to {be} " for be in ("be", "have", "not be", "not have", "feel", "know")),
        "announced to ",
        "announces to ",
    ),
    find=pattern(
        r"""(?<![\w’'-]) (?: (?P<surely> (?<! who\s ) (?: [Hh]e | [Ss]he | [Tt]hey | [Ww]e | I ) ) | [A-Z][^\W\d_]+ | (?: (?<![^\n]) | (?<=[.!?]\s) | (?<=[.!?][”"]\s) ) (?: The | His | Her ) \s [a-z]+ | (?<=\s) (?: It | it | he | she | they | who | which | {body_that_says} ) ) \s
          (?P<hit> (?: announced | announces ) \s to \s (?P<plan> (?! be\b | have\b ) [a-z]{3,} ) (?= \s (?: {after_plan} | \d[\d.,]* ) \b ) | {verb_of_clause} \s to \s (?:not\s)? (?: be | have | feel | know ) ) (?! \s to\b ) (?= \s [\w“"] )""",
        where=_is_whole,
        reach=80,
    ),
    strength=WEAK,
    languages=("en",),
    sources=("pt", "it", "es", "fr", "ca", "gl", "ro", "de", "nl", "sv", "da", "no", "el"),
    mqm="fluency/grammar",
    examples=(
        Flagged("The nurse ⟦said to be⟧ happy.", source="pt"),
        Flagged("Later she ⟦declared to have⟧ nothing to hide.", source="es"),
        Flagged("The club later said so. It ⟦announced to close⟧ the bath.", source="de"),
        Clean("They announced to reporters in the hall that they would close it.", because="people told", source="de"),
        Clean("The nurse said she was happy, and he is said to be ill.", because="English", source="pt"),
        Clean("The man said to be hiding there was seen.", because="somebody of whom it is said", source="pt"),
        Clean("Here lives a man said to be a hundred.", because="somebody of whom it is said", source="pt"),
    ),
)
