"""Every format of records, from the command line: files, pipes, in place, into a folder."""

import gzip
import io
import json

import pyarrow as pa
import pyarrow.parquet as pq
import pytest
import zstandard

BAD, GOOD = "Today Bachar el-Assad spoke.", "Today Bashar al-Assad spoke."
LINE = json.dumps({"text": BAD}).encode() + b"\n"
CLEAN = json.dumps({"text": GOOD}).encode() + b"\n"


def parquet(texts=(BAD,)):
    out = io.BytesIO()
    pq.write_table(pa.table({"id": range(len(texts)), "text": list(texts)}), out)
    return out.getvalue()


def arrow_stream():
    out = io.BytesIO()
    table = pa.table({"text": [BAD]})
    with pa.ipc.new_stream(out, table.schema) as writer:
        writer.write_table(table)
    return out.getvalue()


def test_a_table_is_cleaned_and_every_other_byte_stays(mtnorm, folder):
    data = f'\ufeffid;text\r\n1;"{BAD}\r\nYes; no."\r\n\r\n2;{BAD}'.encode()
    (folder / "a.csv").write_bytes(data)
    assert mtnorm("clean", "a.csv").stdout == data.replace(BAD.encode(), GOOD.encode())
    assert mtnorm("clean", "-w", "a.csv").returncode == 0
    assert (folder / "a.csv").read_bytes() == data.replace(BAD.encode(), GOOD.encode())
    piped = mtnorm("clean", "--input-format", "csv", given=data)
    assert piped.stdout == (folder / "a.csv").read_bytes()


def test_the_options_of_tables(mtnorm, folder):
    (folder / "a.tsv").write_bytes(b'1\t"' + BAD.encode() + b'" he said\n')
    done = mtnorm("clean", "a.tsv", "--quote", "none", "--no-header", "--field", "2")
    assert (done.returncode, done.stdout) == (0, b'1\t"' + GOOD.encode() + b'" he said\n')
    (folder / "b.csv").write_bytes("id^text\n1^'Café Bachar el-Assad \\'x\\''\n".encode("cp1252"))
    options = ["--delimiter", "^", "--quote", "'", "--escape", "\\", "--encoding", "cp1252"]
    done = mtnorm("clean", "b.csv", *options)
    assert done.stdout == "id^text\n1^'Café Bashar al-Assad \\'x\\''\n".encode("cp1252")


def test_backslashes_of_a_table_stay_beside_what_is_changed(mtnorm, folder):
    row = '{},"{} He said \\"yes\\" and ""no"". The folder is C:\\temp, D:\\\\new.\nNext."\n'
    (folder / "a.csv").write_text("id,text\n" + row.format(1, BAD) + row.format(2, "Yes."), encoding="utf-8")
    done = mtnorm("clean", "a.csv", "--escape", "\\")
    assert done.stdout.decode() == "id,text\n" + row.format(1, GOOD) + row.format(2, "Yes.")


@pytest.mark.parametrize(
    ("pack", "unpack", "ending"),
    [(gzip.compress, gzip.decompress, ".gz"), (zstandard.compress, lambda data: zstandard.ZstdDecompressor().stream_reader(data).read(), ".zst")],
)  # fmt: skip
def test_compressed_files_stay_so_and_pipes_are_plain(mtnorm, folder, pack, unpack, ending):
    name = f"a.jsonl{ending}"
    (folder / name).write_bytes(pack(LINE * 3))
    assert mtnorm("clean", name).stdout == CLEAN * 3
    assert mtnorm("clean", "--input-format", "jsonl", given=pack(LINE)).stdout == CLEAN
    assert mtnorm("clean", name, "-o", "plain.jsonl").returncode == 0
    assert (folder / "plain.jsonl").read_bytes() == CLEAN * 3
    assert mtnorm("clean", "plain.jsonl", "-o", f"packed.jsonl{ending}").returncode == 0
    assert unpack((folder / f"packed.jsonl{ending}").read_bytes()) == CLEAN * 3
    assert mtnorm("clean", ".", "--input-format", "jsonl", "-o", "out/").returncode == 0
    assert unpack((folder / "out" / name).read_bytes()) == CLEAN * 3
    assert mtnorm("clean", "-w", name).returncode == 0
    assert unpack((folder / name).read_bytes()) == CLEAN * 3
    (folder / f"t.txt{ending}").write_bytes(pack(BAD.encode()))
    assert mtnorm("clean", f"t.txt{ending}").stdout == GOOD.encode()


