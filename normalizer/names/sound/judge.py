"""The judge: whether two spellings are romanisations of one name, and at what cost."""

import msgspec

from normalizer.names.sound.explain import explain_pairing
from normalizer.names.sound.pairing import pair_tokens, unlimited_cost
from normalizer.names.sound.sounds import SoundTables
from normalizer.names.sound.tokens import SoundName, split_tokens


class Verdict(msgspec.Struct, frozen=True):
    """Why two names are held to be the same.

    `cost` is 0 for the same sounds; `certain` says that it may be acted on alone: several tokens, low cost;
    `detail` names the tokens and their costs.
    """

    cost: float
    certain: bool
    detail: str


class Judge(msgspec.Struct, frozen=True):
    """Compares names by sound. Immutable; made once from the tables, safe to share and to pickle."""

    tables: SoundTables

    def prepare(self, name: str) -> SoundName:
        """A name split into tokens and graphemes, ready to be compared; worth remembering."""
        return SoundName(name, split_tokens(name, self.tables))

    def compare(self, known: SoundName, seen: SoundName) -> Verdict | None:
        """The verdict that `seen` is a spelling of `known`; none when it is not held to be."""
        pairs = pair_tokens(known.tokens, seen.tokens, self.tables)
        if not pairs:
            return None
        cost = round(sum(pair.cost for pair in pairs), 3)
        detail = "; ".join(f"{pair.known.text}={pair.seen.text} {pair.cost:.2g}" for pair in pairs)
        return Verdict(cost, len(pairs) > 1 and cost <= self.tables.certain, detail)

    def distance(self, known: SoundName, seen: SoundName) -> float:
        """What it would cost to hold two names for one if no limit were set; more for each token left over."""
        return round(unlimited_cost(known.tokens, seen.tokens, self.tables), 3)

    def explain(self, known: SoundName, seen: SoundName) -> str:
        """Token by token and letter by letter, what is held for what; and why two names are refused."""
        return "\n".join(explain_pairing(known.tokens, seen.tokens, self.tables))
