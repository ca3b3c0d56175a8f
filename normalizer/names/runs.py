"""The names in the runs of capitalised words of a text, each run read once and remembered.

What a run says depends on its words and on those behind it as far as a name may reach. Where all that stands in
it may stand whatever is around, it is remembered by these words: by the run alone where a mark ends it or an ordinary
word, and in a text where a listed name does go on with that word it is looked at again. So a text of words met before
costs a look-up for each run.
"""

import re
from collections.abc import Mapping, Sequence
from operator import itemgetter

import msgspec

from normalizer.names.by_sound import Heard, heard_at
from normalizer.names.capitals import BETWEEN, CAPITAL_RUN, LOWER_WORD, NEXT
from normalizer.names.form import NOT, PERSON, STANDING, stands_as_listed, stands_in_capitals
from normalizer.names.heard import heard_mention
from normalizer.names.index import NameIndex
from normalizer.names.listed import is_near, listed_mentions, unchanged
from normalizer.names.memo import Read, bound
from normalizer.names.particles import PARTICLES
from normalizer.names.scan import Match, listed_reach, match_at
from normalizer.names.starts import Beginnings, Begun, depends_on_before
from normalizer.names.tokens import JOINING, TOKEN, folded_token, without_possessive
from normalizer.rulebook.mention import Mention
from normalizer.text.view import View

_END = "\0 "
"""What stands behind a text, so that its last words are told from the same words in the middle of one."""
_FARTHEST, _MOST_WORDS, _NOWHERE = 120, 9, 1 << 62
"""How far a run is read on from its start, and how many words behind it: one that is cut there is not remembered;
where an endless look ends.
"""
_NOTHING, _LED, _LONGER = Read(), Read(), Read(end=-1)
"""A run in which nothing stands, whatever is before it; nothing but behind an article; one to read on from."""
_KEY = itemgetter(1)
_JOINED, _ARTICLES = frozenset(JOINING), frozenset(["l ", "L "])
"""What stands before a run where an article or a longer word may: `al Sham`, `el-Sisi`, `l’Assad`."""


def names_in(view: View, index: NameIndex) -> tuple[list[Mention], list[int]]:
    """The names in a text as they are listed or sound, not yet held against each other; where acronyms may begin."""
    runs = _Runs(view, index)
    mentions, acronyms, text = runs.mentions, runs.acronyms, runs.text
    found, read = list(CAPITAL_RUN.finditer(text)), runs.read
    for run, known in zip(found, map(read.get, map(_KEY, found)), strict=True):
        if known is _NOTHING:
            continue
        offset = run.start()
        before = text[offset - 2 : offset]
        is_led = (before[-1:] in _JOINED or before in _ARTICLES) and depends_on_before(text, offset)
        if known is _LED and not is_led:
            continue
        said = _of_longer(read, text, offset, run.end(1)) if known is _LONGER else known
        depends = said is not None and (said.unless or said.endings)
        if said is None or is_led or offset < runs.place or (depends and runs.is_other(said, run)):
            runs.look(run)
            continue
        for start, stop, values in said.names:
            mentions.append(Mention(offset + start, offset + stop, *values))
        if said.acronyms:
            acronyms.extend([offset + start for start in said.acronyms])
        if said.end:
            runs.place = offset + said.end
    return mentions, acronyms


def _of_longer(read: Mapping[str, Read], text: str, offset: int, end: int) -> Read | None:
    """What a run says with more words behind it than one."""
    known: Read | None = _LONGER
    while known is _LONGER:
        end = text.find(" ", end, offset + _FARTHEST) + 1
        known = read.get(text[offset:end]) if end else None
    return known


