"""What went wrong so far: told in one line each, remembered for the exit code."""

import re
import sys
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from normalizer.errors import CacheWarning, LexiconWarning, NormalizerError, RunError

_OWN = (CacheWarning, LexiconWarning)
_LINE_BREAK = re.compile(r"[\x00-\x1f\x7f\u2028\u2029]")


def tell(message: str) -> None:
    """Write one line `mtnorm: …` to standard error."""
    line = _LINE_BREAK.sub(lambda match: repr(match.group())[1:-1], message)
    sys.stderr.write(f"mtnorm: {line}\n")


@contextmanager
def warnings_told() -> Iterator[None]:
    """While the body runs, a warning of ours is one line like all else that the command tells, and told once."""
    with warnings.catch_warnings():
        others, told = warnings.showwarning, set[str]()

        def show(message: Warning | str, category: type[Warning], *place: Any, **more: Any) -> None:
            if not issubclass(category, _OWN):
                others(message, category, *place, **more)
            elif str(message) not in told:
                told.add(str(message))
                tell(str(message))

        for own in _OWN:
            warnings.simplefilter("always", own)
        warnings.showwarning = show
        yield


class Outcome:
    """Collects the faults of a run; one bad input does not stop the others. `inputs` counts those that failed."""

    def __init__(self) -> None:
        self._failed = False
        self.inputs = 0

    @property
    def failed(self) -> bool:
        """Whether there was a fault."""
        return self._failed

    def fault(self, message: str) -> None:
        """Tell of a fault and remember that there was one."""
        self._failed = True
        tell(message)

    def input_fault(self, message: str) -> None:
        """Tell of an input that cannot be read, or not to its end."""
        self.inputs += 1
        self.fault(message)

    @contextmanager
    def guard(self, where: str = "") -> Iterator[None]:
        """Tell of an error that the body raises for the user, `where` in front, and go on after it, if one can."""
        try:
            yield
        except RunError:
            raise
        except NormalizerError as error:
            self.input_fault(f"{where}{error}")

    def code(self, *, has_news: bool) -> int:
        """The exit code: 2 after a fault, else 1 when there is something to report, else 0."""
        return 2 if self._failed else int(has_news)
