"""`mtnorm clean` on Parquet and Arrow files with rows, values and groups that go wrong."""

import json

import pyarrow as pa
import pyarrow.parquet as pq
import pytest
from pyarrow import feather

BAD, GOOD = "Today Bachar el-Assad spoke.", "Today Bashar al-Assad spoke."


@pytest.mark.parametrize("jobs", ["1", "2"])
def test_a_row_group_may_lose_all_its_rows(mtnorm, folder, jobs):
    whole = pa.table({"text": [BAD] * 4, "d": ["May", "June", "July", "2024-11-30"]})
    pq.write_table(whole, folder / "a.parquet", row_group_size=3)
    done = mtnorm("clean", "a.parquet", "--date-field", "d", "--rejects", "aside", "-o", "b.parquet", "-j", jobs)
    assert (done.returncode, done.stderr.count(b"\n")) == (2, 3)
    assert pq.read_table(folder / "b.parquet").to_pylist() == [{"text": GOOD, "d": "2024-11-30"}]
    assert len((folder / "aside").read_bytes().splitlines()) == 3


@pytest.mark.parametrize("jobs", ["1", "2"])
def test_values_that_python_does_not_have_stop_nothing(mtnorm, folder, jobs):
    kinds = {"d": pa.timestamp("s"), "n": pa.timestamp("ns"), "z": pa.timestamp("s", "Mars/Olympus")}
    values = {name: pa.array([-(10**15) if name == "d" else 1, None], kind) for name, kind in kinds.items()}
    feather.write_feather(pa.table({"text": [BAD, BAD], **values}), folder / "a.arrow", compression="uncompressed")
    arguments = ["--date-field", "d", "--id-field", "n", "--rejects", "aside", "-o", "b.arrow", "-j", jobs]
    done = mtnorm("clean", "a.arrow", *arguments)
    told = b"field 'd' is <value out of range: -1000000000000000>, no date; give YYYY-MM-DD"
    assert (done.returncode, done.stderr) == (2, b"mtnorm: a.arrow:1: " + told + b"\n")
    aside = json.loads((folder / "aside").read_bytes())
    assert json.loads(aside["raw"])["n"] == "1970-01-01 00:00:00.000000001"
    assert pa.ipc.open_file(folder / "b.arrow").read_all()["text"].to_pylist() == [GOOD]


@pytest.mark.parametrize(
    ("kind", "fault"),
    [(pa.string(), "cannot be read as Parquet"), (pa.dictionary(pa.int8(), pa.string()), "the dictionary of column")],
    ids=["a damaged group", "a full dictionary"],
)
def test_an_output_that_cannot_be_finished_is_told_of_in_one_line(mtnorm, folder, kind, fault):
    texts = pa.array([f"{BAD} {number}" for number in range(100)]).dictionary_encode().cast(kind)
    pq.write_table(pa.table({"text": texts}), folder / "a.parquet", row_group_size=50)
    data = bytearray((folder / "a.parquet").read_bytes())
    place = pq.ParquetFile(folder / "a.parquet").metadata.row_group(1).column(0).dictionary_page_offset
    data[place : place + 40] = b"\xff" * 40
    (folder / "a.parquet").write_bytes(data)
    done = mtnorm("clean", "a.parquet", "-o", "b.parquet")
    assert (done.returncode, done.stderr.count(b"\n")) == (2, 1), done.stderr
    assert done.stderr.decode().startswith(f"mtnorm: a.parquet: {fault}")
    assert sorted(path.name for path in folder.iterdir()) == ["a.parquet"]
    to_pipe = mtnorm("clean", "a.parquet")
    assert (to_pipe.returncode, to_pipe.stderr) == (2, done.stderr)
    assert not to_pipe.stdout[4:].endswith(b"PAR1")