def test_parquet_goes_through_files_and_pipes(mtnorm, folder):
    (folder / "a.parquet").write_bytes(parquet())
    from_file = mtnorm("clean", "a.parquet", "--findings-field", "f")
    from_pipe = mtnorm("clean", "--findings-field", "f", given=parquet())
    assert from_file.stdout == from_pipe.stdout
    assert from_pipe.stderr.startswith(b"mtnorm: -: looks like parquet and is read so")
    (row,) = pq.read_table(io.BytesIO(from_file.stdout)).to_pylist()
    assert (row["id"], row["text"], row["f"][0]["rule"]) == (0, GOOD, "names/variant")
    assert mtnorm("clean", "-w", "a.parquet").returncode == 0
    assert pq.read_table(folder / "a.parquet").to_pylist() == [{"id": 0, "text": GOOD}]


def test_arrow_goes_through_a_pipe(mtnorm):
    done = mtnorm("clean", given=arrow_stream())
    assert pa.ipc.open_stream(done.stdout).read_all().to_pylist() == [{"text": GOOD}]


@pytest.mark.parametrize("data", [parquet(), arrow_stream()], ids=["parquet", "arrow"])
def test_check_reads_columns(mtnorm, data):
    (row,) = [json.loads(line) for line in mtnorm("check", "--format", "jsonl", given=data).stdout.splitlines()]
    assert (row["path"], row["record"], row["field"], row["column"]) == ("-", 1, "text", 7)


def test_check_reads_tables(mtnorm, folder):
    (folder / "a.csv").write_text(f'id,text\nx,"Well.\n{BAD}"\n', encoding="utf-8")
    (row,) = json.loads(mtnorm("check", "a.csv", "--id-field", "id", "--format", "json").stdout)
    assert (row["path"], row["record"], row["field"], row["line"], row["id"]) == ("a.csv", 1, "text", 2, "x")


def test_several_column_files_do_not_become_one_stream(mtnorm, folder):
    for name in ("a.parquet", "b.parquet"):
        (folder / name).write_bytes(parquet())
    done = mtnorm("clean", "a.parquet", "b.parquet")
    assert (done.returncode, done.stdout) == (2, b"")
    assert done.stderr == b"mtnorm: a.parquet and others do not fit into one stream; name a folder with -o\n"
    assert mtnorm("clean", "*.parquet", "-o", "out").returncode == 0
    assert pq.read_table(folder / "out" / "b.parquet").to_pylist() == [{"id": 0, "text": GOOD}]


def test_rejected_rows_of_columns_are_put_aside(mtnorm, folder):
    table = pa.table({"text": [BAD, BAD], "on": ["2024-11-30", "May"]})
    pq.write_table(table, folder / "a.parquet")
    done = mtnorm("clean", "a.parquet", "--date-field", "on", "--rejects", "aside", "-o", "b.parquet")
    assert done.returncode == 2
    assert done.stderr == b"mtnorm: a.parquet:2: field 'on' is 'May', no date; give YYYY-MM-DD\n"
    assert pq.read_table(folder / "b.parquet").to_pylist() == [{"text": GOOD, "on": "2024-11-30"}]
    aside = json.loads((folder / "aside").read_bytes())
    assert (aside["record"], aside["line"], json.loads(aside["raw"])) == (2, None, {"text": BAD, "on": "May"})


def test_a_damaged_column_file_is_told_of_and_nothing_is_written(mtnorm, folder):
    (folder / "a.parquet").write_bytes(b"Well. " * 99)
    done = mtnorm("clean", "-w", "a.parquet")
    assert done.returncode == 2
    assert done.stderr.startswith(b"mtnorm: a.parquet: cannot be read as Parquet")
    assert (folder / "a.parquet").read_bytes() == b"Well. " * 99


def test_json_lines_on_a_pipe_are_recognised_and_said_to_be(mtnorm):
    done = mtnorm("clean", given=LINE)
    assert done.stdout == CLEAN
    assert (
        done.stderr == b"mtnorm: -: looks like jsonl and is read so; say --input-format jsonl, or text if it is not\n"
    )
    as_text = mtnorm("clean", "--input-format", "text", given=LINE)
    assert (as_text.stdout, as_text.stderr) == (CLEAN, b"")
    assert mtnorm("clean", "--findings-field", "f", given=LINE).returncode == 0


