"""The formats inputs can have; what each needs is loaded when it is read."""

from collections.abc import Iterator
from contextlib import ExitStack, contextmanager

from normalizer.records.order import Order
from normalizer.records.piece import Reading
from normalizer.records.source import ARROW, CSV, JSONL, PARQUET, TSV, Source
from normalizer.records.stream import opened, plain_file


@contextmanager
def open_input(source: Source, order: Order) -> Iterator[Reading]:
    """An input, ready to be read in its format; raises `InputError` when it cannot be."""
    with ExitStack() as stack:
        if source.format in (PARQUET, ARROW):
            yield _columns(source, order, stack)
        else:
            yield _stream(source, order, stack)


def _columns(source: Source, order: Order, stack: ExitStack) -> Reading:
    from normalizer.records.arrow import ArrowInput
    from normalizer.records.parquet import ParquetInput

    read = ParquetInput if source.format == PARQUET else ArrowInput
    return read(source.name, plain_file(source, stack), order.fields)


def _stream(source: Source, order: Order, stack: ExitStack) -> Reading:
    stream = stack.enter_context(opened(source))
    if source.format == JSONL:
        from normalizer.records.jsonl import JsonLinesInput

        return JsonLinesInput(stream)
    if source.format in (CSV, TSV):
        from normalizer.records.csv import TableInput

        return TableInput(stream, order.fields, order.layout, is_tabbed=source.format == TSV)
    from normalizer.records.text import TextInput

    return TextInput(stream)
