"""`Ibrahima Sarr … Ibra Sarr`: a given name cut short where the person is named again."""

import re
from collections import defaultdict
from collections.abc import Iterator

from normalizer.rulebook import CAPITAL, WEAK, Clean, Flagged, Hit, Page, Rule, frequency, may_be
from normalizer.rulebook.spelling import also_says

_NAME = re.compile(rf"(?<![\w’'.-])(?P<given>{CAPITAL}[a-zß-ɏ]{{2,}}) (?P<family>{CAPITAL}[^\W\d_]{{2,}})(?![\w-])")
_LEAST, _LONGER, _COMMON, _ANY = 3, 2, 3.2, "nsvzdcgar"


def _find(page: Page) -> Iterator[Hit]:
    """Look for given names that others of the same family name begin with, and that nobody bears as they are."""
    bearers: dict[str, dict[str, int]] = defaultdict(dict)
    for match in _NAME.finditer(page.text):
        bearers[match.group("family")].setdefault(match.group("given"), match.start())
    for match in _NAME.finditer(page.text) if any(len(given) > 1 for given in bearers.values()) else ():
        short = match.group("given")
        others = bearers[match.group("family")]
        full = next((given for given in others if _is_short_for(short, given)), None)
        if full and not _is_name(page, short):
            yield also_says(*match.span(), f"{full} {match.group('family')}")


def _is_short_for(short: str, given: str) -> bool:
    return len(short) >= _LEAST and len(given) >= len(short) + _LONGER and given.startswith(short)


def _is_name(page: Page, given: str) -> bool:
    """Whether a word is a common given name, or any word that a name may begin with: South Asia."""
    is_common = frequency(given.lower(), page.language.code) >= _COMMON or may_be(given.lower(), _ANY)
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
