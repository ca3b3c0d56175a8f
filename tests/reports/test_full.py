"""The report for readers: the words in their line, underlined, within the width."""

import io
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rich.cells import cell_len

from normalizer.edits.edit import Edit, Safety
from normalizer.reports import full
from normalizer.reports.excerpt import excerpt
from normalizer.reports.noted import Noted, Place
from normalizer.result import Finding


def printed(*items):
    out = io.StringIO()
    full.write(items, out)
    return out.getvalue().splitlines()


def test_a_finding_without_a_fix_offers_none(note):
    lines = printed(note("It is bad.", "bad"))
    assert lines == [
        "a.txt:1:7 names/variant",
        "  It is bad.",
        "        ^^^",
        "  Reason",
        "",
        "1 finding in 1 text (1 flag)",
    ]


def test_a_fix_that_was_withheld_says_why(note):
    values = {"safety": Safety.SUGGESTED, "withheld": "suggested: apply with --apply suggested"}
    lines = printed(note("It is bad.", "bad", "good", **values))
    assert lines[4:6] == ["  fix (suggested): “good”", "  not applied: apply with --apply suggested"]


def test_nothing_found_is_said(note):
    assert printed(Noted(Place("a"), "x", []), Noted(Place("b"), "x", [])) == ["0 findings in 2 texts"]


def test_a_long_line_is_cut_around_the_words(note):
    lines = printed(note("before " * 100 + "bad" + " after" * 100, "bad"))
    assert len(lines[1]) <= 100
    assert lines[1].startswith("  …")
    assert lines[1].endswith("…")
    start = lines[2].index("^")
    assert lines[1][start : start + 3] == "bad"


def test_words_over_two_lines_show_the_first_that_holds_any(note):
    lines = printed(note("One.\n\nTwo three\nfour.\n", "\nTwo three\nfo"))
    assert lines[1:3] == ["  Two three", "  ^^^^^^^^^"]


def test_a_line_end_alone_is_shown(note):
    lines = printed(note("One.\n\nTwo.", "\n\n"))
    assert lines[1].startswith("  One.⏎")


def test_wide_characters_keep_the_underline_in_place(note):
    lines = printed(note("敘利亞 bad 是", "bad"))
    assert lines[2] == "  " + " " * 7 + "^^^"


@given(st.text(max_size=300), st.data(), st.integers(20, 120))
def test_an_excerpt_fits_and_holds_the_words(text, data, width):
    if not text:
        return
    start = data.draw(st.integers(0, len(text) - 1))
    end = data.draw(st.integers(start + 1, len(text)))
    finding = Finding(
        "a/b", start, end, text[start:end], "", Safety.FLAG, Edit(start, end, ""), False, None, "", "body"
    )  # fmt: skip
    before, words, after, (gap, length) = excerpt(Noted(Place("x"), text, [finding]), finding, width)
    assert cell_len(before + words + after) <= width
    assert gap == cell_len(before)
    assert length >= 1
    assert not re.search(r"[\x00-\x1f]", before + words + after)


@pytest.mark.parametrize(("edit", "told"), [
    (Edit(6, 9, ""), "delete"),
    (Edit(5, 9, ""), "delete “ bad”"),
    (Edit(5, 9, "ly"), "“ bad” becomes “ly”"),
    (Edit(9, 9, "ly"), "“badly”"),
    (Edit(10, 10, "Very."), "insert “Very.”"),
    (Edit(7, 8, "e"), "“bed”"),
])  # fmt: skip
def test_a_fix_is_told_by_what_becomes_of_the_words(note, edit, told):
    (line,) = [line for line in printed(note("It is bad.", "bad", "x", edit=edit)) if "fix" in line]
    assert line == f"  fix (safe): {told}"
