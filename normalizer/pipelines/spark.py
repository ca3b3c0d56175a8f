"""Apache Spark: texts of a DataFrame cleaned with `mapInArrow`, and a script from Parquet to Parquet.

    python -m normalizer.pipelines.spark IN OUT --field text --findings-field findings

Spark cuts the input into tasks, starts a task again whose worker was lost, and writes OUT whole or
not at all. The Normalizer travels in a few hundred bytes and each worker process makes it once.
Nothing is shuffled: a task reads its rows, cleans them and writes them.
"""

import os
import re
import sys
from collections.abc import Sequence
from functools import partial
from inspect import signature
from pathlib import Path
from typing import TYPE_CHECKING, Unpack

from normalizer.engine import Normalizer
from normalizer.errors import InputError
from normalizer.pipelines.arrow import Columns, clean_batches, output_schema
from normalizer.pipelines.extras import require
from normalizer.pipelines.options import Job, run

if TYPE_CHECKING:
    import pyarrow as pa
    from pyspark.sql import DataFrame, SparkSession

_ROWS = "500"  # in a batch; Spark's own 10,000 are too many where texts are long
_OWN_ERROR = re.compile(r"^normalizer\.errors\.\w+: (.+)$", re.MULTILINE)  # as a worker process reports it


def clean_frame(frame: "DataFrame", *, normalizer: Normalizer | None = None, **columns: Unpack[Columns]) -> "DataFrame":
    """A DataFrame with the texts cleaned, when it is used; see `Columns` for what can be named.

    Raises `InputError` when a column is missing or holds no text.
    """
    types = require("pyspark.sql.pandas.types", "spark")
    added = list(output_schema(_arrow_schema(frame), **columns))[len(frame.schema) :]
    schema = types.from_arrow_schema(require("pyarrow", "spark").schema(added))
    work = partial(clean_batches, normalizer=normalizer or Normalizer(), **columns)
    return frame.mapInArrow(work, type(schema)([*frame.schema.fields, *schema.fields]))


def _arrow_schema(frame: "DataFrame") -> "pa.Schema":
    """The columns of a DataFrame as Arrow has them; Spark 4 asks for a time zone where there are timestamps."""
    convert = require("pyspark.sql.pandas.types", "spark").to_arrow_schema
    zone = {"timezone": frame.sparkSession.conf.get("spark.sql.session.timeZone")}
    schema: pa.Schema = convert(frame.schema, **(zone if "timezone" in signature(convert).parameters else {}))
    return schema


def clean_files(job: Job) -> None:
    """Clean Parquet files into a folder of Parquet files; raises `InputError` when that cannot be done."""
    errors = require("pyspark.errors", "spark")
    java = require("py4j.protocol", "spark")
    session = None
    try:
        session = _session()
        frame = session.read.parquet(job.source)
        clean_frame(frame, normalizer=job.normalizer, **job.columns).write.parquet(job.target)
    except (errors.PySparkException, java.Py4JError) as error:
        raise InputError(_reason(error)) from None
    finally:
        if session is not None:
            session.stop()


def _session() -> "SparkSession":
    """The session that spark-submit or the environment configures; on its own, all cores of this machine."""
    builder = require("pyspark.sql", "spark").SparkSession.builder.appName("mtnorm")
    session: SparkSession = builder.getOrCreate()
    context = session.sparkContext
    context.setLogLevel("WARN")
    if context.master.startswith("local") and "PYSPARK_PYTHON" not in os.environ:
        context.pythonExec = sys.executable  # this environment, not the first python3 on the path
    if session.conf.get("spark.sql.execution.arrow.maxRecordsPerBatch", "10000") == "10000":
        session.conf.set("spark.sql.execution.arrow.maxRecordsPerBatch", _ROWS)
    if session.conf.get("spark.sql.parquet.outputTimestampType", "INT96") == "INT96":  # which forgets the time zone
        session.conf.set("spark.sql.parquet.outputTimestampType", "TIMESTAMP_MICROS")
    return session


def _reason(error: Exception) -> str:
    """What a worker says is wrong, else the first line of what Spark says.

    >>> _reason(Exception("Traceback …\\nnormalizer.errors.InputError: row 2: no text\\n\\tat org.apache…"))
    'row 2: no text'
    """
    told = str(error)
    own = _OWN_ERROR.findall(told)
    lines = own[:1] or [line.strip() for line in told.splitlines() if line.strip()]
    return str(lines[0]) if lines else type(error).__name__


def main(arguments: Sequence[str] | None = None) -> int:
    """Clean Parquet with Spark; 0 when done, 2 when that cannot be done."""
    return run(clean_files, arguments, __doc__ or "")


if __name__ == "__main__":
    own = str(Path(__file__).parent)  # where spark-submit finds this file; its neighbours are named like packages
    sys.path[:] = [path for path in sys.path if path != own]
    sys.exit(main())
