"""The formats findings can be written in; each is a file of this folder."""

from collections.abc import Callable, Iterable
from importlib import import_module
from typing import TYPE_CHECKING, TextIO

if TYPE_CHECKING:  # the command line offers the names without loading what they stand for
    from normalizer.reports.noted import Noted

Writer = Callable[[Iterable["Noted"], TextIO], None]
STATISTICS = ("full", "json", "jsonl")
"""The formats that counts by rule are written in."""
FORMATS = ("full", "concise", "json", "jsonl", "sarif", "github", "html", "junit")


def format_writer(name: str) -> Writer:
    """The function that writes findings in a format, by its name."""
    writer: Writer = import_module(f"normalizer.reports.{name}").write
    return writer


def statistics_writer(name: str) -> Writer:
    """The function that writes counts by rule, in the kind of format that goes by this name."""
    module = import_module("normalizer.reports.statistics")
    writer: Writer = {"json": module.write_json, "jsonl": module.write_jsonl}.get(name, module.write)
    return writer
