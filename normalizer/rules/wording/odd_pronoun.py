"""`She sings. … Now he sells cakes with her daughter`: the one “he” in a text about a woman."""

import re
from collections.abc import Iterable, Iterator

from normalizer.rulebook import WEAK, Clean, Evidence, Flagged, Hit, Page, Rule, name_forms

_MALE, _FEMALE = frozenset({"he", "his", "him", "himself"}), frozenset({"she", "her", "hers", "herself"})
_PRONOUN = re.compile(r"(?<![\w’'-])(?:he|his|him|himself|she|her|hers|herself)(?![\w’'-])")
_WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")
_NAME = re.compile(r"(?<!\w)[A-ZÀ-Þ][\w’-]+(?:\s[A-ZÀ-Þ][\w’-]+)+")
_SENTENCE_END = re.compile(r"[.!?]”?\s")
_CAPITALS = re.compile(r"(?<![.!?”\"]\s)(?<!\A)(?<!\n)\b[A-ZÀ-Þ][\w’-]+")
_RATIO, _MOST, _OFTEN, _CLOSE = 3, 2, 5, 200


def _find(page: Page) -> Iterator[Hit]:
    places = [match for match in _PRONOUN.finditer(page.fold) if not page.view.quotes.touching(*match.span())]
    male = [match for match in places if match.group() in _MALE]
    female = [match for match in places if match.group() in _FEMALE]
    few, many = (male, female) if len(male) < len(female) else (female, male)
    if not 0 < len(few) <= _MOST or len(many) < _RATIO * len(few):
        return
    is_borne = _is_borne(page, few is male)
    for match in few:
        near = _is_between(page, match, many) if is_borne else _is_beside(page, match, many)
        if near and not _is_either(page, match):
            detail = f"the text says “{many[0].group()}” {len(many)} times"
            yield Hit(*match.span(), message=detail, evidence=(Evidence("text", detail, ""),))


def _is_borne(page: Page, is_male: bool) -> bool:
    """Whether a name or word in the text tells of a person of that gender."""
    words = name_forms(_WORD.findall(page.text)) - _MALE - _FEMALE
    slots = ("male_name", "male_sign") if is_male else ("female_name", "female_sign", "female_people")
    return _has_any(page, slots, words)


def _has_any(page: Page, slots: Iterable[str], words: set[str]) -> bool:
    return any(not page.word_set(slot).isdisjoint(words) for slot in slots)


def _is_between(page: Page, match: re.Match[str], many: list[re.Match[str]]) -> bool:
    """Whether the pronoun stands between two of the other gender, and nobody is named since the first of them."""
    before = [other.end() for other in many if other.end() <= match.start()]
    behind = [other.start() for other in many if other.start() >= match.end()]
    if len(many) < _OFTEN or not (before and behind) or match.group() not in ("he", "she"):
        return False
    if match.start() - before[-1] > _CLOSE or behind[0] - match.end() > _CLOSE:
        return False
    if _CAPITALS.search(page.text, before[-1], match.start()) or _someone_else(page, before[-1], match.start()):
        return False
    return not _has_any(page, ("male_name", "female_name"), set(_WORD.findall(page.text, before[-1], match.start())))


def _is_either(page: Page, match: re.Match[str]) -> bool:
    """Whether both are meant: `he or she`."""
    return page.fold.endswith((" or ", "/"), 0, match.start()) or page.fold.startswith((" or ", "/"), match.end())


def _is_beside(page: Page, match: re.Match[str], many: list[re.Match[str]]) -> bool:
    """Whether the same person is spoken of: a pronoun of the other gender in the sentence, or in a line with one name."""
    line, end = page.view.line_at(match.start())
    start = max([line, *(stop.end() for stop in _SENTENCE_END.finditer(page.text, line, match.start()))])
    stop = _SENTENCE_END.search(page.text, match.end(), end)
    if any(start <= other.start() < (stop.start() if stop else end) for other in many):
        return True
    names = {name.group() for name in _NAME.finditer(page.text, line, end)}
    near = any(line <= other.start() < end for other in many)
    return near and len(names) == 1 and not _someone_else(page, line, match.start())


def _someone_else(page: Page, line: int, start: int) -> bool:
    """Whether a word for a person stands before the pronoun in its line."""
    return _has_any(page, ("person_of_any_gender", "people_noun"), set(_WORD.findall(page.fold, line, start)))


RULE = Rule(
    title="One pronoun against all others",
    why="Chinese, Korean, Hungarian, Finnish and Turkish do not say whether somebody is he or she; the engine guesses anew.",
    when=(" he ", " she ", " his ", " her ", " him ", " himself", " herself"),
    find=_find,
    strength=WEAK,
    languages=("en",),
    sources=("zh", "ko", "ja", "fi", "et", "hu", "tr", "fa", "bn", "he", "es", "it", "pt", "id", "vi"),
    mqm="accuracy/mistranslation",
    examples=(
        Flagged(
            "Chen Guilan is 61. She welded ships and her stall is new. Now ⟦he⟧ sells cakes with her daughter.",
            source="zh",
        ),
        Flagged("The resident sued. She won, and her costs were paid. ⟦He⟧ had no phone with her.", source="he"),
        Flagged(
            "She sang and taught; she had her own hall, where she and her friends met. Omar, an uncle, paid for her house.\n\nIn 1988 ⟦he⟧ won a prize for her part in a film.",
            source="it",
        ),
        Clean(
            "Omar came. She welded ships and her stall is new. Now he sells cakes with her.",
            because="a man is named",
            source="zh",
        ),
        Clean(
            "She sang, her friends danced, she slept. He came.",
            because="nobody says that it is the same person",
            source="zh",
        ),
    ),
)
