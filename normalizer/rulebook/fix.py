"""Small fixes that many rules share; each takes a match and gives the new text of the hit."""

import re
from collections.abc import Callable

from normalizer.rulebook.page import Page

_BEFORE, _AFTER = re.compile(r"([^\W\d_]+) \Z"), re.compile(r" ([^\W\d_]+)")
_REACH = 24
_ACRONYM = re.compile(r"\W*[^\W\d_a-z]{2,}(?=\s)")


def remove(match: re.Match[str], page: Page) -> str:
    """Nothing in the place of the hit."""
    return ""


def keep(group: str) -> Callable[[re.Match[str], Page], str]:
    """Only what the named group matched."""
    return lambda match, page: page.text[slice(*match.span(group))]


def replace_with(template: str) -> Callable[[re.Match[str], Page], str]:
    r"""A template with `\g<name>` for what groups matched in the text."""
    reference = re.compile(r"\\g<(\w+)>")

    def fix(match: re.Match[str], page: Page) -> str:
        return reference.sub(lambda name: page.text[slice(*match.span(name.group(1)))], template)

    return fix


def capitalise_like(model: str, text: str) -> str:
    """The text with a capital first letter when the model has one, in capitals when all of it is.

    An acronym that opens the model says nothing of the place where it stands.

    >>> capitalise_like("Hard blow", "heavy blow"), capitalise_like("TCC employees", "draft officers")
    ('Heavy blow', 'draft officers')
    """
    if len(model) > 4 and model.isupper():
        return text.upper()
    first = next((c for c in model if c.isalpha()), "")
    return text[:1].upper() + text[1:] if first.isupper() and not _ACRONYM.match(model) else text


def fitted(page: Page, start: int, end: int, text: str) -> str:
    """What an editor wrote for a phrase, as it goes in the place of the phrase.

    The capital is that of the place. An article at its edge goes where the text has one beside it, and
    so does a first word that stands before it already.
    """
    model = page.text[start:end]
    text = capitalise_like(model, text)
    first, _, rest = text.partition(" ")
    if model[:1].islower() and first[1:].islower() and first.lower() in page.language.function_words:
        text = text[:1].lower() + text[1:]
    before = _BEFORE.search(page.text, max(0, start - _REACH), start)
    if before and rest and _says_again(page, before.group(1), first) and not _begins(model, first):
        text = rest
    after, (begun, _, last) = _AFTER.match(page.text, end), text.rpartition(" ")
    is_doubled = after is not None and last in page.words("article") and after.group(1) in page.words("article")
    return begun if is_doubled and begun and not model.endswith(f" {last}") else text


def _says_again(page: Page, before: str, first: str) -> bool:
    """Whether a word says what the one before it says: the same, or an article behind an article or a possessive."""
    before, first = before.lower(), first.lower()
    articles = page.words("article")
    return before == first or (first in articles and (before in articles or before in page.words("possessive")))


def _begins(phrase: str, word: str) -> bool:
    return phrase.partition(" ")[0].lower() == word.lower()
