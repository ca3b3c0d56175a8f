"""`the republic of iran`, `in russia`: a country in lower case."""

import re

from normalizer.rulebook import SUGGESTED, WEAK, Clean, Flagged, Page, Rule, has_capitals, pattern


def _is_lower(match: re.Match[str], page: Page) -> bool:
    """Whether it stands in lower case in a text that knows capitals."""
    return match.group("hit").islower() and has_capitals(page)


RULE = Rule(
    title="Country in lower case",
    why="Arabic, Persian, Hebrew and Urdu have no capitals; the engine lost them.",
    when=(
        "in {bare_place}",
        "of {bare_place}",
        "to {bare_place}",
        "from {bare_place}",
        "with {bare_place}",
        "and {bare_place}",
    ),
    find=pattern(
        r"""(?<![\w’'-]) (?: in | of | to | from | with | against | and ) \s (?! turkey\b | china\b | jordan\b | chad\b | guinea\b | cuba\slibre ) (?P<hit> (?i: {bare_place} ) ) (?! [\w’'@/-] | \.\w )""",
        where=_is_lower,
        reach=30,
        look=lambda page, offset, literal: page.text[offset + literal.index(" ") + 1].islower(),
    ),
    fix=lambda match, page: match.group("hit").title(),
    safety=SUGGESTED,
    strength=WEAK,
    languages=("en",),
    mqm="fluency/spelling",
    examples=(
        Flagged("He lives in ⟦russia⟧ now.", becomes="He lives in Russia now.", source="*"),
        Flagged("The army of ⟦iran⟧ is there.", becomes="The army of Iran is there.", source="*"),
        Clean("He lives in Russia.", because="a capital"),
        Clean("They eat turkey on china in jordan almonds.", because="words that are no names here"),
        Clean("it is cold in russia.", because="a text without capitals"),
    ),
)
