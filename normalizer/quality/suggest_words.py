"""Suggest what is no name: foreign acronyms, recurring furniture of sites, words left in another language."""

import re
from collections import Counter
from collections.abc import Iterator

from normalizer.engine import Normalizer
from normalizer.lexicon.frequency import frequency
from normalizer.lexicon.review_file import Proposal
from normalizer.names.index import NameIndex
from normalizer.quality.gathered import Tally, context_of
from normalizer.text.fold import fold_key

_EXPANDED = re.compile(
    r"((?:[A-Z][\w’'-]+[ -](?:(?:of|and|for|the|in|on|to)[ -]){0,3}){1,7}[A-Z][\w’'-]+),? [(“\"]([A-Z]{2,7})[)”\",]"
)
_PROSE = re.compile(r"(?:\S+\s+){5}\S+[.?!]\W*\Z")
_LETTER = re.compile(r"[^\W\d_]")
_OPENER = re.compile(r"(?:The|A|An|In|Of|By|For|At|To) ")
_WORD = re.compile(r"(?<![\w'’-])[^\W\d_]{5,}(?![\w'’-])")
_LANGUAGES = ("fr", "es", "pt", "it", "de", "nl", "pl", "tr", "ru", "ar")
_LEAST_TEXTS, _LONGEST_LINE, _SHORTEST_LINE = 3, 80, 3
_KNOWN, _COMMON, _FOREIGN = 2.5, 3.0, 2.0
_MEMO = 200_000


class AcronymSuggester:
    """Finds acronyms that do not abbreviate the English name they stand beside."""

    def __init__(self, names: NameIndex) -> None:
        self._names = names
        self._seen = Tally()

    def read(self, number: int, text: str) -> None:
        """Take up the acronyms of one text."""
        for match in _EXPANDED.finditer(text):
            name, letters = _OPENER.sub("", match.group(1)), match.group(2)
            if is_foreign(name, letters) and not self._names.foreign_acronyms(letters):
                self._seen.add(f"{name}\0{letters}", number, context_of(text, *match.span()))

    def proposals(self) -> Iterator[Proposal]:
        """Yield the acronyms found, for the entry of the name or for a new one."""
        for form, seen in self._seen.items():
            name, _, letters = form.partition("\0")
            listed = self._names.listed(tuple(fold_key(name).split()))
            if listed and letters in self._names.entry(listed[0].entity).acronym.get("en", ()):
                continue
            yield Proposal(
                "acronym" if listed else "new-name",
                (letters,) if listed else (name, letters),
                id=listed[0].entity if listed else fold_key(name).replace(" ", "-"),
                add="acronym",
                kind="" if listed else "organisation",
                count=seen.count,
                texts=seen.texts,
                why=f"no abbreviation of “{name}”; give its language",
                contexts=tuple(seen.contexts),
            )


def is_foreign(name: str, letters: str) -> bool:
    """Whether an acronym has most letters of a name's initials, but not in their order.

    >>> is_foreign("World Health Organization", "OMS"), is_foreign("World Health Organization", "WHO")
    (True, False)
    >>> is_foreign("Ministry of Defence", "MOD"), is_foreign("Prime Minister", "AFP")
    (False, False)
    >>> is_foreign("Minister Anna Kowalska", "KPA")
    False
    """
    words = re.split(r"[ -]", name)
    initials, capitals = "".join(w[0] for w in words).upper(), "".join(w[0] for w in words if w[0].isupper())
    if letters in (initials, capitals) or _is_within(letters, "".join(words).upper()):
        return False
    shared = sum((Counter(letters) & Counter(capitals)).values())
    if len(letters) < 3 or abs(len(letters) - len(capitals)) > 2 or not shared:
        return False
    is_spoken_of = all(frequency(word.lower(), "en", among="small") >= _COMMON for word in words)
    return (is_spoken_of and len(capitals) > 2) or shared >= max(3, len(letters) - 1)


def _is_within(letters: str, text: str) -> bool:
    """Whether letters occur in a text in their order."""
    rest = iter(text)
    return all(letter in rest for letter in letters)


class FurnitureSuggester:
    """Finds short lines that stand in several texts and that no entry knows."""

    def __init__(self, normalizer: Normalizer) -> None:
        self._normalizer = normalizer
        self._seen = Tally()

    def read(self, number: int, text: str) -> None:
        """Take up the lines of one text, each once."""
        for line in {line.strip() for line in text.split("\n")}:
            has_size = _SHORTEST_LINE <= len(line) <= _LONGEST_LINE
            if has_size and not _PROSE.search(line) and _LETTER.search(line):
                self._seen.add(line, number)

    def proposals(self) -> Iterator[Proposal]:
        """Yield the lines of several texts in which the rules for residue see nothing."""
        for line, seen in self._seen.items():
            if seen.texts < _LEAST_TEXTS:
                continue
            cleaned = self._normalizer.examine(line)
            if any(finding.rule.startswith("residue/") for finding in cleaned.findings):
                continue
            language = cleaned.language if len(cleaned.language) == 2 else "en"
            id_ = f"{language}-" + "-".join(re.findall(r"[a-z0-9]+", fold_key(line)))[:40].strip("-")
            why = f"the same line in {seen.texts} texts"
            yield Proposal("furniture", (line,), id=id_, language=language, count=seen.count, texts=seen.texts, why=why)


def language_of(word: str) -> str:
    """The language that has a word most, empty when none of the common ones has it."""
    best = max(_LANGUAGES, key=lambda code: frequency(word, code, among="small"))
    return best if frequency(word, best, among="small") >= _KNOWN else ""


def is_left_over(word: str) -> bool:
    """Whether English does not have a word, or hardly, while another language does.

    >>> is_left_over("boulangerie"), is_left_over("bakery"), is_left_over("restaurant")
    (True, False, False)
    """
    here = frequency(word, "en")
    return here == 0 or (here < _FOREIGN and language_of(word) != "")


class WordSuggester:
    """Finds words in lower case that English does not have: words of another language, or of none."""

    def __init__(self) -> None:
        self._seen = Tally()
        self._unknown: dict[str, bool] = {}

    def read(self, number: int, text: str) -> None:
        """Take up the words of one text that English does not know."""
        for match in _WORD.finditer(text):
            word = match.group()
            if word.islower() and self._is_unknown(word):
                self._seen.add(word, number, context_of(text, *match.span()))

    def _is_unknown(self, word: str) -> bool:
        known = self._unknown.get(word)
        if known is None:
            if len(self._unknown) > _MEMO:
                self._unknown.clear()
            known = self._unknown[word] = is_left_over(word)
        return known

    def proposals(self) -> Iterator[Proposal]:
        """Yield the words of several texts, with the language that has them."""
        for word, seen in self._seen.items():
            if seen.texts < 2:
                continue
            language = language_of(word)
            if not language and seen.texts < _LEAST_TEXTS:
                continue
            why = f"a word of {language}" if language else "no word of English"
            id_ = "-".join(re.findall(r"[a-z0-9]+", fold_key(word)))
            yield Proposal(
                "word",
                (word,),
                id=id_,
                language=language,
                count=seen.count,
                texts=seen.texts,
                why=why,
                contexts=tuple(seen.contexts),
            )
