"""Settings of a Normalizer: values with defaults, and the configuration file they come from."""

import dataclasses
import datetime
import difflib
import re
import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from normalizer.edits.edit import Safety
from normalizer.errors import SettingsError
from normalizer.text.language import CODE, WRITTEN_AS

_NAMES = ("canonical", "consistent", "off")
_DATE = re.compile(r"\d{4}-\d\d-\d\d(?:[T ].*)?", re.DOTALL)
_FLAGS = ("default_lexicons", "machine_translated")
_LISTS = ("select", "ignore", "lexicon", "allow")
_PATHS = ("lexicon", "allow")


@dataclass(frozen=True, slots=True)
class Settings:
    """Everything that can change a result, apart from the text and the lexicons' content.

    select, ignore      rule ids or families;   lexicon  further lexicon files or folders
    allow               allow-lists: findings that were looked at and are left alone
    default_lexicons    whether the names, wording and residue that ship are used
    language            of the text, empty to find out;   source_language  it was translated from
    machine_translated  the caller knows that it is;   names  canonical | consistent | off
    apply               the least safety that is applied: safe | suggested
    date                of the documents (ISO, or a `datetime.date`), for entries with `valid`
    house_style         entity id → the name to use
    """

    select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()
    lexicon: tuple[str, ...] = ()
    allow: tuple[str, ...] = ()
    default_lexicons: bool = True
    language: str = ""
    source_language: str = ""
    machine_translated: bool = False
    names: str = "canonical"
    apply: str = "safe"
    date: str = ""
    house_style: Mapping[str, str] = field(default_factory=dict)

    def __post_init__(self) -> None:
        for name in _LISTS:
            object.__setattr__(self, name, _texts(name, getattr(self, name)))
        for name in _FLAGS:
            _flag(name, getattr(self, name))
        _choice("names", self.names, _NAMES)
        _choice("apply", self.apply, ("safe", "suggested"))
        for name in ("language", "source_language"):
            object.__setattr__(self, name, _code(name, getattr(self, name)))
        object.__setattr__(self, "date", _day(self.date))
        if not isinstance(self.house_style, Mapping):
            raise SettingsError(f"house_style = {self.house_style!r}: must be a table of entity = name")
        for entity, name in self.house_style.items():
            _name(entity, name)

    @property
    def level(self) -> Safety:
        """The least safety that is applied."""
        return Safety(self.apply)

    def of_text(self, language: str, date: str | datetime.date) -> tuple[str, str]:
        """The language and the date of one text: those that are given with it, else these settings.

        Raises `SettingsError` for what is no language code or no date.

        >>> Settings(language="en-US").of_text("", datetime.date(2024, 11, 30))
        ('en', '2024-11-30')
        """
        code = _code("language", language) if language else self.language
        return code, (_day(date) if date else "") or self.date


def _texts(key: str, value: Iterable[str | Path] | str | Path) -> tuple[str, ...]:
    """A list as it is kept, so that equal settings look equal.

    >>> _texts("select", ["names", "typography"]), _texts("lexicon", Path("our-names"))
    (('names', 'typography'), ('our-names',))
    """
    items = [value] if isinstance(value, str | Path) else value
    if not isinstance(items, Iterable):
        raise SettingsError(f"{key} = {value!r}: must be a list of strings")
    return tuple(str(item) for item in items)


def _name(entity: str, value: object) -> None:
    if not isinstance(value, str) or not value or value != " ".join(value.split()):
        raise SettingsError(f"house_style: {entity} = {value!r}: must be a name, without spaces around it")


def _flag(key: str, value: object) -> None:
    if not isinstance(value, bool):
        raise SettingsError(f"{key} = {value!r}: must be true or false, without quotation marks")


def _code(key: str, value: object) -> str:
    """A language code as the lexicons have it: the language without country and script, two letters where it has them.

    >>> _code("language", "pt-BR"), _code("language", "eng"), _code("language", "nb"), _code("language", "fil")
    ('pt', 'en', 'no', 'fil')
    """
    if not isinstance(value, str) or (value and not CODE.fullmatch(value)):
        is_near = isinstance(value, str) and CODE.fullmatch(value.lower())
        hint = f"did you mean {str(value).lower()!r}?" if is_near else "en for English, fr for French, uk for Ukrainian"
        raise SettingsError(f"{key} = {value!r}: must be a language code of two or three letters; {hint}")
    language = value.partition("-")[0]
    if len(language) > 2:
        from langcodes import standardize_tag  # its tables take a while to load

        language = standardize_tag(language).partition("-")[0]
    return WRITTEN_AS.get(language, language)


