"""`called it 'an old wound'` in a text that quotes with double marks: single ones around words."""

import re
from functools import lru_cache

from normalizer.rulebook import SUGGESTED, WEAK, Clean, Flagged, Page, Rule, pattern

_SPOKEN = re.compile(r"""["“][^"“”\n]{12,300}["”]""")
_LEAST_WORDS = 4


@lru_cache(maxsize=1)
def _speaks_in_double_marks(text: str) -> bool:
    return _SPOKEN.search(text) is not None


def _is_other_kind(match: re.Match[str], page: Page) -> bool:
    """Whether the text has speech in double marks, and no quotation stands around the single ones."""
    start = match.start("hit")
    words = match.group("words").split()
    if (
        not _speaks_in_double_marks(page.text)
        or page.view.is_title(start)
        or len(words) < _LEAST_WORDS - (words[0] in ("a", "an", "the"))
    ):
        return False
    return not page.view.quotes.touching(start - 1, start)


RULE = Rule(
    title="Single quotation marks in a text that has double ones",
    why="Spanish, Turkish and Greek pages mix the two kinds; newspapers keep the single ones for a quotation within.",
    when=(" '",),
    find=pattern(
        r"""(?<= [\w,:]\s ) (?P<hit> ['‘] (?P<words> [^\W\d_] [^'’‘"“”\n]{2,90} (?: [’'] (?:s|t|re|ll|ve|m|d)\b [^'’‘"“”\n]{0,60} )? ) ['’] ) (?= \s [a-z(] | [,;] | \s* \.? (?:\s|\Z) )""",
        where=_is_other_kind,
        reach=110,
    ),
    fix=lambda match, page: f"“{match.group('words')}”" if "“" in page.text else f'"{match.group("words")}"',
    safety=SUGGESTED,
    strength=WEAK,
    languages=("en",),
    sources=(
        "es",
        "fr",
        "it",
        "pt",
        "ca",
        "tr",
        "el",
        "ru",
        "uk",
        "pl",
        "ro",
        "nl",
        "sv",
        "de",
        "cs",
        "ar",
        "fa",
        "hi",
    ),
    mqm="fluency/punctuation",
    examples=(
        Flagged(
            "The party called it ⟦'an old wound'⟧. “We will see it all,” he said.",
            becomes="The party called it “an old wound”. “We will see it all,” he said.",
            source="es",
        ),
        Flagged(
            "He used the words ⟦'the law is clear'⟧. \"We will see it all,\" he said.",
            becomes='He used the words "the law is clear". "We will see it all," he said.',
            source="tr",
        ),
        Clean("The party called it 'an old wound'.", because="the only kind in the text", source="es"),
        Clean("“He called it 'an old wound' then,” she said.", because="a quotation within", source="es"),
        Clean(
            "The players' union met the 'boss'. “We will see it all,” he said.",
            because="a genitive; one word",
            source="es",
        ),
    ),
)
