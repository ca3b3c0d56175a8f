"""Complaints about entries that contradict themselves, or do harm where they are called safe."""

import re
from collections.abc import Iterator
from functools import cache

from normalizer.edits.guard import lost_meaning
from normalizer.lexicon.entry import LanguageEntry, NameEntry, ResidueEntry, WordingEntry, is_pattern
from normalizer.lexicon.folder import lexicon_folder
from normalizer.lexicon.load import read_lexicon_file
from normalizer.text.fold import fold_key

Entry = NameEntry | WordingEntry | ResidueEntry | LanguageEntry
Complaints = Iterator[tuple[str, str]]
"""Pairs of a form, by which its line is found, and a message."""

_ORDINARY = (
    "The minister said on Monday that the road would be open by May.",
    "More than 12 people were hurt in the city, the police said.",
    "He left early.",
    "“We are ready,” she told Reuters.",
    "There was no sign of them in front of the house, although it had been raining for two hours.",
    "The company, which was founded in 1998, made a small profit last year and is looking for new people.",
    "If you want to come with us, let me know what you think of it.",
)


def against_itself(entry: Entry) -> Complaints:
    """Yield a complaint about a canonical name that the entry itself excludes, or lists again."""
    if not isinstance(entry, NameEntry):
        return
    canonical = entry.name["en"]
    for form in entry.not_:
        if fold_key(form) == fold_key(canonical):
            yield form, f"key 'not': {form!r} is the canonical form; take it out, or the entry is never found"
    if canonical in entry.short:
        yield canonical, f"key 'short': {canonical!r} is the canonical form, which may stand anyway; take it out"
    if entry.article and entry.kind == "person" and not entry.note:
        yield (
            entry.article,
            f"key 'article': a person has none; take {entry.article!r} out, or say in 'note' why it stands",
        )


def idle_wording(entry: Entry) -> Complaints:
    """Yield a complaint about words that are to be replaced by themselves."""
    if isinstance(entry, WordingEntry):
        for bad, good in _pairs(entry):
            if bad == good:
                yield bad, f"key 'good': {good!r} is what stands in 'bad'; write better words, or take both out"


def unsafe_wording(entry: Entry) -> Complaints:
    """Yield a complaint about wording called safe that loses a negation or a number."""
    if not isinstance(entry, WordingEntry) or entry.safety != "safe":
        return
    advice = "keep it in 'good', or make the entry 'suggested'"
    for bad, good in _pairs(entry):
        lost = None if is_pattern(bad) else lost_meaning(bad, good, _english().words.get("negation", ()))
        if lost:
            yield bad, f"key 'safety': {good!r} for {bad!r} loses {lost}; {advice}"
    for test in entry.tests:
        lost = lost_meaning(test.given, test.out, _english().words.get("negation", ())) if test.out else None
        if lost:
            yield "", f"key 'safety': the test {test.given!r} loses {lost}; {advice}"


def greedy_wording(entry: Entry) -> Complaints:
    """Yield a complaint about wording called safe that would change ordinary sentences, wherever they stand."""
    if not isinstance(entry, WordingEntry) or entry.safety != "safe" or entry.after or entry.before:
        return
    for form in entry.bad:
        expression = rf"(?<!\w)(?:{form[1:-1] if is_pattern(form) else re.escape(form)})(?!\w)"
        sentence = next((text for text in _ORDINARY if _fits(expression, text, whole=False)), None)
        if sentence:
            advice = "say more of the phrase, give 'after' or 'before', or make the entry 'suggested'"
            yield form, f"key 'bad': {form!r} would change an ordinary sentence, {sentence!r}; {advice}"


def _pairs(entry: WordingEntry) -> Iterator[tuple[str, str]]:
    for place, bad in enumerate(entry.bad):
        if entry.good:
            yield bad, entry.good[min(place, len(entry.good) - 1)]


def greedy_residue(entry: Entry) -> Complaints:
    """Yield a complaint about furniture called safe that would delete ordinary sentences."""
    if not isinstance(entry, ResidueEntry) or entry.safety != "safe":
        return
    for expression in entry.pattern:
        sentence = next((text for text in _ORDINARY if _fits(expression, text, whole=True)), None)
        if sentence:
            advice = "say in it what the line is known by"
            yield expression, f"key 'pattern': {expression!r} would delete an ordinary sentence, {sentence!r}; {advice}"
    words = set(map(fold_key, _english().function_words))
    for form in entry.starts:
        if fold_key(form) in words:
            yield form, f"key 'starts': {form!r} alone begins ordinary lines; write more of the line"


def _fits(expression: str, text: str, *, whole: bool) -> bool:
    """Whether a pattern fits the whole of a text, or some of it."""
    import regex

    fit = regex.fullmatch if whole else regex.search
    try:
        return fit(expression, text, regex.IGNORECASE, timeout=1) is not None
    except TimeoutError:
        return False


@cache
def _english() -> LanguageEntry:
    (_, entry), *_ = read_lexicon_file(lexicon_folder() / "languages" / "en.yaml").entries
    assert isinstance(entry, LanguageEntry)
    return entry


CHECKS = (against_itself, idle_wording, unsafe_wording, greedy_wording, greedy_residue)
