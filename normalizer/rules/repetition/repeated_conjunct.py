"""The same word on both sides of `et`, `y`, `und`, `e`: languages other than English."""

import re
from collections.abc import Iterator
from itertools import islice

from normalizer.rulebook import STRONG, SUGGESTED, WEAK, Clean, Flagged, Hit, Page, Rule, Strength, frequency

_LEFT = re.compile(r"(?<![\w'’-])[^\W\d_]{3,}\Z")
_RIGHT = re.compile(r"[ \u00a0]([^\W\d_]{3,})(?![\w'’@-])")
_BEFORE = re.compile(r"([^\W\d_]+)['’]?\s*\Z")
_WORDS = re.compile(r"[^\W\d_]+")
_END = re.compile(r"(?![\w'’-])")
_PARTICIPLE = re.compile(r"(?:[a-zäöü]{2,6})?ge[a-zäöüß]{3,}(?:t|en)")
_REACH, _WIDE, _MOST = 40, 80, 5


def _find(page: Page) -> Iterator[Hit]:
    text, conjunctions = page.text, page.words("conjunction_and") + page.words("conjunction_or")
    for offset, literal in page.hits:
        between = text[offset : offset + len(literal)]
        if between.strip() not in conjunctions:
            continue
        left = _LEFT.search(text, max(0, offset - _REACH), offset)
        right = _RIGHT.match(text, offset + len(literal) - 1)
        if not (left and right and left.group() == right.group(1)):
            yield from _several(page, offset, literal)
            continue
        once, end = left.group(), right.end()
        if _is_verb(page, once, left.start()):
            yield from _reported_twice(page, once, left.start(), end)
            continue
        if not _is_idiom(page, once, between.strip()) and not _goes_on(page, between, once, left.start(), end):
            yield Hit(left.start(), end, fix=once, strength=_strength(page, once, left.start(), between.strip()))


def _several(page: Page, offset: int, literal: str) -> Iterator[Hit]:
    """Two to five words that stand on both sides: `l'état d'urgence et l'état d'urgence`."""
    text, first = page.text, offset + len(literal)
    for end in reversed([match.end() for match in islice(_WORDS.finditer(text, first, first + _WIDE), _MOST)][1:]):
        again = text[first:end]
        start = offset - len(again)
        is_once = start >= 0 and text.startswith(again, start) and not text[start - 1 : start].isalnum()
        if is_once and _END.match(text, end) and "\n" not in again and _has_noun(page, again):
            if not _goes_on(page, literal, again, start, end):
                yield Hit(start, end, fix=again, strength=WEAK)
            return


def _has_noun(page: Page, words: str) -> bool:
    """Whether something stands among words that is no small word: people say `l'un et l'un`, `per te e per te`."""
    small = page.language.function_words | page.word_set("unit")  # `des heures et des heures`
    return any(len(word) > 3 and word.lower() not in small for word in _WORDS.findall(words))


def _reported_twice(page: Page, word: str, start: int, end: int) -> Iterator[Hit]:
    """A verb of saying twice, or a participle of German: nobody keeps on at these for long."""
    is_said = word in page.word_set("reporting_verb_past") or word in page.word_set("reporting_verb_present")
    if is_said or (page.language.code == "de" and _PARTICIPLE.fullmatch(word)):
        yield Hit(start, end, fix=word, strength=WEAK)


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
    owns=frozenset({"copy"}),
    mqm="accuracy/addition",
    examples=(
        Flagged("Il craint la ⟦peur et peur⟧.", becomes="Il craint la peur."),
        Flagged("Es un ⟦error y error⟧ grave.", becomes="Es un error grave.", language="es"),
        Flagged("Das ist eine ⟦Sorge und Sorge⟧.", becomes="Das ist eine Sorge.", language="de"),
        Flagged("Vivono con ⟦gioia e gioia⟧.", becomes="Vivono con gioia.", source="en", language="it"),
        Flagged("Uma ⟦aldeia ou aldeia⟧ pequena.", becomes="Uma aldeia pequena.", source="en", language="pt"),
        Flagged(
            "Il décrète ⟦l'état d'urgence et l'état d'urgence⟧ ici.",
            becomes="Il décrète l'état d'urgence ici.",
            source="en",
        ),
        Flagged("Subiu ⟦duas vezes e duas vezes⟧ hoje.", becomes="Subiu duas vezes hoje.", source="en", language="pt"),
        Flagged(
            "Er schickte ⟦die Schüler und die Schüler⟧ heim.",
            becomes="Er schickte die Schüler heim.",
            source="tr",
            language="de",
        ),
        Flagged("Ele ⟦enfatizou e enfatizou⟧ que não.", becomes="Ele enfatizou que não.", source="ar", language="pt"),
        Flagged(
            "Die Träger werden ⟦ausgetauscht und ausgetauscht⟧.",
            becomes="Die Träger werden ausgetauscht.",
            source="ru",
            language="de",
        ),
        Clean("la mamma e la mamma e la mamma", because="three times, at the very beginning", language="it"),
        Clean("Il y a l'un et l'un, des heures et des heures.", because="small words; a long time"),
        Clean("Il en veut plus et plus, encore et encore.", because="pairs that are fixed"),
        Clean("Hubo una guerra y guerra y guerra.", because="three times is on purpose", language="es"),
        Clean("Para todos, vidro é vidro.", because="a verb, but for the accent", language="pt"),
        Clean("Der Hund bellte und bellte, und sie rief und rief.", because="what lasts", language="de"),
        Clean("O menino chorou e chorou.", because="what lasts", language="pt"),
        Clean("Die Firma heißt Johnson und Johnson.", because="a firm", language="de"),
        Clean("Sie sprachen über Krieg und Krieg.", because="no evidence", source=None, language="de"),
    ),
)
