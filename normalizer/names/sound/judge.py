"""The judge: whether two spellings are romanisations of one name, at what cost, and the keys to find them."""

from dataclasses import dataclass

from normalizer.names.sound.explain import explain_pairing
from normalizer.names.sound.keys import name_traces, whole_key
from normalizer.names.sound.pairing import pair_tokens, shorter_by_patronymic
from normalizer.names.sound.sounds import SoundTables
from normalizer.names.sound.starts import first_keys, start_keys
from normalizer.names.sound.tokens import SoundName, SoundToken, split_tokens


@dataclass(frozen=True, slots=True)
class Verdict:
    """Why two names are held to be the same.

    `cost` is 0 for the same sounds; `certain` says that it may be acted on alone: several tokens, low cost;
    `detail` names the tokens and their costs.
    """

    cost: float
    certain: bool
    detail: str


@dataclass(frozen=True, slots=True)
class Judge:
    """Compares names by sound. Immutable; made once from the tables, safe to share and to pickle."""

    tables: SoundTables

    def prepare(self, name: str) -> SoundName:
        """A name split into tokens and graphemes, ready to be compared; worth remembering."""
        return SoundName(name, split_tokens(name, self.tables))

    def keys(self, name: SoundName) -> frozenset[str]:
        """The index keys of a whole name: two names that `compare` accepts share at least one."""
        return self._keys(name.tokens)

    def index_keys(self, name: str) -> frozenset[str]:
        """The same keys from the bare name: for an index of many names that are prepared only when met."""
        return self._keys(split_tokens(name, self.tables, graphemes=False))

    def start_keys(self, name: str) -> frozenset[str]:
        """The keys of a known name for `first_keys`: the first word of any spelling of it has one of them."""
        tokens = split_tokens(name, self.tables, graphemes=False)
        return start_keys(tokens, self.tables) if tokens else frozenset()

    def first_keys(self, word: str) -> frozenset[str]:
        """The keys of one word of a text as it may stand at the start of a name.

        A word that shares none with the `start_keys` of the known names can start none of them.
        """
        return first_keys(word, self.tables)

    def compare(self, known: SoundName, seen: SoundName) -> Verdict | None:
        """The verdict that `seen` is a spelling of `known`; none when it is not held to be."""
        pairs = pair_tokens(known.tokens, seen.tokens, self.tables)
        if not pairs:
            return None
        cost = round(sum(pair.cost for pair in pairs), 3)
        detail = "; ".join(f"{pair.known.text}={pair.seen.text} {pair.cost:.2g}" for pair in pairs)
        return Verdict(cost, len(pairs) > 1 and cost <= self.tables.certain, detail)

    def explain(self, known: SoundName, seen: SoundName) -> str:
        """Token by token and letter by letter, what is held for what; and why two names are refused."""
        return "\n".join(explain_pairing(known.tokens, seen.tokens, self.tables))

    def _keys(self, tokens: tuple[SoundToken, ...]) -> frozenset[str]:
        wholes = (tokens, *shorter_by_patronymic(tokens, self.tables))
        return frozenset(whole_key(trace) for whole in wholes for trace in name_traces(whole, self.tables))
