"""Words of a source language that engines leave in the target text, from slots of the language data."""

from collections.abc import Iterator, Sequence

from normalizer.rulebook.page import Page
from normalizer.rulebook.rule import Hit


def left_words(page: Page, slot: str, languages: Sequence[str]) -> Iterator[tuple[int, int, tuple[str, ...]]]:
    """Yield (start, end, source languages) of the words that a rule's literals lead to, in order.

    The words of a source language stand in the slot of that name and its code (`acronym_left_fr`), and are
    taken as they are written there. Each literal has one character before the word.
    """
    for start, end in sorted({(offset + 1, offset + len(literal)) for offset, literal in page.hits}):
        word = page.text[start:end]
        sources = tuple(code for code in languages if word in page.words(slot + code))
        if sources:
            yield start, end, sources


def left_hit(page: Page, start: int, end: int, kind: str, sources: Sequence[str]) -> Hit:
    """The hit of such a word; `kind` says what it is: a word, a title."""
    detail = f"“{page.text[start:end]}” is {kind} of {', '.join(sources)}"
    return Hit(start, end, message=f"{detail}, left as it was", sources=tuple(sources))
