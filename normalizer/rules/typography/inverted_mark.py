"""Inverted question and exclamation marks."""

import re

from normalizer.rulebook import SAFE, Clean, Flagged, Page, Rule, frequency, pattern, remove

_ENCLOSED = re.compile(r"[¿¡]+\s?(?P<inside>[^¿¡?!\n]{1,60})[?!]")
_WORD_BEFORE = re.compile(r"(?P<word>[^\W\d_]+)\s\Z")
_REACH = 30
_WORD = re.compile(r"[^\W\d_]+")
_MARGIN, _FAR_MORE = 1.0, 2.0


def _is_left(match: re.Match[str], page: Page) -> bool:
    """Whether the engine left the mark: it opens no name, and its sentence cites no Spanish."""
    if _is_name(page, match.start("hit")):
        return False
    start, end = page.view.context(match.start("hit"), match.end("hit"))
    return not any(_is_spanish(page, found.group("inside")) for found in _ENCLOSED.finditer(page.text, start, end))


def _is_name(page: Page, place: int) -> bool:
    """Whether what a mark opens is a name: behind a plain word that says nothing, with a capital, closed by a mark."""
    found = _ENCLOSED.match(page.text, place)
    before = _WORD_BEFORE.search(page.text, max(0, place - _REACH), place)
    if not found or not before or not found.group("inside")[0].isupper():
        return False
    says = page.word_set("reporting_verb_past") | page.word_set("reporting_verb_present")
    return before["word"].lower() not in says


def _is_spanish(page: Page, words: str) -> bool:
    """Whether each of some words is far commoner in Spanish than in the language of the text, or one is Spanish alone.

    A name may be either.
    """
    own = page.language.code
    more = [(word, frequency(word.lower(), "es") - frequency(word.lower(), own)) for word in _WORD.findall(words)]
    return bool(more) and (
        all(by > _MARGIN for _, by in more) or any(by > _FAR_MORE and word.islower() for word, by in more)
    )


RULE = Rule(
    title="Inverted question or exclamation mark",
    why="Only Spanish and its neighbours open a question with a mark.",
    when=("¿", "¡"),
    find=pattern(
        r"(?<!\w) (?P<hit> [¿¡]+ (?:\s(?=[A-Z]))? ) (?=[\w“\"‘])",
        reach=60,
        where=_is_left,
    ),
    fix=remove,
    safety=SAFE,
    languages=("en", "fr", "it", "pt", "de"),
    sources=("es",),
    mqm="locale-convention/punctuation",
    examples=(
        Flagged("⟦¿⟧Who won?", becomes="Who won?"),
        Flagged("“⟦¡⟧Goal!” he cried.", becomes="“Goal!” he cried."),
        Clean("Who won?", because="English marks"),
        Clean("A reviewer asked, “¿Y qué?”", because="Spanish, quoted as it was said"),
        Clean("The band ¡Forward, Russia! split up.", because="a name behind a plain word"),
        Clean("They asked ¿por qué? and then cried ¡ay! in pain.", because="Spanish words, cited"),
        Clean("A reviewer wrote, “¿Y Obama qué?”", because="Spanish with a name, quoted"),
        Clean("You say ¡Me gusta! of it.", because="Spanish, one word of which English has, too"),
        Flagged("He shouted ⟦¡⟧Victory! and sat down.", becomes="He shouted Victory! and sat down."),
        Flagged("It rains, ⟦¿⟧what do we do? But ⟦¡⟧hurry!", becomes="It rains, what do we do? But hurry!"),
        Clean("The sign ¿ stands alone.", because="the mark itself is meant"),
    ),
)
