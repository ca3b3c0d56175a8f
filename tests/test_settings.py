"""Settings: values that are checked, and the configuration file they come from."""

import contextlib
import datetime
from pathlib import Path

import pytest

from normalizer.engine import Normalizer
from normalizer.errors import SettingsError
from normalizer.settings import Settings, find_config, read_config


def _write(path: Path, text: str) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
    return path


def test_the_nearest_configuration_is_found_from_a_folder_upwards(tmp_path: Path) -> None:
    deep = tmp_path / "a" / "b" / "c"
    deep.mkdir(parents=True)
    far = _write(tmp_path / "mtnorm.toml", "")
    assert find_config(deep) == far
    _write(tmp_path / "a" / "b" / "pyproject.toml", "[project]\nname = 'x'\n")
    assert find_config(deep) == far, "a pyproject.toml without [tool.mtnorm] is not ours"
    near = _write(tmp_path / "a" / "pyproject.toml", "[tool.mtnorm]\nnames = 'off'\n")
    assert find_config(deep) == near
    own = _write(tmp_path / "a" / "mtnorm.toml", "")
    assert find_config(deep) == own, "mtnorm.toml goes before pyproject.toml beside it"


@pytest.mark.parametrize(("name", "head"), [("mtnorm.toml", ""), ("pyproject.toml", "[tool.mtnorm]\n")])
def test_every_key_may_stand_in_the_file(tmp_path: Path, name: str, head: str) -> None:
    table = "tool.mtnorm.house_style" if head else "house_style"
    text = (
        'select = ["names"]\nignore = ["names/variant"]\nlexicon = ["mine.yaml"]\ndefault-lexicons = false\n'
        'language = "en"\nsource-language = "fr"\nmachine_translated = true\nnames = "off"\napply = "suggested"\n'
        f'date = "2024-12-01"\n[{table}]\nturkey = "Türkiye"\n'
    )
    values = read_config(_write(tmp_path / name, head + text))
    assert values == {
        "select": ("names",),
        "ignore": ("names/variant",),
        "lexicon": (str(tmp_path / "mine.yaml"),),
        "default_lexicons": False,
        "language": "en",
        "source_language": "fr",
        "machine_translated": True,
        "names": "off",
        "apply": "suggested",
        "date": "2024-12-01",
        "house_style": {"turkey": "Türkiye"},
    }
    assert Settings(**values).level == "suggested"


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("aply = 'safe'", ("unknown key 'aply'", "did you mean 'apply'")),
        ("zzz = 1", ("unknown key 'zzz'", "known keys: allow, apply")),
        ("select = 'names'", ("select", "a list of strings")),
        ("select = ['names', 1]", ("select", "a list of strings")),
        ("machine_translated = 'yes'", ("machine_translated", "true or false")),
        ("names = 1", ("names", "a string")),
        ("house_style = 'x'", ("house_style", "a table")),
        ("house_style = {a = 1}", ("house_style",)),
        ("select = [", ("not TOML",)),
        ("select = ['a']\nselect = ['b']", ("not TOML",)),
    ],
)
def test_a_fault_names_file_and_key(tmp_path: Path, text: str, told: tuple[str, ...]) -> None:
    path = _write(tmp_path / "mtnorm.toml", text)
    with pytest.raises(SettingsError) as caught:
        read_config(path)
    message = str(caught.value)
    assert message.startswith(f"{path}: ") and "\n" not in message
    assert all(part in message for part in told), message


@pytest.mark.parametrize("make", [lambda path: None, lambda path: path.mkdir(), lambda path: path.write_bytes(b"\xff")])
def test_a_file_that_cannot_be_read_is_told(tmp_path: Path, make: "object") -> None:
    path = tmp_path / "mtnorm.toml"
    make(path)  # type: ignore[operator]
    with pytest.raises(SettingsError, match=r"mtnorm\.toml"):
        read_config(path)


def test_a_date_of_toml_and_a_mark_of_byte_order_are_taken(tmp_path: Path) -> None:
    path = tmp_path / "mtnorm.toml"
    path.write_bytes(b"\xef\xbb\xbfdate = 2024-11-30\n")
    assert Settings(**read_config(path)).date == "2024-11-30"