def _day(value: object) -> str:
    """A date as YYYY-MM-DD, empty where none is given.

    >>> _day(datetime.date(2024, 11, 30)), _day("2024-11-30T08:00:00Z"), _day("")
    ('2024-11-30', '2024-11-30', '')
    """
    text = value.isoformat() if isinstance(value, datetime.date) else value
    if text == "":
        return ""
    try:
        if isinstance(text, str) and _DATE.fullmatch(text):
            return datetime.date.fromisoformat(text[:10]).isoformat()
    except ValueError:
        pass
    raise SettingsError(f"date = {value!r}: must be a date as YYYY-MM-DD (2024-11-30)")


def _choice(key: str, value: str, allowed: tuple[str, ...]) -> None:
    if value not in allowed:
        raise SettingsError(f"{key} = {value!r}: must be one of {', '.join(allowed)}")


def _known() -> set[str]:
    return {f.name for f in dataclasses.fields(Settings)}


def _nearest(name: str) -> str:
    """What to write instead of a name that no setting has."""
    near = difflib.get_close_matches(name, _known(), n=1)
    return f"did you mean {near[0]!r}?" if near else f"known keys: {', '.join(sorted(_known()))}"


def changed(settings: Settings, values: Mapping[str, Any]) -> Settings:
    """Settings with some of them given otherwise, by name; raises `SettingsError` for a name that none has.

    >>> changed(Settings(), {"language": "en"}).language
    'en'
    """
    for name in values:
        if name not in _known():
            raise SettingsError(f"there is no setting {name!r}; {_nearest(name)}")
    return dataclasses.replace(settings, **values)


def find_config(folder: Path) -> Path | None:
    """The nearest `mtnorm.toml`, or `pyproject.toml` with `[tool.mtnorm]`, from a folder upwards."""
    for parent in (folder, *folder.parents):
        own, project = parent / "mtnorm.toml", parent / "pyproject.toml"
        if own.is_file():
            return own
        if project.is_file() and _own_table(_read(project)) is not None:
            return project
    return None


def _own_table(project: dict[str, Any]) -> Any:
    """What a project file says under `tool.mtnorm`; None when it says nothing."""
    tool = project.get("tool")
    return tool.get("mtnorm") if isinstance(tool, dict) else None


def read_config(path: Path) -> dict[str, Any]:
    """The settings in a configuration file; lexicon paths are taken relative to it.

    Raises `SettingsError` for bad TOML, unknown keys (with a suggestion) and wrong types.
    """
    data = _read(path)
    table = _own_table(data) if path.name == "pyproject.toml" else data
    if not isinstance(table, dict | None):
        raise SettingsError(f"{path}: [tool.mtnorm] must be a table of settings")
    values: dict[str, Any] = {}
    for key, value in (table or {}).items():
        name = key.replace("-", "_")
        if name not in _known():
            raise SettingsError(f"{path}: unknown key {key!r}; {_nearest(name)}")
        values[name] = _checked(path, key, name, value)
    try:
        Settings(**values)
    except SettingsError as error:
        raise SettingsError(f"{path}: {error}") from None
    return values


def _checked(path: Path, key: str, name: str, value: Any) -> Any:
    wanted: tuple[type, str] = (str, "a string")
    if name == "date" and isinstance(value, datetime.date):
        return value
    if name in _LISTS:
        wanted = (list, "a list of strings")
    elif name in _FLAGS:
        wanted = (bool, "true or false")
    elif name == "house_style":
        wanted = (dict, "a table of entity = name")
    items: Iterable[Any] = ()
    if isinstance(value, dict):
        items = value.values()
    elif isinstance(value, list):
        items = value
    if not isinstance(value, wanted[0]) or any(not isinstance(item, str) for item in items):
        raise SettingsError(f"{path}: {key} must be {wanted[1]}")
    if name in _PATHS:
        return tuple(str((path.parent / item).resolve()) for item in items)
    return tuple(items) if name in _LISTS else value


def _read(path: Path) -> dict[str, Any]:
    try:
        return tomllib.loads(path.read_text(encoding="utf-8-sig"))
    except OSError as error:
        raise SettingsError(f"{path}: cannot be read: {error.strerror}") from None
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise SettingsError(f"{path}: not TOML: {error}") from None
