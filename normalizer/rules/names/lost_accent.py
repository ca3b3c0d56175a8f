"""`Vučić` and `Vucic`: a short name that keeps its accents in one place and loses them in another."""

import re
from collections import Counter, defaultdict
from collections.abc import Iterator

from normalizer.rulebook import SUGGESTED, WEAK, Clean, Flagged, Hit, Page, Rule, frequency
from normalizer.rulebook.spelling import also_says

_NAME = re.compile(r"(?<![\w’'.-])[^\W\d_a-z][^\W\d_]{3,4}(?![\w-])")

_RARE = 2.5


def _find(page: Page) -> Iterator[Hit]:
    places: dict[str, list[tuple[int, int]]] = defaultdict(list)
    accented = {page.fold[m.start() : m.end()] for m in _NAME.finditer(page.text) if not m.group().isascii()}
    for match in _NAME.finditer(page.text) if accented else ():
        folded = page.fold[match.start() : match.end()]
        is_rare = folded in accented and frequency(folded, page.language.code) < _RARE
        if is_rare and not match.group().isupper():
            places[folded].append(match.span())
    for spans in places.values():
        yield from _others(page, spans)


def _others(page: Page, spans: list[tuple[int, int]]) -> Iterator[Hit]:
    """The places of one name that are not spelled as most of them; of equally many, as the one with most accents."""
    spelled = Counter(page.text[start:end] for start, end in spans)
    if len(spelled) == 1:
        return
    best = max(spelled, key=lambda form: (spelled[form], sum(not letter.isascii() for letter in form)))
    for start, end in spans:
        if page.text[start:end] != best:
            yield also_says(start, end, best, fix=best)


RULE = Rule(
    title="Short name with and without its accents",
    why="An engine spells a name as the source does in one sentence, and drops its accents in another.",
    characters="[À-ɏḀ-ỿ]",
    find=_find,
    safety=SUGGESTED,
    strength=WEAK,
    languages=("en",),
    mqm="terminology/inconsistent-name",
    examples=(
        Flagged("Gábor Belák came. ⟦Belak⟧ said so.", becomes="Gábor Belák came. Belák said so.", source="hu"),
        Flagged(
            "⟦Petic⟧ came. Petić left. Petić said so.", becomes="Petić came. Petić left. Petić said so.", source="sr"
        ),
        Clean("Gábor Belák came. Belák said so.", because="one spelling", source="hu"),
        Clean("José left. San Jose is large.", because="a name that English writes in both ways", source="es"),
        Clean("BELÁK came, and Ana Belakova.", because="a headline in capitals, another name", source="hu"),
    ),
)
