"""`mtnorm lexicon`: tools for those who keep the lexicons, one file for each verb."""

from keyword import iskeyword

import click

from normalizer.cli.lazy import LazyGroup

_VERBS = ("lint", "format", "show", "find", "add", "suggest", "try", "stats", "import", "export", "diff", "merge")


@click.group(
    cls=LazyGroup,
    verbs={name: f"normalizer.cli.lexicon.{name}{'_' * iskeyword(name)}" for name in _VERBS},
    short_help="Look after lexicons.",
    no_args_is_help=False,
)
def lexicon() -> None:
    """Tools for those who keep the lexicons."""
