"""`Translated with DeepL (free version)`: what a translation engine or a page says of the translation."""

import re
from collections.abc import Iterator
from functools import cache

from normalizer.rulebook import SAFE, Clean, Flagged, Hit, Page, Rule, alternatives, line_removal

_SLOT, _TEXTS = "translation_engine", "text_of_notice"
_MARKS = " \t[(*»>–—-"
_TAIL = r"(?:\.com)?(?:/[a-z]+)?(?:\s(?:translator|translate|pro|api))?(?:\s?\([^()\n]{0,40}\))?[.\])*]{0,3}"
_START = r"(?:(?:\A|\n)[^\S\n]*[\[(*»>–—-]{0,3}\s?|(?<=[.!?…”\"»)])[^\S\n]+[\[(*–—-]{0,3})"
_MANNER = r"(?:\sautomatically|\sfrom\s[a-z]+|\sinto\senglish)*\s(?:with|by|using|via|through)\s(?:the\shelp\sof\s)?"


def _find(page: Page) -> Iterator[Hit]:
    for match in _notice(page.words(_SLOT), page.words(_TEXTS)).finditer(page.fold):
        start, end = match.span("hit")
        first, last = page.view.line_at(start)
        is_line = not page.text[first:start].strip(_MARKS)
        yield Hit(start, end, fix="", edit_span=line_removal(page, first, last) if is_line else match.span())


@cache
def _notice(engines: tuple[str, ...], texts: tuple[str, ...]) -> re.Pattern[str]:
    names = alternatives(engines).replace("\\ ", r"\s")
    subject = rf"(?:(?:this|the)\s{alternatives(texts)}\s(?:was|is|has\sbeen)\s)?(?:automatically\s|machine[\s-])?"
    return re.compile(
        rf"{_START}(?P<hit>{subject}(?:translated|translation){_MANNER}(?:www\.)?{names}\b{_TAIL})(?=\s*(?:\n|\Z))"
    )


RULE = Rule(
    title="Notice of a translation engine",
    why="Engines sign what they translate, and the signature is copied along.",
    when=("translated", "translation"),
    find=_find,
    safety=SAFE,
    languages=("en",),
    owns=frozenset({"furniture"}),
    mqm="non-translation/residue",
    examples=(
        Flagged(
            "The army left.\n\n⟦Translated with www.DeepL.com/Translator (free version)⟧\n", becomes="The army left.\n"
        ),
        Flagged("The army left. ⟦Translated with DeepL.com (free version)⟧", becomes="The army left."),
        Flagged(
            "⟦This article has been automatically translated from Spanish by Google Translate.⟧\nThe army left.",
            becomes="The army left.",
        ),
        Flagged("The army left.\n[⟦Machine translation by Yandex Translate]⟧", becomes="The army left."),
        Clean("He had it translated with DeepL, and then by his aunt.", because="a sentence that goes on"),
        Clean("The poems were translated by Google engineers in their spare time.", because="a sentence"),
        Clean("Translated by AI researchers in Turin.", because="people"),
        Clean("Translated by Elena Google Street, 2011.", because="a translator"),
    ),
)
