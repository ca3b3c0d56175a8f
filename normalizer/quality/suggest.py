"""Read a corpus once and propose what the lexicons lack, the most useful first."""

from collections.abc import Iterable
from dataclasses import replace

from normalizer.engine import Normalizer
from normalizer.lexicon.review_file import Proposal
from normalizer.quality.suggest_names import NameSuggester
from normalizer.quality.suggest_words import AcronymSuggester, FurnitureSuggester, WordSuggester

_ORDER = ("spelling", "new-name", "acronym", "furniture", "word")


def suggest(normalizer: Normalizer, texts: Iterable[str], *, least: int = 2, most: int = 200) -> list[Proposal]:
    """Proposals for the lexicons from texts, by kind and then by how often and how mixed.

    `least` is how often a thing must occur, `most` how many proposals of a kind there may be.
    """
    residue = Normalizer(replace(normalizer.settings, select=("residue",), machine_translated=True))
    suggesters = (
        NameSuggester(normalizer.names),
        AcronymSuggester(normalizer.names),
        FurnitureSuggester(residue),
        WordSuggester(),
    )
    for number, text in enumerate(texts):
        for suggester in suggesters:
            suggester.read(number, text)
    found = [p for suggester in suggesters for p in suggester.proposals() if p.count >= least]
    kinds = [sorted((p for p in found if p.what == what), key=_rank)[:most] for what in _ORDER]
    return [proposal for proposals in kinds for proposal in proposals]


def _rank(proposal: Proposal) -> tuple[bool, int, int, str]:
    """Mixed spellings first, then by the number of texts and of occurrences."""
    is_mixed = "mix" in proposal.why and "; 0 texts" not in proposal.why
    return not is_mixed, -proposal.texts, -proposal.count, proposal.forms[0]
