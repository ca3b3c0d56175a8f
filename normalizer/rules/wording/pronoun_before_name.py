"""`In his speech, Ada Berg thanked the crews`: a pronoun of the other gender before the name it goes with."""

import re

from normalizer.rulebook import SUGGESTED, WEAK, Clean, Flagged, Page, Rule, pattern

_OTHER = {"his": "her", "her": "his"}


def _is_of_other_gender(match: re.Match[str], page: Page) -> bool:
    """Whether the given name is one that only the other gender bears."""
    name = match.group("name")
    women, men = name in page.word_set("female_name"), name in page.word_set("male_name")
    return women != men and women == (match.group("hit") == "his")


RULE = Rule(
    title="Pronoun of the other gender before the name",
    why="“dans son discours”, “en su discurso”, “nel suo discorso”: the source does not say whose, the engine guesses.",
    when=(" his {own_piece}", " her {own_piece}"),
    find=pattern(
        r"""(?: (?<![^\n]) | (?<= [.!?]\s ) ) (?: In | At | With | During | Behind | On | From | Through | Throughout | Before | After | Following | Since ) \s (?: the \s {part_of_own_piece} \s of \s )?
        (?P<hit> his | her ) \s (?: [a-z]+ \s ){0,2}? {own_piece} (?: \s (?: in | on | at | to | of | for | with | before | during | about ) \s [^,.!?\n]{2,60} )? , \s (?: (?:the\s)? [A-Za-z][a-z]+ \s (?=[A-Z]) ){0,2}? (?P<name> [A-Z][^\W\d_]+ ) \s [A-Z]""",
        where=_is_of_other_gender,
        reach=160,
    ),
    fix=lambda match, page: _OTHER[match.group("hit")],
    safety=SUGGESTED,
    strength=WEAK,
    languages=("en",),
    mqm="accuracy/mistranslation",
    examples=(
        Flagged(
            "In ⟦his⟧ speech, Maria Berg thanked them.", becomes="In her speech, Maria Berg thanked them.", source="fr"
        ),
        Flagged(
            "At the wheel of ⟦his⟧ van, Maria Berg hit a car.",
            becomes="At the wheel of her van, Maria Berg hit a car.",
            source="fr",
        ),
        Clean("In her speech, Maria Berg thanked them.", because="the right pronoun", source="fr"),
        Clean("In his speech, Markus Berg thanked them.", because="the right pronoun", source="fr"),
        Clean("After his arrest, Maria Berg spoke.", because="somebody else’s arrest", source="fr"),
    ),
)
