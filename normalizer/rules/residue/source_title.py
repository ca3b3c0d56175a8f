"""`Herr Brandner`, `Signora Rossetti`, `Mehmet Bey`: a courtesy title of the source language."""

import re
from collections.abc import Iterator

from normalizer.rulebook import (
    WEAK,
    Clean,
    Flagged,
    Hit,
    Page,
    Rule,
    filled,
    fold,
    frequency,
    is_quoted,
    left_hit,
    left_words,
)

_BEFORE, _BEHIND, _RARE = "title_left_", "title_left_behind_", "title_left_rare_"
_LANGUAGES = ("fr", "es", "it", "pt", "de", "tr", "pl", "nl", "cs", "ro", "hu", "ru", "uk", "ar", "fa", "he", "id")
_WITH_BEHIND, _WITH_RARE = ("tr", "cs", "hu"), ("pl", "cs", "uk", "fr", "it", "pt", "he", "tr")
_COMMON = 3.3
_NAME = re.compile(r"\s(?:d[aeiu]\s|van\s|de\s)?(?P<name>[^\W\d_a-z][^\W\d_]+)")
_NAMED = re.compile(r"[^\W\d_a-z][^\W\d_]+,?\s\Z")
_NAME_BEFORE = re.compile(r"(?<!\w)(?!The\b)[^\W\d_a-z][\w.’'-]*\s\Z")


_OFFICE = filled(r"\s{office_behind_title}\b")


def _find(page: Page) -> Iterator[Hit]:
    behind = {
        (start, end): codes
        for start, end, codes in left_words(page, _BEHIND, _WITH_BEHIND)
        if _is_behind(page, start, end)
    }
    before = {
        (start, end): codes for start, end, codes in left_words(page, _BEFORE, _LANGUAGES) if _is_before(page, end)
    }
    rare = {
        (start, end): codes
        for start, end, codes in left_words(page, _RARE, _WITH_RARE)
        if _is_before_rare(page, start, end)
    }
    for (start, end), sources in sorted((behind | rare | before).items()):
        if not is_quoted(page, start, end):
            yield left_hit(page, start, end, "a title", sources)


def _is_before(page: Page, end: int) -> bool:
    """Whether a name, and no people, or an office follows."""
    name = _NAME.match(page.text, end)
    if name is None:
        return page.language.kept(_OFFICE).match(page.text, end) is not None
    return name.group("name") not in page.words("demonym")


def _is_before_rare(page: Page, start: int, end: int) -> bool:
    """Whether a name follows that is no English word, and none stands in front: `Me Dubreuil`, not `Call Me Anna`."""
    name = _NAME.match(page.text, end)
    if name is None or _NAME_BEFORE.search(page.text, max(0, start - 30), start):
        return False
    return frequency(fold(name.group("name")).lower(), page.language.code) < _COMMON


def _is_behind(page: Page, start: int, end: int) -> bool:
    """Whether a whole word follows upon a name."""
    return not page.text[end : end + 1].isalnum() and _NAMED.search(page.text, start - 30, start) is not None


RULE = Rule(
    title="Title of the source language before a name",
    why="The engine took the title for a part of the name: Herr, Signora, Doña, Bey, Pan.",
    when=tuple(
        f"{edge}{{{slot}{code}}}"
        for edge in (" ", "\n")
        for slot, codes in ((_BEFORE, _LANGUAGES), (_BEHIND, _WITH_BEHIND), (_RARE, _WITH_RARE))
        for code in codes
    ),
    find=_find,
    strength=WEAK,
    languages=("en",),
    mqm="accuracy/untranslated",
    examples=(
        Flagged("The owner, ⟦Herr⟧ Brandner, was not there.", source="de"),
        Flagged("He thanked ⟦Signora⟧ Rossetti for it.", source="it"),
        Flagged("They asked ⟦Domnul⟧ minister for it.", source="ro"),
        Flagged("It was late.\n⟦Pani⟧ Kowalik said so.", source="pl"),
        Flagged("They asked Kerem ⟦Bey⟧, who knew.", source="tr"),
        Flagged("The lawyer, ⟦Me⟧ Dubreuil, will appeal.", source="fr"),
        Flagged("Doctor ⟦MUDr.⟧ Kolářová and Pavel Houska, ⟦CSc.⟧, agreed.", source="cs"),
        Flagged("It was said by ⟦Bupati⟧ Hendra Wijaya.", source="id"),
        Clean("He sang Call Me Dubreuil and went to the Pan American Games.", because="part of a title", source="fr"),
        Clean("It was Me Tuesday.", because="an English word behind it", source="fr"),
        Clean("He thanked Mrs Rossetti; a pan full of rice.", because="no title of another language", source="it"),
        Clean("A frau und a herr, he said, and the Bey of Tunis.", because="no name beside it", source="de"),
        Clean("He won at the Pan American Games.", because="no person", source="pl"),
        Clean("She sang “Signora Fortuna” in May.", because="quoted", source="it"),
    ),
)
