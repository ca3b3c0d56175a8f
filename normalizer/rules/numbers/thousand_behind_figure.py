"""`50 tausend Menschen`: a thousand as a word behind a figure."""

from normalizer.rulebook import SUGGESTED, WEAK, Clean, Flagged, Page, Rule, pattern

_MOST_ALONE = 10


def _written(page: Page, figure: str) -> str:
    return f"{figure}000" if int(figure) < _MOST_ALONE else f"{figure}{page.language.thousands}000"


RULE = Rule(
    title="Thousand as a word behind a figure",
    why="Russian, Turkish and Chinese write 50 thousand; German writes the noughts.",
    when=(" tausend",),
    find=pattern(r"(?<![\w.,:-]) (?P<hit> (?P<figure> [1-9]\d{0,2} ) [ \u00a0] tausend ) (?! [\w-] )", reach=12),
    fix=lambda match, page: _written(page, match.group("figure")),
    safety=SUGGESTED,
    strength=WEAK,
    languages=("de",),
    sources=("ru", "uk", "tr", "zh", "ja", "fa"),
    owns=frozenset({"number"}),
    mqm="locale-convention/number-format",
    examples=(
        Flagged("Es starben ⟦50 tausend⟧ Menschen.", becomes="Es starben 50.000 Menschen.", source="tr"),
        Flagged("Das kostet ⟦3 tausend⟧ Rubel.", becomes="Das kostet 3000 Rubel.", source="ru"),
        Clean("Es starben 50.000 Menschen, einige tausend flohen.", because="no figure before it"),
        Clean("Ein 10 tausendstel Millimeter.", because="another word"),
    ),
)
