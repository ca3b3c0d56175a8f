"""Packages that only some pipelines need."""

from importlib import import_module
from typing import Any

from normalizer.errors import MissingPackageError


def require(module: str, extra: str) -> Any:
    """The module of an optional package; raises `MissingPackageError` when it is not installed."""
    try:
        return import_module(module)
    except ModuleNotFoundError as error:
        package = module.partition(".")[0]
        if error.name is None or error.name.partition(".")[0] != package:
            raise
        raise MissingPackageError(f"{package} is not installed: pip install 'mtnorm[{extra}]'") from None
