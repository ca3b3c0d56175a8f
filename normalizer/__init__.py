"""Find and repair what machine translation leaves in text; settle the spelling of names."""

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from normalizer.engine import Normalizer
    from normalizer.errors import InputError, LexiconError, NormalizerError, SettingsError
    from normalizer.result import Cleaned, Finding
    from normalizer.settings import Settings

_HOMES = {
    "Normalizer": "engine",
    "InputError": "errors",
    "LexiconError": "errors",
    "NormalizerError": "errors",
    "SettingsError": "errors",
    "Cleaned": "result",
    "Finding": "result",
    "Settings": "settings",
}

__all__ = [
    "Cleaned",
    "Finding",
    "InputError",
    "LexiconError",
    "Normalizer",
    "NormalizerError",
    "Settings",
    "SettingsError",
]


def __getattr__(name: str) -> Any:
    """Load a public name at first use, so that the command line starts fast."""
    if name in _HOMES:
        from importlib import import_module

        return getattr(import_module(f"normalizer.{_HOMES[name]}"), name)
    raise AttributeError(f"module 'normalizer' has no attribute {name!r}")
