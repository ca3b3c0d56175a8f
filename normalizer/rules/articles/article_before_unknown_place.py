"""`in the Bolotnoye`: an article before a name of one word that English hardly knows."""

import re

from normalizer.rulebook import SUGGESTED, WEAK, Clean, Flagged, Page, Rule, frequency, pattern

_RARE = 1.6


def _is_unknown(match: re.Match[str], page: Page) -> bool:
    """Whether English hardly has the name, and it is no plural and no people."""
    name = match.group("name")
    return not name.endswith("s") and frequency(name.lower(), "en") < _RARE


RULE = Rule(
    title="Article before an unknown name",
    why="The engine guessed an article for a town or village that it did not know.",
    when=(
        "in the ",
        "near the ",
    ),
    find=pattern(
        r"""(?<![\w’'-]) (?: [Ii]n | [Nn]ear ) \s (?P<hit> the \s (?P<name> [A-Z][a-zà-ÿ’'-]{4,} ) ) (?= \s* (?: [.;)] | \Z | \n | ,(?!\s[A-Z]) ) )""",
        where=_is_unknown,
        reach=24,
        look=lambda page, offset, literal: page.text[offset + len(literal) : offset + len(literal) + 1].isupper(),
    ),
    fix=lambda match, page: match.group("name"),
    safety=SUGGESTED,
    strength=WEAK,
    languages=("en",),
    mqm="fluency/grammar",
    examples=(
        Flagged("He lives in ⟦the Bolotnoye⟧.", becomes="He lives in Bolotnoye.", source="*"),
        Flagged("It burned near ⟦the Kirvansk⟧, he said.", becomes="It burned near Kirvansk, he said.", source="*"),
        Clean("He lives in the Netherlands, in the Bronx.", because="names that have it"),
        Clean("They sat in the Bundestag and in the Kirvansk hall.", because="a body; an adjective"),
    ),
)
