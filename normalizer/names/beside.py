"""What stands beside a name: another spelling of it that the text speaks of, a gloss, the rest of a longer name."""

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import takewhile
from typing import NamedTuple

from msgspec.structs import replace

from normalizer.edits.edit import Safety
from normalizer.names.acronyms import ACRONYM, COLLIDING
from normalizer.names.consistency import INCONSISTENT
from normalizer.names.form import PERSON, PLACE
from normalizer.names.heard import SOUND
from normalizer.rulebook.mention import Mention
from normalizer.text.fold import fold
from normalizer.text.language import LanguageData
from normalizer.text.view import View

_AROUND, _REACH = 30, 24
_SENTENCE, _MANY = 300, 20
"""How far apart spellings are compared, and among how many names."""
_WORD = re.compile(r"[a-z]+")
_GLOSSES = ("(", ", or", "or", "— or", "(or", "(also")
_EVENT = re.compile(r"([^\W\d_]+) of (?:the )?\Z")
_STATE = re.compile(r", ([^\W\d_a-z][\w.]*(?: [^\W\d_a-z][\w]*)?)(?=[,.;:)\n]|\Z)")
_NEXT = re.compile(r" ([^\W\d_]+)")
_GOES_ON = re.compile(r" (?=[^\W\d_a-z])([^\W\d_]+)")
_IMPRINT = re.compile(
    r"\. [A-Z][\w ]{2,20}: [A-Z][^.:\n]{1,40}, (?:1[5-9]|20)\d\d\b|\. [A-Z][\w ]{2,20}, (?:1[5-9]|20)\d\d\."
)
"""A place, a publisher and a year, as they stand behind the title of a book."""
_NEAR_TITLE = 100
_YEAR = re.compile(
    r"\b(?:in|of|since|from|until|till|by|before|after|during|early|late) (?:1\d{3}|200\d|201[0-5])\b(?! [a-z]{4,}s\b)"
)
"""A year in which many places had other names."""
_CONTRAST = re.compile(r"\b(?:not|now|is|or|been|as|see|insists? on)(?: the)? \Z")
_ASKED_FOR = re.compile(
    r"""\b(?:to (?:write|spell|say)|(?:i|you|we|they)(?: still| now)? (?:write|spell|say|prefer))(?: the)? ["']?\Z"""
)
"""What leads to a name that is spoken of."""
_OPENED = re.compile(r"""(?<![^\W_])["“‘'«](?:[a-z]{2,5} ){0,2}\Z""")
_CLOSING = "\"”’'»"


def without_glosses(view: View, mentions: Sequence[Mention]) -> Iterator[Mention]:
    """Leave alone another name given in brackets right behind the first: `X (also Y)` says something."""
    previous: Mention | None = None
    for mention in mentions:
        if mention.replacement is None:
            yield mention
            previous = mention
            continue
        is_gloss = (
            previous is not None
            and mention.how not in (ACRONYM, COLLIDING)
            and previous.entities == mention.entities
            and view.text[previous.end : mention.start].strip() in _GLOSSES
        )
        yield replace(mention, replacement=None) if is_gloss or _stands_already(view, mention) else mention
        previous = mention


def _stands_already(view: View, mention: Mention) -> bool:
    """Whether the form to put is there: broken by the end of a line, or its first part stuck to what is before."""
    surface = view.text[mention.start : mention.end]
    if "\n" in surface and " ".join(surface.split()) == mention.replacement:
        return True
    wanted = fold(mention.replacement or "")
    if len(wanted) <= mention.end - mention.start:
        return False
    return view.fold.endswith(wanted, max(0, mention.end - len(wanted)), mention.end)


def apart(view: View, mentions: Sequence[Mention], in_house_style: Callable[[str], bool]) -> Iterator[Mention]:
    """Yield the mentions, those that a text sets apart from another spelling without their replacement.

    It does where it speaks of names, `Kyiv, not Kiev`, and where it asks for a spelling or tells of the past, if no
    house decides on the name. Where one sentence has two spellings of a person by sound, there may be two people:
    only suggested.
    """
    for place, mention in enumerate(mentions):
        if mention.replacement is None:
            yield mention
            continue
        others = [other for other in _near(mentions, place) if _is_other_spelling(view, mention, other)]
        is_meant = not in_house_style(mention.entities[0]) and _is_meant_so(view, mention)
        if is_meant or _is_something_else(view, mention) or any(_names_both(view, mention, o) for o in others):
            yield replace(mention, replacement=None)
        elif mention.how == SOUND and mention.kind == PERSON and others:
            yield replace(mention, safety=min(mention.safety, Safety.SUGGESTED, key=lambda safety: safety.rank))
        else:
            yield mention


def _is_something_else(view: View, mention: Mention) -> bool:
    """Whether a person's name is part of what a thing or a book is called, or a word of the text: poutine, a dish."""
    if mention.kind != PERSON:
        return False
    surface = view.text[mention.start : mention.end]
    if surface.isalpha() and surface.istitle() and surface.lower() in view.vocabulary and surface.lower() in view.text:
        return True
    thing = _GOES_ON.match(view.text, mention.end)
    is_thing = thing is not None and thing.group(1) in view.language.word_set("thing_after_person")
    start, end = view.line_at(mention.start)
    is_near = _IMPRINT.search(view.text, max(start, mention.start - _NEAR_TITLE), min(end, mention.end + _NEAR_TITLE))
    return is_thing or is_near is not None


