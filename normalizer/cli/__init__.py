"""The command line: verbs are loaded when they are called, errors are one line each.

Exit codes: 0 nothing to report, 1 findings remain or something would change, 2 something
was wrong with the command, the configuration, a lexicon or an input.
"""

import gc
import os
import signal
import sys
from collections.abc import Sequence
from types import FrameType
from typing import Any, NoReturn

import click

from normalizer.cli.lazy import LazyGroup
from normalizer.cli.outcome import tell, warnings_told
from normalizer.cli.streams import hold_places, output, silence, utf8
from normalizer.errors import NormalizerError
from normalizer.version import VERSION

_VERBS = ("check", "clean", "rules", "lexicon", "review", "score", "report")
_GARBAGE = 50_000  # objects before garbage is looked for: a start makes many, and they all stay
_ERROR, _INTERRUPTED, _PIPE_CLOSED, _TERMINATED = 2, 130, 141, 143


class _Program(LazyGroup):
    """The whole command: what a verb returns is the exit code, and errors are one line each."""

    def invoke(self, ctx: click.Context) -> Any:
        """Run the verb; what it returns is the exit code, and an end by the user is quiet."""
        try:
            code = super().invoke(ctx)
            sys.stdout.flush()
        except BrokenPipeError:
            silence(sys.stdout)
            code = _PIPE_CLOSED
        except KeyboardInterrupt:
            code = _INTERRUPTED
        except NormalizerError as error:
            tell(str(error))
            code = _ERROR
        raise click.exceptions.Exit(code or 0)


def _print_version(ctx: click.Context, _: click.Parameter, is_wanted: bool) -> None:
    if is_wanted and not ctx.resilient_parsing:
        click.echo(f"mtnorm {VERSION}")
        ctx.exit()


@click.group(
    cls=_Program,
    verbs={name: f"normalizer.cli.{name}" for name in _VERBS},
    context_settings={"help_option_names": ["-h", "--help"]},
    no_args_is_help=False,
    epilog='Shell completion: eval "$(_MTNORM_COMPLETE=bash_source mtnorm)" (or zsh_source, fish_source).',
)
@click.option(
    "--version", is_flag=True, is_eager=True, expose_value=False, callback=_print_version, help="Show the version."
)
def cli() -> None:
    """Find and repair what machine translation leaves in text; settle the spelling of names."""


def main() -> NoReturn:
    """Run the command with the arguments of the process, and end it."""
    signal.signal(signal.SIGTERM, _stop)
    hold_places()
    sys.stdout, sys.stderr = output(sys.stdout), utf8(sys.stderr)
    gc.set_threshold(_GARBAGE)
    sys.exit(run(sys.argv[1:]))


def run(arguments: Sequence[str]) -> int:
    """Run the command with these arguments; the exit code comes back, nothing is raised."""
    try:
        with warnings_told():
            code: int = cli.main(list(arguments), prog_name="mtnorm", standalone_mode=False)
    except click.ClickException as error:
        tell(_usage_message(error))
    except click.Abort:
        return _INTERRUPTED
    except NormalizerError as error:
        tell(str(error))
    except Exception as error:  # the last stop: a user never meets a traceback
        if os.environ.get("MTNORM_DEBUG"):
            raise
        reason = " ".join(str(error).split())
        tell(f"internal error, please report it: {type(error).__name__}: {reason} (MTNORM_DEBUG=1 shows where)")
    else:
        return code
    return _ERROR


def _usage_message(error: click.ClickException) -> str:
    message = " ".join(error.format_message().split()).rstrip(".")
    context = error.ctx if isinstance(error, click.UsageError) else None
    command = context.command_path if context else "mtnorm"
    return f"{message}; see {command} --help"


def _stop(_signal: int, _frame: FrameType | None) -> None:
    """End in good order when asked to: drafts of files are removed."""
    sys.exit(_TERMINATED)


__all__ = ["cli", "main", "run"]
