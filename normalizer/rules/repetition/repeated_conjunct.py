"""The same word on both sides of `et`, `y`, `und`, `e`: languages other than English."""

import re
from collections.abc import Iterator

from normalizer.rulebook import STRONG, SUGGESTED, WEAK, Clean, Flagged, Hit, Page, Rule, Strength, frequency

_LEFT = re.compile(r"(?<![\w'’-])[^\W\d_]{3,}\Z")
_RIGHT = re.compile(r"[ \u00a0]([^\W\d_]{3,})(?![\w'’@-])")
_BEFORE = re.compile(r"([^\W\d_]+)['’]?\s*\Z")
_REACH = 40


def _find(page: Page) -> Iterator[Hit]:
    text, conjunctions = page.text, page.words("conjunction_and") + page.words("conjunction_or")
    for offset, literal in page.hits:
        between = text[offset : offset + len(literal)]
        left = _LEFT.search(text, max(0, offset - _REACH), offset)
        right = _RIGHT.match(text, offset + len(literal) - 1)
        if not (left and right and left.group() == right.group(1) and between.strip() in conjunctions):
            continue
        once, end = left.group(), right.end()
        if _is_verb(page, once, left.start()):
            continue
        if not _is_idiom(page, once, between.strip()) and not _goes_on(page, between, once, left.start(), end):
            yield Hit(left.start(), end, fix=once, strength=_strength(page, once, left.start(), between.strip()))


def _is_idiom(page: Page, word: str, conjunction: str) -> bool:
    """Whether the pair is fixed, or names somebody."""
    if word[0].isupper() and (page.language.code != "de" or frequency(word, "en") >= frequency(word, "de")):
        return True  # a name: Johnson & Johnson
    slot = "or" if conjunction in page.words("conjunction_or") else "and"
    return word in page.words(f"repeated_ok_{slot}") or word.lower() in page.language.function_words


def _is_verb(page: Page, word: str, start: int) -> bool:
    """Whether a word is a verb, which people say twice of what lasts: `Er lief und lief`, `correu e correu`."""
    before = _BEFORE.search(page.text, max(0, start - _REACH), start)
    previous = before.group(1) if before else ""
    if previous.lower() in page.word_set("determiner") and previous.lower() not in page.word_set("pronoun_subject"):
        return False
    if previous.lower() in page.word_set("pronoun_subject") or word.endswith(page.words("past_ending")):
        return word.islower()
    return page.language.code == "de" and word.islower() and previous[:1].isupper()


def _goes_on(page: Page, literal: str, word: str, start: int, end: int) -> bool:
    """Whether a third one stands before or after, or the sentence trails off: said on purpose."""
    text = page.text
    return text.startswith((f"{literal}{word}", " …"), end) or text.endswith(f"{word}{literal}", 0, start)


def _strength(page: Page, word: str, start: int, conjunction: str) -> Strength:
    """Strong after an article or the like, with “and”: else people repeat too."""
    if conjunction in page.words("conjunction_or"):
        return WEAK
    before = _BEFORE.search(page.text, max(0, start - _REACH), start)
    follows = before is not None and before.group(1).lower() in page.words("determiner")
    return STRONG if follows else WEAK


RULE = Rule(
    title="Same word on both sides of a conjunction",
    why="Two English synonyms have one word in the target language, and the engine wrote it twice.",
    when=(" {conjunction_and} ", " {conjunction_or} "),
    find=_find,
    safety=SUGGESTED,
    languages=("fr", "es", "de", "it", "pt"),
    sources=("en",),
    owns=frozenset({"copy"}),
    mqm="accuracy/addition",
    examples=(
        Flagged("Il craint la ⟦peur et peur⟧.", becomes="Il craint la peur."),
        Flagged("Es un ⟦error y error⟧ grave.", becomes="Es un error grave.", language="es"),
        Flagged("Das ist eine ⟦Sorge und Sorge⟧.", becomes="Das ist eine Sorge.", language="de"),
        Flagged("Vivono con ⟦gioia e gioia⟧.", becomes="Vivono con gioia.", source="en", language="it"),
        Flagged("Uma ⟦aldeia ou aldeia⟧ pequena.", becomes="Uma aldeia pequena.", source="en", language="pt"),
        Clean("Il en veut plus et plus, encore et encore.", because="pairs that are fixed"),
        Clean("Hubo una guerra y guerra y guerra.", because="three times is on purpose", language="es"),
        Clean("Para todos, vidro é vidro.", because="a verb, but for the accent", language="pt"),
        Clean("Der Hund bellte und bellte, und sie rief und rief.", because="what lasts", language="de"),
        Clean("O menino chorou e chorou.", because="what lasts", language="pt"),
        Clean("Die Firma heißt Johnson und Johnson.", because="a firm", language="de"),
        Clean("Sie sprachen über Krieg und Krieg.", because="no evidence", source=None, language="de"),
    ),
)
