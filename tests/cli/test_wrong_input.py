"""Wrong input: one line each that says what, where and what to do; the others are still done."""

import gzip
import os

import pytest

BAD, GOOD = "Today Bachar el-Assad spoke.\n", b"Today Bashar al-Assad spoke.\n"


def write_wrong_files(folder):
    (folder / "latin.txt").write_bytes("Café".encode("latin-1"))
    (folder / "binary.txt").write_bytes(b"PK\x03\x04\x00\x00")
    (folder / "table.csv").write_text("a,b\n", encoding="utf-8")
    (folder / "binary.jsonl").write_bytes(b"PK\x03\x04\x00\x00")
    (folder / "whole.json").write_text("[]", encoding="utf-8")
    (folder / "cut.txt.gz").write_bytes(gzip.compress(b"Well. " * 999)[:-20])
    (folder / "empty").mkdir()
    (folder / "good.txt").write_text(BAD, encoding="utf-8")


CASES = {
    "latin.txt": "mtnorm: latin.txt: not utf-8: byte 0xe9 at 3; say what it is with --encoding (cp1252?)",
    "binary.txt": "mtnorm: binary.txt: is binary (a NUL byte at 4); only text files are read",
    "binary.jsonl": "mtnorm: binary.jsonl: is binary (a NUL byte at 4); records are JSONL in UTF-8",
    "missing.txt": "mtnorm: missing.txt: no such file or folder; check the path",
    "table.csv": "mtnorm: table.csv: no column 'text' (columns: a, b); name the ones that count with --field",
    "whole.json": "mtnorm: whole.json: one JSON document is not read; "
    "give one JSON object a line (.jsonl), or say --input-format jsonl or text",
    "none/*.txt": "mtnorm: none/*.txt: no file is named so; check the pattern",
    "cut.txt.gz": "mtnorm: cut.txt.gz: cannot be decompressed "
    "(compressed file ended before the end-of-stream marker was reached); get the file anew",
    "empty": "mtnorm: empty: no .txt or .md file in this folder; name files, or say --input-format",
    "line\nbreak.txt": "mtnorm: line\\nbreak.txt: no such file or folder; check the path",
}


@pytest.mark.parametrize("name", CASES)
@pytest.mark.parametrize("verb", ["clean", "check"])
def test_one_bad_input_is_one_line_and_the_others_are_done(mtnorm, folder, verb, name):
    write_wrong_files(folder)
    done = mtnorm(verb, name, "good.txt")
    assert done.returncode == 2
    assert done.stderr.decode() == CASES[name] + "\n"
    assert done.stdout == GOOD if verb == "clean" else b"Bashar al-Assad" in done.stdout


def test_nothing_is_written_for_a_bad_input(mtnorm, folder):
    write_wrong_files(folder)
    names = ["latin.txt", "binary.txt", "binary.jsonl", "missing.txt"]
    before = {path.name: path.read_bytes() for path in folder.iterdir() if path.is_file()}
    assert mtnorm("clean", "-w", *names).returncode == 2
    assert mtnorm("clean", "-o", "out", *names).returncode == 2
    assert {path.name: path.read_bytes() for path in folder.iterdir() if path.is_file()} == before
    assert list((folder / "out").iterdir()) == []


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (["--select", "names/varient"], "no rule or family 'names/varient'; did you mean 'names/variant'?"),
        (["--lexicon", "none.yaml"], "none.yaml: no such lexicon"),
        (["--lexicon", "broken.yaml"], "broken.yaml:2: x: unknown key 'nam'; did you mean 'name'?"),
        (["--config", "none.toml"], "none.toml: cannot be read"),
        (["--config", "broken.toml"], "broken.toml: unknown key 'langauge'; did you mean 'language'?"),
        (["--config", "bad.toml"], "bad.toml: not TOML"),
        (["--config", "wrong.toml"], "wrong.toml: names = 'all': must be one of canonical, consistent, off"),
        (["--field", ""], "Invalid value for '--field': is empty; give a value, or leave the option out"),
        (["--quote", ""], "Invalid value for '--quote': is empty; give a value, or leave the option out"),
        (["--select", ""], "Invalid value for '--select': is empty; give a value, or leave the option out"),
        (["--ignore", ","], "Invalid value for '--ignore': is empty; give a value, or leave the option out"),
        (["--lexicon", ""], "Invalid value for '--lexicon': is empty; give a value, or leave the option out"),
        (["--language", "qq"], "language = 'qq': no language has this code; en is English, fr French"),
        (["--source-language", "zz"], "source_language = 'zz': no language has this code; en is English, fr French"),
        (["--encoding", "utf-9"], "good.txt: unknown encoding 'utf-9'"),
    ],
)
def test_wrong_settings_end_with_2_and_one_line(mtnorm, folder, arguments, told):
    write_wrong_files(folder)
    (folder / "broken.yaml").write_text("# x\n- {id: x, kind: term, nam: {en: X}}\n", encoding="utf-8")
    (folder / "broken.toml").write_text('langauge = "en"\n', encoding="utf-8")
    (folder / "wrong.toml").write_text('names = "all"\n', encoding="utf-8")
    (folder / "bad.toml").write_text("language\n", encoding="utf-8")
    done = mtnorm("clean", "good.txt", *arguments)
    assert done.returncode == 2
    assert done.stdout == b""
    assert done.stderr.decode().startswith(f"mtnorm: {told}")
    assert done.stderr.count(b"\n") == 1


def test_standard_input_is_not_changed_in_place(mtnorm):
    done = mtnorm("clean", "-w", given=BAD)
    assert (done.returncode, done.stdout) == (2, b"")
    assert done.stderr == b"mtnorm: -: standard input cannot be changed in place; leave out -w, or name a file\n"


def test_a_read_only_file_is_refused(mtnorm, folder):
    write_wrong_files(folder)
    (folder / "good.txt").chmod(0o444)
    done = mtnorm("clean", "-w", "good.txt")
    assert done.returncode == 2
    assert done.stderr.decode().startswith("mtnorm: good.txt: is read-only; make it writable (chmod u+w)")
    assert (folder / "good.txt").read_text(encoding="utf-8") == BAD


@pytest.mark.skipif(os.geteuid() == 0, reason="root may read everything")
def test_a_file_that_may_not_be_read_is_told_of(mtnorm, folder):
    write_wrong_files(folder)
    (folder / "latin.txt").chmod(0)
    assert mtnorm("clean", "latin.txt").stderr == b"mtnorm: latin.txt: may not be read; check its permissions\n"


def test_an_encoding_without_the_new_character_leaves_the_file(mtnorm, folder):
    lexicon = folder / "odd.yaml"
    lexicon.write_text("- {id: odd, kind: person, name: {en: Łukasz Kos}, variants: [Lukas Koss]}\n", encoding="utf-8")
    path = folder / "a.txt"
    path.write_bytes(b"Caf\xe9, Lukas Koss said.")
    done = mtnorm("clean", "-w", "a.txt", "--encoding", "latin-1", "--lexicon", lexicon)
    assert done.returncode == 2
    assert b"a.txt: latin-1 cannot write" in done.stderr
    assert path.read_bytes() == b"Caf\xe9, Lukas Koss said."


def test_an_encoding_for_records_is_refused(mtnorm, folder):
    (folder / "r.jsonl").write_text("{}\n", encoding="utf-8")
    done = mtnorm("clean", "r.jsonl", "--encoding", "cp1252")
    assert done.returncode == 2
    assert b"JSONL is UTF-8" in done.stderr
