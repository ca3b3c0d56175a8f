"""Cells of columns as Python values, those included that Python has no value for.

Arrow holds what Python does not: nanoseconds, years beyond 9999, zones that this machine does not
know, text that is no UTF-8. Such a cell can be shown, so that it can be told of and put aside.
"""

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import pyarrow as pa

# What Arrow raises where Python has no such value: which one depends on the type and on what is installed.
_FAULTS = (ValueError, ArithmeticError, LookupError, TypeError, NotImplementedError)


@dataclass(frozen=True, slots=True)
class Unreadable:
    """Stands for a value that Python does not have; `shown` is how it looks."""

    shown: str

    def __str__(self) -> str:
        return self.shown

    __repr__ = __str__


def value_of(scalar: "pa.Scalar") -> Any:
    """The value of a cell; an `Unreadable` where Python has none."""
    try:
        return scalar.as_py()
    except _FAULTS:
        return Unreadable(_shown(scalar))


def values_of(column: "pa.Array") -> list[Any]:
    """The values of a column; an `Unreadable` for each that Python does not have."""
    try:
        return list(column.to_pylist())
    except _FAULTS:
        return [value_of(scalar) for scalar in column]


def shown(value: Any) -> Any:
    """The value, or how it looks where Python has none."""
    return value.shown if isinstance(value, Unreadable) else value


def as_json(scalar: "pa.Scalar") -> Any:
    """The value of a cell as JSON may hold it: what is neither text nor number as text."""
    value = value_of(scalar)
    return value if value is None or isinstance(value, str | int | float) else str(value)


def date_cells(column: Any) -> Any:
    """A column of dates, array or chunked; nanoseconds, which Python's dates do not have, are cut off."""
    import pyarrow as pa

    kind = column.type
    is_too_fine = pa.types.is_timestamp(kind) and kind.unit == "ns"
    return column.cast(pa.timestamp("us", kind.tz), safe=False) if is_too_fine else column


def _shown(scalar: "pa.Scalar") -> str:
    """A cell as text: bytes that are no text as they look, what holds several values with each of them."""
    import pyarrow as pa

    inner = getattr(scalar, "value", None)
    if isinstance(inner, pa.Scalar):  # of a dictionary, an extension, a union
        return _shown(inner)
    if isinstance(scalar, pa.StructScalar):
        parts = (f"{field.name!r}: {value_of(scalar[place])!r}" for place, field in enumerate(scalar.type))
        return "{" + ", ".join(parts) + "}"
    if isinstance(scalar, pa.ListScalar):
        return "[" + ", ".join(repr(value_of(part)) for part in scalar.values) + "]"
    if hasattr(scalar, "as_buffer"):
        return repr(scalar.as_buffer().to_pybytes())
    whole = pa.repeat(scalar, 1).to_string()
    return " ".join(whole.removeprefix("[").removesuffix("]").split())