def test_a_json_document_on_a_pipe_is_text_and_said_to_be(mtnorm):
    for given in (b"[" + LINE + b"]", json.dumps({"text": BAD}, indent=2).encode()):
        done = mtnorm("clean", given=given)
        assert (done.returncode, done.stdout) == (0, given.replace(BAD.encode(), GOOD.encode()))
        assert done.stderr.count(b"\n") == 1
        assert done.stderr.startswith(b"mtnorm: -: looks like one JSON document and is read as plain text; ")
        assert b"--input-format jsonl" in done.stderr
        assert mtnorm("clean", "--input-format", "text", given=given).stderr == b""


def test_evidence_goes_to_its_field(mtnorm):
    record = json.loads(mtnorm("clean", "--evidence-field", "e", given=LINE).stdout)
    assert list(record["e"]) == ["score", "level", "sources", "reasons"]


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (["a.jsonl", "--delimiter", ";"], "--delimiter is for tables; say --input-format csv or tsv"),
        (["a.csv", "--delimiter", ";;"], "--delimiter ';;': must be one ASCII character"),
        (["a.txt", "--evidence-field", "e"], "--evidence-field is for records; say --input-format jsonl"),
        (["a.csv", "--jobs", "-1"], "Invalid value for '-j'"),
        (["a.csv", "--date-field", "when"], "a.csv: no column 'when' (columns: id, text)"),
        (["a.csv", "--rejects", "none/x"], "none/x: cannot be written"),
        (["a.csv", "--summary", "none/x"], "none/x: there is no folder none"),
    ],
)
def test_options_that_cannot_work_are_told_of(mtnorm, folder, arguments, told):
    (folder / "a.jsonl").write_bytes(LINE)
    (folder / "a.csv").write_text("id,text\n", encoding="utf-8")
    (folder / "a.txt").write_text(BAD, encoding="utf-8")
    done = mtnorm("clean", *arguments)
    assert done.returncode == 2
    assert done.stderr.decode().startswith(f"mtnorm: {told}")
    assert done.stderr.count(b"\n") == 1


def test_an_output_that_promises_another_format_is_refused(mtnorm, folder):
    (folder / "a.jsonl").write_text('{"text": "in the Syria"}\n')
    done = mtnorm("clean", "a.jsonl", "-o", "b.csv.gz")
    assert (done.returncode, done.stderr.count(b"\n")) == (2, 1)
    assert b"a.jsonl is jsonl and stays so" in done.stderr
    assert not (folder / "b.csv.gz").exists()
    assert mtnorm("clean", "a.jsonl", "-o", "b.ndjson").returncode == 0
    assert mtnorm("clean", "a.jsonl", "-o", "b").returncode == 0


@pytest.mark.parametrize("name", ["b.parquet.gz", "b.pq.ZST", "b.gz"])
def test_a_compressed_parquet_file_is_refused(mtnorm, folder, name):
    (folder / "a.parquet").write_bytes(parquet())
    done = mtnorm("clean", "a.parquet", "-o", name)
    assert (done.returncode, done.stderr.count(b"\n")) == (2, 1)
    assert b"parquet is compressed inside or not at all" in done.stderr
    assert not (folder / name).exists()


def test_records_of_two_formats_do_not_become_one_stream(mtnorm, folder):
    (folder / "a.jsonl").write_text('{"text": "in the Syria"}\n')
    (folder / "b.csv").write_text("text\nin the Syria\n")
    done = mtnorm("clean", "a.jsonl", "b.csv")
    assert (done.returncode, done.stdout) == (2, b"")
    assert b"csv and jsonl do not fit into one stream; name a folder with -o" in done.stderr
    assert mtnorm("clean", "a.jsonl", "b.csv", "-o", "out/").returncode == 0


def test_a_folder_of_records_says_how_to_have_them(mtnorm, folder):
    (folder / "in").mkdir()
    (folder / "in" / "a.jsonl.gz").write_bytes(b"")
    (folder / "in" / "b.csv").write_bytes(b"")
    done = mtnorm("clean", "in")
    assert done.returncode == 2
    assert b"for the others say --input-format jsonl or --input-format csv" in done.stderr
