"""Groups of commands that are loaded when they are called."""

from collections.abc import Mapping
from importlib import import_module
from typing import Any

import click


class LazyGroup(click.Group):
    """Commands of which each lives in a module that is imported when it is asked for."""

    def __init__(self, *args: Any, verbs: Mapping[str, str], **values: Any) -> None:
        super().__init__(*args, **values)
        self._verbs = verbs

    def list_commands(self, ctx: click.Context) -> list[str]:
        """The verbs, in the order of their table."""
        return list(self._verbs)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """The command of a verb, None for an unknown one."""
        if cmd_name not in self._verbs:
            return None
        module = self._verbs[cmd_name]
        command: click.Command = getattr(import_module(module), module.rpartition(".")[2])
        return command
