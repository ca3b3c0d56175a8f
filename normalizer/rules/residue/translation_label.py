"""A label or sentence by which a language model announced its translation."""

import re

from normalizer.rulebook import (
    FLAG,
    SAFE,
    Clean,
    Flagged,
    Hit,
    Page,
    Rule,
    filled,
    line_removal,
    whole,
)

_ANNOUNCED = (
    r"(?:(?:sure|certainly|of course)[,!.]\s)?(?:here(?:'s|\sis)|below\sis)\s(?:the|a|my|your)\s"
    r"(?:(?:requested|full|revised|english)\s)*(?:translation|translated\s(?:text|version))\b[^:\n]{0,60}:"
)
_LABEL = (
    rf"(?:english(?:\s(?:translation|text|version))?|translat(?:ion\s(?:in)?to\senglish|ed\stext))\s?:|{_ANNOUNCED}"
)
_LINE = re.compile(rf"\W{{0,3}}(?:{_LABEL})\W{{0,3}}")
_PREFIX = re.compile(rf"(?:{_LABEL})\s+(?=\S)")
_LEAST_WORDS = 4


_OTHER_LABEL = filled(r"^\W{0,3}{label_language}\s?:", re.MULTILINE)


def _is_dictionary(page: Page) -> bool:
    """Whether other languages have labels too."""
    return page.language.kept(_OTHER_LABEL).search(page.fold) is not None


def _label(page: Page, start: int, end: int) -> Hit | None:
    if _LINE.fullmatch(page.fold, start, end):
        first, last = line_removal(page, start, end)
        is_all = not (page.text[:first] + page.text[last:]).strip()
        return Hit(start, end, safety=FLAG) if is_all else Hit(start, end, fix="", edit_span=(first, last))
    label = _PREFIX.match(page.fold, start, end)
    if label and _is_sentence(page.text[label.end() : end]):
        return Hit(start, label.end(), fix="")
    return None


def _is_sentence(rest: str) -> bool:
    """Whether a sentence follows the label and no fact of a table."""
    return not rest[0].islower() and len(rest.split()) >= _LEAST_WORDS and rest.rstrip()[-1:] in tuple(".!?…\"”'’")


RULE = Rule(
    title="Label of a translation",
    why="Language models announce their work (“English:”, “Here is the translation:”) and pipelines keep the words.",
    when=(
        "english:",
        "english :",
        "english translation",
        "english text:",
        "english version:",
        "translated ",
        "translation",
    ),
    find=whole(_label, unless=_is_dictionary),
    safety=SAFE,
    languages=("en",),
    owns=frozenset({"furniture"}),
    mqm="accuracy/addition",
    examples=(
        Flagged("⟦English:⟧\nThe pump is new.", becomes="The pump is new."),
        Flagged("⟦English: ⟧The mattress has no springs.", becomes="The mattress has no springs."),
        Flagged("⟦Sure! Here is the translation of the letter:⟧\n\nDear Anna", becomes="Dear Anna"),
        Flagged("⟦English:⟧"),
        Clean("French: Le chat dort bien.\nEnglish: The cat sleeps well.", because="a glossary"),
        Clean("English: fluent, spoken and written.", because="a line of a CV"),
        Clean("He studied English: grammar was hard.", because="the word in a sentence"),
        Clean("Translation: an art between two languages.", because="a title"),
    ),
)
