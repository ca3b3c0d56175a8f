"""`Mr. Hanako Imai`: a title of the other gender than the given name behind it."""

import re
from collections.abc import Iterator

from normalizer.rulebook import SUGGESTED, WEAK, Clean, Flagged, Hit, Page, Rule, family_gender

_NAMED = re.compile(
    r"(?P<title>Mr|Mister|Mrs|Ms|Miss|Madam|Madame)(?P<stop>\.?)\s(?P<given>[^\W\d_][\w’-]+)\s[^\W\d_a-z]"
)
_FAMILY = re.compile(r"Mr(?P<stop>\.?)\s(?P<family>[^\W\d_a-z][\w’-]+)(?![\w’-]|\s[^\W\d_a-z])")
_OF_MAN = re.compile(r"\b(?:he|his|him|himself|mr|husband|son|father|brother|man)\b")
_REACH = 400
_OF_MEN = frozenset({"Mr", "Mister"})


def _find(page: Page) -> Iterator[Hit]:
    male, female = page.word_set("male_name"), page.word_set("female_name")
    for offset, _ in page.hits:
        match = _NAMED.match(page.text, offset)
        if not match:
            yield from _of_family(page, offset)
            continue
        own, other = (male, female) if match["title"] in _OF_MEN else (female, male)
        if match["given"] in other and match["given"] not in own:
            title = "Ms" if match["title"] in _OF_MEN else "Mr"
            yield Hit(match.start(), match.end("given"), fix=f"{title}{match['stop']} {match['given']}")


def _of_family(page: Page, offset: int) -> Iterator[Hit]:
    """“Mr” before a family name that only women bear in the text; of “Mrs” and a man the husband may be meant."""
    match = _FAMILY.match(page.text, offset)
    if match is None or family_gender(page, match["family"]) != "female":
        return
    named = page.text.rfind(f" {match['family']}", max(0, offset - _REACH), offset)
    if named >= 0 and _OF_MAN.search(page.fold, max(0, named - _REACH), offset) is None:
        yield Hit(match.start(), match.end(), fix=f"Ms{match['stop']} {match['family']}")


RULE = Rule(
    title="Title of the other gender",
    why="Japanese -san, Turkish Sayın and Persian āqā-ye or none: the engine guesses “Mr”.",
    when=("mr. ", "mr ", "mrs. ", "mrs ", "ms. ", "ms ", "miss ", "mister ", "madam ", "madame "),
    find=_find,
    safety=SUGGESTED,
    strength=WEAK,
    languages=("en",),
    mqm="accuracy/mistranslation",
    examples=(
        Flagged("said ⟦Mr. Hanako⟧ Imai, a farmer", becomes="said Ms. Hanako Imai, a farmer", source="ja"),
        Flagged("said ⟦Mrs Kenji⟧ Imai, a farmer", becomes="said Mr Kenji Imai, a farmer", source="ja"),
        Flagged("Hanako Imai heard it. ⟦Mr. Imai⟧ ran.", becomes="Hanako Imai heard it. Ms. Imai ran.", source="ja"),
        Clean("Hanako Imai heard it. Her husband, Mr. Imai, ran.", because="her husband", source="ja"),
        Clean("Kenji Imai heard it. Mrs. Imai ran.", because="his wife", source="ja"),
        Clean("said Ms. Hanako Imai and Mr. Kenji Imai", because="the right titles", source="ja"),
        Clean("said Mr. Hanako, and Mr. Imai of Mars Park", because="a surname", source="ja"),
    ),
)
