"""What decides the results, in one line."""

import hashlib
from collections.abc import Iterable
from dataclasses import replace

from normalizer.settings import Settings
from normalizer.version import VERSION


def signature_of(rules: Iterable[str], lexicons: str, settings: Settings, allowed: str) -> str:
    """Version, rules (by id), lexicons (by digest), settings and what is allowed, as one line.

    >>> signature_of(["casing/shouting"], "0123456789abcdef", Settings(), "").split("|")[1:3]
    ['rules:d975c553', 'lexicons:0123456789ab']
    """
    plain = replace(settings, lexicon=(), allow=(), house_style={})
    details = f"{plain}|{allowed}|{sorted(settings.house_style.items())}"
    return f"mtnorm:{VERSION}|rules:{_digest(chr(10).join(rules))}|lexicons:{lexicons[:12]}|settings:{_digest(details)}"


def _digest(text: str) -> str:
    return hashlib.blake2b(text.encode(), digest_size=4).hexdigest()
