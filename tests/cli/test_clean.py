"""`mtnorm clean` on text: what is written where, and what is left alone."""

import os
import shutil
import stat
import subprocess

import pytest

BAD, GOOD = "Today Bachar el-Assad spoke.\n", "Today Bashar al-Assad spoke.\n"


@pytest.fixture
def news(folder):
    path = folder / "news.txt"
    path.write_text(BAD, encoding="utf-8")
    return path


def test_cleaned_text_goes_to_standard_output(mtnorm, news):
    done = mtnorm("clean", "news.txt")
    assert (done.returncode, done.stdout, done.stderr) == (0, GOOD.encode(), b"")
    assert news.read_text(encoding="utf-8") == BAD


def test_a_pipe_is_read_with_a_dash_or_without(mtnorm):
    assert mtnorm("clean", "-", given=BAD).stdout == GOOD.encode()
    assert mtnorm("clean", given=BAD).stdout == GOOD.encode()
    assert mtnorm("clean", given=b"").stdout == b""


def test_several_inputs_and_folders_follow_one_another_each_once(mtnorm, folder, news):
    (folder / "sub" / ".hidden").mkdir(parents=True)
    (folder / "sub" / "b.md").write_text("B.\n", encoding="utf-8")
    (folder / "sub" / "a.txt").write_text("A.\n", encoding="utf-8")
    (folder / "sub" / "c.html").write_text("C.\n", encoding="utf-8")
    (folder / "sub" / ".hidden" / "d.txt").write_text("D.\n", encoding="utf-8")
    assert mtnorm("clean", "news.txt", "sub", "sub/a.txt").stdout == (GOOD + "A.\nB.\n").encode()


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (b"\xef\xbb\xbfBachar el-Assad\r\nx\ry", b"\xef\xbb\xbfBashar al-Assad\r\nx\ry"),
        ("Bachar el-Assad é\n".encode("utf-16"), "Bashar al-Assad é\n".encode("utf-16")),
        (b"", b""),
        (b"no final newline", b"no final newline"),
    ],
)
def test_mark_encoding_and_line_ends_come_back(mtnorm, news, before, after):
    news.write_bytes(before)
    assert mtnorm("clean", "news.txt").stdout == after
    assert mtnorm("clean", "-w", "news.txt").returncode == 0
    assert news.read_bytes() == after


def test_an_encoding_that_is_given_is_kept(mtnorm, news):
    news.write_bytes("Café, Bachar el-Assad".encode("cp1252"))
    assert mtnorm("clean", "-w", "news.txt", "--encoding", "cp1252").returncode == 0
    assert news.read_bytes() == "Café, Bashar al-Assad".encode("cp1252")


def test_writing_in_place_keeps_mode_and_leaves_no_draft(mtnorm, news, folder):
    news.chmod(0o640)
    done = mtnorm("clean", "-w", "news.txt", "--backup", ".bak")
    assert (done.returncode, done.stdout) == (0, b"")
    assert news.read_text(encoding="utf-8") == GOOD
    assert stat.S_IMODE(news.stat().st_mode) == 0o640
    assert (folder / "news.txt.bak").read_text(encoding="utf-8") == BAD
    assert sorted(path.name for path in folder.iterdir()) == ["news.txt", "news.txt.bak"]


def test_the_first_backup_stays(mtnorm, news, folder):
    arguments = ["clean", "-w", "--backup", ".bak", "news.txt", "other.txt"]
    (folder / "other.txt").write_text(GOOD, encoding="utf-8")
    assert mtnorm(*arguments).returncode == 0
    assert mtnorm(*arguments).returncode == 0  # nothing to change, nothing to keep
    again = BAD + BAD
    for name in ("news.txt", "other.txt"):
        (folder / name).write_text(again, encoding="utf-8")
    done = mtnorm(*arguments)
    told = "left as it was, since news.txt.bak is there already and would be lost"
    assert (done.returncode, done.stderr.count(b"\n")) == (2, 1)
    assert done.stderr.decode() == f"mtnorm: news.txt: {told}; move it away, or name another ending for --backup\n"
    names = ["news.txt", "news.txt.bak", "other.txt.bak"]
    assert [(folder / name).read_text(encoding="utf-8") for name in names] == [again, BAD, again]
    assert (folder / "other.txt").read_text(encoding="utf-8") != again


def test_a_file_that_needs_nothing_is_not_touched(mtnorm, news, folder):
    news.write_text(GOOD, encoding="utf-8")
    os.utime(news, (1, 1))
    inode = news.stat().st_ino
    mtnorm("clean", "-w", "news.txt", "--backup", ".bak")
    assert (news.stat().st_mtime, news.stat().st_ino) == (1, inode)
    assert not (folder / "news.txt.bak").exists()


def test_a_link_is_followed(mtnorm, news, folder):
    (folder / "link.txt").symlink_to(news)
    mtnorm("clean", "-w", "link.txt")
    assert (folder / "link.txt").is_symlink()
    assert news.read_text(encoding="utf-8") == GOOD


def test_one_input_goes_to_a_file_several_to_a_folder(mtnorm, news, folder):
    (folder / "in" / "deep").mkdir(parents=True)
    (folder / "in" / "deep" / "b.md").write_text(BAD, encoding="utf-8")
    assert mtnorm("clean", "news.txt", "-o", "one.txt").returncode == 0
    assert (folder / "one.txt").read_text(encoding="utf-8") == GOOD
    assert mtnorm("clean", "news.txt", "in", "-o", "out").returncode == 0
    assert (folder / "out" / "news.txt").read_text(encoding="utf-8") == GOOD
    assert (folder / "out" / "deep" / "b.md").read_text(encoding="utf-8") == GOOD
    assert mtnorm("clean", "in", "-o", "other").returncode == 0
    assert (folder / "other" / "deep" / "b.md").is_file()


