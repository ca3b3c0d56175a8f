"""`the most big city`, `more high than`: “more” or “most” with an adjective that has endings."""

import re

from normalizer.rulebook import SUGGESTED, WEAK, Clean, Flagged, Page, Rule, pattern

_IRREGULAR = {"big": "bigg", "hot": "hott", "easy": "easi", "heavy": "heavi"}


def _with_ending(match: re.Match[str], page: Page) -> str:
    """The adjective with the ending of its comparative or superlative."""
    kind, adjective = match.group("hit").split()
    stem = _IRREGULAR.get(adjective, adjective.removesuffix("e"))
    return stem + ("er" if kind == "more" and page.text[match.end() :].startswith(" than") else "est")


RULE = Rule(
    title="“More” or “most” with a short adjective",
    why="“plus grand”, “il più alto”, “más viejo”: English says bigger, highest, older.",
    when=(
        "more {short_adjective} ",
        "most {short_adjective} ",
    ),
    find=pattern(
        r"""(?<![\w’'-]) (?P<hit> (?: (?<=the\s) more \s {short_adjective} (?= \s (?: of | in | [a-z]{4,} ) \b (?! \s the\b ) ) (?! \s (?:high|old|young|rich|poor|large|small|low) \s ) | (?<=the\s) most \s {short_adjective} (?= \s [a-z] | \s* [.,;] ) | more \s {short_adjective} (?= \s than \b ) ) )""",
        unless=(
            r"more\s\w+\sthan\s(?:\w+(?:e|k|d|ly|ous|ing)\s*[.,;])(?<!usual[.,;])(?<!before[.,;])(?<!expected[.,;])",
        ),
        reach=30,
    ),
    fix=_with_ending,
    safety=SUGGESTED,
    strength=WEAK,
    languages=("en",),
    mqm="fluency/grammar",
    examples=(
        Flagged(
            "It is the ⟦most big⟧ city of the country.", becomes="It is the biggest city of the country.", source="*"
        ),
        Flagged("The river is ⟦more high⟧ than usual.", becomes="The river is higher than usual.", source="*"),
        Clean(
            "It is the biggest city; more high schools than usual; most new cars.",
            because="endings; a number of things",
        ),
        Clean("He is more old than wise.", because="two qualities"),
    ),
)