@pytest.mark.parametrize("name", ["", " ", "Kiev ", "Ki  ev", 3])
def test_a_house_style_is_a_name(name: object) -> None:
    with pytest.raises(SettingsError, match=r"house_style: kyiv = .*: must be a name"):
        Settings(house_style={"kyiv": name})  # type: ignore[dict-item]


def test_a_normalizer_is_made_from_a_file_and_what_is_given_wins(tmp_path: Path) -> None:
    path = _write(tmp_path / "mtnorm.toml", "apply = 'suggested'\nselect = ['articles']\n")
    assert Normalizer.from_config(path).settings.apply == "suggested"
    normalizer = Normalizer.from_config(path, apply="safe")
    assert (normalizer.settings.apply, normalizer.settings.select) == ("safe", ("articles",))


@pytest.mark.parametrize("value", ["yes", "false", 1, None])
@pytest.mark.parametrize("name", ["machine_translated", "default_lexicons"])
def test_a_yes_or_no_is_nothing_else(name: str, value: object) -> None:
    with pytest.raises(SettingsError, match=f"^{name} = {value!r}: must be true or false"):
        Settings(**{name: value})


@pytest.mark.parametrize("name", ["language", "source_language"])
@pytest.mark.parametrize(
    ("value", "hint"), [("English", "en for English"), ("EN", "did you mean 'en'"), ("e", "en for"), (None, "en for")]
)
def test_what_is_no_language_code_is_told_with_a_hint(name: str, value: object, hint: str) -> None:
    with pytest.raises(SettingsError, match=f"^{name} = {value!r}: must be a language code .*{hint}"):
        Settings(**{name: value})


@pytest.mark.parametrize(
    ("code", "language"),
    [
        ("en", "en"),
        ("zz", "zz"),
        ("fil", "fil"),
        ("qqq", "qqq"),
        ("pt-BR", "pt"),
        ("zh-Hans-CN", "zh"),
        ("es-419", "es"),
        ("eng", "en"),
        ("deu-AT", "de"),
        ("nob", "no"),
        ("nn-NO", "no"),
    ],
)
def test_any_well_formed_code_is_taken_for_its_language_whether_it_is_known_or_not(code: str, language: str) -> None:
    assert (Settings(language=code).language, Settings(source_language=code).source_language) == (language, language)
    assert Settings().of_text(code, "")[0] == language


@pytest.mark.parametrize("date", ["2024-13-01", "2023-02-29", "yesterday", "20241130", "2024-11", 20241130, None])
def test_what_is_no_date_is_told(date: object) -> None:
    told = "must be a date as YYYY-MM-DD"
    with pytest.raises(SettingsError, match=told):
        Settings(date=date)  # type: ignore[arg-type]
    if date:
        with pytest.raises(SettingsError, match=told):
            Settings().of_text("", date)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    "date",
    [
        "2024-11-30",
        "2024-11-30T08:00:00Z",
        "2024-11-30 08:00",
        datetime.date(2024, 11, 30),
        datetime.datetime(2024, 11, 30, 8, tzinfo=datetime.UTC),
    ],
)
def test_a_date_is_a_date_in_whatever_form(date: str | datetime.date) -> None:
    settings = Settings(date=date)  # type: ignore[arg-type]
    assert settings == Settings(date="2024-11-30")
    assert Settings().of_text("", date) == ("", "2024-11-30")


@pytest.mark.parametrize(("name", "value"), [("select", None), ("lexicon", 3), ("house_style", "x"), ("allow", True)])
def test_other_types_are_told(name: str, value: object) -> None:
    with pytest.raises(SettingsError, match=f"^{name} = {value!r}: must be a"):
        Settings(**{name: value})


def test_settings_cannot_be_changed_afterwards() -> None:
    with pytest.raises(AttributeError):
        Settings().apply = "suggested"  # type: ignore[misc]


@pytest.mark.parametrize("text", ["[tool]\nmtnorm = 3\n", "tool = 3\n", "[tool]\nmtnorm = ['names']\n"])
def test_a_table_that_is_none_is_told_or_passed_over(tmp_path: Path, text: str) -> None:
    """Other people's pyproject.toml may hold anything; it may not bring the program down."""
    path = _write(tmp_path / "pyproject.toml", text)
    with contextlib.suppress(SettingsError):
        if find_config(tmp_path) == path:
            read_config(path)
