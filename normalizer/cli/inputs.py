"""The inputs a command line names."""

import os
import sys
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

import click

from normalizer.cli.outcome import Outcome, tell

if TYPE_CHECKING:
    from normalizer.records.source import Source

_AS_TEXT = (
    "looks like one JSON document and is read as plain text; "
    "give one JSON object a line and say --input-format jsonl, or text if it is that"
)


def chosen_sources(
    paths: Sequence[str], input_format: str | None, outcome: Outcome, output: str = ""
) -> "list[Source]":
    """The inputs that the paths name; standard input when none is named and it is no terminal.

    Paths that cannot be inputs are told of and left out; so is the folder `output` inside an input folder.
    """
    from normalizer.records.source import STDIN, find_sources, guess_format, is_like_json

    if not paths:
        if sys.stdin is None or sys.stdin.isatty():
            raise click.UsageError("no input: name a file or a folder, or - for standard input")
        paths = (STDIN,)
    sources, faults = find_sources(paths, input_format or "", output)
    for fault in faults:
        outcome.input_fault(str(fault))
    if input_format or not any(source.path is None for source in sources):
        return sources
    guessed = guess_format(sys.stdin.buffer) if sys.stdin else ""
    if not guessed:
        if sys.stdin and is_like_json(sys.stdin.buffer):
            tell(f"{STDIN}: {_AS_TEXT}")
        return sources
    tell(f"{STDIN}: looks like {guessed} and is read so; say --input-format {guessed}, or text if it is not")
    piped = {source.name: source for source in find_sources([STDIN], guessed)[0]}
    return [piped.get(source.name, source) for source in sources]


def require_apart(written: Mapping[str, str | None], sources: "Sequence[Source]", output: str | None = None) -> None:
    """Refuse to write what options name (by flag) over an input, over the output or over one another."""
    inputs = {os.path.realpath(source.path) for source in sources if source.path is not None}
    taken = {os.path.realpath(output): "--output"} if output else {}
    for flag, path in written.items():
        if not path or path == "-":
            continue
        real = os.path.realpath(path)
        if real in inputs:
            raise click.UsageError(f"{flag} {path} is an input and would be lost; name another file")
        if real in taken:
            raise click.UsageError(f"{taken[real]} and {flag} name the same file, {path}; give each its own")
        taken[real] = flag
