"""A word that stands twice in a row."""

import re
from collections.abc import Iterator

from normalizer.rulebook import SUGGESTED, WEAK, Clean, Flagged, Hit, Page, Rule


def _find(page: Page) -> Iterator[Hit]:
    words = page.view.bare_words
    doubled = {words[place] for place, distance in page.view.echoes if distance == 1 and words[place][0].isalpha()}
    if not doubled:
        return
    allowed = frozenset(page.words("repeated_ok_adjacent"))
    beside = (word for word in sorted(doubled - allowed) if f"{word} {word}" in page.fold)
    for word in beside:
        for match in re.finditer(
            rf"(?<![\w'’-]){re.escape(word)}(?:[ \u00a0]{re.escape(word)})+(?![\w'’-])", page.fold
        ):
            if _is_same(page.text, match, len(word)):
                yield from _judge(page, match, word)


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
        Clean("Critics wrote that that was its purpose; he had had enough.", because="grammar doubles these"),
        Clean("They drove through Baden Baden and heard the The.", because="names"),
        Clean("It is very very cold, no no.", because="emphasis"),
        Clean("Il a à dire qui il est, là la route finit.", because="two words but for the accent", language="fr"),
        Clean("Nous nous levons, vous vous couchez.", because="subject and object", language="fr"),
        Clean("Das sind die, die waren Waren kaufen, die die Stadt hat.", because="article and pronoun", language="de"),
        Flagged("Il a appelé ⟦les les⟧ pompiers.", becomes="Il a appelé les pompiers.", language="fr"),
        Flagged("Vieron ⟦el el⟧ fuego.", becomes="Vieron el fuego.", language="es"),
    ),
)
