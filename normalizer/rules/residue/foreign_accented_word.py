"""A word in lower case whose letters and form English does not know: `the stórlið in Europe`."""

import re
from collections.abc import Iterator

from normalizer.rulebook import (
    WEAK,
    Clean,
    Evidence,
    Flagged,
    Hit,
    Page,
    Rule,
    foreign_languages,
    frequency,
    is_quoted,
    late,
)

_LETTER = "[a-zß-öø-ÿā-ɏ]"
_ACCENTED = "[ß-öø-ÿā-ɏ]"
_ACCENT = re.compile(_ACCENTED)
_WORD = late(rf"(?<![\w’'@#/.&-]){_LETTER}*[ß-öø-ÿā-ɏ]{_LETTER}*(?![\w’'@/-]|\.\w)")
_NAME_BEFORE = late(rf"(?<!\w)([^\W\d_a-z][\w’'-]*)\s(?:{_LETTER}*[ß-öø-ÿā-ɏ]{_LETTER}*\s){{0,3}}\Z")
_NAME_AFTER = re.compile(r"\s[^\W\d_a-z]")
_MACRONS = re.compile("[āēīōū]")
_KNOWN, _SHORT, _LONG = 1.5, 4, 9
_OWNERS = (
    ("ðþ", ("is",)),
    ("ğış", ("tr",)),
    ("řěů", ("cs",)),
    ("łąęśźżń", ("pl",)),
    ("őű", ("hu",)),
    ("ķļņģā", ("lv",)),
    ("ėįų", ("lt",)),
    ("ășț", ("ro",)),
)
_OTHERS = ("fr", "es", "it", "pt", "de", "sv", "da", "no")


def _find(page: Page) -> Iterator[Hit]:
    for match in _words(page.text):
        word = match.group()
        if len(word) > 3 and word.islower() and _is_foreign(word, page.language.code) and not _is_cited(page, match):
            is_spoken = page.view.quotes.touching(*match.span()) is not None
            yield _hit(match, word, page.language.code, is_spoken=is_spoken)


def _words(text: str) -> Iterator[re.Match[str]]:
    """The words in lower case that hold an accented letter; those letters are sought first."""
    done = -1
    for accent in _ACCENT.finditer(text):
        start = accent.start()
        if start < done:
            continue
        while start and text[start - 1].isalpha():
            start -= 1
        match = _WORD.match(text, start)
        if match:
            done = match.end()
            yield match


def _is_foreign(word: str, target: str) -> bool:
    own = frequency(word, target)
    return own < _KNOWN and (
        frequency(word.removesuffix("s"), target) < _KNOWN
        or (len(word) > _SHORT and bool(foreign_languages(word, target, _OTHERS)))
    )


def _hit(match: re.Match[str], word: str, target: str, *, is_spoken: bool) -> Hit:
    owners = next((codes for letters, codes in _OWNERS if set(letters) & set(word)), None)
    sources = owners or foreign_languages(word, target, _OTHERS)
    detail = f"“{word}” is no word of English" + (f" but of {', '.join(sources)}" if sources else "")
    is_borrowed = (
        is_spoken or not owners or len(word) < _LONG or frequency(word, target) > 0 or _MACRONS.search(word) is not None
    )
    return Hit(
        *match.span(),
        message=detail,
        strength=WEAK if is_borrowed else None,
        sources=sources,
        evidence=(Evidence("frequency", detail, "wordfreq"),),
    )


def _is_cited(page: Page, match: re.Match[str]) -> bool:
    """Whether a writer gives the foreign word on purpose: quoted, bracketed, explained or part of a name."""
    start, end = match.span()
    if is_quoted(page, start, end) or page.text[end : end + 2] in (" (", ")") or _NAME_AFTER.match(page.text, end):
        return True
    before = page.text[max(0, start - 60) : start]
    name = _NAME_BEFORE.search(before)
    beside_name = name is not None and name.group(1).lower() not in page.language.function_words
    return (
        beside_name or before.rfind("(") > before.rfind(")") or before.endswith(("word ", "verb ", "term ", "called "))
    )


RULE = Rule(
    title="Word with letters of another language",
    why="The engine did not know the word and copied it.",
    characters=_ACCENTED,
    find=_find,
    languages=("en",),
    mqm="accuracy/untranslated",
    examples=(
        Flagged("He joined a ⟦stórlið⟧ in Europe.", source="is"),
        Flagged("It was a week for the ⟦verðbréfasjóð⟧ of the bank."),
        Clean("They met in a café for a crème brûlée and a soirée.", because="English has taken the words over"),
        Clean(
            "She said “élevé” (élevé); the verb vajadzēt; Česká spořitelna nové éry paid.",
            because="cited, or part of a name",
        ),
        Flagged("The bill rose at the ⟦rentrée⟧ this year.", source="fr"),
        Clean("A whānau met; they ate börek and pimentón.", because="short words that travel", source=None),
    ),
)
