"""Plots as SVG for a page: in the colour of its text, without a background."""

import io
import warnings
from collections.abc import Mapping, Sequence
from importlib.util import find_spec
from typing import TYPE_CHECKING, Any

from normalizer.errors import SettingsError

if TYPE_CHECKING:
    from matplotlib.figure import Figure

_INK = "#123456"  # stands for the colour of the page's text, and is put in its place at the end
_BAR = "#4878a8"
_SETTINGS: dict[Any, Any] = {
    "svg.fonttype": "none",
    "text.color": _INK,
    "text.parse_math": False,
    "axes.edgecolor": _INK,
    "axes.labelcolor": _INK,
    "xtick.color": _INK,
    "ytick.color": _INK,
    "font.family": "sans-serif",
    "font.size": 10,
}
_MOST_BARS, _MOST_TICKS, _LABEL = 20, 12, 32


def bars(values: Mapping[str, float], label: str) -> str:
    """Horizontal bars, the greatest on top; at most twenty."""
    chosen = sorted(values.items(), key=lambda pair: (-pair[1], pair[0]))[:_MOST_BARS]
    names = [_short(name) for name, _ in chosen]

    def draw(axes: Any) -> None:
        axes.barh(range(len(chosen)), [value for _, value in chosen], color=_BAR)
        axes.set_yticks(range(len(chosen)), names)
        axes.invert_yaxis()
        axes.set_xlabel(label)

    return _svg(draw, (7.5, 0.8 + 0.28 * len(chosen)), label)


def over_months(points: Mapping[str, float], label: str) -> str:
    """A line over months (YYYY-MM); months without a value take their room."""
    places = {_month_number(month): value for month, value in sorted(points.items())}

    def draw(axes: Any) -> None:
        axes.plot(list(places), list(places.values()), color=_BAR, marker="o", markersize=3)
        first, last = min(places), max(places)
        step = next(n for n in (*_STEPS, last) if (last - first) / n < _MOST_TICKS)
        ticks = range(first + -first % step, last + 1, step)
        axes.set_xticks(ticks, [_month_name(number) for number in ticks], rotation=45, ha="right")
        axes.set_ylim(bottom=0)
        axes.set_ylabel(label)

    return _svg(draw, (7.5, 3), label)


_STEPS = (1, 2, 3, 6, *range(12, 1200, 12))


def _month_number(month: str) -> int:
    """Months since the year 0.

    >>> _month_number("2024-01") - _month_number("2023-12")
    1
    """
    year, _, place = month.partition("-")
    return 12 * int(year) + int(place) - 1


def _month_name(number: int) -> str:
    """The month with this number.

    >>> _month_name(_month_number("2023-12"))
    '2023-12'
    """
    return f"{number // 12:04}-{number % 12 + 1:02}"


def _short(name: str) -> str:
    return name if len(name) <= _LABEL else name[: _LABEL - 1] + "…"


def require_matplotlib() -> None:
    """Raise `SettingsError` when matplotlib is not installed: better before hours of reading than after."""
    if not find_spec("matplotlib"):
        raise SettingsError("plots need matplotlib, which is not installed: pip install 'mtnorm[report]'")


def _svg(draw: Any, size: tuple[float, float], salt: str) -> str:
    import matplotlib as mpl
    from matplotlib.figure import Figure

    with mpl.rc_context(_SETTINGS | {"svg.hashsalt": salt}), warnings.catch_warnings():
        warnings.filterwarnings("ignore", "Glyph .* missing")  # the reader's fonts show the text, not ours
        figure: Figure = Figure(figsize=size, layout="constrained")
        axes = figure.add_subplot()
        axes.spines[["top", "right"]].set_visible(False)
        draw(axes)
        return _drawn(figure)


def _drawn(figure: "Figure") -> str:
    out = io.StringIO()
    figure.savefig(out, format="svg", transparent=True, metadata={"Date": None, "Creator": None})
    drawing = out.getvalue()
    return drawing[drawing.index("<svg") :].replace(_INK, "currentColor")


def rates(parts: Mapping[str, Mapping[str, Any]], least: int = 0) -> dict[str, float]:
    """The findings per 1,000 words of each part that has so many words."""
    return {name: part["per_1000_words"] for name, part in parts.items() if part["words"] >= least}


__all__: Sequence[str] = ("bars", "over_months", "rates", "require_matplotlib")