class _Runs:
    """The runs of a text that are not known yet, or not by themselves; `place`: where the last name ends."""

    def __init__(self, view: View, index: NameIndex) -> None:
        self._view, self._index = view, index
        self.read = index.runs(view.language, is_hard_wrapped=view.is_hard_wrapped)
        self._starts = index.starts(view.language)
        self.text = view.text + _END
        self.mentions: list[Mention] = []
        self.acronyms: list[int] = []
        self.place = self._reach = 0

    def is_other(self, said: Read, run: re.Match[str]) -> bool:
        """Whether a run says something else here: what stands near makes it so, or a name goes on behind it."""
        start = run.start()
        if said.unless and is_near(self._view, said.unless, start, start + said.end):
            return True
        return bool(said.endings) and self._goes_on(said.endings, run)

    def _goes_on(self, endings: Sequence[tuple[str, ...]], run: re.Match[str]) -> bool:
        """Whether a listed name goes on with the ordinary word behind a run, from one of its endings."""
        text, end, apart = self.text, run.end(1), self._index.apart
        stop = text.find(" ", end, end + _FARTHEST)
        both = text[run.start() : stop] if stop >= 0 else ""
        if both in apart:
            return False
        following = LOWER_WORD.match(text, end)
        if following and any(self._index.goes_on((*words, following[0])) for words in endings):
            return True
        if both:
            bound(apart)
            apart.add(both)
        return False

    def look(self, run: re.Match[str]) -> None:
        """Find the names in a run, and remember what depends on nothing else."""
        offset, known, self._reach = run.start(), len(self.mentions), 0
        found = self._starts.find(self.text, run)
        if found is None:
            self._keep(run[1], _NOTHING)
            return
        is_alone = offset >= self.place and not depends_on_before(self.text, offset)
        self.acronyms += found.acronyms
        settled = [self._name(begun) for begun in found.begun]
        if is_alone and all(settled):
            self._remember(run, found, self.mentions[known:])

    def _keep(self, key: str, said: Read) -> None:
        """Remember what a run says by the key that it has in texts, if that is no cut one."""
        if len(key) <= _FARTHEST:
            bound(self.read)
            self.read[key] = said

    def _name(self, begun: Begun) -> bool:
        """Find the name that begins at a place; whether it says the same wherever these words stand."""
        view, index = self._view, self._index
        first = TOKEN.match(view.text, begun.offset) if begun.offset >= self.place else None
        if first is None:
            return True
        plain = index.plain(first.group()) if begun.listed and not (begun.goes_on or begun.sounds_on) else None
        if plain is not None:
            length, form = plain
            self.place = begun.offset + length
            self.mentions.append(unchanged(begun.offset, self.place, form, (form.entity,)))
            return True
        if begun.goes_on:
            self._reach = max(self._reach, listed_reach(view, index, first))
        match = match_at(view, index, first, further=begun.goes_on) if begun.listed else None
        heard = _heard(view, index, first, begun, match.end if match else 0)
        if match and index.foreign_acronyms(view.text[match.start : match.end]):
            self.place = match.end
        elif heard and not (match and (match.forms[0].how == NOT or len(heard.matches) > 1)):
            self.place = heard.end
            self.mentions.append(heard_mention(view, heard))
            return False
        elif match:
            self.place, known = match.end, len(self.mentions)
            self.mentions += listed_mentions(view, index, match)
            return _stands(match, self.mentions[known:], view.text[match.start : match.end])
        return True

    def _remember(self, run: re.Match[str], found: Beginnings, names: Sequence[Mention]) -> None:
        """Remember what a run says: by itself where it is closed, else with the words behind it on which it depends."""
        following = run["closed"] is not None and LOWER_WORD.match(self.text, run.end(1))
        sounds_on = found.is_apart or any(begun.sounds_on for begun in found.begun)
        if run["closed"] is None or (following and sounds_on):
            self._remember_longer(run, found, names)
            return
        endings = self._endings(run[0]) if following and found.further else ()
        if not (endings and self._goes_on(endings, run)):
            self._keep(run[1], self._said(run.start(), found, names, endings))

    def _remember_longer(self, run: re.Match[str], found: Beginnings, names: Sequence[Mention]) -> None:
        """Remember what a run says with the words behind it, as far as a name may reach."""
        text, offset, end = self.text, run.start(), run.end(1)
        reach = max(self._reach, _reach(text, run.end())) if found.further else run.end()
        if reach > offset + _FARTHEST:
            return
        while 0 < end <= reach:
            self._keep(text[offset:end], _LONGER)
            end = text.find(" ", end, offset + _FARTHEST) + 1
        if end:
            self._keep(text[offset:end], self._said(offset, found, names))

    def _endings(self, run: str) -> tuple[tuple[str, ...], ...]:
        """The last words of a run, from each place where a listed name begins that may go on."""
        words, index = tuple(map(folded_token, TOKEN.findall(run))), self._index
        longer = tuple(words[first:] for first in range(len(words) - 1) if index.goes_on(words[first:]))
        return (*longer, words[-1:]) if words and index.longest(words[-1]) > 1 else longer

    def _said(
        self, offset: int, found: Beginnings, names: Sequence[Mention], endings: tuple[tuple[str, ...], ...] = ()
    ) -> Read:
        if not (names or found.acronyms or endings or self.place > offset):
            return _LED if found.is_led or found.begun else _NOTHING
        return Read(
            tuple((m.start - offset, m.end - offset, _values(m)) for m in names),
            tuple(start - offset for start in found.acronyms),
            max(0, self.place - offset),
            tuple(phrase for name in names for entity in name.entities for phrase in self._index.look_alikes(entity)),
            endings,
        )


