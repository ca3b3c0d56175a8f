"""Which classes a common word of English may have, as `lexicons/tables/word-classes.tsv` says."""

from collections.abc import Mapping
from functools import cache
from types import MappingProxyType

from normalizer.lexicon.folder import lexicon_folder


@cache
def word_classes() -> Mapping[str, str]:
    """The letters of the classes of each lower-case form, the commonest first; read when first asked for.

    >>> word_classes()["fire"], word_classes()["rained"], word_classes()["would"]
    ('nv', 'dc', 'M')
    """
    text = (lexicon_folder() / "tables" / "word-classes.tsv").read_text(encoding="utf-8")
    lines = (line.partition("\t") for line in text.splitlines() if not line.startswith("# "))
    return MappingProxyType({form: letters for form, _, letters in lines})
