"""Arrow IPC, as file or stream: record batches, schema, metadata and all other columns stay.

Record batches stay one for one, empty ones too, each with the metadata that it has of its own.
The new file is not compressed inside, whatever the old one was: the format does not tell.
"""

from collections import deque
from collections.abc import Callable, Iterator, Mapping
from typing import Any, BinaryIO

from normalizer.errors import InputError
from normalizer.records.columns import ColumnRows, TableReader, require_arrow, with_row
from normalizer.records.fields import Fields
from normalizer.records.piece import Reject, Worked
from normalizer.records.sink import Sink

_FILE_MAGIC = b"ARROW1"


class ArrowInput:
    """An Arrow IPC file or stream that is being read, one record batch after another."""

    head: object = None

    def __init__(self, name: str, file: BinaryIO, fields: Fields) -> None:
        require_arrow()
        import pyarrow as pa

        self._name = name
        self._source = file
        self.is_file = file.read(len(_FILE_MAGIC)) == _FILE_MAGIC
        file.seek(0)
        try:
            self._reader: Any = pa.ipc.open_file(file) if self.is_file else pa.ipc.open_stream(file)
        except (pa.ArrowException, OSError) as error:
            raise _unreadable(name, error) from None
        self._metadata = deque[Any]()
        self.tables = TableReader(name, self._reader.schema, fields, grows_dictionaries=self.is_file)

    def pieces(self, size: int, *, is_live: bool) -> Iterator[ColumnRows]:
        """The rows in stretches of about `size` bytes; raises `InputError` when the file is damaged."""
        import pyarrow as pa

        try:
            for batch, metadata in self._batches():
                self._metadata.append(metadata)
                yield from self.tables.pieces(pa.Table.from_batches([batch]), size, self._source.tell())
        except (pa.ArrowException, OSError) as error:
            raise _unreadable(self._name, error) from None

    def _batches(self) -> Iterator[tuple[Any, Any]]:
        """The record batches, each with the metadata of its own, None where it has none."""
        if self.is_file:
            for place in range(self._reader.num_record_batches):
                yield self._reader.get_batch_with_custom_metadata(place)
        else:
            yield from self._reader.iter_batches_with_custom_metadata()

    def begin(self, write: Callable[[bytes], object], *, continues: bool = False) -> "ArrowWriter":
        """A writer of the cleaned file or stream."""
        whole = getattr(self._reader, "metadata", None)  # of a file; older releases of pyarrow do not tell it
        return ArrowWriter(self.tables, write, self._metadata, whole, is_file=self.is_file)

    def complete(self, piece: ColumnRows, reject: Reject) -> Reject:
        """The reject with its row."""
        return with_row(piece, reject)


class ArrowWriter:
    """Writes the cleaned record batches as they are complete.

    `metadata` gets that of each record batch, in order, when it is read; `whole` is that of the file.
    """

    def __init__(
        self,
        tables: TableReader,
        write: Callable[[bytes], object],
        metadata: deque[Any],
        whole: Mapping[bytes, bytes] | None,
        *,
        is_file: bool,
    ) -> None:
        import pyarrow as pa

        self._tables = tables
        self._metadata = metadata
        new = pa.ipc.new_file if is_file else pa.ipc.new_stream
        options = pa.ipc.IpcWriteOptions(emit_dictionary_deltas=is_file)
        self._plain = Sink(write)
        self._sink = pa.PythonFile(self._plain, mode="w")
        self._writer: Any = new(self._sink, tables.schema, options=options, **({"metadata": whole} if whole else {}))

    def add(self, piece: ColumnRows, worked: Worked) -> None:
        """Take the values for a stretch of rows."""
        table = self._tables.restored(piece, worked)
        if table is not None:
            metadata = self._metadata.popleft()
            for batch in _batches_of(table):
                self._writer.write_batch(batch, custom_metadata=metadata)

    def finish(self) -> None:
        """Write the end of the file."""
        self._writer.close()
        self._sink.flush()

    def abandon(self) -> None:
        """Write nothing more."""
        self._plain.forget()


def _batches_of(table: Any) -> list[Any]:
    """The rows of a table as one record batch, which may be empty; as several where one cannot hold its texts."""
    import pyarrow as pa

    if table.num_rows:
        batches: list[Any] = table.combine_chunks().to_batches()
        return batches
    columns = [column.chunk(0) if column.num_chunks else pa.nulls(0, column.type) for column in table.columns]
    return [pa.RecordBatch.from_arrays(columns, schema=table.schema)]


def _unreadable(name: str, error: Exception) -> InputError:
    reason = str(error).split("\n", 1)[0].rstrip(".") or type(error).__name__
    return InputError(f"{name}: cannot be read as Arrow IPC ({reason}); say what it is with --input-format")
