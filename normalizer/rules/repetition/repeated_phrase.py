"""A phrase that stands twice in a row."""

import re
from collections.abc import Iterator

from normalizer.rulebook import SUGGESTED, Clean, Flagged, Hit, Page, Rule, echoed, is_spoken

_WORD = re.compile(r"\w[\w'’-]*|[^\w\s]")
_LONGEST, _LEAST_CHARACTERS = 7, 8
_REFRAIN, _SHORT = 3, 4
"""How often a phrase within commas is said on purpose, and how many words and marks it has then."""


def _find(page: Page) -> Iterator[Hit]:
    places = sorted(set(_places(page.view.bare_words, page.view.echoes)))
    if not places:
        return
    view, count = page.view, len(page.view.bare_words)
    done = -1
    for place, stop in _merged(places):
        last = stop + 2 * _LONGEST
        start, _ = view.bare_span(max(0, place - 1))
        end, _ = view.bare_span(last) if last < count else (len(page.fold), 0)
        for hit in _repeats(page, max(start, done), end):
            done = hit.edit_span[1] if hit.edit_span else hit.end
            yield hit


def _merged(stretches: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """The sorted stretches, those that overlap joined to one.

    >>> _merged([(0, 4), (2, 6), (8, 9)])
    [(0, 6), (8, 9)]
    """
    joined: list[tuple[int, int]] = []
    for start, stop in stretches:
        if joined and start < joined[-1][1]:
            joined[-1] = (joined[-1][0], max(stop, joined[-1][1]))
        else:
            joined.append((start, stop))
    return joined


def _places(words: list[str], echoes: list[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """From where to where a run of two words or more is followed by itself.

    >>> words = "he spoke of the war of the war again".split()
    >>> set(_places(words, [(5, 3), (6, 3), (7, 3)]))
    {(2, 8)}
    """
    done: dict[int, int] = {}
    for place, size in echoes:
        if size < 2 or place < done.get(size, 0) or not _goes_on(words, place, size):
            continue
        start, stop = echoed(words, place, size)
        done[size] = stop
        if stop - start >= size:
            yield start - size, stop


def _goes_on(words: list[str], place: int, size: int) -> bool:
    """Whether a neighbour of a word that recurs recurs with it."""
    if place > size and words[place - 1] == words[place - 1 - size]:
        return True
    return place + 1 < len(words) and words[place + 1] == words[place + 1 - size]


def _repeats(page: Page, low: int, high: int) -> Iterator[Hit]:
    spans = [match.span() for match in _WORD.finditer(page.fold, low, high)]
    words = [page.fold[a:b] for a, b in spans]
    place = 0
    while place < len(words):
        size = _size_at(words, place)
        if not size:
            place += 1
            continue
        copies = 2
        while words[place + copies * size : place + (copies + 1) * size] == words[place : place + size]:
            copies += 1
        start, end = spans[place][0], spans[place + copies * size - 1][1]
        once, again = spans[place + size - 1][1], (spans[place + size][0], spans[place + 2 * size - 1][1])
        phrase, behind = words[place : place + size], words[place + copies * size : place + (copies + 1) * size]
        is_meant = _is_on_purpose(page, phrase, copies, behind) or _is_said_of_itself(
            page, words[:place], phrase, copies
        )
        is_artifact = not is_meant and _is_artifact(page.text[start:end], phrase, page.text[start:once], copies)
        if is_artifact and not is_spoken(page):
            yield Hit(*again, fix="", edit_span=(once, end), message=_message(copies))
        place += copies * size


def _is_on_purpose(page: Page, phrase: list[str], copies: int, behind: list[str]) -> bool:
    """Whether people say so: `she said she said`, `over and over and over`, `a friend of a friend of`.

    `behind` are the words behind the copies, as many as the phrase has.
    """
    if _is_in_rhythm(page, phrase, copies, behind) or _is_chain(page, phrase, behind):
        return True
    if " ".join(phrase) in page.word_set("repeated_ok_phrase"):
        return True
    if copies <= _REFRAIN and len(phrase) <= _SHORT and not phrase[-1][0].isalnum():
        return True
    if len(phrase) == 2 and (phrase[0] in page.words("pronoun_subject") or ("and" in phrase and copies == 2)):
        return True
    return phrase[:3] == ["a", "friend", "of"]


def _is_in_rhythm(page: Page, phrase: list[str], copies: int, behind: list[str]) -> bool:
    """Whether a third copy follows the second “and”, “is” or “after”, or a clause the second: `he ran and he ran and he ran`.

    A short one may be said a third time before the sentence goes on: `ending, and ending, and ending, and here`.
    """
    conjunctions = page.word_set("conjunction_and") | {"and"}
    if phrase[-1] in conjunctions or phrase[-1] in page.word_set("link_of_likes"):
        if copies == _REFRAIN:
            return len(phrase) < _SHORT
        return copies == 2 and behind[: len(phrase) - 1] == phrase[:-1]
    return phrase[0] in conjunctions and behind[:1] != [] and behind[0] in page.word_set("question_word")


def _is_said_of_itself(page: Page, before: list[str], phrase: list[str], copies: int) -> bool:
    """Whether a clause with “when” or “if” says what its sentence says: `when they're gone they're gone`."""
    return (
        copies == 2
        and before[-1:] != []
        and before[-1] in page.word_set("opener_of_same_clause")
        and len(phrase) <= _SHORT
    )


def _is_chain(page: Page, phrase: list[str], behind: list[str]) -> bool:
    """Whether a thing is part of its like: `the end of the end of history`, begun at any of its words."""
    has_thing = len(phrase) == 3 and not page.word_set("chained_noun").isdisjoint(phrase)
    return has_thing and "of" in phrase and (phrase[-1] == "of" or behind[:1] == phrase[:1])


def _message(copies: int) -> str:
    return f"phrase said {copies} times running" if copies > 2 else ""


def _size_at(words: list[str], place: int) -> int:
    for size in range(2, _LONGEST + 1):
        if words[place + size : place + 2 * size] == words[place : place + size]:
            return size
    return 0


def _is_artifact(surface: str, words: list[str], once: str, copies: int) -> bool:
    if "\n" in surface or len(once) < _LEAST_CHARACTERS or len({w for w in words if w[0].isalpha()}) < 2:
        return False
    return all(word[0].isalnum() for word in words) or (copies >= 3 and len(set(words)) > 2)


RULE = Rule(
    title="Phrase repeated",
    why="Decoders can loop and say the same words again.",
    find=_find,
    safety=SUGGESTED,
    weight=0.5,
    owns=frozenset({"copy", "number"}),
    mqm="accuracy/addition",
    examples=(
        Flagged(
            "He spoke about the involvement ⟦about the involvement⟧ of Iran.",
            becomes="He spoke about the involvement of Iran.",
        ),
        Flagged("It was late today ⟦it was late today⟧ it was late today.", becomes="It was late today."),
        Clean("We ate, um, a lot of a lot of fish, uh, and bread.", because="speech as it was"),
        Clean("It was late, it was late.", because="said twice on purpose"),
        Clean("No, no, no, no and no no.", because="too short"),
        Clean("over and over and over, a friend of a friend of mine", because="figures of speech"),
        Clean("They saw the start of the start of spring.", because="a thing that is part of its like"),
        Clean(
            "We rowed and we rowed and we rowed, down the lake and down the lake and down the lake.", because="rhythm"
        ),
        Clean("Des chiens et des chiens et des chiens qui aboient.", because="rhythm", language="fr"),
        Clean("Il y a des rois et des gens et des gens qui rient.", because="the second go on", language="fr"),
        Clean("Se ne andò di corsa di corsa.", because="people say it twice", language="it"),
        Clean("Sie lachte und lachte und lachte.", because="rhythm", language="de"),
        Clean("Enough is enough is enough. A rose is a rose is a rose.", because="a thing is what it is"),
        Clean("The bill came month after month after month, queue after queue after queue.", because="time and again"),
        Clean("A mother said: 'I walked and I walked and I walked.'", because="rhythm within quotation marks"),
        Clean("Print is ending, and ending, and ending, and here it stands.", because="rhythm that goes on"),
        Clean("Buy now (when they're gone they're gone).", because="a clause and its like"),
        Clean("Long ago, long ago, long ago, there was a king.", because="a refrain"),
        Clean("She said she said so to her aunt.", because="somebody says what she said"),
    ),
)