def _near(mentions: Sequence[Mention], place: int) -> Iterator[Mention]:
    """Yield the mentions around one that may stand in the same sentence."""
    here, before = mentions[place], reversed(mentions[max(0, place - _MANY) : place])
    yield from takewhile(lambda other: here.start - other.end < _SENTENCE, before)
    yield from takewhile(lambda other: other.start - here.end < _SENTENCE, mentions[place + 1 : place + _MANY])


def _is_other_spelling(view: View, mention: Mention, other: Mention) -> bool:
    """Whether another mention of the same sentence names the same in other letters."""
    if other.entities != mention.entities:
        return False
    one, two = (view.fold[m.start : m.end] for m in (mention, other))
    return one != two and view.sentence_at(mention.start) == view.sentence_at(other.start)


def _is_meant_so(view: View, mention: Mention) -> bool:
    """Whether a sentence asks for a spelling, `to write Türkiye`, or tells of a year in which a place had that name."""
    if mention.how != INCONSISTENT:
        return False
    if _is_asked_for(view, mention):
        return True
    if mention.kind != PLACE:
        return False
    start, end = view.sentence_at(mention.start)
    near = max(start, mention.start - _SENTENCE), min(end, mention.end + _SENTENCE)
    return _YEAR.search(view.text, *near) is not None


def _names_both(view: View, mention: Mention, other: Mention) -> bool:
    """Whether the words between two spellings, or right beside them, are those with which one speaks of names."""
    first, last = sorted((mention, other), key=lambda found: found.start)
    sentence = view.sentence_at(first.start)
    start, end = max(sentence[0], first.start - _AROUND), min(sentence[1], last.end + _AROUND)
    words = {*_WORD.findall(view.fold, start, first.start), *_WORD.findall(view.fold, first.end, last.start)}
    words.update(_WORD.findall(view.fold, last.end, end))
    is_contrast = _CONTRAST.search(view.fold, max(first.end, last.start - _REACH), last.start) is not None
    between = view.text[first.end : last.start].strip()
    is_double = between == "/" or (between == "and" and first.kind == PERSON)  # Bolzano/Bozen
    is_said = any(_is_quoted(view, found) or _is_asked_for(view, found) for found in (first, last))
    return is_contrast or is_double or is_said or not words.isdisjoint(view.language.word_set("word_on_names"))


def _is_asked_for(view: View, mention: Mention) -> bool:
    """Whether a name is what somebody says or is to write: you say Kyiv."""
    return _ASKED_FOR.search(view.fold, max(0, mention.start - _REACH), mention.start) is not None


def _is_quoted(view: View, mention: Mention) -> bool:
    """Whether a name stands in quotation marks by itself, or behind a small word: born “in Kiev”."""
    after = view.text[mention.end : mention.end + 1]
    is_opened = _OPENED.search(view.text, max(0, mention.start - _REACH), mention.start) is not None
    return is_opened and after in _CLOSING and bool(after)


def whole_names(view: View, mentions: Iterable[Mention]) -> list[Mention]:
    """The mentions without places that are part of a longer name: an event, the Battle of Kiev, a thing, a street."""
    looks = view.language.kept(_looks)
    return [m for m in mentions if m.kind != PLACE or not _is_part(view, m.start, m.end, looks)]


class _Looks(NamedTuple):
    """Cheap first looks at what stands beside a place: what may go on, and how."""

    streets: frozenset[str]
    events: tuple[str, ...]
    things: frozenset[str]
    states: frozenset[str]


def _looks(language: LanguageData) -> _Looks:
    events = sorted(language.word_set("named_event"))
    return _Looks(
        language.word_set("street_before"),
        tuple(f"{event}{of}" for event in events for of in (" of ", " of the ")),
        frozenset(f" {thing[0]}" for thing in language.word_set("named_thing")),
        frozenset(f", {state[0]}" for state in language.word_set("state_with_namesakes")),
    )


def _is_part(view: View, start: int, end: int, looks: _Looks) -> bool:
    """Whether a place is part of a longer name, or a town elsewhere."""
    text, word_set = view.text, view.language.word_set
    before, behind = text[max(0, start - _REACH) : start], text[end : end + 3]
    if before[before.rfind(" ", 0, -1) + 1 : -1] in looks.streets:
        return True
    if behind in looks.states and _has_namesake(view, end):
        return True
    event = _EVENT.search(before) if before.endswith(looks.events) else None
    thing = _NEXT.match(text, end) if behind[:2] in looks.things else None
    is_event, is_thing = event and event[1] in word_set("named_event"), thing and thing[1] in word_set("named_thing")
    return bool(is_event or is_thing) and not view.is_title(start)


def _has_namesake(view: View, end: int) -> bool:
    """Whether a state stands behind the end of a place that has its own of that name: `Odessa, Texas`."""
    state = _STATE.match(view.text, end)
    words = state.group(1).split() if state else []
    states = view.language.word_set("state_with_namesakes")
    return any(" ".join(words[:count]) in states for count in range(1, len(words) + 1))
