"""What a spelling that no list has is held to be."""

import msgspec

from normalizer.names.form import Form
from normalizer.names.sound import Verdict


class SoundMatch(msgspec.Struct, frozen=True):
    """A known form that a spelling is held to be, and why."""

    form: Form
    verdict: Verdict
