"""`the castle of the castle`: a noun that belongs to itself."""

import re

from normalizer.rulebook import Clean, Flagged, Page, Rule, pattern


def _stands_alone(match: re.Match[str], page: Page) -> bool:
    """Whether the noun is said twice; a longer loop is found as a repeated phrase."""
    around = page.fold[max(0, match.start() - len(match.group()) - 4) : match.end() + len(match.group()) + 4]
    return len(re.findall(rf"\b{re.escape(match.group('noun'))}\b", around)) == 2


RULE = Rule(
    title="Noun of itself",
    why="Two words of the source came out as one English noun.",
    when=(" of ", " in "),
    find=pattern(
        r"""(?<![\w-]) (?: (?: the | an? | his | her | its | their | this ) \s )
        (?P<noun> [a-z]{4,} ) (?P<hit> \s (?: of | in ) \s (?: (?: the | an? | his | her | its | their ) \s )? (?P=noun) )
        (?! [\w'’-] )""",
        unless=(
            r"\s(?:of|in)\s(?:an?\s)?(?:friend|question|kings?|place|itself|names?|heart|hearts|queens?|lords?|songs?)\b",
        ),
        where=_stands_alone,
        on="fold",
        reach=60,
    ),
    languages=("en",),
    mqm="accuracy/mistranslation",
    examples=(
        Flagged("They saw the castle⟦ of a castle⟧ on the hill."),
        Flagged("She measured the accuracy⟦ of the accuracy⟧ again."),
        Clean("He is a friend of a friend; the man in question asked it.", because="idioms"),
        Clean("The king of kings; the question in question.", because="one among others; the one at issue"),
        Clean("the name of the rose", because="two nouns"),
    ),
)
