"""What is asked of a run: settings, fields, how inputs are laid out, what comes back."""

from dataclasses import dataclass

from normalizer.errors import SettingsError
from normalizer.records.fields import Fields
from normalizer.settings import Settings

NOTHING, FOUND, EVERYTHING = "nothing", "found", "everything"


@dataclass(frozen=True, slots=True)
class Layout:
    """How inputs are written, where the format leaves it open; empty: found out.

    encoding  of text and tables;   delimiter, quote (`none`: no marks), escape  of tables
    has_header  whether the first line of a table names its columns
    """

    encoding: str = ""
    delimiter: str = ""
    quote: str = ""
    escape: str = ""
    has_header: bool = True

    def __post_init__(self) -> None:
        for name in ("delimiter", "escape"):
            value = getattr(self, name)
            if value and (len(value) != 1 or not value.isascii() or value in '\r\n"'):
                raise SettingsError(f"--{name} {value!r}: must be one ASCII character, no line end, no quotation mark")
        if self.quote not in ("", "none") and (len(self.quote) != 1 or not self.quote.isascii()):
            raise SettingsError(f"--quote {self.quote!r}: must be one ASCII character or none")
        marks = [mark for mark in (self.delimiter, self.quote, self.escape) if mark]
        if len(set(marks)) < len(marks):
            raise SettingsError("--delimiter, --quote and --escape must differ")


@dataclass(frozen=True, slots=True)
class Order:
    """What is asked of every piece, which results come back beside the cleaned bytes, and whether findings count."""

    settings: Settings
    fields: Fields
    layout: Layout
    sends: str = NOTHING
    counts: bool = True

    @property
    def needs_findings(self) -> bool:
        """Whether anybody wants to know what was found, and not only the cleaned text."""
        return self.counts or self.sends != NOTHING or self.fields.tell_findings
