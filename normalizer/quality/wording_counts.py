"""Count wording entries in good English and in translations, to see which of them speak of translation."""

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import replace
from pathlib import Path

from normalizer.engine import Normalizer
from normalizer.lexicon.entry import WordingEntry
from normalizer.lexicon.load import LexiconFile
from normalizer.lexicon.strict_yaml import Fault
from normalizer.quality.proof import settings_for

_PER = 100_000


def miscounted(
    files: Iterable[LexiconFile], human: Iterable[str], translated: Iterable[str]
) -> Iterator[tuple[Path, Fault]]:
    """Wording entries that occur in human text more often than in translations, word for word."""
    wording = [file for file in files if file.section == "wording" and not file.faults]
    if not wording:
        return
    settings = settings_for("wording", "", tuple(str(file.path) for file in wording))
    normalizer = Normalizer(replace(settings, default_lexicons=False, machine_translated=True))
    rates = [_rates(normalizer, texts) for texts in (human, translated)]
    for file in wording:
        for line, entry in file.entries:
            if not isinstance(entry, WordingEntry):
                continue
            in_human, in_translated = (rate.get(entry.source, 0.0) for rate in rates)
            if in_human > in_translated:
                counts = f"{in_human:.2f} against {in_translated:.2f} in {_PER:,} words"
                yield file.path, Fault(line, entry.id, f"occurs in human text more than in translations ({counts})")


def _rates(normalizer: Normalizer, texts: Iterable[str]) -> dict[str, float]:
    """How often each entry, by its source, is found in as many words."""
    found: Counter[str] = Counter()
    words = 0
    for text in texts:
        words += text.count(" ") + 1
        for finding in normalizer.check(text):
            found.update({evidence.source for evidence in finding.evidence if evidence.kind == "lexicon"})
    return {source: count * _PER / max(words, 1) for source, count in found.items()}
