"""The short way of furniture, which asks the safe entries alone, never passes over what all entries take out."""

from collections.abc import Callable

import pytest

from normalizer.engine import Normalizer

_PROSE = "The army left the town on Monday, and nobody knows where it went. The mayor said so in the morning.\n"
_LINES = (
    "Continue reading below this advertisement",
    "Related News :",
    "Load Next Story",
    "Subscribe to read the rest. You have 68% of this article left to read.",
    "Follow us on Facebook and Twitter",
    "Lire aussi : le pont est fermé",
)
_PADS = ("", " " * 30, " " * 60, " " * 90, "\t" * 40)


@pytest.mark.parametrize("pad", _PADS, ids=len)
@pytest.mark.parametrize("line", _LINES)
def test_the_short_way_takes_out_the_same(line: str, pad: str, make_normalizer: Callable[..., Normalizer]) -> None:
    normalizer = make_normalizer(language="en")
    for text in (f"{_PROSE}\n{pad}{line}\n\n{_PROSE}", f"{_PROSE}{line}{pad}\n", f"{pad}{line}\n{_PROSE}"):
        examined = normalizer.examine(text)
        assert normalizer.repair(text).text == examined.text
    assert line not in normalizer.repair(f"{_PROSE}\n{line}\n\n{_PROSE}").text
