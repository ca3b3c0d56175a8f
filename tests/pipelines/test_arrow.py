"""Record batches cleaned: every row as the Normalizer cleans it, everything else as it was."""

import datetime
import subprocess
import sys
from collections.abc import Iterator

import pyarrow as pa
import pytest

from normalizer import InputError, Normalizer, SettingsError
from normalizer.pipelines.arrow import clean_batches, clean_table, output_schema

TEXTS = ["He left the Syria.", "Nothing to see here.", None, "", "A talk with the OSDH in the Syria."]
CLEAN = ["He left Syria.", "Nothing to see here.", None, "", "A talk with the SOHR in Syria."]
ADDED = {
    "findings_field": "findings",
    "alignment_field": "alignment",
    "evidence_field": "evidence",
    "keep_original": "before",
    "rejects_field": "reason",
}
NOT_UTF8 = pa.array([b"the Syria \xff", b"He left the Syria."], pa.binary())


def _unchecked(kind: pa.DataType) -> pa.Array:
    """The texts that are not UTF-8 as a column of a type of text."""
    if not pa.types.is_dictionary(kind):
        return NOT_UTF8.cast(kind, safe=False)
    return pa.DictionaryArray.from_arrays(pa.array([0, 1], kind.index_type), NOT_UTF8.view(kind.value_type))


@pytest.fixture(scope="module")
def normalizer() -> Normalizer:
    return Normalizer(language="en")


@pytest.fixture
def batch() -> pa.RecordBatch:
    """Texts between other columns, of types that are easily lost, with metadata of table and column."""
    schema = pa.schema(
        [
            pa.field("id", pa.int16(), nullable=False, metadata={"key": "yes"}),
            pa.field("text", pa.string(), metadata={"language": "en"}),
            pa.field("tags", pa.list_(pa.dictionary(pa.int8(), pa.string()))),
            pa.field("when", pa.timestamp("ns", "Asia/Damascus")),
        ],
        metadata={"source": "a test"},
    )
    columns = [range(5), TEXTS, [["a"], [], None, ["b", None], ["a"]], [None, 1, 2, 3, 4]]
    return pa.RecordBatch.from_arrays(
        [pa.array(column, field.type) for column, field in zip(columns, schema, strict=True)], schema=schema
    )


def test_texts_are_cleaned_and_nothing_else_changes(batch: pa.RecordBatch, normalizer: Normalizer) -> None:
    [cleaned] = clean_batches([batch], field="text", normalizer=normalizer)
    assert cleaned.column("text").to_pylist() == CLEAN
    assert cleaned.schema.equals(batch.schema, check_metadata=True)
    assert cleaned.drop_columns("text").equals(batch.drop_columns("text"))


def test_what_was_found_says_what_the_normalizer_says(batch: pa.RecordBatch, normalizer: Normalizer) -> None:
    [cleaned] = clean_batches([batch], field="text", normalizer=normalizer, **ADDED)
    for text, row in zip(TEXTS, cleaned.select([*ADDED.values()]).to_pylist(), strict=True):
        if text is None:
            assert [row[name] for name in ADDED.values()] == [None] * 5
            continue
        result = normalizer.clean(text)
        assert row["findings"] == [finding.to_wire() for finding in result.findings]
        assert [tuple(change.values()) for change in row["alignment"]] == list(result.alignment.changes)
        evidence = row["evidence"] | {"sources": {s["language"]: s["share"] for s in row["evidence"]["sources"]}}
        assert evidence == result.evidence.to_wire()
        assert (row["before"], row["reason"]) == (text, None)


def test_the_schema_is_known_beforehand(batch: pa.RecordBatch, normalizer: Normalizer) -> None:
    for names in ({}, ADDED):
        schema = output_schema(batch.schema, field="text", **names)
        assert schema.metadata == batch.schema.metadata
        for part in (batch, batch.slice(0, 0)):
            [cleaned] = clean_batches([part], field="text", normalizer=normalizer, **names)
            cleaned.validate(full=True)
            assert cleaned.schema.equals(schema, check_metadata=True)


