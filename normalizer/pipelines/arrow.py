"""Arrow record batches in, Arrow record batches out: what engines for large data run.

Spark's `mapInArrow`, Ray Data, Daft, Dask, Polars, DuckDB and Hugging Face `datasets` all hand
over Arrow data and take it back, so each needs no more than a few lines (see the README). One
batch goes in and one comes out, with the same rows in the same order; the schema is known before
the first batch, all other columns and the metadata stay as they are, and null stays null.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cache
from typing import TYPE_CHECKING, Any, Required, TypedDict, Unpack

from normalizer.engine import Normalizer
from normalizer.errors import InputError, SettingsError
from normalizer.pipelines.columns import (
    dates_of,
    require_columns,
    texts_of,
    with_texts,
)
from normalizer.pipelines.extras import require
from normalizer.records.fields import Fields
from normalizer.records.found import added_types, cleaned_schema, storable
from normalizer.result import Repaired

if TYPE_CHECKING:
    import pyarrow as pa
else:
    pa = require("pyarrow", "arrow")


class Columns(TypedDict, total=False):
    """Names of columns.

    field          holds the text (several: a sequence of names)
    date_field     the date of each row: dates, timestamps or ISO text
    findings_field, alignment_field, evidence_field, keep_original
                   take what was found, the alignment, the evidence of translation, the text as it was
    rejects_field  takes the reason why a row could not be cleaned; its text stays as it was. Without
                   this column such a row raises `InputError`
    """

    field: Required[str | Sequence[str]]
    date_field: str | None
    findings_field: str | None
    alignment_field: str | None
    evidence_field: str | None
    keep_original: str | None
    rejects_field: str | None


def clean_batches(
    batches: Iterable["pa.RecordBatch"], *, normalizer: Normalizer | None = None, **columns: Unpack[Columns]
) -> Iterator["pa.RecordBatch"]:
    """Each record batch with its texts cleaned; see `Columns` for what can be named.

    Without a `normalizer` the default settings hold. Raises `InputError` when a column is missing
    or holds no text, and when one that is to be added is there already.

    >>> batch = pa.RecordBatch.from_pylist([{"id": 1, "text": "He left the Syria."}, {"id": 2, "text": None}])
    >>> [cleaned] = clean_batches([batch], field="text", normalizer=Normalizer(language="en"))
    >>> cleaned.to_pylist()
    [{'id': 1, 'text': 'He left Syria.'}, {'id': 2, 'text': None}]
    """
    return map(_Cleaner(columns, normalizer or _default()).clean, batches)


def clean_table(table: "pa.Table", *, normalizer: Normalizer | None = None, **columns: Unpack[Columns]) -> "pa.Table":
    """A whole table cleaned, batch by batch; otherwise like `clean_batches`."""
    batches = clean_batches(table.to_batches(), normalizer=normalizer, **columns)
    return pa.Table.from_batches(batches, schema=output_schema(table.schema, **columns))


def output_schema(schema: "pa.Schema", **columns: Unpack[Columns]) -> "pa.Schema":
    """The schema of the cleaned batches, given that of the batches; raises `InputError` when they do not fit.

    >>> output_schema(pa.schema({"text": pa.string()}), field="text", keep_original="before").names
    ['text', 'before']
    """
    fields, rejects = _named(columns)
    require_columns(schema, fields, rejects)
    return cleaned_schema(schema, fields, rejects)


def _named(columns: Columns) -> tuple[Fields, str]:
    """The names as `Fields`, and the name of the column for rejects."""
    wrong = columns.keys() - Columns.__annotations__.keys() or {"field"} - columns.keys()
    if wrong:
        fault = "is missing" if wrong == {"field"} else "is not known"
        raise TypeError(
            f"{', '.join(sorted(wrong))} {fault}; columns are named by {', '.join(Columns.__annotations__)}"
        )
    field = columns["field"]
    if not isinstance(field, str | Sequence):
        raise SettingsError(f"field = {field!r}: must be the name of a column that holds text, or a list of names")
    fields = Fields(
        text=(field,) if isinstance(field, str) else tuple(field),
        date=columns.get("date_field") or "",
        findings=columns.get("findings_field") or "",
        alignment=columns.get("alignment_field") or "",
        evidence=columns.get("evidence_field") or "",
        original=columns.get("keep_original") or "",
    )
    rejects = columns.get("rejects_field") or ""
    if rejects in (*fields.text, *fields.added):
        raise SettingsError(f"column {rejects!r} is named twice; give the rejects a column of their own")
    return fields, rejects


@cache
def _default() -> Normalizer:
    return Normalizer()


class _Cleaner:
    """Cleans one batch after another; knows how many rows went before."""

    def __init__(self, columns: Columns, normalizer: Normalizer) -> None:
        self._fields, self._rejects = _named(columns)
        self._normalizer = normalizer
        self._row = 0

    def clean(self, batch: "pa.RecordBatch") -> "pa.RecordBatch":
        fields = self._fields
        require_columns(batch.schema, fields, self._rejects)
        schema = cleaned_schema(batch.schema, fields, self._rejects)
        columns: list[Any] = list(batch.columns)
        texts = {name: texts_of(batch.column(name)) for name in fields.text}
        dates = dates_of(batch.column(fields.date)) if fields.date else [None] * batch.num_rows
        rows = [
            self._values({name: texts[name][place] for name in fields.text}, dates[place])
            for place in range(batch.num_rows)
        ]
        for name, old in texts.items():
            place = batch.schema.names.index(name)
            columns[place] = with_texts(columns[place], old, [row.get(name) for row in rows])
        for name, kind in added_types(fields, self._rejects).items():
            columns.append(pa.array([storable(fields, name, row.get(name)) for row in rows], kind))
        return pa.RecordBatch.from_arrays(columns, schema=schema)

    def _values(self, texts: Mapping[str, str | bytes | None], date: Any) -> Mapping[str, Any]:
        """The values to set in the next row."""
        self._row += 1
        try:
            return self._fields.values(self._results(texts, date))
        except InputError as error:
            reason = str(error)
        except Exception as error:  # one text that the engine cannot bear must not stop the others
            if not self._rejects:
                raise
            reason = f"internal error, please report it: {type(error).__name__}: {' '.join(str(error).split())[:200]}"
        if not self._rejects:
            raise InputError(f"row {self._row}: {reason} (rejects_field names a column for such reasons)")
        return {self._rejects: reason}

    def _results(self, texts: Mapping[str, str | bytes | None], date: Any) -> dict[str, Repaired]:
        day = self._fields.date_from(date)
        clean = self._normalizer.examine if self._fields.tell_findings else self._normalizer.repair
        results: dict[str, Repaired] = {}
        for name, text in texts.items():
            if isinstance(text, bytes):
                raise InputError(f"the text in column {name!r} is not UTF-8")
            if text is not None:
                results[name] = clean(text, date=day)
        return results
