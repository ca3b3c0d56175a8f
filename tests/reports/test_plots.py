"""Plots: in the page's own colour, the same each time."""

import pytest
from lxml import etree

from normalizer.errors import SettingsError
from normalizer.reports import plots

pytest.importorskip("matplotlib", reason="needs the extra `report`")


def texts_of(svg):
    return ["".join(element.itertext()) for element in etree.fromstring(svg.encode()).iter("{*}text")]


def test_bars_stand_in_order_and_are_named():
    shown = texts_of(plots.bars({"few": 1.0, "many": 3.0}, "findings"))
    assert shown.index("many") < shown.index("few")
    assert "findings" in shown


def test_only_the_twenty_longest_bars_are_drawn():
    shown = texts_of(plots.bars({f"n{number}": float(number) for number in range(30)}, "x"))
    assert "n29" in shown
    assert "n9" not in shown


def test_names_are_text_whatever_they_hold():
    shown = texts_of(plots.bars({"a <b> & $x$ 新": 1.0, "x" * 90: 2.0}, "n"))
    assert any(text == "a <b> & $x$ 新" for text in shown)
    assert max(map(len, shown)) <= 32


def test_a_line_has_no_more_names_than_fit():
    months = {f"{year}-{month:02}": 1.0 for year in range(2000, 2010) for month in range(1, 13)}
    shown = [text for text in texts_of(plots.over_months(months, "rate")) if text.startswith("20")]
    assert shown[0] == "2000-01"
    assert len(shown) <= 12


def test_months_without_texts_take_their_room():
    shown = [text for text in texts_of(plots.over_months({"2023-01": 1.0, "2023-12": 2.0}, "rate")) if "-" in text]
    assert shown == [f"2023-{month:02}" for month in range(1, 13)]


def test_a_plot_takes_the_colour_of_the_page_and_is_the_same_each_time():
    first, second = (plots.bars({"a": 1.0}, "x") for _ in range(2))
    assert first == second
    assert "currentColor" in first
    assert first.startswith("<svg")


def test_a_missing_library_is_told_before_anything_is_read(monkeypatch):
    monkeypatch.setattr(plots, "find_spec", lambda name: None)
    with pytest.raises(SettingsError, match=r"pip install 'mtnorm\[report\]'"):
        plots.require_matplotlib()
