"""`looks forward to welcome the fans`, `is committed to invest`: a plain verb where “to” is a preposition."""

import re

from normalizer.rulebook import WEAK, Clean, Flagged, Page, Rule, is_mostly, pattern


def _is_verb(match: re.Match[str], page: Page) -> bool:
    """Whether what follows “to” is a verb and no noun."""
    verb = match.group("verb")
    return is_mostly(verb, "v") or verb in page.word_set("gerund_verb")


RULE = Rule(
    title="Plain verb where “to” is a preposition",
    why="“s’engage à investir”, “acostumbrado a vivir”, “freut sich, zu”: English has a gerund behind this “to”.",
    when=("{before_preposition_to} to ",),
    find=pattern(
        r"""(?<![\w’'-]) (?: look(?:s|ed|ing)?\sforward | (?:is|are|was|were|be|been|remains?|am)\s(?:also\s|fully\s|very\s|strongly\s|now\s)?(?:committed|accustomed|dedicated|devoted|opposed|addicted|close) | prior | in\saddition | with\sa\sview | (?:he|she|they|who|it|suspect|man|woman|minister|government|union)\s(?:has\s|have\s|had\s)?(?:contribut(?:es?|ed)|confess(?:es|ed)|object(?:s|ed))
        | (?:(?=\w[a-z])(?i:{people_used_to})|[Ww]e|[Tt]hey|I|Ukrainians|Russians)\s(?:are|am|were|have\sgot|got|get)\s(?:already\s|not\s|now\s|long\s)?used ) \s (?P<hit> to \s (?P<verb> (?! go\b | set\b ) [a-z]{2,} ) )
        (?= \s (?: {behind_plain_verb} | \d[\d.,]* ) \b )""",
        where=_is_verb,
        reach=60,
    ),
    strength=WEAK,
    languages=("en",),
    mqm="fluency/grammar",
    examples=(
        Flagged("The club looks forward ⟦to welcome⟧ the fans.", source="*"),
        Flagged("The firm is committed ⟦to invest⟧ in the town.", source="*"),
        Flagged("People are used ⟦to live⟧ with the noise.", source="*"),
        Clean("It looks forward to welcoming the fans and is committed to peace in the town.", because="English"),
        Clean("They used to live in the town; funds are used to build a road.", because="a habit; a means"),
    ),
)