@pytest.mark.parametrize(
    "kind",
    [pa.string(), pa.large_string(), pa.string_view(), pa.dictionary(pa.int8(), pa.large_string())],
    ids=str,
)
def test_every_type_of_text_stays_the_type_it_is(kind: pa.DataType, normalizer: Normalizer) -> None:
    array = pa.array(TEXTS, kind)
    [cleaned] = clean_batches([pa.record_batch({"text": array})], field="text", normalizer=normalizer)
    assert (cleaned.column("text").type, cleaned.column("text").to_pylist()) == (kind, CLEAN)


def test_a_column_without_a_fault_is_the_same_column(normalizer: Normalizer) -> None:
    batch = pa.record_batch({"text": pa.array(["All is well.", None])})
    [cleaned] = clean_batches([batch], field="text", normalizer=normalizer)
    assert cleaned.column("text").buffers()[2].address == batch.column("text").buffers()[2].address


def test_the_cut_into_batches_makes_no_difference(batch: pa.RecordBatch, normalizer: Normalizer) -> None:
    table = pa.Table.from_batches([batch])
    whole = clean_table(table, field="text", normalizer=normalizer, **ADDED)
    for size in (1, 2, 5):
        parts = clean_batches(table.to_batches(size), field="text", normalizer=normalizer, **ADDED)
        assert pa.Table.from_batches(parts) == whole


def test_batches_are_taken_one_by_one(batch: pa.RecordBatch, normalizer: Normalizer) -> None:
    taken = []

    def batches() -> Iterator[pa.RecordBatch]:
        for number in range(3):
            taken.append(number)
            yield batch

    cleaned = clean_batches(batches(), field="text", normalizer=normalizer)
    assert taken == []
    next(cleaned)
    assert taken == [0]


@pytest.mark.parametrize("field", [[], (), None, 3])
def test_without_a_column_of_texts_nothing_is_done(field: object, batch: pa.RecordBatch) -> None:
    table = pa.Table.from_batches([batch])
    for work in (clean_table, lambda table, **named: clean_batches(table.to_batches(), **named)):
        with pytest.raises(SettingsError, match=r"holds? text"):
            work(table, field=field)
    with pytest.raises(SettingsError, match=r"holds? text"):
        output_schema(table.schema, field=field)  # type: ignore[arg-type]


def test_an_empty_table_gets_the_schema(normalizer: Normalizer) -> None:
    empty = pa.schema({"text": pa.string()}).empty_table()
    assert clean_table(empty, field="text", findings_field="findings").schema.names == ["text", "findings"]


def test_several_text_columns_share_the_columns_for_what_was_found(normalizer: Normalizer) -> None:
    batch = pa.record_batch({"title": ["The Syria burns", "Fine"], "body": pa.array(["In the Syria.", None])})
    [cleaned] = clean_batches([batch], field=["title", "body"], normalizer=normalizer, **ADDED)
    first, second = cleaned.to_pylist()
    assert (first["body"], second["title"], second["body"]) == ("In Syria.", "Fine", None)
    assert first["before"] == {"title": "The Syria burns", "body": "In the Syria."}
    assert [finding["text"] for finding in first["findings"]["body"]] == ["the Syria"]
    assert first["alignment"]["body"] == [{"start": 3, "end": 12, "new_start": 3, "new_end": 8}]
    assert second["findings"] == {"title": [], "body": None}
    assert second["evidence"]["body"] is None


def test_a_column_of_nulls_alone_stays(normalizer: Normalizer) -> None:
    table = pa.table({"text": pa.nulls(2), "n": [1, 2]})
    cleaned = clean_table(table, field="text", findings_field="f", normalizer=normalizer)
    assert cleaned.select(["text", "n"]) == table
    assert cleaned["f"].to_pylist() == [None, None]


