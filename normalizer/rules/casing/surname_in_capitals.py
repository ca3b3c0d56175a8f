"""`Jean DUPONT refused`: a family name in capitals."""

import re

from normalizer.rulebook import SUGGESTED, WEAK, Clean, Flagged, Page, Rule, pattern

_PARTS = re.compile(r"[^\W_]+")


def _is_person(match: re.Match[str], page: Page) -> bool:
    """Whether a given name stands before the capitals and no headline is written in them."""
    given = match.group("given").split("-")[0]
    if given not in page.word_set("male_name") and given not in page.word_set("female_name"):
        return False
    start, end = page.view.line_at(match.start())
    return sum(c.isupper() for c in page.text[start:end]) * 2 < sum(c.islower() for c in page.text[start:end])


def _name(match: re.Match[str], page: Page) -> str:
    return _PARTS.sub(lambda part: part.group().capitalize(), match.group("hit").replace("İ", "I"))


RULE = Rule(
    title="Family name in capitals",
    why="French, Turkish, Vietnamese and Hungarian pages set it so: “Jean DUPONT”, “Mustafa KAYA”.",
    find=pattern(
        r"""(?<![\w’'-]) (?P<given> [A-ZÀ-Þ][a-zß-ɏ]{2,} (?: -[A-ZÀ-Þ][a-zß-ɏ]+ )? ) \s (?P<hit> (?! [IVXLC]+\b ) [A-ZÀ-ÞĞİŞŁŃŚŹŻĆČŠŽĐ]{4,} (?: [ ’'-] [A-ZÀ-ÞĞİŞŁŃŚŹŻĆČŠŽĐ]{3,} )? ) (?! [\w-] )""",
        where=_is_person,
    ),
    fix=_name,
    safety=SUGGESTED,
    strength=WEAK,
    languages=("en",),
    mqm="fluency/spelling",
    examples=(
        Flagged(
            "The deputy Jean ⟦DUPONT⟧ refused to say.",
            becomes="The deputy Jean Dupont refused to say.",
            source="fr",
        ),
        Flagged("Mayor Mustafa ⟦KAYA⟧ saw the site.", becomes="Mayor Mustafa Kaya saw the site.", source="tr"),
        Clean(
            "Mayor Mustafa Kaya met the men of the ANKARA club.",
            because="English; no given name before it",
            source="tr",
        ),
        Clean("King Henry VIII met Petra AG staff.", because="a number; a firm", source="tr"),
    ),
)
