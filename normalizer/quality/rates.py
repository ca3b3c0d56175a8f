r"""Measure every rule on a corpus: findings on machine translation and on human English, votes on its edits.

    python -m normalizer.quality.rates CORPUS_DIR --output lexicons/tables/rates.json

The folder holds JSON lines, gzipped: `human.NAME.jsonl.gz` (`text`: correct English) and
`pairs.jsonl.gz` (`text`: machine translation, `ref`: a human translation of the same source).
`--original NAME` names a human file that was written in English; the others are translations.

Every text is read as translated, on both sides: a weak rule is measured as if its door were
open, for that is what decides whether it could stand alone. Texts are single sentences, so
rules that need a whole document or a page of a site are seldom seen here.

An edit is judged by the reference: when it has the edited words between the same two
neighbours, that supports the edit; when it has the old words there, that refutes it; when it
has both or neither, nothing is said. Nothing of the corpus gets into the output but counts.
"""

import argparse
import hashlib
import re
import sys
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path

import msgspec

from normalizer.edits.edit import Edit
from normalizer.engine import Normalizer
from normalizer.errors import InputError, NormalizerError
from normalizer.evidence.rates import SIDES, Corpus, Counts, Provenance, Rates, Sides
from normalizer.quality.corpus import read_rows
from normalizer.rulebook.registry import all_rules

ORIGINAL = ("flores", "wmtsrc")
_BEFORE, _AFTER = re.compile(r"\S+\s*\Z"), re.compile(r"\s*\S+")


class Row(msgspec.Struct):
    """One segment of a corpus; `ref` is its human translation, if it has one."""

    text: str
    ref: str = ""


@dataclass(slots=True)
class Tally:
    """What was counted so far: findings and votes by rule, and the files they are from."""

    found: dict[str, Counter[str]] = field(default_factory=lambda: {side: Counter() for side in SIDES})
    support: Counter[str] = field(default_factory=Counter)
    refute: Counter[str] = field(default_factory=Counter)
    corpora: list[Corpus] = field(default_factory=list)

    def words(self, side: str) -> int:
        """How many words of a side were read."""
        return sum(corpus.words for corpus in self.corpora if corpus.side == side)

    def counts(self, rule: str) -> Counts:
        """What was counted of one rule."""
        mt, original, human = (self.found[side][rule] for side in SIDES)
        return Counts(mt, original, human, self.support[rule], self.refute[rule])


def vote(text: str, edit: Edit, reference: str) -> int:
    """1 when the reference has the edited words between the same neighbours, -1 when it has the old ones.

    >>> vote("He left the Syria in May.", Edit(8, 17, "Syria"), "In May he left Syria in a hurry.")
    1
    >>> vote("He left the Hague in May.", Edit(8, 17, "Hague"), "He left the Hague in spring.")
    -1
    >>> vote("He left the Syria in May.", Edit(8, 17, "Syria"), "He fled.")
    0
    """
    before, after = _BEFORE.search(text[: edit.start]), _AFTER.match(text[edit.end :])
    left, right = before[0] if before else "", after[0] if after else ""
    old, new, reference = (
        " ".join(words.split())
        for words in (left + text[edit.start : edit.end] + right, left + edit.text + right, reference)
    )
    return (new in reference) - (old in reference)


def corpus_files(folder: Path, original: Sequence[str]) -> list[tuple[Path, str]]:
    """The files of a corpus and the side each belongs to. Raises `InputError` when a side is missing."""
    sides = {path: _side(path, original) for path in sorted(folder.glob("*.jsonl.gz"))}
    files = [(path, side) for path, side in sides.items() if side]
    for side in SIDES:
        if side not in sides.values():
            raise InputError(f"{folder}: no file of the side {side!r}; pairs.jsonl.gz, human.NAME.jsonl.gz, --original")
    return files


def _side(path: Path, original: Sequence[str]) -> str:
    kind, _, name = path.name.removesuffix(".jsonl.gz").partition(".")
    if kind == "pairs":
        return "mt"
    if kind == "human":
        return "original" if name in original else "human"
    return ""


def measure(normalizer: Normalizer, path: Path, side: str, tally: Tally) -> None:
    """Run the rules over one file and add what they find to the tally."""
    segments = words = 0
    for row in read_rows(path, Row):
        segments += 1
        words += len(row.text.split())
        for finding in normalizer.examine(row.text).findings:
            tally.found[side][finding.rule] += 1
            if row.ref and finding.applied and finding.edit:
                judged = vote(row.text, finding.edit, row.ref)
                tally.support[finding.rule] += judged > 0
                tally.refute[finding.rule] += judged < 0
    digest = hashlib.sha256(path.read_bytes()).hexdigest()
    tally.corpora.append(Corpus(path.name, side, segments, words, digest))


def measure_corpus(folder: Path, original: Sequence[str] = ORIGINAL) -> Rates:
    """The rates of all rules on a corpus. Raises `InputError` for one that cannot be used."""
    files = corpus_files(folder, original)
    normalizer = Normalizer(language="en", machine_translated=True, apply="suggested")
    tally = Tally()
    for path, side in files:
        sys.stderr.write(f"{path.name} ({side})\n")
        measure(normalizer, path, side, tally)
    words = Sides(*(tally.words(side) for side in SIDES))
    today = datetime.now(UTC).date().isoformat()
    return Rates(
        Provenance(today, normalizer.signature, tuple(tally.corpora)),
        words,
        {rule.id: tally.counts(rule.id) for rule in all_rules()},
    )


def main(arguments: Sequence[str] | None = None) -> int:
    """Measure a corpus and write the rates; 0 when done, 2 when the corpus cannot be used."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("corpus", type=Path, help="folder of human.NAME.jsonl.gz and pairs.jsonl.gz")
    parser.add_argument("--output", type=Path, required=True, help="the file to write, as lexicons/tables/rates.json")
    parser.add_argument(
        "--original", action="append", metavar="NAME", help=f"a human file written in English [{', '.join(ORIGINAL)}]"
    )
    chosen = parser.parse_args(arguments)
    output: Path = chosen.output
    try:
        rates = measure_corpus(chosen.corpus, chosen.original or ORIGINAL)
    except NormalizerError as error:
        sys.stderr.write(f"error: {error}\n")
        return 2
    output.write_bytes(encode_rates(rates))
    return 0


def encode_rates(rates: Rates) -> bytes:
    """The rates as JSON, one line for each rule, so that a new measurement shows what changed."""
    provenance = msgspec.json.format(msgspec.json.encode(rates.provenance), indent=1).decode()
    words = msgspec.json.encode(rates.words).decode()
    rules = ",\n".join(f'"{rule}": {msgspec.json.encode(counts).decode()}' for rule, counts in rates.rules.items())
    return f'{{"provenance": {provenance},\n"words": {words},\n"rules": {{\n{rules}\n}}}}\n'.encode()


if __name__ == "__main__":
    sys.exit(main())