@pytest.mark.parametrize("option", ["findings_field", "evidence_field", "keep_original", "rejects_field"])
def test_a_column_that_is_there_is_never_replaced(normalizer: Normalizer, option: str) -> None:
    table = pa.table({"mine": [1, 2], "text": ["In the Syria.", "Fine."]})
    told = "^field 'mine' is there already and would be lost"
    with pytest.raises(InputError, match=told):
        list(clean_batches(table.to_batches(), field="text", normalizer=normalizer, **{option: "mine"}))
    with pytest.raises(InputError, match=told):
        clean_table(table, field="text", normalizer=normalizer, **{option: "mine"})


@pytest.mark.parametrize(
    "dates",
    [
        pa.array(["2001-01-01", "2024-05-05", None, ""], pa.string()),
        pa.array([datetime.date(2001, 1, 1), datetime.date(2024, 5, 5), None, None], pa.date32()),
        pa.array([978307200_000000001, 1714867200_000000001, None, None], pa.timestamp("ns")),
        pa.array([978307200, 1714867200, None, None], pa.timestamp("s", "UTC")),
    ],
    ids=lambda array: str(array.type),
)
def test_a_date_column_dates_each_row(dates: pa.Array, monkeypatch: pytest.MonkeyPatch) -> None:
    seen = []
    normalizer = Normalizer(language="en")
    repair = normalizer.repair
    monkeypatch.setattr(normalizer, "repair", lambda text, date: (seen.append(date), repair(text, date=date))[1])
    batch = pa.record_batch({"text": ["a", "b", "c", "d"], "on": dates})
    list(clean_batches([batch], field="text", date_field="on", normalizer=normalizer))
    assert seen == ["2001-01-01", "2024-05-05", "", ""]


def test_a_row_that_fails_stops_the_run_with_its_number(normalizer: Normalizer) -> None:
    batch = pa.record_batch({"text": ["a", "b"], "on": ["2001-01-01", "yesterday"]})
    cleaned = clean_batches([batch.slice(0, 1), batch], field="text", date_field="on", normalizer=normalizer)
    next(cleaned)
    with pytest.raises(InputError, match=r"^row 3: field 'on' is 'yesterday', no date"):
        next(cleaned)


def test_rows_that_fail_keep_their_text_and_say_why(normalizer: Normalizer) -> None:
    batch = pa.record_batch({"text": ["the Syria", "In the Syria."], "on": ["yesterday", "2001-01-01"]})
    [cleaned] = clean_batches([batch], field="text", date_field="on", normalizer=normalizer, **ADDED)
    bad, good = cleaned.to_pylist()
    assert (bad["text"], bad["findings"], good["text"], good["reason"]) == ("the Syria", None, "In Syria.", None)
    assert bad["reason"].startswith("field 'on' is 'yesterday', no date")


@pytest.mark.parametrize(
    "kind",
    [pa.string(), pa.large_string(), pa.string_view(), pa.dictionary(pa.int8(), pa.string())],
    ids=str,
)
def test_text_that_is_not_utf8_stays_byte_for_byte(kind: pa.DataType, normalizer: Normalizer) -> None:
    batch = pa.record_batch({"text": _unchecked(kind)})
    [cleaned] = clean_batches([batch], field="text", rejects_field="reason", normalizer=normalizer)
    bad, good = cleaned.column("text")
    raw = getattr(bad, "value", bad).as_buffer().to_pybytes()
    assert (raw, good.as_py()) == (b"the Syria \xff", "He left Syria.")
    assert cleaned.column("reason").to_pylist() == ["the text in column 'text' is not UTF-8", None]
    with pytest.raises(InputError, match=r"^row 1: the text in column 'text' is not UTF-8"):
        list(clean_batches([batch], field="text", normalizer=normalizer))


def test_a_text_that_the_engine_cannot_bear_does_not_stop_the_others(monkeypatch: pytest.MonkeyPatch) -> None:
    normalizer = Normalizer(language="en")
    repair = normalizer.repair

    def fragile(text: str, date: str) -> object:
        if "bomb" in text:
            raise RecursionError("too\ndeep")
        return repair(text, date=date)

    monkeypatch.setattr(normalizer, "repair", fragile)
    batch = pa.record_batch({"text": ["a bomb", "In the Syria."]})
    [cleaned] = clean_batches([batch], field="text", rejects_field="reason", normalizer=normalizer)
    assert cleaned.column("text").to_pylist() == ["a bomb", "In Syria."]
    assert cleaned.column("reason").to_pylist() == ["internal error, please report it: RecursionError: too deep", None]
    with pytest.raises(RecursionError):
        list(clean_batches([batch], field="text", normalizer=normalizer))


