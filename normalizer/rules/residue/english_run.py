"""A run of English words in a text of another language."""

import re
from collections.abc import Iterator

from normalizer.rulebook import FLAG, Clean, Flagged, Hit, Page, Rule, frequency

_RUN = re.compile(r"(?<![\w'’@#/.-])[a-z][a-z'’]*(?: [a-z][a-z'’]*){2,}(?![\w@/-])")
_LEAST_WORDS, _LEAST_FUNCTION, _MARGIN = 3, 2, 0.7


def _find(page: Page) -> Iterator[Hit]:
    foreign = frozenset(page.words("english"))
    for match in _RUN.finditer(page.text):
        words = [(found.group(), *_shifted(found, match.start())) for found in re.finditer(r"\S+", match.group())]
        for part in _english_parts(page, words, foreign):
            start, end = part[0][1], part[-1][2]
            if not _is_meant(page, start, end):
                yield Hit(start, end, message="these words were left in English", sources=("en",))


def _shifted(found: re.Match[str], start: int) -> tuple[int, int]:
    return start + found.start(), start + found.end()


def _english_parts(
    page: Page, words: list[tuple[str, int, int]], foreign: frozenset[str]
) -> Iterator[list[tuple[str, int, int]]]:
    """Stretches of words each of which is rather English, two of them function words at least."""
    part: list[tuple[str, int, int]] = []
    for item in [*words, ("", 0, 0)]:
        if item[0] and (item[0] in foreign or _is_rather_english(page, item[0])):
            part.append(item)
            continue
        if len(part) >= _LEAST_WORDS and sum(word in foreign for word, _, _ in part) >= _LEAST_FUNCTION:
            yield part
        part = []


def _is_rather_english(page: Page, word: str) -> bool:
    own = page.language.code
    return word not in page.language.function_words and frequency(word, "en") > frequency(word, own) + _MARGIN


def _is_meant(page: Page, start: int, end: int) -> bool:
    """Whether a writer has the English on purpose: quoted, in brackets, beside a title, a phrase taken over."""
    text = page.text
    if page.view.quotes.touching(start, end) or text.rfind("(", max(0, start - 80), start) > text.rfind(")", 0, start):
        return True
    before, after = text[:start].rstrip()[-30:].split()[-1:], text[end : end + 30].split()[:1]
    if any(word[:1].isupper() and frequency(word.lower().strip(".,"), "en") > 3.5 for word in (*before, *after)):
        return True
    phrase = text[start:end].lower()
    return any(phrase in loan or loan in phrase for loan in page.words("english_loan"))


RULE = Rule(
    title="English left standing",
    why="The engine copied a stretch of the source instead of translating it.",
    when=(" {english} ",),
    find=_find,
    safety=FLAG,
    languages=("fr", "es", "de", "it", "pt"),
    sources=("en",),
    mqm="accuracy/untranslated",
    examples=(
        Flagged("Le maire a dit ⟦that the bridge is⟧ fermé."),
        Flagged("El alcalde ⟦spoke to the people of⟧ la ciudad.", language="es"),
        Flagged("Die Stadt hat ⟦most of the money⟧ verloren.", language="de"),
        Clean("Il parle off the record avec la presse.", because="a phrase that French has taken over"),
        Clean("Il chante « all of the people » sur scène.", because="quoted"),
        Clean("Il lit The Lord of the Rings au lit.", because="a title"),
        Clean("Il a vu le film (about the end of it) hier.", because="in brackets"),
    ),
)
