"""Entries as JSON lines: the keys of YAML, one entry a line."""

from pathlib import Path

import pytest

from normalizer.errors import LexiconError
from normalizer.lexicon.load import load_lexicon, read_lexicon_file

NAME = '{"id": "aleppo", "kind": "place", "name": {"en": "Aleppo", "fr": "Alep"}, "variants": ["Haleb"]}\n'


def _write(folder: Path, text: str | bytes, name: str = "names/a.jsonl") -> Path:
    path = folder / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(text if isinstance(text, bytes) else text.encode())
    return path


def test_a_line_is_an_entry_and_a_comment_is_none(tmp_path: Path) -> None:
    path = _write(tmp_path, '{"comment": "Source: here. CC0"}\n\n' + NAME)
    (entry,) = load_lexicon([path]).names
    assert (entry.id, entry.name, entry.variants) == ("aleppo", {"en": "Aleppo", "fr": "Alep"}, ("Haleb",))
    assert entry.source == "names/a.jsonl:3"


def test_a_single_acronym_may_stand_without_a_list(tmp_path: Path) -> None:
    path = _write(tmp_path, NAME.replace('"variants": ["Haleb"]', '"acronym": {"en": "UN", "fr": ["ONU", "NU"]}'))
    assert load_lexicon([path]).names[0].acronym == {"en": ("UN",), "fr": ("ONU", "NU")}


@pytest.mark.parametrize(
    ("name", "line", "section"),
    [
        ("mine.jsonl", NAME, "names"),
        ("mine.jsonl", '{"id": "blow", "bad": ["hard blow"], "good": ["heavy blow"]}', "wording"),
        ("mine.jsonl", '{"id": "more", "line": ["read more"]}', "residue"),
        ("wording/fr.jsonl", '{"id": "blow", "bad": ["hard blow"]}', "wording"),
    ],
)
def test_the_section_is_told_by_the_folder_or_the_keys(tmp_path: Path, name: str, line: str, section: str) -> None:
    read = read_lexicon_file(_write(tmp_path, line, name))
    assert (read.section, read.faults, len(read.entries)) == (section, (), 1)


@pytest.mark.parametrize(
    ("text", "line", "entry", "said"),
    [
        (NAME + '{"id": "b",\n', 2, "-", "not JSON"),
        (NAME + "- id: b\n", 2, "-", "not JSON"),
        (NAME + "[1]\n", 2, "-", "1 is no text"),
        (NAME + '["a"]\n', 2, "-", "record"),
        ('{"id": "b", "kind": "place", "name": {"en": 7}}\n', 1, "b", "7 is no text; put it in quotes"),
        ('{"id": "b", "kind": "place", "name": {"en": null}}\n', 1, "b", "null is no text"),
        ('{"id": "b", "kind": "place", "name": {"en": "\\ud800"}}\n', 1, "b", "half a character"),
        ('{"id": "b", "kind": "place", "kind": "work", "name": {"en": "B"}}\n', 1, "b", "key 'kind' stands twice"),
        ('{"id": "b", "knd": "place", "name": {"en": "B"}}\n', 1, "b", "did you mean 'kind'?"),
        ('{"id": "b", "kind": "planet", "name": {"en": "B"}}\n', 1, "b", "kind"),
        ('{"id": "b", "kind": "place", "name": {"fr": "B"}}\n', 1, "b", "`en`"),
        (NAME + NAME, 2, "aleppo", "twice; first on line 1"),
        ('{"id": ' + "[" * 30 + "]" * 30 + "}\n", 1, "-", "nested more than 20 deep"),
        ('{"id": ' + "[" * 100_000 + "]" * 100_000 + "}\n", 1, "-", "nested more than 20 deep"),
        (NAME.encode() + b'{"id": "caf\xe9"}\n', 2, "-", "not UTF-8"),
    ],
)
def test_a_fault_names_file_line_and_entry(tmp_path: Path, text: str | bytes, line: int, entry: str, said: str) -> None:
    path = _write(tmp_path, text)
    with pytest.raises(LexiconError) as caught:
        load_lexicon([path])
    message = str(caught.value)
    assert message.startswith(f"{path}:{line}: {entry}: "), message
    assert said in message and "\n" not in message
