"""Short lines above and below an article."""

from collections.abc import Callable

import pytest

from normalizer import Normalizer

_NEWS = (
    "The council of Lorne said on Tuesday that the old bridge over the river will stay closed for the whole of next "
    "year, because the pillars have been damaged by the flood of last spring and nobody knows who shall pay."
)
_MORE = (
    "The mayor called it a heavy blow for the shops of the lower town, which have lost a third of their customers "
    "since May, and asked the province for help with the cost of a ferry that could run from early next month."
)
_BODY = (_NEWS, _MORE)
_HEADLINE = "The old bridge of Lorne stays closed for another year"


@pytest.fixture(name="outer")
def _outer(make_normalizer: Callable[..., Normalizer]) -> Callable[[str], list[str]]:
    normalizer = make_normalizer(language="en", machine_translated=True, select=("residue/boilerplate-line",))
    return lambda text: [found.text for found in normalizer.check(text) if found.message.startswith("a short line")]


def _page(above: tuple[str, ...] = (), below: tuple[str, ...] = (), headline: str = _HEADLINE) -> str:
    return "\n".join((headline, *above, "", *_BODY, *below)) + "\n"


@pytest.mark.parametrize(
    "line", ["Ostwind Lorne-West", "M. Quist Regional 14:20", "QRT inf.", "Own correspondent, Lorne"]
)
def test_a_label_between_headline_and_text_is_found(outer: Callable[[str], list[str]], line: str) -> None:
    assert outer(_page(above=(line,))) == [line]


@pytest.mark.parametrize("line", ["Lorne in pictures", "QRT Nine", "Nadja Quist, Ostwind"])
def test_a_short_line_below_the_text_is_found(outer: Callable[[str], list[str]], line: str) -> None:
    assert outer(_page(below=(line,))) == [line]


def test_a_label_above_the_headline_is_found(outer: Callable[[str], list[str]]) -> None:
    assert outer("Lower town\n" + _page()) == ["Lower town"]


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(_page(headline="Bridge in Lorne"), id="a headline of names alone"),
        pytest.param(_page(above=("The province will not pay for a ferry",)), id="a second headline"),
        pytest.param(_page(below=("A new plan", "He left.")), id="a heading before a short sentence"),
        pytest.param(_page(below=("- Lorne", "- Quist", "1. Ostwind")), id="a list"),
        pytest.param(_page(below=tuple(f"Street {name}" for name in "ABCDEFGHK")), id="too many lines"),
        pytest.param(
            _page(above=("Between:", "Ada Quist, Claimant", "and", "Ben Lorne")), id="the parties of a judgment"
        ),
        pytest.param("\n".join((_HEADLINE, "Ostwind Lorne-West", "", _BODY[0])), id="one paragraph"),
        pytest.param(
            _page(above=("Ostwind Lorne-West",)).replace("said", "saw").replace("asked", "paid"), id="no news"
        ),
        pytest.param(_page(below=("Ostwind Lorne",)) + "".join((*_BODY, "\n")) * 12, id="a long text"),
    ],
)
def test_other_lines_are_left_alone(outer: Callable[[str], list[str]], text: str) -> None:
    assert outer(text) == []


def test_nothing_is_found_without_signs_of_translation(make_normalizer: Callable[..., Normalizer]) -> None:
    assert not make_normalizer(language="en").check(_page(below=("Lorne in pictures",)))
