"""Allow-lists: findings that people looked at and let stand, with the reason, the day and who decided."""

from collections.abc import Callable, Iterable, Sequence
from pathlib import Path

import msgspec

from normalizer.errors import LexiconError, SettingsError, reason_of
from normalizer.lexicon.quoting import quoted

HEAD = "# Findings that were looked at and left as they are. Written by mtnorm review; edit it freely.\n"


class Allowed(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A text that a rule, or a family of rules, is to leave alone."""

    rule: str
    text: str
    reason: str = ""
    date: str = ""
    owner: str = ""


class AllowList:
    """What is allowed, to be asked for each finding."""

    def __init__(self, rows: Iterable[Allowed] = ()) -> None:
        self._rows = frozenset((row.rule, _in_one_line(row.text)) for row in rows)

    @property
    def rows(self) -> tuple[Allowed, ...]:
        """The rules and texts in a fixed order, to make an equal list of."""
        return tuple(Allowed(rule, text) for rule, text in sorted(self._rows))

    def allows(self, rule: str, text: str) -> bool:
        """Whether a finding of a rule on this text is to be left alone.

        >>> AllowList([Allowed("names", "Lion")]).allows("names/variant", "Lion")
        True
        """
        text = _in_one_line(text)
        return (rule, text) in self._rows or (rule.partition("/")[0], text) in self._rows

    def __bool__(self) -> bool:
        return bool(self._rows)

    def __repr__(self) -> str:
        return f"AllowList({sorted(self._rows)})"


def _in_one_line(text: str) -> str:
    """A text with spaces for its line ends, which are elsewhere in a text that is wrapped anew."""
    return text.replace("\n", " ")


def read_allowed(path: Path, known: Callable[[str], str] = str) -> list[Allowed]:
    """The rows of an allow-list; raises `LexiconError` with the line of what is wrong.

    `known` raises `SettingsError` for what is the name of no rule and no family.
    """
    from normalizer.lexicon.strict_yaml import read_records

    try:
        text = path.read_text(encoding="utf-8-sig")
    except OSError as error:
        raise LexiconError(f"{path}: this allow-list cannot be read ({reason_of(error)})") from None
    except UnicodeDecodeError:
        raise LexiconError(f"{path}: not UTF-8; save the file as UTF-8") from None
    records, faults = read_records(text)
    faults = [*faults, *(fault for record in records for fault in record.faults)]
    if faults:
        raise LexiconError(f"{path}:{faults[0].line}: {faults[0].message}")
    rows = []
    for record in records:
        try:
            row = msgspec.convert(record.value, Allowed)
            rows.append(msgspec.structs.replace(row, rule=known(row.rule)))
        except msgspec.ValidationError as error:
            reason = str(error)[:1].lower() + str(error)[1:]
            raise LexiconError(f"{path}:{record.line}: {reason}; give 'rule' and 'text'") from None
        except SettingsError as error:
            raise LexiconError(f"{path}:{record.line}: {error}") from None
    return rows


def read_allow_lists(paths: Sequence[str], known: Callable[[str], str]) -> AllowList:
    """The allow-lists at these paths as one; `known` as for `read_allowed`."""
    return AllowList(row for path in paths for row in read_allowed(Path(path), known))


def render_allowed(row: Allowed) -> str:
    """A row as it stands in an allow-list.

    >>> render_allowed(Allowed("names/variant", "Lion", "an animal"))
    '- {rule: names/variant, text: Lion, reason: an animal}\\n'
    """
    values = {key: getattr(row, key) for key in ("rule", "text", "reason", "date", "owner")}
    return "- {" + ", ".join(f"{key}: {quoted(value)}" for key, value in values.items() if value) + "}\n"
