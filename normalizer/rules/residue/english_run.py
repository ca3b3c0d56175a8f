"""A run of English words in a text of another language."""

import re
from collections.abc import Iterator
from itertools import pairwise

from normalizer.rulebook import FLAG, Clean, Flagged, Hit, Page, Rule, frequency

_RUN = re.compile(r"(?<![\w'’@#/.-])[A-Za-z][a-z'’]*(?:,? [a-z][a-z'’]*){2,}(?![\w@/-])")
_WORD = re.compile(r"[A-Za-z'’]+")
_LEAST_WORDS, _LEAST_FUNCTION, _LONG = 3, 2, 5
_MARGIN, _SHARED, _NEAR = 0.7, 5.5, 60

Word = tuple[str, int, int]


def _find(page: Page) -> Iterator[Hit]:
    """Only where two small words of English stand near each other: words are then looked up."""
    if not any(following - place < _NEAR for (place, _), (following, _) in pairwise(page.hits)):
        return
    for match in _RUN.finditer(page.text):
        words = [(found.group().lower(), *found.span()) for found in _WORD.finditer(page.text, *match.span())]
        for part in _english_parts(page, words):
            start, end = part[0][1], part[-1][2]
            if not _is_meant(page, start, end, len(part)):
                yield Hit(start, end, message="these words were left in English")


def _english_parts(page: Page, words: list[Word]) -> Iterator[list[Word]]:
    """Stretches of words that are rather English or of both languages, two of them small words of English alone."""
    own = page.language.code
    foreign = {word for word in page.words("english") if frequency(word, "en") > frequency(word, own) + _MARGIN}
    part: list[Word] = []
    for item in [*words, ("", 0, 0)]:
        if item[0] in foreign or _is_rather_english(page, item[0]):
            part.append(item)
            continue
        if part and frequency(item[0], "en") >= _SHARED:
            part.append(item)
            continue
        while part and part[-1][0] not in foreign and not _is_rather_english(page, part[-1][0]):
            part.pop()
        if len(part) >= _LEAST_WORDS and sum(word in foreign for word, _, _ in part) >= _LEAST_FUNCTION:
            yield part
        part = []


def _is_rather_english(page: Page, word: str) -> bool:
    own = page.language.code
    return word not in page.language.function_words and frequency(word, "en") > frequency(word, own) + _MARGIN


def _is_meant(page: Page, start: int, end: int, size: int) -> bool:
    """Whether a writer has the English on purpose: quoted, in brackets, part of a title, a phrase taken over."""
    text = page.text
    if page.view.quotes.touching(start, end) or text.rfind("(", max(0, start - 80), start) > text.rfind(")", 0, start):
        return True
    beside = (*text[max(0, start - 30) : start].split()[-1:], *text[end : end + 30].split()[:1])
    if size < _LONG and any(word[:1].isupper() and frequency(word.lower().strip(".,"), "en") > 3.5 for word in beside):
        return True
    phrase = text[start:end].lower()
    return any(phrase in loan or loan in phrase for loan in page.words("english_loan"))


RULE = Rule(
    title="English left standing",
    why="The engine copied a stretch of the source instead of translating it.",
    when=(" {english} ",),
    find=_find,
    safety=FLAG,
    weight=0.5,
    languages=("fr", "es", "de", "it", "pt"),
    sources=("en",),
    mqm="accuracy/untranslated",
    examples=(
        Flagged("Le maire a dit ⟦that the bridge is⟧ fermé."),
        Flagged("El alcalde ⟦spoke to the people of⟧ la ciudad.", language="es"),
        Flagged("Die Stadt hat ⟦most of the money⟧ verloren.", language="de"),
        Flagged("Il fait froid. ⟦The mayor spoke in a loud voice to the people⟧. Il pleut."),
        Clean("Il parle off the record avec la presse.", because="a phrase that French has taken over"),
        Clean("Il chante « all of the people » sur scène.", because="quoted"),
        Clean("Il lit The Lord of the Rings au lit.", because="a title"),
        Clean("Il a vu le film (about the end of it) hier.", because="in brackets"),
        Clean("Elle a une option in, on me dit de la place.", because="words of both languages"),
    ),
)
