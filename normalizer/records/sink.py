"""A function that takes bytes, in the form of the file that other libraries write to."""

import io
from collections.abc import Callable
from typing import Any


class Sink(io.RawIOBase):
    """A file that can only be written, front to back."""

    def __init__(self, write: Callable[[bytes], object]) -> None:
        self._write = write
        self._place = 0

    def writable(self) -> bool:
        """Whether it can be written: always."""
        return True

    def write(self, data: Any) -> int:
        """Hand the bytes on."""
        whole = bytes(data)
        self._write(whole)
        self._place += len(whole)
        return len(whole)

    def forget(self) -> None:
        """Hand nothing on from now on, whatever a library still writes when it is closed."""
        self._write = len

    def tell(self) -> int:
        """How many bytes were written."""
        return self._place
