"""The command line that the scripts for engines share."""

import argparse
import os
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from normalizer.engine import Normalizer
from normalizer.errors import NormalizerError
from normalizer.pipelines.arrow import Columns
from normalizer.settings import find_config, read_config

_NAMED = ("date_field", "findings_field", "alignment_field", "evidence_field", "keep_original", "rejects_field")
_LISTS = ("select", "ignore", "lexicon", "allow")
_VALUES = ("language", "source_language", "names", "apply", "date")
_FLAGS = ("machine_translated", "default_lexicons")


@dataclass(frozen=True, slots=True)
class Job:
    """What is to be done: Parquet in and out (paths or addresses the engine knows), columns, and the Normalizer."""

    source: str
    target: str
    columns: Columns
    normalizer: Normalizer


def run(work: Callable[[Job], None], arguments: Sequence[str] | None, about: str) -> int:
    """Do the job that the arguments describe; 0 when done, 2 after an error, which is told in one line."""
    try:
        work(_job(_parser(about).parse_args(arguments)))
    except NormalizerError as error:
        return _failed(str(error))
    except Exception as error:  # the last stop, as for the command: an engine may raise what nobody foresaw
        if os.environ.get("MTNORM_DEBUG"):
            raise
        return _failed(
            f"internal error, please report it: {type(error).__name__}: {error} (MTNORM_DEBUG=1 shows where)"
        )
    return 0


def _failed(message: str) -> int:
    """Tell what is wrong in one line; the exit code for it."""
    sys.stderr.write(f"mtnorm: {' '.join(message.split())}\n")
    return 2


def _parser(about: str) -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(description=about.partition("\n")[0], allow_abbrev=False)
    parser.add_argument("source", metavar="IN", help="Parquet, a file, a folder or an address the engine can read")
    parser.add_argument("target", metavar="OUT", help="the folder to write Parquet into; it must not be there yet")
    parser.add_argument("--field", action="append", metavar="NAME", help="a column that holds text [text]; repeat it")
    for name in _NAMED:
        parser.add_argument(_option(name), metavar="NAME", help="see normalizer.pipelines.arrow.Columns")
    for name in _LISTS:
        parser.add_argument(_option(name), action="append", metavar="VALUE", help="as for mtnorm clean; repeat it")
    for name in _VALUES:
        parser.add_argument(_option(name), metavar="VALUE", help="as for mtnorm clean")
    parser.add_argument("--machine-translated", action="store_true", default=None, help="as for mtnorm clean")
    parser.add_argument(
        "--no-default-lexicons",
        dest="default_lexicons",
        action="store_false",
        default=None,
        help="as for mtnorm clean",
    )
    parser.add_argument("--config", metavar="PATH", help="the configuration (else the nearest mtnorm.toml)")
    parser.add_argument("--isolated", action="store_true", help="without any configuration file")
    return parser


def _option(name: str) -> str:
    return f"--{name.replace('_', '-')}"


def _job(chosen: argparse.Namespace) -> Job:
    named: dict[str, Any] = {name: getattr(chosen, name) for name in _NAMED}
    columns: Columns = {"field": chosen.field or ["text"], **named}  # type: ignore[typeddict-item]
    return Job(chosen.source, chosen.target, columns, Normalizer(**_settings(chosen)))


def _settings(chosen: argparse.Namespace) -> dict[str, Any]:
    path = Path(chosen.config) if chosen.config else None if chosen.isolated else find_config(Path.cwd())
    given = {name: getattr(chosen, name) for name in (*_LISTS, *_VALUES, *_FLAGS)}
    return (read_config(path) if path else {}) | {name: value for name, value in given.items() if value is not None}
