"""The words by which a phrase of the wording lexicons is looked for: of its form or of the context it needs."""

from collections.abc import Callable, Iterable

from normalizer.lexicon.entry import WordingEntry, is_pattern
from normalizer.lexicon.literals import rarest
from normalizer.text.fold import fold

Required = Callable[[str], tuple[str, ...]]


def trigger_key(entry: WordingEntry, form: str) -> str:
    """What the trigger of one form of an entry is kept under."""
    return f"{entry.source}\0{form}"


def trigger_of(entry: WordingEntry, form: str, required: Required) -> tuple[str, ...]:
    """The folded words one of which must occur where a form does; empty when a pattern has none that is sure.

    `required` gives the words of an editor's pattern.
    """
    own = required(form[1:-1]) if is_pattern(form) else (fold(form),)
    if not entry.after and not entry.before:
        return own
    return rarest([own, _needed(entry.after, required), _needed(entry.before, required)])


def _needed(context: tuple[str, ...], required: Required) -> tuple[str, ...]:
    """The folded words one of which must occur where one of these contexts does; none when that is not known."""
    needed = [required(item[1:-1]) if is_pattern(item) else (fold(item),) for item in context]
    return tuple(dict.fromkeys(word for words in needed for word in words)) if all(needed) else ()


def context_triggers(entries: Iterable[WordingEntry], required: Required) -> dict[str, tuple[str, ...]]:
    """The triggers of all forms that need a context: choosing them takes time, so they are kept."""
    return {
        trigger_key(entry, form): trigger_of(entry, form, required)
        for entry in entries
        if entry.after or entry.before
        for form in entry.bad
    }
