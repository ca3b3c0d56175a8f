"""`mtnorm report`, run on real files."""

import json

import pytest

pytest.importorskip("matplotlib", reason="needs the extra `report`")

ROWS = [
    {"text": "Today Bachar el-Assad spoke. Bashar al-Assad left , too.", "outlet": "A & B", "on": "2023-05-01"},
    {"text": "Rain fell , they say.", "outlet": "A & B", "on": "2024-06-01"},
    {"text": "All is well in the hills.", "outlet": None, "on": "2024-06-30"},
]
OWN = ("--no-default-lexicons", "--language", "en", "--isolated")


@pytest.fixture
def records(folder):
    (folder / "in.jsonl").write_text("".join(json.dumps(row) + "\n" for row in ROWS), encoding="utf-8")
    return folder


@pytest.fixture
def report(mtnorm, folder):
    """Run the command with the lexicon of the tests; the page and the data come back."""

    def run(*arguments):
        own = (*OWN, "--lexicon", str(folder.parent / "names" / "press.yaml"))
        done = mtnorm("report", *arguments, "-o", "page.html", "--json", "data.json", *own)
        assert done.returncode == 0, done.stderr.decode()
        page = (folder / "page.html").read_text(encoding="utf-8")
        return page, json.loads((folder / "data.json").read_text(encoding="utf-8"))

    return run


def test_what_is_in_records_is_counted_by_month_and_field(records, report):
    _, data = report("in.jsonl", "--by", "outlet", "--date-field", "on")
    assert (data["documents"], data["words"], data["findings"]) == (3, 20, 3)
    assert {month: part["findings"] for month, part in data["months"].items()} == {"2023-05": 2, "2024-06": 1}
    assert {name: part["documents"] for name, part in data["by"]["outlet"].items()} == {"A & B": 2, "(none)": 1}
    assert data["by"]["outlet"]["A & B"]["per_1000_words"] == pytest.approx(1000 * 3 / 14)


def test_names_are_told_by_spelling_and_examples_by_rule(records, report):
    page, data = report("in.jsonl", "--date-field", "on")
    (assad,) = data["names"]["top"]
    assert assad["spellings"] == {"Bachar el-Assad": 1, "Bashar al-Assad": 1}
    assert data["names"]["mixed"] == 1
    (example,) = data["rules"]["names/variant"]["examples"]
    assert (example["before"], example["text"], example["becomes"]) == ("Today ", "Bachar el-Assad", "Bashar al-Assad")
    assert '<del class="flag">Bachar el-Assad</del><ins class="safe">Bashar al-Assad</ins>' in page


def test_the_page_stands_alone_and_holds_no_markup_of_the_texts(records, report):
    (records / "in.jsonl").write_text(
        json.dumps({"text": "Rain fell , they <img src=x> say.", "outlet": "<b>"}), encoding="utf-8"
    )
    page, _ = report("in.jsonl", "--by", "outlet")
    assert "<img" not in page
    assert "<b>" not in page
    assert "http" not in page.replace("http://www.w3.org/", "").replace("http://purl.org/", "").replace(
        "http://creativecommons.org/", ""
    )
    assert page.count("<svg") == page.count("</svg>") == 1
    assert "prefers-color-scheme: dark" in page


def test_a_folder_of_texts_and_one_without_findings(folder, report):
    (folder / "in").mkdir()
    (folder / "in" / "a.txt").write_text("All is well.\n", encoding="utf-8")
    page, data = report("in")
    assert data["findings"] == 0
    assert "Nothing was found." in page


def test_the_same_texts_give_the_same_page(records, report):
    assert report("in.jsonl", "--date-field", "on") == report("in.jsonl", "--date-field", "on")


def test_an_output_that_cannot_be_written_is_told_before_the_texts_are_read(mtnorm, records):
    done = mtnorm("report", "in.jsonl", "-o", "gone/page.html")
    assert done.returncode == 2
    assert "there is no folder gone" in done.stderr.decode()


def test_a_record_that_cannot_be_read_is_told_of_and_the_page_is_written(mtnorm, records):
    with (records / "in.jsonl").open("a", encoding="utf-8") as file:
        file.write("{broken\n")
    done = mtnorm("report", "in.jsonl", "-o", "page.html", *OWN)
    assert done.returncode == 2
    assert done.stderr.decode().startswith("mtnorm: in.jsonl:4: ")
    assert (records / "page.html").exists()


def test_tables_and_columns_are_records_too(folder, report):
    arrow = pytest.importorskip("pyarrow", reason="needs the extra `arrow`")
    parquet = pytest.importorskip("pyarrow.parquet")
    rows = [{key: row[key] or "" for key in row} for row in ROWS]
    parquet.write_table(arrow.Table.from_pylist(rows), folder / "in.parquet")
    lines = ["text;outlet;on", *(";".join(row.values()) for row in rows)]
    (folder / "in.csv").write_text("\n".join(lines), encoding="utf-8")
    (folder / "in.jsonl").write_text("".join(json.dumps(row) + "\n" for row in rows), encoding="utf-8")
    pages = [report(name, "--by", "outlet", "--date-field", "on")[1] for name in ("in.jsonl", "in.csv", "in.parquet")]
    for page in pages[1:]:
        assert {key: page[key] for key in ("words", "findings", "months", "by")} == {
            key: pages[0][key] for key in ("words", "findings", "months", "by")
        }
