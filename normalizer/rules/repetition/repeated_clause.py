"""`they have tractors, they have tractors`: several words said again behind a comma, `and` or `or`."""

import re
from collections.abc import Iterator

from normalizer.rulebook import (
    STRONG,
    SUGGESTED,
    WEAK,
    Clean,
    Flagged,
    Hit,
    Page,
    Rule,
    Strength,
    echoed,
    is_mostly,
    is_spoken,
)

_LEAST, _SURE, _LEAST_CHARACTERS = 3, 4, 12
"""How many words are said again, how many surely by no writer, and in how many characters."""
_JOINT = re.compile(r" ?[,;–-] (?:(?:and|or) )?| (?:and|or) ")
_BREAK = re.compile(r"[.!?\n]|,[^,]*,")
"""What ends a sentence, or parts the items of a list."""
_BEHIND = re.compile(r" ([^\W\d_][\w'’-]*)")
_LENGTHEN = ("of", "and", "or", "to", "for", "in")
_JOINED_BY = frozenset(("and", "or"))
_INSISTS = tuple("!?:'’\"”…")


def _find(page: Page) -> Iterator[Hit]:
    done = 0
    for first, again, size in _copies(page.view.bare_words, page.view.echoes):
        if first >= done and not is_spoken(page):
            hit = _judged(page, first, again, size)
            if hit:
                yield hit
            done = again + size


def _copies(words: list[str], echoes: list[tuple[int, int]]) -> Iterator[tuple[int, int, int]]:
    """The place of several words, of their copy with at most `and` or `or` between, and how many they are.

    >>> words = "he saw the old town and the old town again".split()
    >>> list(_copies(words, [(6, 4), (7, 4), (8, 4)]))
    [(2, 6, 3)]
    """
    done: dict[int, int] = {}
    for place, distance in echoes:
        if distance < _LEAST or place < done.get(distance, 0):
            continue
        start, stop = echoed(words, place, distance)
        done[distance] = stop
        size = min(stop - start, distance)
        is_joined = size == distance - 1 and words[start - 1] in _JOINED_BY
        if size >= _LEAST and (size == distance or is_joined):
            yield start - distance, start, size


def _judged(page: Page, first: int, again: int, size: int) -> Hit | None:
    """The second copy, unless people say it twice: in a quotation, as a cry, of few words."""
    view = page.view
    start, once = view.bare_span(first)[0], view.bare_span(first + size - 1)[1]
    low, end = view.bare_span(again)[0], view.bare_span(again + size - 1)[1]
    words = view.bare_words[first : first + size]
    if _JOINT.fullmatch(page.fold, once, low) is None or len(set(words)) < _LEAST or once - start < _LEAST_CHARACTERS:
        return None
    if page.text.startswith(_INSISTS, end) or view.quotes.touching(start, end):
        return None
    if _BREAK.search(page.text, low, end) or _is_longer(page, end):
        return None
    has_comma = not page.text.startswith((" and ", " or "), once)
    return Hit(low, end, fix="", edit_span=(once, end), strength=_strength(page, words, has_comma=has_comma))


def _is_longer(page: Page, end: int) -> bool:
    """Whether a word goes on behind the copy that may make it another thing: `… England and Wales`, `… of trustees`."""
    behind = _BEHIND.match(page.text, end)
    if behind is None:
        return False
    word = behind[1]
    return word in _LENGTHEN or not word.islower() or is_mostly(word.removesuffix("s"), "n")


def _strength(page: Page, words: list[str], *, has_comma: bool) -> Strength:
    """Strong where few would insist so: four words that name things, and neither a clause with its pronoun nor a refrain."""
    is_clause = any(word.partition("'")[0] in page.word_set("word_of_clause") for word in words)
    is_refrain = has_comma and "of" not in words
    return STRONG if len(words) >= _SURE and not is_clause and not is_refrain else WEAK


RULE = Rule(
    title="Several words said again behind a comma or a conjunction",
    why="The decoder begins again where a clause ended, or two synonyms of the source have the same English.",
    find=_find,
    safety=SUGGESTED,
    weight=0.5,
    languages=("en",),
    owns=frozenset({"copy", "number"}),
    mqm="accuracy/addition",
    examples=(
        Flagged(
            "They take private collection of personal information, ⟦collection of personal information⟧ beyond it.",
            becomes="They take private collection of personal information beyond it.",
        ),
        Flagged(
            "It knew of people living abroad and ⟦of people living abroad⟧.",
            becomes="It knew of people living abroad.",
        ),
        Flagged("They have old tractors, ⟦they have old tractors⟧.", becomes="They have old tractors.", source="*"),
        Clean("“I want to go home, I want to go home,” she said.", because="somebody insists"),
        Clean("Give us the old king, give us the old king!", because="a cry"),
        Clean("It was late, it was late.", because="said twice on purpose"),
        Clean(
            "There had been talk, and there had been talk of more.",
            because="somebody may insist on a clause",
            source=None,
        ),
        Clean(
            "The University of North Carolina and University of North Carolina Press met.",
            because="a longer name that begins with the other",
        ),
        Clean("She was queen of all England, queen of all England and Wales.", because="the second goes on"),
        Clean("One for the road, one for the road.", because="a refrain", source=None),
        Clean("They saw the sea, the sea and the sky.", because="too short"),
        Clean("It has beds of red, white, pink, red, white, pink and green.", because="a list"),
        Clean("He read of the war. Of the war he said nothing.", because="another sentence"),
    ),
)
