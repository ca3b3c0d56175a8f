"""Daft: texts of a DataFrame cleaned, on one machine or over Ray, and a script from Parquet to Parquet.

    python -m normalizer.pipelines.daft IN OUT --field text --findings-field findings

The texts are cleaned in processes of Daft's own, so all cores work; `DAFT_RUNNER=ray` spreads them
over the machines of a Ray cluster. Ray starts the work of a lost machine again. A process of Daft's
own that is lost ends the query: the script then asks it again, three times at most. A local OUT is
written whole or not at all. On one machine the rows keep their order, over Ray they do not.
"""

import os
import shutil
import sys
from collections.abc import Iterator, Sequence
from itertools import count
from pathlib import Path
from typing import TYPE_CHECKING, Any, Unpack

from normalizer.engine import Normalizer
from normalizer.errors import InputError
from normalizer.pipelines.arrow import Columns, clean_batches, output_schema
from normalizer.pipelines.extras import require
from normalizer.pipelines.options import Job, run

if TYPE_CHECKING:
    import daft

_ROWS = 500  # in a batch
_ATTEMPTS = 3
_FILE = 512 << 20  # bytes of Arrow data in a file that is written
_CLEANED = "cleaned by mtnorm"
_QUIET = {"DAFT_ANALYTICS_ENABLED": "0", "SCARF_NO_ANALYTICS": "true", "DAFT_PROGRESS_BAR": "0"}


def clean_frame(
    frame: "daft.DataFrame", *, normalizer: Normalizer | None = None, **columns: Unpack[Columns]
) -> "daft.DataFrame":
    """A DataFrame with the texts cleaned, when it is used; see `Columns` for what can be named.

    Raises `InputError` when a column is missing or holds no text.
    """
    engine, arrow = require("daft", "daft"), require("pyarrow", "daft")
    old = frame.schema().to_pyarrow_schema()
    new = output_schema(old, **columns)
    read = _columns_read(columns)
    made = [name for name in new.names if name in read or name not in old.names or new.field(name) != old.field(name)]
    kind = engine.DataType.from_arrow_type(arrow.struct([new.field(name) for name in made]))
    normalizer = normalizer or Normalizer()

    def work(*series: Any) -> Any:
        batch = arrow.RecordBatch.from_arrays([values.to_arrow() for values in series], names=read)
        [cleaned] = clean_batches([batch], normalizer=normalizer, **columns)
        return arrow.StructArray.from_arrays([cleaned.column(name) for name in made], names=made)

    cleaned = engine.func.batch(return_dtype=kind, use_process=True, batch_size=_ROWS)(work)
    frame = frame.with_column(_CLEANED, cleaned(*(engine.col(name) for name in read)))
    results = engine.col(_CLEANED)
    return frame.select(*(results[name].alias(name) if name in made else engine.col(name) for name in new.names))


def _columns_read(columns: Columns) -> list[str]:
    field, date = columns["field"], columns.get("date_field")
    names = [field] if isinstance(field, str) else list(field)
    return [*names, date] if date and date not in names else names


def clean_files(job: Job) -> None:
    """Clean Parquet files into a folder of Parquet files; raises `InputError` when that cannot be done."""
    for name, value in _QUIET.items():
        os.environ.setdefault(name, value)
    engine = require("daft", "daft")
    frame = _read(engine, job)
    if "://" in job.target:
        _write(frame, job.target)
        return
    target = Path(job.target)
    if target.exists():
        raise InputError(f"{target}: is there already; name a folder that is not")
    part = target.with_name(f"{target.name}.part")
    try:
        _write_whole(frame, part)
        part.rename(target)
    finally:
        shutil.rmtree(part, ignore_errors=True)


def _read(engine: Any, job: Job) -> "daft.DataFrame":
    source = f"{job.source.rstrip('/')}/**/*.parquet" if Path(job.source).is_dir() else job.source
    try:
        frame = engine.read_parquet(source)
    except Exception as error:  # noqa: BLE001  # Daft has errors of many kinds for what it cannot read
        raise InputError(f"{job.source}: {_first_line(error)}") from None
    return clean_frame(frame, normalizer=job.normalizer, **job.columns)


def _write_whole(frame: "daft.DataFrame", part: Path) -> None:
    """Write a folder; when a process was lost, from the start again."""
    for attempts_left in reversed(range(_ATTEMPTS)):
        shutil.rmtree(part, ignore_errors=True)
        try:
            _write(frame, str(part))
            break
        except _LostProcessError:
            if not attempts_left:
                raise


def _write(frame: "daft.DataFrame", target: str) -> None:
    """Write a folder or an address of Parquet files."""
    is_local = "://" not in target and require("daft", "daft").get_or_infer_runner_type() == "native"
    try:
        if is_local:
            _write_in_order(frame, Path(target))
        else:
            frame.write_parquet(target)
    except Exception as error:  # noqa: BLE001  # the same for what it cannot do
        is_lost = "closed the connection" in str(error)
        raise (_LostProcessError if is_lost else InputError)(f"{target}: {_first_line(error)}") from None


def _write_in_order(frame: "daft.DataFrame", folder: Path) -> None:
    """Write the rows in their order, which Daft's own writer does not keep."""
    parquet = require("pyarrow.parquet", "daft")
    schema = frame.schema().to_pyarrow_schema()
    folder.mkdir(parents=True)
    batches = iter(frame.to_arrow_iter())
    for number in count():
        with parquet.ParquetWriter(folder / f"part-{number:05}.parquet", schema) as writer:
            if not _filled(writer, batches):
                return


def _filled(writer: Any, batches: Iterator[Any]) -> bool:
    """Write batches until the file is large enough; False when there are no more."""
    size = 0
    for batch in batches:
        writer.write_batch(batch)
        size += batch.nbytes
        if size >= _FILE:
            return True
    return False


class _LostProcessError(InputError):
    """A process of the engine was killed or ran out of memory."""


def _first_line(error: Exception) -> str:
    return next((line.strip() for line in str(error).splitlines() if line.strip()), type(error).__name__)


def main(arguments: Sequence[str] | None = None) -> int:
    """Clean Parquet with Daft; 0 when done, 2 when that cannot be done."""
    return run(clean_files, arguments, __doc__ or "")


if __name__ == "__main__":
    sys.exit(main())
