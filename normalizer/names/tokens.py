"""The tokens that names are made of, as they stand in a text."""

import re
from functools import lru_cache

from normalizer.text.fold import fold_key

APOSTROPHES = "'’ʼʿʾ‘`´ʹ"
JOINING = APOSTROPHES + "‐‑-"
"""What may join two parts of a name, the hyphens last: fit for a class of a pattern."""

LETTER = r"[^\W\d_]"
CAPITAL = "[A-ZÁČĎÉĚĞÍİĽŁŇÓÖŘŚŞŠŤÚŮÜÝŹŻŽ]"
"""A letter of an acronym."""
MARKS = r"\u0300-\u036f\u064b-\u0652"
TOKEN = re.compile(rf"{LETTER}(?:{LETTER}|[{MARKS}\d]|[{APOSTROPHES}](?={LETTER}))*[{MARKS}]*")
GAP = re.compile(r"[ \u00a0\u202f]{1,2}|\s?[-‐‑–]\s?|[ \t]*\r?\n[ \t]*")
FOLLOWING = re.compile(rf"(?:{GAP.pattern})({TOKEN.pattern})")
_POSSESSIVE = re.compile(rf"[{APOSTROPHES}][sS]\Z")


@lru_cache(maxsize=50_000)
def folded_token(token: str) -> str:
    """The fold key of one token."""
    return fold_key(token)


def without_possessive(token: str) -> str:
    """The token without a final 's.

    >>> without_possessive("Russia’s")
    'Russia'
    """
    return token[:-2] if token[-1:] in "sS" and _POSSESSIVE.search(token) else token
