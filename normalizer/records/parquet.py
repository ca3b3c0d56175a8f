"""Parquet: row groups, schema, metadata, compression and the types of all other columns stay."""

from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import suppress
from typing import Any, BinaryIO

from normalizer.errors import InputError
from normalizer.records.columns import ColumnRows, TableReader, require_arrow, with_row
from normalizer.records.fields import Fields
from normalizer.records.piece import Reject, Worked
from normalizer.records.sink import Sink

_CODECS = {"UNCOMPRESSED": "none", "LZ4_RAW": "lz4"}


class ParquetInput:
    """A Parquet file that is being read, one row group after another."""

    head: object = None

    def __init__(self, name: str, file: BinaryIO, fields: Fields) -> None:
        require_arrow()
        import pyarrow as pa
        import pyarrow.parquet as pq

        self._name = name
        try:
            self._file = pq.ParquetFile(file)
            self.tables = TableReader(name, self._file.schema_arrow, fields)
        except (pa.ArrowException, OSError) as error:
            raise _unreadable(name, error) from None
        self._bytes = file.seek(0, 2)

    def pieces(self, size: int, *, is_live: bool) -> Iterator[ColumnRows]:
        """The rows in stretches of about `size` bytes; raises `InputError` when the file is damaged."""
        import pyarrow as pa

        groups = self._file.num_row_groups
        for group in range(groups):
            try:
                table = self._file.read_row_group(group)
            except (pa.ArrowException, OSError) as error:
                raise _unreadable(self._name, error) from None
            yield from self.tables.pieces(table, size, self._bytes * (group + 1) // groups)

    def begin(self, write: Callable[[bytes], object], *, continues: bool = False) -> "ParquetWriter":
        """A writer of the cleaned file."""
        return ParquetWriter(self.tables, write, written_like(self._file))

    def complete(self, piece: ColumnRows, reject: Reject) -> Reject:
        """The reject with its row."""
        return with_row(piece, reject)


class ParquetWriter:
    """Writes the cleaned row groups as they are complete."""

    def __init__(self, tables: TableReader, write: Callable[[bytes], object], settings: dict[str, Any]) -> None:
        import pyarrow.parquet as pq

        self._tables = tables
        self._sink = Sink(write)
        self._writer = pq.ParquetWriter(self._sink, tables.schema, **settings)

    def add(self, piece: ColumnRows, worked: Worked) -> None:
        """Take the values for a stretch of rows."""
        table = self._tables.restored(piece, worked)
        if table is not None:
            self._writer.write_table(table, row_group_size=max(1, table.num_rows))

    def finish(self) -> None:
        """Write the end of the file."""
        self._writer.close()

    def abandon(self) -> None:
        """Write nothing more; left open, the writer would still do so when it is removed, and complain."""
        self._sink.forget()
        with suppress(Exception):  # it was told why the file is not wanted
            self._writer.close()


def written_like(file: Any) -> dict[str, Any]:
    """The settings of a writer that writes as this file was written."""
    meta = file.metadata
    chunks = [meta.row_group(0).column(place) for place in range(meta.num_columns)] if meta.num_row_groups else []
    codecs = {chunk.path_in_schema: _CODECS.get(chunk.compression, chunk.compression.lower()) for chunk in chunks}
    dictionaries = [chunk.path_in_schema for chunk in chunks if chunk.has_dictionary_page]
    usual = Counter(codecs.values()).most_common(1)
    return {
        "version": meta.format_version if meta.format_version in ("1.0", "2.4", "2.6") else "2.6",
        "compression": codecs if len(set(codecs.values())) > 1 else usual[0][0] if usual else "snappy",
        "use_dictionary": True if len(dictionaries) == len(chunks) else dictionaries or False,
        "write_statistics": not chunks or any(chunk.is_stats_set for chunk in chunks),
        "use_deprecated_int96_timestamps": any(chunk.physical_type == "INT96" for chunk in chunks),
        "store_schema": b"ARROW:schema" in (meta.metadata or {}),
    }


def _unreadable(name: str, error: Exception) -> InputError:
    reason = str(error).split("\n", 1)[0].rstrip(".") or type(error).__name__
    return InputError(f"{name}: cannot be read as Parquet ({reason}); say what it is with --input-format")
