"""`am kommenden freitag`, `2,5 stunden`: nouns of dates and measures without the capital that German gives them."""

from normalizer.rulebook import SUGGESTED, WEAK, Clean, Flagged, Rule, is_typed_small, pattern

RULE = Rule(
    title="Noun of German in lower case",
    why="Other languages write weekdays, months and measures small; engines copy that.",
    when=(" {noun_of_date}", " {noun_of_measure}"),
    find=pattern(
        r"""(?: \b (?: am|im|vom|bis|seit|zum|kommenden|nächsten|letzten|vergangenen|diesen|jeden|ab|bis[ ]zum) [ ]
        (?P<hit> {noun_of_date} ) | (?<=\d)[ \u00a0] (?P<edit> {noun_of_measure} ) ) (?! [\w-] )""",
        where=lambda match, page: not is_typed_small(page, match.start()),
        reach=16,
    ),
    fix=lambda match, page: (match["hit"] or match["edit"]).capitalize(),
    safety=SUGGESTED,
    strength=WEAK,
    languages=("de",),
    mqm="fluency/spelling",
    examples=(
        Flagged("Er kommt am kommenden ⟦freitag⟧ an.", becomes="Er kommt am kommenden Freitag an.", source="ru"),
        Flagged("Sie fährt am ⟦montag⟧ ab.", becomes="Sie fährt am Montag ab.", source="en"),
        Clean("Er kommt freitags, und am Freitag.", because="an adverb; the capital"),
        Clean("Es dauert 3 Stunden.", because="the capital"),
    ),
)
