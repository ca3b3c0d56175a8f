"""Ids from the names and ids of other collections."""

import re

from unidecode import unidecode

_OTHER = re.compile(r"[^a-z0-9]+")


def slug(text: str) -> str:
    """A text in lower case and ASCII, its words joined by hyphens.

    >>> slug("Côte d'Ivoire"), slug("Q64"), slug("NK-4aB_x")
    ('cote-d-ivoire', 'q64', 'nk-4ab-x')
    """
    return _OTHER.sub("-", unidecode(text).lower()).strip("-")
