"""The same articles as they come: wrapped, quoted in a mail, with entities, no-break spaces, decomposed letters.

The way a text comes is no fault of its words. On what people wrote nothing is found that is not found in the article
itself, but what the way leaves (an entity, an escaped mark); of what translation left nearly all is still found.
"""

import re
import textwrap
import unicodedata
from collections import Counter
from collections.abc import Callable
from pathlib import Path

import pytest

from normalizer.engine import Normalizer

HERE = Path(__file__).parent / "articles"
ENGLISH = sorted((HERE / "human").glob("*.txt"))
TRANSLATED = sorted((HERE / "mt").glob("*.txt"))
LEFT_BY_THE_WAY = frozenset({"encoding/html-entity", "typography/escaped-quotation-mark"})
MOST_LOST = 0.06
Make = Callable[..., Normalizer]


def _paragraphs(text: str) -> list[str]:
    return [line for line in text.split("\n") if line.strip()]


def _wrapped(text: str, width: int) -> str:
    return "\n\n".join(textwrap.fill(line, width, break_on_hyphens=False) for line in _paragraphs(text))


def _escaped(text: str) -> str:
    marks = {"&": "&amp;", '"': "&quot;", "'": "&#39;", "“": "&ldquo;", "”": "&rdquo;", "’": "&rsquo;"}
    return "".join(marks.get(sign, sign) for sign in text)


WAYS: dict[str, Callable[[str], str]] = {
    "wrapped at 72": lambda text: _wrapped(text, 72),
    "lines of two signs": lambda text: text.replace("\n", "\r\n"),
    "quoted in a mail": lambda text: "".join(f"> {line}\n" for line in _paragraphs(text)),
    "indented": lambda text: "".join(f"\t{line}\n" for line in _paragraphs(text)),
    "blanks at line ends": lambda text: text.replace("\n", "  \n"),
    "two spaces between sentences": lambda text: re.sub(r"(?<=[a-z][.!?]) (?=[A-Z])", "  ", text),
    "no-break spaces behind figures": lambda text: re.sub(r"(?<=\d) (?=\w)", "\u00a0", text),
    "no-break spaces in names": lambda text: re.sub(r"(?<=[A-Z][a-z]{3}) (?=[A-Z][a-z])", "\u00a0", text),
    "decomposed": lambda text: unicodedata.normalize("NFD", text),
    "entities": _escaped,
    "marks doubled for a table": lambda text: text.replace('"', '""'),
    "paragraphs of a page": lambda text: "".join(f"<p>{line}</p>\n" for line in _paragraphs(text)),
    "emphasis": lambda text: re.sub(r"(?<= )([A-Z][a-z]{3,})(?= )", r"**\1**", text),
    "footnotes": lambda text: re.sub(r"(?<=[a-z])\.(?= [A-Z])", ".[1]", text),
}
KEEP_FAULTS = (
    "wrapped at 72",
    "lines of two signs",
    "indented",
    "blanks at line ends",
    "no-break spaces behind figures",
)


def _found(normalizer: Normalizer, text: str) -> Counter[tuple[str, bool]]:
    """How often each rule finds something, and whether that is mended."""
    findings = normalizer.examine(text).findings
    return Counter((f.rule, f.applied) for f in findings if f.rule not in LEFT_BY_THE_WAY)


@pytest.mark.parametrize("path", ENGLISH, ids=lambda path: path.stem)
@pytest.mark.parametrize("way", WAYS)
def test_no_way_makes_faults_of_what_people_wrote(way: str, path: Path, make_normalizer: Make) -> None:
    normalizer, text = make_normalizer(language="en"), path.read_text(encoding="utf-8")
    more = _found(normalizer, WAYS[way](text)) - _found(normalizer, text)
    assert not more


@pytest.mark.parametrize("way", WAYS)
def test_cleaning_twice_and_the_short_way_agree_whatever_the_way(way: str, make_normalizer: Make) -> None:
    normalizer = make_normalizer(language="en")
    for path in TRANSLATED[::3]:
        text = WAYS[way](path.read_text(encoding="utf-8"))
        cleaned = normalizer.examine(text)
        assert normalizer.repair(text).text == cleaned.text == normalizer.repair(cleaned.text).text
        assert all(text[f.start : f.end] == f.text for f in cleaned.findings)


@pytest.mark.parametrize("way", KEEP_FAULTS)
def test_what_translation_left_is_found_in_each_way(way: str, make_normalizer: Make) -> None:
    normalizer, lost, whole = make_normalizer(language="en"), 0, 0
    for path in TRANSLATED:
        text = path.read_text(encoding="utf-8")
        own = _found(normalizer, text)
        lost, whole = lost + (own - _found(normalizer, WAYS[way](text))).total(), whole + own.total()
    assert lost <= MOST_LOST * whole


@pytest.mark.parametrize("path", TRANSLATED[::4], ids=lambda path: path.stem)
@pytest.mark.parametrize("copies", [2, 3, 9])
def test_of_a_headline_that_stands_several_times_one_is_left(copies: int, path: Path, make_normalizer: Make) -> None:
    """With furniture between the copies, too, which has to go before they stand one below the other."""
    normalizer, headline = make_normalizer(language="en"), "Ministers agree on a new law for the ports"
    prose = [line for line in path.read_text(encoding="utf-8").split("\n") if line.endswith((".", "”"))]
    text = "\n".join(["\nRelated News :\n".join([headline] * copies), "", *prose, ""])
    cleaned = normalizer.examine(text).text
    assert cleaned.count(headline) == 1
    assert normalizer.repair(text).text == cleaned == normalizer.repair(cleaned).text
