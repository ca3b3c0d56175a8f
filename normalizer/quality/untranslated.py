"""How much of a text stands in another language than the rest."""

import re
from collections.abc import Callable

from normalizer.text.language import UNDETERMINED, LanguageData, dominant_script
from normalizer.text.sentences import sentence_spans

_WORD = re.compile(r"[^\W\d_]+")
_LEAST_WORDS = 5
_OWN_SHARE = 0.12


def foreign_words(text: str, language: LanguageData, detect: Callable[[str], str]) -> dict[str, int]:
    """How many words stand in sentences of each other language.

    A sentence with fewer than five words that are not capitalised (a list of names) is not
    judged, nor is one with as many function words of the text's own language as its sentences
    have. A sentence in another script is always judged.

    >>> english = LanguageData("en", function_words=frozenset(["the", "of", "is", "a"]))
    >>> foreign_words("The house is big.\\nDas Haus am See ist heute sehr alt.", english, lambda sentence: "de")
    {'de': 8}
    """
    found: dict[str, int] = {}
    for start, end in sentence_spans(text, language.abbreviations):
        sentence = text[start:end]
        words = _WORD.findall(sentence)
        if _is_own(sentence, words, language):
            continue
        code = detect(sentence)
        if code not in (UNDETERMINED, language.code):
            found[code] = found.get(code, 0) + len(words)
    return found


def _is_own(sentence: str, words: list[str], language: LanguageData) -> bool:
    if dominant_script(sentence) not in (language.script, ""):
        return False
    own = sum(word.lower() in language.function_words for word in words)
    uncapitalised = sum(not word[0].isupper() for word in words)
    return uncapitalised < _LEAST_WORDS or own > _OWN_SHARE * len(words)
