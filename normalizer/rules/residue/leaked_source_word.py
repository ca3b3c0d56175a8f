"""A word of the source language left standing in square brackets."""

import re
from collections.abc import Iterator
from dataclasses import replace

from normalizer.rulebook import SAFE, SUGGESTED, WEAK, Clean, Evidence, Flagged, Hit, Page, Rule, foreign_languages

_BRACKET = re.compile(r"\[(?P<words>[^\W\d_]{3,24}(?: [^\W\d_]{2,24}){0,3})\](?!\()[ \u00a0]?")
_EDITORIAL = frozenset({"sic"})


def _find(page: Page) -> Iterator[Hit]:
    """Words in brackets: taken out of a text that is translated, shown in any, for a scholar's gloss looks the same."""
    for offset, _ in page.hits:
        match = _BRACKET.match(page.text, offset) if not page.text[offset - 1 : offset].isalnum() else None
        hit = _judge(match, page) if match else None
        if hit:
            yield replace(hit, strength=WEAK)
            yield replace(hit, safety=SUGGESTED)


def _judge(match: re.Match[str], page: Page) -> Hit | None:
    words = match.group("words")
    if not words.islower() or words in _EDITORIAL:
        return None
    sources = foreign_languages(words, page.language.code)
    if not sources or f"[{words}]:" in page.text:
        return None
    detail = f"“{words}” is a word of {', '.join(sources)}"
    return Hit(
        match.start(),
        match.end(),
        fix="",
        message=f"{detail}, left in brackets",
        sources=sources,
        evidence=(Evidence("frequency", detail, "wordfreq"),),
    )


RULE = Rule(
    title="Word of the source language left in brackets",
    why="An editor's gloss in the source, or a word the engine did not know, stays as it was.",
    when=("[",),
    find=_find,
    safety=SAFE,
    weight=0.3,
    languages=("en",),
    owns=frozenset({"furniture"}),
    mqm="accuracy/untranslated",
    examples=(
        Flagged("The economy of the regime ⟦[sirio] ⟧is weak.", becomes="The economy of the regime is weak."),
        Flagged("The ministry ⟦[francés] ⟧replied.", becomes="The ministry replied."),
        Clean("“That [the] president went [sic] was known.”", because="an editor's words in English"),
        Clean("The FAQ is under [preguntas frecuentes](https://example.org/faq).", because="the words of a link"),
        Clean(
            "Use :so[urce] for the [boto] plugin.\n\n[boto]: https://example.org", because="optional letters; a link"
        ),
        Clean("We [Orban] said so in [2015].", because="a name; a year"),
    ),
)
