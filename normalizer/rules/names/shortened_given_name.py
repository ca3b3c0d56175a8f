"""`Ibrahima Sarr … Ibra Sarr`: a given name cut short where the person is named again."""

import re
from collections import defaultdict
from collections.abc import Iterator

from normalizer.rulebook import CAPITAL, WEAK, Clean, Flagged, Hit, Page, Rule, frequency, has_meaning
from normalizer.rulebook.spelling import also_says

_NAME = re.compile(rf"(?<![\w’'.-])(?P<given>{CAPITAL}[a-zß-ɏ]{{2,}}) (?P<family>{CAPITAL}[^\W\d_]{{2,}})(?![\w-])")
_LEAST, _LONGER, _COMMON = 3, 2, 3.2


def _find(page: Page) -> Iterator[Hit]:
    """Look for given names that others of the same family name begin with, and that nobody bears as they are."""
    named = list(_NAME.finditer(page.text))
    bearers: dict[str, dict[str, None]] = defaultdict(dict)
    for match in named:
        bearers[match.group("family")][match.group("given")] = None
    for match in named:
        short, family = match.group("given", "family")
        full = next((given for given in bearers[family] if _is_short_for(short, given)), None)
        if full and not _is_name(page, short):
            yield also_says(*match.span(), f"{full} {family}")


def _is_short_for(short: str, given: str) -> bool:
    return len(short) >= _LEAST and len(given) >= len(short) + _LONGER and given.startswith(short)


def _is_name(page: Page, given: str) -> bool:
    """Whether a word is a common given name, or any word that a name may begin with: South Asia."""
    is_common = frequency(given.lower(), page.language.code) >= _COMMON or has_meaning(given.lower())
    return is_common or given in page.word_set("female_name") or given in page.word_set("male_name")


RULE = Rule(
    title="Given name cut short",
    why="The engine wrote a rare given name in full once and in pieces the next time.",
    find=_find,
    strength=WEAK,
    languages=("en",),
    mqm="terminology/inconsistent-name",
    examples=(
        Flagged("Ibrahima Diatta went to sea. ⟦Ibra Diatta⟧ came back.", source="fr"),
        Flagged("Nurmuhammad Saidov won. It was said by ⟦Nurmu Saidov⟧.", source="ru"),
        Clean("Julia Roth and Julian Roth; Alexander Braun, known as Alex Braun", because="names", source="de"),
        Clean("Southeast Asia and South Asia", because="no given names", source="de"),
        Clean("Ibrahima Diatta came with Ibra Sow.", because="another family", source="fr"),
    ),
)
