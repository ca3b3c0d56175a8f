"""How tables are taken apart: as the csv module has it, keeping every byte."""

import csv
import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

from normalizer.errors import InputError, SettingsError
from normalizer.records.csv import split_rows
from normalizer.records.dialect import Dialect, guess_dialect
from normalizer.records.order import Layout

CELLS = st.text(st.sampled_from("ab ,;\t|\"'\n\r\\é")) | st.text(
    st.characters(codec="utf-8", exclude_characters="\x00")
)
TABLES = st.lists(st.lists(CELLS, min_size=2, max_size=4), min_size=1, max_size=6)


@given(TABLES, st.sampled_from(",;\t|"), st.sampled_from([("\r\n", csv.QUOTE_MINIMAL), ("\n", csv.QUOTE_ALL)]))
def test_every_field_is_what_the_csv_module_wrote(rows, delimiter, way):
    end, quoting = way
    out = io.StringIO(newline="")
    csv.writer(out, delimiter=delimiter, lineterminator=end, quoting=quoting).writerows(rows)
    data, dialect = out.getvalue().encode(), Dialect(delimiter.encode())
    read = list(split_rows(data, dialect))
    assert b"".join(row.body + row.end for row in read) == data
    assert [[dialect.value(f).decode() for f in dialect.fields(row.body)] for row in read] == rows


@given(TABLES)
def test_a_table_with_escapes_is_read_and_written(rows):
    dialect = Dialect(b",", b'"', b"\\")
    data = b"".join(b",".join(dialect.written(c.encode(), like=b'"') for c in row) + b"\n" for row in rows)
    read = list(split_rows(data, dialect))
    assert [[dialect.value(f).decode() for f in dialect.fields(row.body)] for row in read] == rows


def one_of(*choices):
    return st.sampled_from([choice.encode() for choice in choices])


RAW_UNITS = st.lists(one_of("\\\\", '\\"', '""', "\\t", "\\n", "\\x", "a", " ", "\n", ","))
NEW_TEXT = st.text(st.sampled_from('\\"ab\n')).map(str.encode)


@given(st.lists(st.tuples(RAW_UNITS.map(b"".join), NEW_TEXT, RAW_UNITS.map(b"".join))))
def test_what_no_edit_touches_is_written_as_it_was_read(stretches):
    dialect = Dialect(b",", b'"', b"\\")

    def said(raw):
        return dialect.value(b'"' + raw + b'"')

    field = b'"' + b"".join(kept + old for kept, _, old in stretches) + b'"'
    edits, place = [], 0
    for kept, new, old in stretches:
        start = place + len(said(kept))
        place = start + len(said(old))
        edits.append((start, place, new))
    written = dialect.edited(field, edits)
    (row,) = split_rows(written + b",\n", dialect)
    assert dialect.fields(row.body) == [written, b""]
    assert dialect.value(written) == b"".join(said(kept) + new for kept, new, _ in stretches)
    assert dialect.edited(field, []) == field
    if not any(new for _, new, _ in stretches) and not any(kept.endswith(b"\\") for kept, _, _ in stretches):
        assert written == b'"' + b"".join(kept for kept, _, _ in stretches) + b'"'


def test_an_escape_before_anything_else_is_a_character():
    dialect = Dialect(b",", b'"', b"\\")
    assert dialect.value(rb'"C:\temp\\new \"x\" ""y"" \x"') == rb'C:\temp\new "x" "y" \x'
    assert dialect.edited(rb'"a\b"', [(2, 3, b'"')]) == rb'"a\\\""'
    assert dialect.edited(rb'"a\b"', [(2, 3, b"")]) == rb'"a\\"'


@given(st.text(), st.sampled_from([b"", b'"', b"x"]))
def test_what_is_written_is_read_back(text, like):
    dialect, value = Dialect(), text.encode("utf-8", "replace")
    field = dialect.written(value, like=like)
    (row,) = split_rows(field + b",\n", dialect)
    assert dialect.value(dialect.fields(row.body)[0]) == value


@given(st.binary(max_size=60), st.booleans())
def test_any_bytes_come_back_whole_and_in_order(data, has_quotes):
    rows = list(split_rows(data, Dialect(b",", b'"' * has_quotes)))
    assert b"".join(row.body + row.end for row in rows) == data
    assert all(row.body or row.end for row in rows)


def test_a_field_is_quoted_as_it_was_or_when_it_must_be():
    dialect = Dialect()
    assert dialect.written(b"a b", like=b"x") == b"a b"
    assert dialect.written(b"a b", like=b'"x"') == b'"a b"'
    assert dialect.written(b'5" x') == b'5" x'
    assert dialect.written(b'"x') == b'"""x"'
    assert dialect.written(b"a\nb") == b'"a\nb"'
    with pytest.raises(InputError, match="no quotation marks"):
        Dialect(b"\t", b"").written(b"a\tb")


@pytest.mark.parametrize(
    ("sample", "is_tabbed", "expected"),
    [
        (b"a,b\n", False, Dialect(b",")),
        (b"a;b;c,d\n1,2;3\n", False, Dialect(b";")),
        (b'"a,b,c"|d\n', False, Dialect(b"|")),
        (b"text\n", False, Dialect(b",")),
        (b"a\tb\n", False, Dialect(b"\t")),
        (b'a\tb\n"x y"\tz\n', True, Dialect(b"\t")),
        (b'a\tb\n"No," he said\tz\n', True, Dialect(b"\t", b"")),
        (b'a\tb\n"cut off in the mid', True, Dialect(b"\t")),
    ],
)
def test_the_dialect_is_guessed_from_the_beginning(sample, is_tabbed, expected):
    assert guess_dialect(sample, Layout(), is_tabbed=is_tabbed) == expected


def test_what_the_caller_says_is_not_guessed():
    told = Layout(delimiter=";", quote="'", escape="\\")
    assert guess_dialect(b"a,b,c\n", told, is_tabbed=False) == Dialect(b";", b"'", b"\\")
    assert guess_dialect(b"a,b,c\n", Layout(quote="none"), is_tabbed=False) == Dialect(b",", b"")


@pytest.mark.parametrize(
    "values",
    [
        {"delimiter": ",,"},
        {"delimiter": "\n"},
        {"quote": "é"},
        {"quote": "ab"},
        {"escape": '"'},
        {"delimiter": "'", "quote": "'"},
    ],
)
def test_marks_that_cannot_work_are_refused(values):
    with pytest.raises(SettingsError, match="must"):
        Layout(**values)
