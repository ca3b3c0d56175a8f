"""`Sultan al-Ghamdi` and `Al Ghamdi`: the article of one Arabic name joined in two ways."""

import re
from collections.abc import Iterator

from normalizer.rulebook import CAPITAL, WEAK, Clean, Flagged, Hit, Page, Rule
from normalizer.rulebook.spelling import also_says

_NAME = re.compile(
    rf"(?<![\w’'-])(?P<article>[AaEe]l)(?P<joint>[- ])(?P<rest>{CAPITAL}[^\W\d_]{{3,}}(?:[- ][AaEe]l[- ]{CAPITAL}\w+)?)(?![\w-])"
)


def _find(page: Page) -> Iterator[Hit]:
    """The later mentions whose article is joined otherwise than in the first; a capital alone is no difference."""
    first: dict[str, re.Match[str]] = {}
    for match in _NAME.finditer(page.text):
        known = first.setdefault(match.group("rest"), match)
        if known.group("joint") != match.group("joint") and not page.view.quotes.touching(*match.span()):
            yield also_says(*match.span(), known.group())


RULE = Rule(
    title="Arabic article joined in two ways",
    why="An engine joins the article of a name by a hyphen in one sentence, and by a space in another.",
    when=("al-", "el-"),
    find=_find,
    strength=WEAK,
    languages=("en",),
    sources=("ar", "fa", "ur", "tr", "he", "fr", "es", "it", "de", "pt"),
    mqm="terminology/inconsistent-name",
    examples=(
        Flagged("Minister Sultan al-Ghamdi came. ⟦Al Ghamdi⟧ said so.", source="ar"),
        Flagged("They met in El Hasakah. The road to ⟦el-Hasakah⟧ is shut.", source="ar"),
        Clean(
            "Minister Sultan al-Ghamdi came. Al-Ghamdi said so.", because="a capital opens the sentence", source="ar"
        ),
        Clean("Sultan al-Ghamdi met the Al Thani family.", because="two names", source="ar"),
        Clean("Sultan al-Ghamdi is written “Al Ghamdi” there.", because="a spelling that is shown", source="ar"),
    ),
)
