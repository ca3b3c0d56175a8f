"""Makes the Normalizer a command works with, and says why where that takes long."""

import sys
from threading import Timer
from typing import TYPE_CHECKING, Any

from normalizer.cli.outcome import tell

if TYPE_CHECKING:
    from normalizer.engine import Normalizer
    from normalizer.settings import Settings

_PATIENCE = 2.0
_WHY = "preparing the lexicons; this takes a minute at the most, once after they were changed"


def make_normalizer(settings: "Settings", **values: Any) -> "Normalizer":
    """The Normalizer of these settings; somebody at a terminal who has to wait for it is told why."""
    from normalizer.engine import Normalizer

    timer = Timer(_PATIENCE, tell, [_WHY])
    if sys.stderr is not None and sys.stderr.isatty():
        timer.start()
    try:
        return Normalizer(settings, **values)
    finally:
        timer.cancel()
