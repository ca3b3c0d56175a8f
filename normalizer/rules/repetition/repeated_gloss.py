"""A name or term glossed with itself: `X (X)`."""

import re
from collections.abc import Iterator

from normalizer.rulebook import SAFE, SUGGESTED, WEAK, Clean, Flagged, Hit, Page, Rule

_GLOSS = re.compile(r" \([ ]?([^()\n]{3,80}?)[ ]?\)")
_LIST_AROUND = re.compile(r"\)\s?[,;]\s[^(),;\n]{2,40}\(")
_LABEL = re.compile(r"(?:\A|:|\n)\s*(?:[-*•·]\s*|\d+[.)]\s*)?\Z")
_NAME_BEFORE = re.compile(r"(?<![\w'’-])[A-Z][\w.'’-]*\s\Z")
_AROUND, _LONGEST = 60, 85


def _find(page: Page) -> Iterator[Hit]:
    found, text = [], page.text
    for offset, _ in page.hits:
        closing = text.find(")", offset, offset + _LONGEST)
        if closing < 0 or not text.endswith(text[offset + 2 : closing].strip(" "), 0, offset):
            continue
        match = _GLOSS.match(text, offset)
        if match and text.endswith(match.group(1), 0, offset) and _is_term(page, match):
            found.append(match)
    for match in found:
        if _is_in_prose(page, match):
            is_sure = len(found) == 1 and _is_name(page, match) and not _is_short_form(page, match)
            safety, strength = (None, None) if is_sure else (SUGGESTED, WEAK)
            yield Hit(match.start(), match.end(), fix="", safety=safety, strength=strength)


def _is_term(page: Page, match: re.Match[str]) -> bool:
    """Whether words are repeated, from the beginning of one: no letter of a list, no figure, no further item."""
    start = match.start() - len(match.group(1))
    before = page.text[start - 1 : start]
    if match.group(1).partition(" ")[0] in page.words("conjunction"):
        return False
    return any(c.isalpha() for c in match.group(1)) and not (before.isalnum() or before in "-’'")


def _is_in_prose(page: Page, match: re.Match[str]) -> bool:
    """Whether a sentence goes on around both: no label, no item of a list, no voice that answers at the end of a line.

    A city may have the name of its country, and a single small word behind no article is that of a variable.
    """
    text, gloss = page.text, match.group(1)
    start, (low, high) = match.start() - len(gloss), page.view.line_at(match.start())
    if _LABEL.search(text, max(low - 1, 0), start) or not text[match.end() : high].strip():
        return False
    if _LIST_AROUND.search(text, max(low, start - _AROUND), min(high, match.end() + _AROUND)):
        return False
    if " " in gloss or not gloss.islower():
        return gloss not in page.word_set("city_of_like_named_land")
    return not page.word_set("determiner_of_noun").isdisjoint(page.fold[low:start].split()[-3:])


def _is_short_form(page: Page, match: re.Match[str]) -> bool:
    """Whether one word in brackets is the last of a longer name: so a court says how it will call somebody."""
    start = match.start() - len(match.group(1))
    before = _NAME_BEFORE.search(page.text, max(0, start - _AROUND), start)
    if before is None or before[0].strip().lower() in page.language.function_words:
        return False
    return match.group(1)[0].isupper() and " " not in match.group(1)


def _is_name(page: Page, match: re.Match[str]) -> bool:
    """Whether it is written with a capital, as none of its sentence's own making."""
    start, gloss = match.start() - len(match.group(1)), match.group(1)
    begins = page.text[page.view.sentence_at(start)[0] : start].strip() == ""
    return gloss[0].isupper() and (" " in gloss or not begins)


RULE = Rule(
    title="Gloss that repeats the word before it",
    why="The source gave the original name in brackets; translated, both are one.",
    when=(" (",),
    find=_find,
    safety=SAFE,
    owns=frozenset({"copy"}),
    mqm="accuracy/addition",
    examples=(
        Flagged("Its head, Satoru Iwata⟦ (Satoru Iwata)⟧, spoke.", becomes="Its head, Satoru Iwata, spoke."),
        Flagged("the so-called tribunal⟦ (tribunal)⟧ of peers", becomes="the so-called tribunal of peers", source="*"),
        Clean("the World Health Organization (WHO)", because="an acronym"),
        Clean("plan a (a) and b", because="a letter of a list"),
        Clean("called owner or keeper (or keeper)", because="an engine that runs on; no gloss begins with “or”"),
        Flagged(
            "In Damascus⟦ (Damascus)⟧ the army said so to the Observatory for Human Rights.",
            becomes="In Damascus the army said so to the Observatory for Human Rights.",
        ),
        Clean("Run to the river (river)\nRun to the sea (sea)", because="voices that answer at the end of a line"),
        Clean("We use weight (weight) here. Set width (width) to 10.", because="names of variables"),
        Clean("Cast: Macbeth (Macbeth), and others.", because="a label before it"),
        Clean("We saw Macbeth (Macbeth), Banquo (Banquo) and others.", because="a list of them"),
        Clean("They played in Otsu (Otsu), Uji (Kyoto) and Nara.", because="a list of towns, each with its prefecture"),
        Clean("She lives in New York (New York) now.", because="a city and a state of one name"),
        Clean("In 2015 (2015) it rained.", because="a number"),
        Clean(
            "Plaintiff, James Mitchell (Mitchell), appeals from an order.", because="a court's short form", source=None
        ),
    ),
)
