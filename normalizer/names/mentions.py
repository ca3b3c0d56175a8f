"""The names in a text, with the spelling each should have."""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from collections.abc import Set as AbstractSet
from operator import attrgetter

from msgspec.structs import replace

from normalizer.edits.edit import Safety
from normalizer.names.acronyms import acronym_mentions
from normalizer.names.beside import apart, whole_names, without_glosses
from normalizer.names.by_sound import heard_at
from normalizer.names.consistency import consistent
from normalizer.names.form import CANONICAL, EXONYM, WEAK
from normalizer.names.heard import SOUND, SOUND_SHORT, heard_mention, settled
from normalizer.names.index import NameIndex
from normalizer.names.listed import is_near
from normalizer.names.mixed import unmixed
from normalizer.names.runs import names_in
from normalizer.names.sound_index import SoundIndex
from normalizer.names.tokens import TOKEN, without_possessive
from normalizer.rulebook.mention import Mention
from normalizer.text.view import View

_BEFORE, _BEHIND = re.compile(r"([^\W\d_][\w’'-]*)[ -]\Z"), re.compile(r"[ -]([^\W\d_][\w’'-]*)")
_UNSURE = (WEAK, SOUND, SOUND_SHORT)


def find_mentions(view: View, index: NameIndex, mode: str = "canonical") -> tuple[Mention, ...]:
    """All names of the lexicons in a text, in order of offset.

    `mode` is `canonical` (the lexicon's spelling), `consistent` (the text's own majority)
    or `off` (spellings are left alone; acronyms and names in other languages are not).
    """
    mentions, acronyms = names_in(view, index)
    named = frozenset(entity for mention in mentions for entity in mention.entities if mention.how not in _UNSURE)
    mentions += _taken_up(view, index, mentions, named)
    if any(mention.how in _UNSURE for mention in mentions):
        rarity = index.sound.rarity if index.sound else 0.0
        known = settled(view, mentions, named, rarity)
        mentions = [m for m in known if m.how != WEAK or not named.isdisjoint(m.entities)]
    mentions = whole_names(view, [*mentions, *acronym_mentions(view, index, named, mentions, acronyms)])
    mentions.sort(key=attrgetter("start"))
    alike = consistent(view, index, mentions, mode)
    alike = alike if mode == "off" else unmixed(view, index, alike)
    if all(mention.replacement is None for mention in alike):
        return tuple(alike)
    return tuple(apart(view, list(without_glosses(view, _named_in_english(view, alike))), index.in_house_style))


def _named_in_english(view: View, mentions: Sequence[Mention]) -> list[Mention]:
    """The mentions; a place's name in another language beside the English one may be a fault from any language.

    So it is only suggested, and not where another capitalised word stands beside it: a club, a hotel, a paper.
    """
    english = {mention.entities[0] for mention in mentions if mention.how == CANONICAL}
    return [
        replace(mention, languages=(), safety=Safety.SUGGESTED)
        if mention.how == EXONYM and mention.entities[0] in english and _stands_by_itself(view, mention)
        else mention
        for mention in mentions
    ]


def _stands_by_itself(view: View, mention: Mention) -> bool:
    """Whether no capitalised word stands beside a name, but a small one that opens its sentence."""
    text, small = view.text, view.language.function_words
    before, behind = _BEFORE.search(text, max(0, mention.start - 40), mention.start), _BEHIND.match(text, mention.end)
    is_led = before is not None and before[1][0].isupper() and before[1].lower() not in small
    return not is_led and not (behind and behind[1][0].isupper())


def _taken_up(view: View, index: NameIndex, mentions: Sequence[Mention], named: AbstractSet[str]) -> list[Mention]:
    """The ordinary words that sound like a name of one token of an entity that the text names in full."""
    starts = index.starts(view.language)
    words = {word for entity in named for word in starts.ordinary(entity, index.alone_keys)}
    present = sorted(word for word in words if word in view.text)
    return list(_free(view, index, index.sound, mentions, present)) if index.sound and present else []


def _free(
    view: View, index: NameIndex, sound: SoundIndex, mentions: Sequence[Mention], words: Sequence[str]
) -> Iterator[Mention]:
    """Yield what these words are heard as, where no name was found and nothing near makes them mean something else."""
    taken = sorted((mention.start, mention.end) for mention in mentions)
    for word in words:
        for place in re.finditer(rf"{re.escape(word)}(?!\w)", view.text):
            before = view.text[place.start() - 1 : place.start()]
            first = None if before.isalnum() or before == "_" else TOKEN.match(view.text, place.start())
            is_whole = first is not None and without_possessive(first.group()) == word
            is_free = first and is_whole and _is_free(taken, first.start(), first.end())
            heard = heard_at(view, sound, first, further=False) if first and is_free else None
            entity = heard.matches[0].form.entity if heard else ""
            if heard and not is_near(view, index.look_alikes(entity), heard.start, heard.end):
                yield heard_mention(view, heard)


def _is_free(taken: Sequence[tuple[int, int]], start: int, end: int) -> bool:
    """Whether a stretch touches none of these sorted ones, which do not overlap."""
    following = bisect_left(taken, (end,))
    return not following or taken[following - 1][1] <= start
