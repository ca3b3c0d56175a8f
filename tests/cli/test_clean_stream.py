"""Several inputs to standard output: one stream that can be read as one, or a refusal."""

import pytest

BAD, GOOD = "Today Bachar el-Assad spoke.", "Today Bashar al-Assad spoke."


@pytest.fixture
def write(folder):
    def write_files(*contents: str, ending: str = "csv") -> list[str]:
        names = [f"{letter}.{ending}" for letter in "abcdef"[: len(contents)]]
        for name, content in zip(names, contents, strict=True):
            (folder / name).write_bytes(content.encode())
        return names

    return write_files


@pytest.mark.parametrize("jobs", ["1", "2"])
def test_tables_with_the_same_columns_get_one_row_of_names(mtnorm, write, jobs):
    names = write(f"id,text\n1,{BAD}", f'\ufeffid,"text"\r\n2,{BAD}\r\n', "", "id,text\n", f"id,text\n3,{BAD}\n")
    done = mtnorm("clean", *names, "-j", jobs, "--keep-original", "was")
    assert (done.returncode, done.stderr) == (0, b"")
    rows = [f"1,{GOOD},{BAD}\n", f"2,{GOOD},{BAD}\r\n", f"3,{GOOD},{BAD}\n"]
    assert done.stdout.decode() == "id,text,was\n" + "".join(rows)


@pytest.mark.parametrize(
    ("other", "arguments"),
    [
        (f"text,id\n{BAD},2\n", []),
        (f"id;text\n2;{BAD}\n", []),
        (f"id,text,more\n2,{BAD},x\n", []),
        (f"2,{BAD},x\n", ["--no-header", "--field", "2"]),
    ],
    ids=["order", "delimiter", "columns", "fields without names"],
)
def test_tables_that_differ_are_refused(mtnorm, folder, write, other, arguments):
    names = write(f"id,text\n1,{BAD}\n", other, f"id,text\n3,{BAD}\n")
    done = mtnorm("clean", *names, *arguments)
    told = "b.csv: its columns, or how it is written, are not as in a.csv, and both in one stream would mix"
    assert done.returncode == 2
    assert done.stderr.decode() == f"mtnorm: {told}; write them into a folder with --output DIR\n"
    assert done.stdout.decode().count(GOOD) == 2
    assert mtnorm("clean", *names, *arguments, "--output", "out/").returncode == 0
    assert (folder / "out" / "b.csv").read_text() == other.replace(BAD, GOOD)


def test_tables_without_names_follow_one_another(mtnorm, write):
    names = write(f"1\t{BAD}\n", f"\ufeff2\t{BAD}\n", ending="tsv")
    done = mtnorm("clean", *names, "--no-header", "--field", "2")
    assert (done.returncode, done.stdout.decode()) == (0, f"1\t{GOOD}\n2\t{GOOD}\n")


@pytest.mark.parametrize(("ending", "line"), [("jsonl", '{{"text": "{}"}}\n'), ("txt", "{}\n")])
def test_a_byte_order_mark_stands_at_the_beginning_alone(mtnorm, write, ending, line):
    names = write("\ufeff" + line.format(BAD), "\ufeff" + line.format(BAD), ending=ending)
    assert mtnorm("clean", *names).stdout.decode() == "\ufeff" + line.format(GOOD) * 2
