"""The tokens of the known names, read when one is met and held against those of a text."""

from normalizer.lexicon.packed import PackedTexts
from normalizer.names.compile_sound import KINDS
from normalizer.names.memo import bound
from normalizer.names.sound import SoundToken
from normalizer.names.sound.pairing import pair_cost
from normalizer.names.sound.slips import slip_cost
from normalizer.names.sound.sounds import FAR, SoundTables
from normalizer.names.sound.tokens import sound_token
from normalizer.names.sound_keys import CROWDED, record_parts

_FEW = 20_000
_NEAREST = 16


class KnownTokens:
    """The tokens of a compiled set of names by number. Memos are bounded."""

    def __init__(self, texts: PackedTexts, tables: SoundTables) -> None:
        self._texts, self.tables = texts, tables
        self._letters: dict[int, str] = {}
        self._tokens: dict[int, SoundToken] = {}
        self._seen: dict[tuple[str, str], SoundToken] = {}
        self._passed: dict[tuple[int, str, bool], bool] = {}
        self._slipped: dict[tuple[int, str], bool] = {}

    def letters(self, number: int) -> str:
        """The letters of a token, with the marks of its grammar."""
        known = self._letters.get(number)
        if known is None:
            bound(self._letters)
            known = self._letters[number] = record_parts(self._texts[number])[1]
        return known

    def passes(self, number: int, token: SoundToken, *, alone: bool = False) -> bool:
        """Whether a known token may be held for one of a text; `alone` when they are all there is of the name."""
        memo = (number, token.text, alone)
        known = self._passed.get(memo)
        if known is None:
            bound(self._passed)
            cost = pair_cost(self._token(number), self._read(token), self.tables, alone=alone)
            known = self._passed[memo] = cost < FAR
        return known

    def likeliest(self, text: str, numbers: set[int]) -> list[int]:
        """The tokens worth a comparison: of a crowd only those whose letters are nearest."""
        if len(numbers) <= CROWDED:
            return sorted(numbers)
        from rapidfuzz import fuzz, process  # loaded for large lexicons only

        texts = {number: self.letters(number) for number in sorted(numbers)}
        nearest = process.extract(text, texts, scorer=fuzz.ratio, limit=_NEAREST)
        return sorted(number for _, _, number in nearest)

    def slips(self, number: int, token: SoundToken) -> bool:
        """Whether a known token may be held for one of a text but for a slip of the pen."""
        memo = (number, token.text)
        known = self._slipped.get(memo)
        if known is None:
            bound(self._slipped)
            known = self._slipped[memo] = slip_cost(self._token(number), self._read(token), self.tables) < FAR
        return known

    def _token(self, number: int) -> SoundToken:
        known = self._tokens.get(number)
        if known is None:
            bound(self._tokens, _FEW)
            kind, letters, _ = record_parts(self._texts[number])
            known = self._tokens[number] = sound_token(letters, KINDS[kind], self.tables)
        return known

    def _read(self, token: SoundToken) -> SoundToken:
        """A token of a text with its graphemes."""
        known = self._seen.get((token.text, token.kind))
        if known is None:
            bound(self._seen, _FEW)
            known = self._seen[token.text, token.kind] = sound_token(token.text, token.kind, self.tables)
        return known
