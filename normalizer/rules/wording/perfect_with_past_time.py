"""`has resigned on Tuesday`, `has signed him in 2019`: the perfect beside a time that is over."""

import re

from normalizer.rulebook import WEAK, Clean, Flagged, LanguageData, Page, Rule, alternatives, may_be, pattern

_BY = " by"
_LATER = re.compile(r"\s*,?\s(?:and|to|or|until|but|through)\b|['’]s|-|–|\s\w+day\b")
_NO_DEED = frozenset({"had", "been", "sent"})


def _goes_on(language: LanguageData) -> re.Pattern[str]:
    return re.compile(rf"\b{alternatives(language.words.get('opens_span_or_clause', ()))}\b")


def _is_over(match: re.Match[str], page: Page) -> bool:
    """Whether the verb is a participle, and what stands between it and the time bounds no other clause or span."""
    if not may_be(match.group("deed"), "c") or match.group("deed") in _NO_DEED:
        return False
    if match.group("year") and (match.group("been") is None and len(match.group("between").split()) > 5):
        return False
    if match.group("between").endswith(_BY):
        return False
    goes_on = page.language.kept(_goes_on)
    return not goes_on.search(match.group("between")) and not _LATER.match(page.text, match.end())


RULE = Rule(
    title="Perfect beside a time that is over",
    why="French, Italian, Spanish and German report in the perfect: “a démissionné mardi”; English wants the past.",
    when=(
        "on {weekday_lower}",
        "last {weekday_lower}",
        "yesterday",
        "last night",
        "last week",
        "last month",
        "last year",
        "last summer",
        "last winter",
        " ago",
        " in 19",
        " in 20",
        " this morning",
    ),
    find=pattern(
        r"""(?<! to\s ) (?<! may\s ) (?<! must\s ) (?<! might\s ) (?<! would\s ) (?<! could\s ) (?<! should\s ) (?<! will\s )
          \b (?P<hit> (?:has|have) \s (?:also\s|already\s|just\s|not\s)? (?P<been> been\s )? (?P<deed> (?! had\b ) [a-z]{3,} ) ) (?P<between> (?: \s [^\s.,;:!?“”"()]+ ){0,7}? ) ,? \s
        (?: (?:on|last) \s {weekday} | yesterday | last \s (?:night|week|month|year|summer|winter|spring|autumn) | (?P<year> in \s (?:{month}\s)? (?:19\d\d|20[01]\d|202[0-4]) ) | (?:{number_before_ago}|\d+) \s \w+ \s ago ) \b""",
        where=_is_over,
        reach=120,
    ),
    strength=WEAK,
    languages=("en",),
    mqm="fluency/grammar",
    examples=(
        Flagged("The mayor ⟦has resigned⟧ on Tuesday, he said.", source="fr"),
        Flagged("The council ⟦has approved⟧ the budget last Friday.", source="it"),
        Flagged("A farmer ⟦has found⟧ the dog two days ago.", source="de"),
        Flagged("The two ⟦have met⟧ last week after the vote. The firm ⟦has been founded⟧ in 1987.", source="it"),
        Clean("He has published the list since last Friday.", because="a time that goes on", source="fr"),
        Clean("The shop has often closed on Monday.", because="a habit", source="fr"),
        Clean("The mayor resigned on Tuesday.", because="the past", source="fr"),
        Clean(
            "He has won it in 2015 and 2019 and must have left last week.",
            because="several times; a guess",
            source="fr",
        ),
    ),
)