def _values(mention: Mention) -> tuple[object, ...]:
    """What a mention has behind its offsets."""
    return msgspec.structs.astuple(mention)[2:]


def _stands(match: Match, names: Sequence[Mention], surface: str) -> bool:
    """Whether a listed name stands as it should, or means something else, whatever is around it."""
    if match.forms[0].how == NOT:
        return True
    if len(names) != 1 or names[0].replacement:
        return False
    return any(
        form.how == names[0].how and (stands_as_listed(form, surface) or stands_in_capitals(form, surface))
        for form in match.forms
    )


def _reach(text: str, place: int) -> int:
    """How far the words behind a place are looked at for the rest of a name: as far as the first ordinary one."""
    for _ in range(_MOST_WORDS):
        following = NEXT.match(text, place, place + _FARTHEST)
        if following is None:
            between = BETWEEN.match(text, place)
            return between.end() + 1 if between else place
        word, (start, end) = following[1], following.span(1)
        is_joined = text[start - 1] in _JOINED or text[end : end + 1] in _JOINED
        if word[0].islower() and word.lower() not in PARTICLES and not is_joined:
            return end
        place = end
    return _NOWHERE


def _heard(view: View, index: NameIndex, first: re.Match[str], begun: Begun, least: int) -> Heard | None:
    """The longest name by sound from a token on, if it is longer than the listed one."""
    if index.sound is None or not (begun.sounds_on or (begun.heard and not least)):
        return None
    word = without_possessive(first.group())
    is_joined = view.text[first.end() : first.end() + 1] == "-"
    if word.lower() in view.language.function_words and not is_joined:
        return None
    alone = begun.heard and not index.is_common(word)
    heard = heard_at(view, index.sound, first, least, alone=alone, further=begun.sounds_on)
    if heard is None or _is_compound(view, index, heard) or _is_of_another(view, index, heard):
        return None
    return heard


def _is_compound(view: View, index: NameIndex, heard: Heard) -> bool:
    """Whether a hyphen makes something else of it: two given names, Simon-Pierre, or a word with a prefix, Re-add."""
    surface = view.text[heard.start : heard.end]
    before, hyphen, behind = surface.partition("-")
    if not hyphen or " " in surface:
        return False
    form = heard.matches[0].form
    is_full_name = form.kind == PERSON and " " in form.surface and "-" not in form.surface
    return is_full_name or (behind.islower() and before.isalpha() and index.is_common(behind))


def _is_of_another(view: View, index: NameIndex, heard: Heard) -> bool:
    """Whether the last word is the surname of somebody else, letter by letter: Ali Khomeini is no Khamenei."""
    form = heard.matches[0].form
    last = folded_token(view.text[heard.start : heard.end].split()[-1])
    if form.kind != PERSON or len(form.tokens) < 2 or last == form.tokens[-1]:
        return False
    known = [other for other in index.listed((last,)) if other.kind == PERSON and other.how in STANDING]
    return bool(known) and all(other.entity != form.entity for other in known)
