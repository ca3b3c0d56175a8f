"""Tables as text: rows in, rows out, what is untouched byte for byte."""

import csv
import io
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from normalizer.errors import InputError
from normalizer.records.csv import TableInput
from normalizer.records.fields import Fields
from normalizer.records.order import Layout


def read_csv(stream, fields, layout):
    return TableInput(stream, fields, layout, is_tabbed=False)


def read_tsv(stream, fields, layout):
    return TableInput(stream, fields, layout, is_tabbed=True)


def test_only_the_text_changes_and_every_other_byte_stays(clean_all):
    data = '\ufeffid;text;"x;y"\r\n1;bad;" ""q"" "\r\n\r\n"2";"a bad\nline"; \r\n3;fine;'.encode()
    outcome = clean_all(read_csv, data)
    assert outcome.content == data.replace(b"bad", b"good")
    assert outcome.records == [1, 2, 3]
    assert outcome.rejects == []


def test_what_was_found_goes_to_columns_of_its_own(clean_all):
    fields = Fields(findings="f", alignment="a", evidence="e", original="o")
    outcome = clean_all(read_csv, b'text,n\nbad,1\n"fine",2\n', fields=fields)
    first, second = csv.DictReader(io.StringIO(outcome.content.decode()))
    assert list(first) == ["text", "n", "f", "a", "e", "o"]
    assert (first["text"], first["o"], first["n"], first["a"]) == ("good", "bad", "1", "[[0,3,0,4]]")
    assert first["f"].startswith('[{"rule":"x/bad","start":0')
    assert first["e"].startswith('{"score":0.5,"level":"some"')
    assert (second["text"], second["o"], second["f"]) == ("fine", "fine", "[]")


@pytest.mark.parametrize(
    ("layout", "fields", "name"),
    [
        (Layout(), Fields(original="n"), "n"),
        (Layout(), Fields(findings="f", evidence="n"), "n"),
        (Layout(has_header=False), Fields(("1",), alignment="2"), "2"),
    ],
)
def test_a_column_that_is_there_is_never_replaced(clean_all, layout, fields, name):
    with pytest.raises(InputError, match=f"^x: field '{name}' is there already and would be lost"):
        clean_all(read_csv, b"text,n\nbad,1\n", fields=fields, layout=layout)


@pytest.mark.parametrize(
    ("encoding", "told"),
    [
        ("nope", "x: unknown encoding 'nope'; try utf-8, cp1252 or latin-1"),
        ("utf-16le", "x: a table in utf-16-le is not read, .*iconv -f utf-16-le -t utf-8"),
        ("utf-16", "x: a table in utf-16-le is not read"),
        ("cp500", "x: a table in cp500 is not read"),
        ("rot13", "x: a table in rot13 is not read"),
    ],
)
def test_an_encoding_that_no_table_has_is_told_of(clean_all, encoding, told):
    data = "text\nbad\n".encode("utf-16-le")
    with pytest.raises(InputError, match=told):
        clean_all(read_csv, data, layout=Layout(encoding))


def test_no_field_gets_a_mark_of_its_own(clean_all):
    data = "\ufefftext\nbad é\n".encode()
    assert clean_all(read_csv, data, layout=Layout("utf-8-sig")).content == data.replace(b"bad", b"good")


BROKEN = {
    b"3,4": "has 2 fields, the table 3 columns",
    b"1,2,3,4": "has 4 fields, the table 3 columns",
    b'5,"bad" x,6': "a quotation mark opens a field and does not end it",
    b'7,"bad,8': "a quotation mark opens a field and does not end it",
    b"9,bad \xff,10": "not utf-8 (byte 0xff)",
    b"11,crash,12": "internal error, please report it: ZeroDivisionError: by zero",
}


@pytest.mark.parametrize("size", [1, 20, 1 << 16])
def test_a_broken_row_is_rejected_with_its_line_and_the_others_go_on(clean_all, size):
    good = b'0,"bad\nbad",0\n'
    data = b"a,text,b\n" + b"".join(good + row + b"\n" for row in BROKEN) + good
    outcome = clean_all(read_csv, data, size)
    assert outcome.content == b"a,text,b\n" + good.replace(b"bad", b"good") * 7
    assert [(r.line, r.record, r.raw) for r in outcome.rejects] == [
        (4 + 3 * number, 2 + 2 * number, row + b"\n") for number, row in enumerate(BROKEN)
    ]
    assert [r.reason.startswith(reason) for r, reason in zip(outcome.rejects, BROKEN.values(), strict=True)] == [
        True
    ] * 6


ROW = st.sampled_from(
    [b"1,bad", b'2,"a\nbad"', b'3,"""bad"', b"", b"4", b'5,"bad', b'6,"bad"x', b"7,\xff", b'8,5" bad']
)


@given(st.lists(ROW, max_size=12), st.sampled_from([b"\n", b"\r\n"]), st.booleans(), st.integers(1, 40))
def test_where_pieces_end_makes_no_difference(clean_all, rows, end, has_end, size):
    data = end.join([b"n,text", *rows]) + end * has_end
    small, whole = clean_all(read_csv, data, size), clean_all(read_csv, data)
    assert (small.content, small.rejects, small.records) == (whole.content, whole.rejects, whole.records)


@pytest.mark.parametrize(
    ("data", "fault"),
    [
        (b"a,b\n", r"x: no column 'text' \(columns: a, b\)"),
        (b"a;b\n", r"x: no column 'text' \(columns: a, b\); name the ones that count with --field$"),
        (b"title, first, last;text\n", r"\(columns: title,  first,  last;text\); there is one with --delimiter ';'$"),
        (b'a, b; c, d\t"text"\n', r"; there is one with --input-format tsv$"),
        (b"id^text\n", r"\(columns: id\^text\); there is one with --delimiter '\^'$"),
        (b"id!text\n", r"; name the ones that count with --field, or say what stands between them with --delimiter$"),
        (b"text,text\n", "x: two columns are named 'text'"),
        (b"\xff\xfea\x00", "x: is UTF-16; convert the file first"),
        (b"PK\x00", "x: is binary"),
    ],
)
def test_what_is_no_such_table_is_refused(clean_all, data, fault):
    with pytest.raises(InputError, match=fault):
        clean_all(read_csv, data)


def test_a_table_without_names_has_numbers(clean_all):
    fields, layout = Fields(text=("2",), original="o"), Layout(has_header=False)
    assert (
        clean_all(read_tsv, b"1\tbad\n2\tbad\n", fields=fields, layout=layout).content
        == b"1\tgood\tbad\n2\tgood\tbad\n"
    )


def test_another_encoding_is_kept(clean_all):
    data = "text;n\nCafé bad;Ü\n".encode("cp1252")
    outcome = clean_all(read_csv, data, layout=Layout(encoding="cp1252"))
    assert outcome.content == data.replace(b"bad", b"good")


def test_an_empty_table_and_one_of_names_alone_stay(clean_all):
    assert clean_all(read_csv, b"").content == b""
    assert clean_all(read_csv, b"text,n").content == b"text,n"
    assert clean_all(read_csv, b"text\n", fields=Fields(findings="f")).content == b"text,f\n"


def test_a_long_row_costs_as_much_as_its_length(clean_all):
    def seconds(size: int) -> float:
        data = b'text\n"' + b"x, " * (size // 3) + b'"\n'
        begun = time.process_time()
        assert len(clean_all(read_csv, data, 1 << 12).content) == len(data)
        return time.process_time() - begun

    seconds(1 << 20)
    assert seconds(1 << 24) < 16 * 4 * max(seconds(1 << 20), 0.005)