def test_an_output_inside_the_inputs_is_not_cleaned_again(mtnorm, news, folder):
    for _ in range(3):
        assert mtnorm("clean", ".", "-o", "out").returncode == 0
    assert sorted(str(path.relative_to(folder)) for path in folder.rglob("*.txt")) == ["news.txt", "out/news.txt"]


def test_a_folder_is_not_named_like_a_file_unless_it_is_said_to_be_one(mtnorm, news, folder):
    (folder / "in").mkdir()
    (folder / "in" / "b.txt").write_text(BAD, encoding="utf-8")
    for inputs in (["news.txt", "in/b.txt"], ["in"], ["in/*.txt"]):
        for name in ("both.txt", "both.jsonl", "both.csv.gz"):
            done = mtnorm("clean", *inputs, "-o", name)
            assert (done.returncode, done.stderr.count(b"\n")) == (2, 1)
            assert done.stderr.startswith(f"mtnorm: -o {name}: is named like one ".encode())
            assert not (folder / name).exists()
    for _ in range(2):
        assert mtnorm("clean", "news.txt", "in/b.txt", "-o", "both.txt/").returncode == 0
    assert mtnorm("clean", "news.txt", "in/b.txt", "-o", "both.txt").returncode == 0
    assert sorted(path.name for path in (folder / "both.txt").iterdir()) == ["b.txt", "news.txt"]


def test_two_inputs_for_one_place_in_a_folder_are_refused(mtnorm, folder):
    for name in ("a", "b"):
        (folder / name).mkdir()
        (folder / name / "x.txt").write_text(BAD, encoding="utf-8")
    done = mtnorm("clean", "a/x.txt", "b/x.txt", "-o", "out")
    assert done.returncode == 2
    assert b"a/x.txt and b/x.txt would both become out/x.txt" in done.stderr
    assert not (folder / "out").exists()


def test_check_writes_nothing_and_ends_with_1_when_something_would_change(mtnorm, news):
    done = mtnorm("clean", "--check", "news.txt")
    assert (done.returncode, done.stdout, done.stderr) == (1, b"", b"would change news.txt\n")
    assert news.read_text(encoding="utf-8") == BAD
    news.write_text(GOOD, encoding="utf-8")
    assert mtnorm("clean", "--check", "news.txt").returncode == 0


def test_the_diff_is_one_that_patch_applies(mtnorm, news, folder):
    news.write_text("One.\n" * 9 + BAD + "Two.\n" * 9 + "Bachar el-Assad", encoding="utf-8")
    cleaned = mtnorm("clean", "news.txt").stdout
    done = mtnorm("clean", "--diff", "news.txt")
    assert done.returncode == 1
    assert done.stdout.startswith(b"--- news.txt\n+++ news.txt\n@@ -7,7 +7,7 @@\n One.\n")
    if shutil.which("patch"):
        subprocess.run(["patch", "-s", "-p0"], input=done.stdout, cwd=folder, check=True)
        assert news.read_bytes() == cleaned
    assert mtnorm("clean", "--diff", "-", given=GOOD).returncode == 0


def test_explain_tells_on_standard_error_why(mtnorm, news):
    done = mtnorm("clean", "news.txt", "--explain")
    assert done.stdout == GOOD.encode()
    told = done.stderr.decode()
    assert told.startswith("news.txt:1:7: “Bachar el-Assad” → “Bashar al-Assad”\n")
    assert "rule      names/variant (safe)" in told
    assert "outcome   applied" in told
    assert "bashar-al-assad" in told


def test_the_level_of_trust_is_chosen(mtnorm, folder):
    wording = folder / "wording"
    wording.mkdir()
    entry = "- {id: hard-blow, bad: [hard blow], good: [heavy blow], strength: strong, safety: suggested, note: x}\n"
    (wording / "fr.yaml").write_text(entry, encoding="utf-8")
    lexicon = ["--lexicon", "wording/fr.yaml"]
    text = "It was a hard blow for them."
    assert mtnorm("clean", *lexicon, given=text).stdout.decode() == text
    assert mtnorm("clean", *lexicon, "--apply", "suggested", given=text).stdout == b"It was a heavy blow for them."


@pytest.mark.parametrize(
    "arguments",
    [
        ["-w", "-o", "x", "news.txt"],
        ["-w", "--diff", "news.txt"],
        ["-o", "x", "--check", "news.txt"],
        ["--backup", ".bak", "news.txt"],
        ["-w", "--backup", "/x", "news.txt"],
        ["--findings-field", "f", "news.txt"],
        ["--language", "english", "news.txt"],
        ["--date", "yesterday", "news.txt"],
        ["--config", "x.toml", "--isolated", "news.txt"],
    ],
)
def test_options_that_contradict_are_refused(mtnorm, news, arguments):
    done = mtnorm("clean", *arguments)
    assert done.returncode == 2
    assert done.stderr.startswith(b"mtnorm: ")
    assert done.stderr.count(b"\n") == 1
    assert news.read_text(encoding="utf-8") == BAD


def test_the_module_and_the_function_do_the_same(command, news, environment):
    import sys

    code = "from normalizer.cli import main; main()"
    asked = command("clean", "news.txt")
    asked["args"] = [sys.executable, "-c", code, *asked["args"][3:]]
    assert subprocess.run(**asked, capture_output=True, check=True).stdout == GOOD.encode()