@pytest.mark.parametrize(
    ("schema", "names", "fault"),
    [
        ({"body": pa.string()}, {"field": "text"}, r"no column 'text' \(columns: body\)"),
        ({"text": pa.int64()}, {"field": "text"}, r"column 'text' is int64, not text"),
        ({"text": pa.binary()}, {"field": "text"}, r"column 'text' is binary, not text"),
        ({"text": pa.string()}, {"field": "text", "date_field": "on"}, r"no column 'on'"),
    ],
)
def test_columns_that_do_not_fit_are_named_beforehand(schema: dict, names: dict, fault: str) -> None:
    schema = pa.schema(schema)
    with pytest.raises(InputError, match=fault):
        output_schema(schema, **names)
    with pytest.raises(InputError, match=fault):
        list(clean_batches(schema.empty_table().to_batches() or [pa.RecordBatch.from_pylist([], schema)], **names))


def test_two_columns_of_one_name_are_refused() -> None:
    schema = pa.schema([("text", pa.string()), ("text", pa.string())])
    with pytest.raises(InputError, match="two columns are named 'text'"):
        output_schema(schema, field="text")


def test_columns_of_one_name_keep_their_own_content(normalizer: Normalizer) -> None:
    columns = [pa.array([1, 2]), pa.array(["in the Syria", "x"]), pa.array([10, 20])]
    table = pa.Table.from_arrays(columns, names=["a", "text", "a"])
    cleaned = clean_table(table, field="text", keep_original="before", normalizer=normalizer)
    assert cleaned.column_names == ["a", "text", "a", "before"]
    assert [column.to_pylist() for column in cleaned.columns[:3]] == [[1, 2], ["in Syria", "x"], [10, 20]]
    with pytest.raises(InputError, match="two columns are named 'a'"):
        clean_table(table, field="text", date_field="a", normalizer=normalizer)


@pytest.mark.parametrize(
    "dates",
    [
        pa.array([-(10**15), 0], pa.timestamp("s")),
        pa.array([10**7, 0], pa.int32()).cast(pa.date32()),
        pa.array([1714867200, None], pa.timestamp("ns", "Mars/Olympus")),
    ],
    ids=lambda array: str(array.type),
)
def test_a_date_that_python_does_not_have_is_told_of(dates: pa.Array, normalizer: Normalizer) -> None:
    table = pa.table({"text": ["the Syria", "In the Syria."], "on": dates})
    cleaned = clean_table(table, field="text", date_field="on", rejects_field="reason", normalizer=normalizer)
    bad, good = cleaned.select(["text", "reason"]).to_pylist()
    assert (bad["text"], good) == ("the Syria", {"text": "In Syria.", "reason": None})
    assert bad["reason"].startswith("field 'on' is ")
    assert cleaned["on"].equals(table["on"])


def test_names_that_collide_or_are_not_known_are_refused() -> None:
    schema = pa.schema({"text": pa.string()})
    for names in ({"findings_field": "x", "alignment_field": "x"}, {"rejects_field": "text"}):
        with pytest.raises(SettingsError, match="is named twice"):
            output_schema(schema, field="text", **names)
    with pytest.raises(TypeError, match="finding_field is not known; columns are named by field, "):
        output_schema(schema, field="text", finding_field="x")
    with pytest.raises(TypeError, match="field is missing"):
        output_schema(schema)


def test_without_pyarrow_the_error_says_what_to_install() -> None:
    code = "import sys; sys.modules['pyarrow'] = None; import normalizer.pipelines.arrow"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True)
    assert "pyarrow is not installed: pip install 'mtnorm[arrow]'" in done.stderr
