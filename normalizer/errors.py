"""The errors a user can meet; each says what is wrong, where, and what to do.

NormalizerError
├── InputError      a text, file or record that cannot be read
├── SettingsError   an unknown key, rule or value in the configuration or on the command line
├── LexiconError    editors' data that cannot be used (file, line, entry)
├── RunError        a run that cannot go on, whatever inputs are left
└── MissingPackageError   an optional package that is asked for and not installed

CacheWarning and LexiconWarning are none of them: nothing is lost but time, or what is not read.
"""


class NormalizerError(Exception):
    """Anything the user can put right; the message is one line and complete."""


class InputError(NormalizerError):
    """A text, file or record that cannot be read."""


class SettingsError(NormalizerError):
    """An unknown key, rule or value in the configuration or on the command line."""


class LexiconError(NormalizerError):
    """Editors' data that cannot be used: names the file, the line and the entry."""


class RunError(NormalizerError):
    """A run that cannot go on, whatever inputs are left."""


class MissingPackageError(NormalizerError, ImportError):
    """An optional package that is asked for and not installed."""


class CacheWarning(UserWarning):
    """What would be kept for the next start cannot be; the message is one line and complete."""


class LexiconWarning(UserWarning):
    """A file or folder beside the lexicons given is never read; the message is one line and complete."""


def reason_of(error: OSError) -> str:
    """Why the system refused, as part of a message.

    >>> reason_of(PermissionError(13, "Permission denied"))
    'permission denied'
    """
    return (error.strerror or str(error)).lower()
