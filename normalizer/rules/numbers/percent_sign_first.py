"""A per cent sign before its number."""

import re

from normalizer.rulebook import SAFE, Clean, Flagged, Page, Rule, late, pattern

_LETTER_BEFORE = late(r"(?<![\w’'])(?![aAI]\s)[A-Za-z_]\s?%\s?\Z|[)\]]\s?%\s\Z")
_COMPARED = late(
    r"\s?(?:[=!<>]=?|[+*^])\s?[\d=\w]|\s(?:must|is|are|equals)\s(?:not\s)?(?:be\s|equal\s)?(?:to\s)?(?:\d|zero)"
)


def _is_share(match: re.Match[str], page: Page) -> bool:
    """Whether the sign is of a share, not what is left of a division: a variable before it or a comparison behind."""
    before = page.text[max(0, match.start() - 3) : match.start("number")]
    return not _LETTER_BEFORE.search(before) and not _COMPARED.match(page.text, match.end("hit"))


RULE = Rule(
    title="Per cent sign before the number",
    why="Turkish writes %12 for 12%.",
    when=("%",),
    find=pattern(
        r"(?<![\w%/.=&]) (?<!\d\s) (?P<hit> %\s? (?P<number> \d{1,3}(?:[.,]\d+)? ) ) (?! [\w%/] )",
        where=_is_share,
        reach=10,
    ),
    fix=lambda match, page: f"{match.group('number')}%",
    safety=SAFE,
    languages=("en",),
    sources=("tr", "az"),
    mqm="locale-convention/number-format",
    examples=(
        Flagged("Production increased by ⟦%12⟧.", becomes="Production increased by 12%."),
        Flagged("a rise of ⟦%3.5⟧ in May", becomes="a rise of 3.5% in May"),
        Flagged("a rise of ⟦% 3.5⟧ in May", becomes="a rise of 3.5% in May"),
        Clean("It rose by 50 % 20 years ago.", because="the sign belongs to the number before it"),
        Clean("The rest of n % 7 is what counts.", because="what is left of a division by a variable"),
        Clean("Where total % 16 == 0, the page is full.", because="a comparison"),
        Clean("It rose by 50% in May.", because="English writes so"),
        Clean("The code a%20b stands for a space, %20/ too.", because="an escape"),
    ),
)
