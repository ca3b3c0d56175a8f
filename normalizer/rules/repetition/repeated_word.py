"""A word that stands twice in a row."""

import re
from collections.abc import Iterator

from normalizer.rulebook import SUGGESTED, WEAK, Clean, Flagged, Hit, Page, Rule

_DOUBLED = re.compile(r"(?<![\w'’-])(?P<word>[^\W\d_][^\s.,;:!?\"()\[\]]*)(?:[ \u00a0](?P=word))+(?![\w'’-])")

_CLAUSE_TWICE = re.compile(r"that that (?:the|an?|they|there)\b")
_SAYING = re.compile(
    r"\b(?:said|says|claim(?:s|ed)|stat(?:es|ed)|announced|report(?:s|ed)|confirm(?:s|ed)|hopes?|hoped|believes?|believed|expects?|fears?|feared|added|insist(?:s|ed))\s\Z"
)
_REACH = 12


def _find(page: Page) -> Iterator[Hit]:
    words, allowed, done = page.view.bare_words, page.words("repeated_ok_adjacent"), -1
    for place, distance in page.view.echoes:
        word = words[place]
        if distance > 1 or not word[0].isalpha():
            continue
        start, _ = page.view.bare_span(place - 1)
        if word in allowed and not _begins_twice(page, start):
            continue
        match = _DOUBLED.match(page.fold, start) if start >= done else None
        if match and match.group("word") == word and _is_same(page.text, match, len(word)):
            done = match.end()
            yield from _judge(page, match, word)


def _begins_twice(page: Page, start: int) -> bool:
    """Whether a clause behind a verb of saying begins twice: `claimed that that the road`."""
    before = page.fold[max(0, start - _REACH) : start]
    return _CLAUSE_TWICE.match(page.fold, start) is not None and _SAYING.search(before) is not None


def _is_same(text: str, match: re.Match[str], size: int) -> bool:
    """Whether the words are the same with their accents and capitals; the first may begin a sentence."""
    first, last = text[match.start() : match.start() + size], text[match.end() - size : match.end()]
    return last in (first, first.lower())


def _judge(page: Page, match: re.Match[str], word: str) -> Iterator[Hit]:
    surface = page.text[match.start() : match.end()]
    if surface[-len(word)].isupper():
        return
    if len(word) == 1 and word not in ("a", "i"):
        return
    if page.fold.endswith(("what ", "whatever "), 0, match.start()):
        return
    is_function = word in page.language.function_words
    strength = None if is_function or len(word) > 3 else WEAK
    twice = match.start() + 2 * len(word) + 1
    yield Hit(match.start(), twice, fix=surface[: len(word)], edit_span=match.span(), strength=strength)


RULE = Rule(
    title="Word repeated",
    why="Decoders write a word again when two source words share a translation.",
    find=_find,
    safety=SUGGESTED,
    weight=0.5,
    owns=frozenset({"copy"}),
    mqm="accuracy/addition",
    examples=(
        Flagged("He called ⟦the the⟧ firefighters.", becomes="He called the firefighters."),
        Flagged("It was the owner ⟦himself himself⟧.", becomes="It was the owner himself."),
        Flagged("the ⟦eastern eastern⟧ eastern eastern ice", becomes="the eastern ice"),
        Flagged("She hopes ⟦that that⟧ an end is near.", becomes="She hopes that an end is near."),
        Flagged("She claimed ⟦that that⟧ the road was shut.", becomes="She claimed that the road was shut."),
        Clean("What he was was not clear; she said that that road was shut.", because="grammar doubles these"),
        Clean("The house he grew up in in the city is the one he was was sure of.", because="grammar doubles these"),
        Clean("Guests told us that that was its charm; he had had enough.", because="grammar doubles these"),
        Clean("Whatever happens happens; what is is.", because="one clause ends, another goes on"),
        Clean("They drove through Baden Baden and heard the The.", because="names"),
        Clean("It is very very cold, no no.", because="emphasis"),
        Clean("Il a à dire qui il est, là la route finit.", because="two words but for the accent", language="fr"),
        Clean("Nous nous levons, vous vous couchez.", because="subject and object", language="fr"),
        Clean("Das sind die, die waren Waren kaufen, die die Stadt hat.", because="article and pronoun", language="de"),
        Flagged("Il a appelé ⟦les les⟧ pompiers.", becomes="Il a appelé les pompiers.", language="fr"),
        Flagged("Vieron ⟦el el⟧ fuego.", becomes="Vieron el fuego.", language="es"),
    ),
)
