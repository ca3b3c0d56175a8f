"""`most of people`, `40 of amendments`, `all of students`: “of” between a quantity and a bare plural."""

import re

from normalizer.rulebook import SUGGESTED, WEAK, Clean, Flagged, Page, Rule, keep, pattern, singular


def _is_bare_plural(match: re.Match[str], page: Page) -> bool:
    """Whether the noun is a plural that nothing else follows as in a compound."""
    return singular(match.group("noun"), page) is not None


RULE = Rule(
    title="“Of” between a quantity and a bare plural",
    why="“la plupart des gens”, “более 40 из поправок”, “معظم من الناس”: English has no “of” without an article.",
    when=tuple(
        f"{word} of " for word in ("most", "many", "some", "several", "few", "all", "none", "both", "each", "half")
    ),
    find=pattern(
        r"""(?<! the\s ) (?<! at\s ) (?<![\w’'-]) (?P<hit> (?P<quantity> [Mm]ost | [Mm]any | [Ss]ome | [Ss]everal | [Ff]ew | [Aa]ll | [Bb]oth ) \s of ) (?= \s (?P<noun> [a-z]+ ) (?: \s* [.,;:)] | \s (?: {behind_bare_plural} | [a-z]+ed | [a-z]+s ) \b ) )""",
        where=_is_bare_plural,
        reach=40,
    ),
    fix=keep("quantity"),
    safety=SUGGESTED,
    strength=WEAK,
    languages=("en",),
    mqm="fluency/grammar",
    examples=(
        Flagged("⟦Most of⟧ people are ill.", becomes="Most people are ill.", source="*"),
        Flagged("It helped ⟦all of⟧ students.", becomes="It helped all students.", source="*"),
        Clean("Most of the people are ill; all of us; the most of men.", because="an article; a pronoun; a noun"),
        Clean("Some of Paris is old; most of history is lost.", because="no plural"),
    ),
)
