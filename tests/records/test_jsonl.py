"""JSON Lines: what is untouched stays as it was, byte for byte."""

import io
import json
import pickle

import pytest
from hypothesis import given
from hypothesis import strategies as st

from normalizer.errors import InputError
from normalizer.records.json_record import read_record
from normalizer.records.jsonl import JsonLinesInput, split_lines
from normalizer.records.stream import Stream


def pieces(data, size=1 << 16):
    stream = io.BytesIO(data)
    return JsonLinesInput(Stream("x", stream, stream)).pieces(size, is_live=False)


VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(st.characters()),
    lambda inner: (
        st.lists(inner, max_size=3) | st.dictionaries(st.text(st.characters(), max_size=4), inner, max_size=3)
    ),
    max_leaves=8,
)
OBJECTS = st.dictionaries(st.text(st.characters(), max_size=6), VALUES, max_size=6)
LAYOUTS = st.fixed_dictionaries(
    {"ensure_ascii": st.booleans(), "separators": st.sampled_from([(",", ":"), (", ", ": "), (" ,\t", " :  ")])}
)


def as_line(value, layout):
    return json.dumps(value, **layout).encode("utf-8", "surrogatepass")


def is_utf8(line):
    try:
        line.decode()
    except UnicodeDecodeError:
        return False
    return True


@given(OBJECTS, LAYOUTS)
def test_every_value_is_found_where_it_stands(value, layout):
    line = as_line(value, layout)
    if is_utf8(line):
        record = read_record(line)
        assert list(record.spans) == list(value)
        assert str([record.value(name) for name in value]) == str(list(value.values()))


@pytest.mark.parametrize(
    "text",
    [
        r"é one\u2028two",
        r"é one\u2029two",
        r"é and\/or",
        r"é \ud83d\ude00 and \uD83D\uDE80",
        r"é \u003cb\u003e",
        r"\u00E9 and\/or",
        r"é \\u2028 stays a backslash\nand a letter",
        "é raw \u2028 stays raw",
    ],
)
def test_what_was_escaped_in_a_changed_text_is_escaped_again(text: str) -> None:
    line = f'{{"text": "{text} the Syria", "n": 1}}'.encode()
    record = read_record(line)
    changed = record.with_values(
        {"text": record.text("text").replace("the Syria", "Syria"), "found": [1.5, {"a": "/"}]}
    )
    told = rb'"\/"' if rb"\/" in line else b'"/"'
    assert changed == line.replace(b"the Syria", b"Syria")[:-1] + b', "found": [1.5,{"a":' + told + b"}]}"


@given(OBJECTS, LAYOUTS, st.text(st.characters()))
def test_setting_a_field_changes_nothing_else(value, layout, text):
    line = as_line(value | {"text": "old"}, layout)
    if is_utf8(line):
        changed = read_record(line).with_values({"text": text, "new": [1]})
        assert str(json.loads(changed)) == str(value | {"text": text} | {"new": [1]})
        start, end = read_record(line).spans["text"]
        assert changed.startswith(line[:start])
        rest = line[end:-1]
        assert rest in changed


@given(st.lists(st.sampled_from([b"{}", b"", b" ", b"x", b"{ }\r", b"\xff"]), max_size=8), st.booleans(), st.booleans())
def test_lines_come_back_as_they_were(lines, has_mark, has_end):
    data = b"\xef\xbb\xbf" * has_mark + b"\n".join(lines) + b"\n" * has_end
    read = list(split_lines(data))
    assert b"".join(line.with_body(line.body) for line in read) == data
    assert [line.number for line in read] == list(range(1, len(read) + 1))


@pytest.mark.parametrize(
    ("line", "fault"),
    [
        (b"nonsense", "not JSON (expecting value at character 1)"),
        (b'{"a": 1', "not JSON (expecting ',' delimiter at character 8)"),
        (b'{"a": 1} x', "not JSON (extra data at character 10)"),
        (b"[1]", "is a list, not an object"),
        (b'"text"', "is a string, not an object"),
        (b"null", "is null, not an object"),
        (b'{"a": "\xff"}', "not UTF-8 (byte 0xff at 7)"),
        (b'{"a": 1, "a": 2}', "field 'a' stands twice"),
        (b'{"a": ' + b"[" * 200_000 + b"]" * 200_000 + b"}", "nested too deeply"),
    ],
    ids=lambda value: str(value)[:20],
)
def test_a_line_that_is_no_record_says_why(line, fault):
    with pytest.raises(InputError) as caught:
        read_record(line)
    assert str(caught.value).startswith(fault)
    assert "\n" not in str(caught.value)


@pytest.mark.parametrize("other", [b"1", b"NaN"])
def test_a_number_with_more_digits_than_python_takes_is_its_digits(other):
    digits = "-" + "1" * 5_000
    record = read_record(b'{"a": [%s], "b": %s, "c": %s}' % (digits.encode(), digits.encode(), other))
    assert (record.value("a"), record.label("b")) == ([digits], digits)


def test_a_label_that_is_nested_deeply_is_its_json():
    for depth in (50, 500, 900):
        raw = "[" * depth + "]" * depth
        label = read_record(b'{"a": %s}' % raw.encode()).label("a")
        assert json.dumps(pickle.loads(pickle.dumps(label))).strip('"') == raw


@pytest.mark.parametrize(
    ("line", "fault"),
    [
        (b'{"body": "x"}', "no field 'text' (fields: body)"),
        (b"{}", "no field 'text' (fields: none)"),
        (b'{"text": 5}', "field 'text' is a number, not a string"),
        (b'{"text": ' + b"5" * 5_000 + b"}", "field 'text' is a number, not a string"),
        (b'{"text": null}', "field 'text' is null, not a string"),
        (b'{"text": true}', "field 'text' is true or false, not a string"),
        (b'{"text": {"a": 1}}', "field 'text' is an object, not a string"),
    ],
)
def test_a_field_without_text_says_what_it_is(line, fault):
    with pytest.raises(InputError) as caught:
        read_record(line).text("text")
    assert str(caught.value).startswith(fault)


def test_a_field_is_added_to_an_empty_object_and_in_the_style_of_the_line():
    assert read_record(b"{}").with_values({"a": 1}) == b'{"a":1}'
    assert read_record(b'{"a": 1}').with_values({"b": 2, "c": 3}) == b'{"a": 1, "b": 2, "c": 3}'
    assert read_record(b'{"a":1}').with_values({"b": "\u00e9"}) == '{"a":1,"b":"é"}'.encode()


def test_a_binary_stream_is_refused_at_once():
    with pytest.raises(InputError, match="is binary"):
        list(pieces(b"PK\x00"))


def test_a_nul_further_down_is_a_fault_of_its_record_alone():
    assert len(list(pieces(b'{"text": "a"}\n{"text": "\x00"}\n'))) == 1


@pytest.mark.slow
def test_a_line_of_a_hundred_megabytes_is_a_line():
    line = json.dumps({"id": 1, "text": "x" * 100_000_000, "more": [1]}).encode()
    (piece,) = pieces(line + b"\n")
    (read,) = split_lines(piece.data)
    changed = read_record(read.body).with_values({"text": "short"})
    assert changed == b'{"id": 1, "text": "short", "more": [1]}'
