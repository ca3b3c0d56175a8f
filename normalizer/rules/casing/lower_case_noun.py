"""`am kommenden freitag`, `2,5 stunden`, `eine e-mail`: nouns without the capital that German gives them."""

import re

from normalizer.rulebook import SUGGESTED, WEAK, Clean, Flagged, Page, Rule, is_typed_small, pattern, reads_as_english

_DATED = re.compile(
    r"\b(?:am|im|vom|bis|seit|zum|ab|kommenden|nächsten|letzten|vergangenen|diesen|jeden|späten|frühen)[ \u00a0]\Z"
)
_COUNTED = re.compile(r"\d[ \u00a0]\Z")
_REACH = 14


def _is_noun(match: re.Match[str], page: Page) -> bool:
    """Whether what stands before makes a noun of it: what leads to a date, a figure, for the rest any word."""
    start, word = match.start("hit"), match["hit"]
    if is_typed_small(page, start) or reads_as_english(page, *page.view.sentence_at(start)):
        return False
    before = page.text[max(0, start - _REACH) : start]
    if word in page.word_set("noun_of_date"):
        return _DATED.search(before) is not None
    return word in page.word_set("noun_of_net") or _COUNTED.search(before) is not None


RULE = Rule(
    title="Noun of German in lower case",
    why="Other languages write weekdays, months, measures and what is new small; engines copy that.",
    when=(" {noun_of_date}", " {noun_of_measure}", " {noun_of_net}"),
    find=pattern(
        r"(?<=[\wäöüß][ ]) (?P<hit> {noun_of_date} | {noun_of_measure} | {noun_of_net} ) (?! [\w-] )",
        where=_is_noun,
        reach=16,
    ),
    fix=lambda match, page: match["hit"].capitalize().replace("-m", "-M"),
    safety=SUGGESTED,
    strength=WEAK,
    languages=("de",),
    mqm="fluency/spelling",
    examples=(
        Flagged("Er kommt am kommenden ⟦freitag⟧ an.", becomes="Er kommt am kommenden Freitag an.", source="ru"),
        Flagged("Es dauert 2,5 ⟦stunden⟧ oder mehr.", becomes="Es dauert 2,5 Stunden oder mehr.", source="zh"),
        Flagged("Sie schrieb ⟦e-mails⟧ an alle.", becomes="Sie schrieb E-Mails an alle.", source="en"),
        Clean("Er kommt freitags, und am Freitag.", because="an adverb; the capital"),
        Clean("He sent the e-mail to all of them.", because="English", source="en"),
        Clean("Es dauert 3 Stunden.", because="the capital"),
    ),
)
