"""YAML read strictly: every scalar a string, every fault with its line."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from normalizer.lexicon.strict_yaml import read_records
from tests.random_text import any_text


@pytest.mark.parametrize(
    "scalar", ["no", "yes", "on", "null", "~", "12", "1.50", "2017-01-28", "0x1f", "1_000", "true"]
)
def test_every_scalar_stays_the_string_that_was_written(scalar: str) -> None:
    records, faults = read_records(f"- id: {scalar}\n  list: [{scalar}]\n")
    assert not faults
    assert records[0].value == {"id": scalar, "list": [scalar]}


def test_keys_are_strings_too() -> None:
    records, _ = read_records("- {no: Norge, on: x}\n")
    assert records[0].value == {"no": "Norge", "on": "x"}


def test_records_know_their_lines() -> None:
    records, _ = read_records("# a comment\n\n- id: a\n  x: 1\n\n- id: b\n")
    assert [record.line for record in records] == [3, 6]


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("- id: a\n  note: x\n  note: y\n", 3),
        ("- id: a\n- id: b\n  name: {en: A,\n    en: B}\n", 4),
        ("- id: a\n  id: b\n", 2),
        ("- id: a\n  tests: [{in: x, in: y}]\n", 2),
    ],
)
def test_a_key_that_stands_twice_is_a_fault_on_its_line(text: str, line: int) -> None:
    records, faults = read_records(text)
    found = faults + [fault for record in records for fault in record.faults]
    assert [fault.line for fault in found] == [line]
    assert "twice" in found[0].message


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("- id: a\n- id: [b\n- id: c\n", 3),
        ('- id: a\n  name: "open\n', 2),
        ("- id: a\n- id: [", 2),
        ("- id: a\n\tname: x\n", 2),
        ("- id: a\n  name: x: y\n", 2),
        ("- id: a\n - id: b\n", 2),
        ("- id: a\n  name: @x\n", 2),
        ("- a\n...\n- b\n", 3),
        ("- id: a\n  name: *b\n", 2),
    ],
)
def test_what_is_no_yaml_is_one_fault_on_its_line(text: str, line: int) -> None:
    records, faults = read_records(text)
    assert records == []
    assert [fault.line for fault in faults] == [line]
    assert faults[0].message.startswith("not YAML: ")
    assert "\n" not in faults[0].message


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("- &a {id: x}\n- *a\n", 2),
        ("- id: !!python/object:os.system x\n", 1),
        ("- id: a\n- id: !custom b\n", 2),
        ("- &a [x]\n- id: b\n  line: *a\n", 3),
    ],
)
def test_anchors_and_tags_are_refused_on_their_line(text: str, line: int) -> None:
    records, faults = read_records(text)
    found = faults + [fault for record in records for fault in record.faults]
    assert found and found[-1].line == line


def test_aliases_cannot_blow_up() -> None:
    lines = ["- &a0 [x, x, x, x, x, x, x, x, x, x]"]
    lines += [f"- &a{n} [{', '.join([f'*a{n - 1}'] * 10)}]" for n in range(1, 5)]
    records, faults = read_records("\n".join(lines) + "\n")
    assert faults or any(record.faults for record in records)


@pytest.mark.parametrize("text", ["", "# nothing but a comment\n", "---\n"])
def test_a_file_without_records_is_empty_not_wrong(text: str) -> None:
    assert read_records(text) in (([], []), ([], []))


@given(st.one_of(any_text(), st.text("- :[]{}&*!|>'\"#%@`a\n ", max_size=40)))
def test_whatever_the_text_faults_are_returned_not_raised(text: str) -> None:
    records, faults = read_records(text)
    lines = text.count("\n") + text.count("\r") + text.count("\x85") + text.count("\u2028") + text.count("\u2029") + 2
    assert all(1 <= fault.line <= lines for fault in faults)
    assert all(1 <= record.line <= lines for record in records)
