"""Inputs read and not written."""

import gzip
from pathlib import PurePath

import pytest

from normalizer.errors import InputError
from normalizer.records.entries import read_entries
from normalizer.records.fields import Fields
from normalizer.records.source import Source
from normalizer.records.text import read_text


def source(path, data, kind="jsonl"):
    path.write_bytes(data)
    return Source("x", path, kind, PurePath("x"))


def test_records_come_one_by_one_with_their_numbers_and_faults_go_elsewhere(tmp_path):
    data = b'{"text": "a", "on": "2024-11-30"}\n\nbroken\n{"text": "b"}'
    faults = []
    given = source(tmp_path / "x", gzip.compress(data))
    found = list(
        read_entries(given, Fields(date="on"), lambda line, error: faults.append((line.number, str(error)[:8])))
    )
    assert [(line.number, entry and (entry.number, entry.texts["text"], entry.date)) for line, entry in found] == [
        (1, (1, "a", "2024-11-30")), (2, None), (4, (3, "b", "")),
    ]  # fmt: skip
    assert faults == [(3, "not JSON")]


def test_records_of_other_formats_are_refused(tmp_path):
    with pytest.raises(InputError, match="is read as csv; here records are read from JSON Lines alone"):
        list(read_entries(source(tmp_path / "x", b"text\n", "csv"), Fields(), lambda *_: None))


def test_a_text_is_read_whole_with_its_encoding(tmp_path):
    document = read_text(source(tmp_path / "x", gzip.compress("\ufeffCafé".encode()), "text"))
    assert (document.text, document.bom) == ("Café", b"\xef\xbb\xbf")
