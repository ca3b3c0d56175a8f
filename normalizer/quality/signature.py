"""Signatures of our own scores: what the numbers were computed with, as sacrebleu's say it of its own."""

import hashlib
from functools import cache
from importlib.metadata import version

from normalizer.engine import Normalizer
from normalizer.lexicon.folder import lexicon_folder

CHANGES = "distance:levenshtein|unit:character|refs:nearest|chrf:chrF2++|space:yes"
_TABLES = {"mqm": "mqm.yaml", "evidence": "evidence.json"}


def survey_signature(normalizer: Normalizer) -> str:
    """Of artifacts and evidence: the normalizer's, and the tables of MQM weights and of evidence."""
    tables = "|".join(f"{name}:{_digest(file)}" for name, file in _TABLES.items())
    return f"{normalizer.signature}|{tables}"


def changes_signature() -> str:
    """Of what cleaning did to segments: how far a text is from its references.

    >>> changes_signature().partition("|rapidfuzz:")[0] == CHANGES
    True
    """
    return f"{CHANGES}|rapidfuzz:{version('rapidfuzz')}|sacrebleu:{version('sacrebleu')}"


def gold_signature(normalizer: Normalizer) -> str:
    """Of findings held against annotated spans: the normalizer's, and how the two are matched."""
    return f"{normalizer.signature}|strict:same characters|lenient:a third of the shorter"


@cache
def _digest(file: str) -> str:
    path = lexicon_folder() / "tables" / file
    return hashlib.sha256(path.read_bytes()).hexdigest()[:8] if path.exists() else "none"
