"""Small fixes that many rules share; each takes a match and gives the new text of the hit."""

import re
from collections.abc import Callable

from normalizer.rulebook.page import Page

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
