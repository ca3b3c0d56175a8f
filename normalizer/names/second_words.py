"""Whether a name goes on with the words behind its first: two words of a text, looked at once and remembered."""

import re
from typing import Protocol

from normalizer.lexicon.learned import Learned
from normalizer.names.capitals import NEXT
from normalizer.names.memo import bound
from normalizer.names.sound_index import SoundIndex
from normalizer.names.start import Start
from normalizer.names.tokens import FOLLOWING, TOKEN, folded_token, without_possessive

_PAIR = "\0 "
"""Before what is remembered of two words."""
_ENGLISH = re.compile(r"(?:['’][a-z]{1,2}| (?:and|for|of|the)) [a-z]+\Z")
"""A clitic or a little word and another word behind a name: an ordinary one goes on with the sentence, not the name."""
_REST = re.compile(r"[-‐‑]([^\W\d_]+)")
"""What a hyphen joins to the second word: the two may be one word of a name, as in Mahmoud Ahmadi-Nejad."""
_FARTHEST = 120
"""How far the next word of a name may reach; a text of one word is no name."""


class KnownPairs(Protocol):
    """What is known about the first two words of names."""

    sound: SoundIndex | None

    def goes_on(self, tokens: tuple[str, ...]) -> bool:
        """Whether a listed form begins with these folded tokens, two or more, or is no more than them."""

    def is_common(self, word: str) -> bool:
        """Whether a word is ordinary."""

    def tells_name(self, word: str) -> bool:
        """Whether a word is one of those that tell a listed name of several."""


class SecondWords:
    """What goes on with the first word of a name. The memo is bounded; `learned` keeps it for later runs."""

    def __init__(self, known: KnownPairs, learned: Learned) -> None:
        self._known, self._learned = known, learned
        self._pairs: dict[str, tuple[bool, bool]] = {}

    def going_on(self, text: str, start: Start, offset: int, end: int) -> tuple[bool, bool]:
        """Whether a name of several words may begin here, a listed one and one known by its sound."""
        following = NEXT.match(text, end, end + _FARTHEST)
        if following is None or following.end() == end + _FARTHEST:
            return False, False
        rest = _REST.match(text, following.end(), following.end() + _FARTHEST)
        stretch = text[offset : following.end()]
        memo = stretch + rest[0] if rest else stretch
        known = self._pairs.get(memo)
        if known is None:
            bound(self._pairs)
            sounds_on = self._sounds(stretch, start) or (rest is not None and self._sounds(stretch + rest[1], start))
            known = self._pairs[memo] = self._lists(stretch, start), sounds_on
        return known

    def _lists(self, stretch: str, start: Start) -> bool:
        """Whether a listed name may go on with these words."""
        first = TOKEN.match(stretch) if start.goes_on else None
        following = first and FOLLOWING.match(stretch, first.end())
        if first is None or following is None:
            return False
        tokens = first.group(), without_possessive(following.group(1))
        return self._known.goes_on(tuple(map(folded_token, tokens)))

    def _sounds(self, stretch: str, start: Start) -> bool:
        """Whether a name known by its sound may go on with these words.

        Two ordinary ones are taken for no unlisted spelling of a name, if no listed name of several words begins with
        the first and neither tells one: many pairs of new texts are of such words.
        """
        sound = self._known.sound if start.sounds_on else None
        if sound is None:
            return False
        words = without_possessive(stretch).split()
        rare = not self._known.is_common(words[0]), not self._known.is_common(words[-1])
        if not rare[1] and _ENGLISH.search(stretch):
            return False
        if not (any(rare) or start.goes_on or any(map(self._known.tells_name, (words[0], words[-1])))):
            return False
        return bool(self._learned.number(f"{_PAIR}{stretch}", lambda: sound.may_go_on(" ".join(words), rare=rare)))
