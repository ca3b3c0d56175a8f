"""The diff read off the alignment says the same as comparing the texts, and patch applies it."""

import shutil
import subprocess

import pytest
from hypothesis import given
from hypothesis import strategies as st

from normalizer.edits.alignment import Alignment
from normalizer.edits.edit import Edit, apply_edits
from normalizer.reports.diff import diff_lines
from normalizer.result import Cleaned

TEXTS = st.text(st.sampled_from("ab\n"), max_size=40) | st.lists(st.sampled_from(["one", "two", ""]), max_size=30).map(
    "\n".join
)


def cleaned(text, cuts, replacements):
    places = sorted(min(cut, len(text)) for cut in cuts)
    pairs = zip(places[::2], places[1::2], strict=False)
    edits, last = [], -1
    for (start, end), new in zip(pairs, replacements, strict=False):
        if start > last and text[start:end] != new:
            edits.append(Edit(start, end, new))
            last = end
    return Cleaned(text, apply_edits(text, edits), alignment=Alignment.of_edits(edits))


RESULTS = st.builds(
    cleaned,
    TEXTS,
    st.lists(st.integers(0, 120), max_size=12),
    st.lists(st.text(st.sampled_from("xy\n"), max_size=5), min_size=6, max_size=6),
)


def patched(text, diff):
    """Apply a unified diff, believing nothing but its lines."""
    old, new, place = text.splitlines(keepends=True), [], 0
    lines = [line for item in diff for line in item.splitlines(keepends=True)]
    ends = [number for number, line in enumerate(lines) if line.startswith("\\")]
    lines = [line[:-1] if number + 1 in ends else line for number, line in enumerate(lines) if number not in ends]
    for line in lines[2:]:
        if line.startswith("@@"):
            start, _, length = line.split()[1][1:].partition(",")
            begin = int(start) - (length != "0")
            new += old[place:begin]
            place = begin
        elif line[0] == "+":
            new.append(line[1:])
        else:
            assert old[place] == line[1:]
            new += [line[1:]] if line[0] == " " else []
            place += 1
    return "".join(new + old[place:])


@given(RESULTS)
def test_applying_the_diff_gives_the_cleaned_text(result):
    lines = list(diff_lines("a.txt", result))
    assert patched(result.original, lines) == result.text
    assert bool(lines) == (result.original != result.text)


@given(RESULTS)
def test_hunks_count_their_lines(result):
    lines = [line for item in diff_lines("a.txt", result) for line in item.splitlines(keepends=True)]
    hunks = "".join(lines[2:]).split("@@ -")[1:]
    for hunk in hunks:
        ranges, _, body = hunk.partition(" @@\n")
        signs = [line[0] for line in body.splitlines(keepends=True)]
        for given_range, sign in zip(ranges.split(" +"), "-+", strict=True):
            count = given_range.partition(",")[2] or "1"
            assert int(count) == signs.count(" ") + signs.count(sign)


@pytest.mark.skipif(not shutil.which("patch"), reason="needs patch")
@pytest.mark.parametrize(
    ("text", "edits"),
    [
        ("a\nb\nc\n", [Edit(2, 4, "")]),
        ("a\nb\nc", [Edit(4, 5, "d\n")]),
        ("a\n" * 30, [Edit(0, 1, "x"), Edit(2, 2, "new\n"), Edit(40, 42, ""), Edit(60, 60, "end")]),
        ("one line", [Edit(0, 3, "a")]),
        ("a\r\nb\r\n", [Edit(0, 1, "x")]),
    ],
)
def test_patch_applies_it(tmp_path, text, edits):
    result = Cleaned(text, apply_edits(text, edits), alignment=Alignment.of_edits(edits))
    path = tmp_path / "a.txt"
    path.write_text(text, encoding="utf-8", newline="")
    diff = "".join(diff_lines("a.txt", result)).encode()
    subprocess.run(["patch", "-s", "--binary", "-p0"], input=diff, cwd=tmp_path, check=True)
    assert path.read_bytes().decode() == result.text


def test_far_changes_stand_in_hunks_of_their_own():
    text = "a\n" * 40
    edits = [Edit(0, 1, "b"), Edit(78, 79, "b")]
    result = Cleaned(text, apply_edits(text, edits), alignment=Alignment.of_edits(edits))
    heads = [line for line in diff_lines("x", result) if line.startswith("@@")]
    assert heads == ["@@ -1,4 +1,4 @@\n", "@@ -37,4 +37,4 @@\n"]
