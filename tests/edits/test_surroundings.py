"""The lines around edits."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from normalizer.edits.edit import Edit, apply_edits
from normalizer.edits.surroundings import surroundings

LINES = "one\ntwo\nthree\nfour\nfive\nsix\nseven"


@pytest.mark.parametrize(
    ("edits", "expected"),
    [
        ([Edit(0, 3, "1")], "1\ntwo"),
        ([Edit(LINES.index("four"), LINES.index("four") + 4, "4")], "three\n4\nfive"),
        ([Edit(LINES.index("seven"), len(LINES), "7")], "six\n7"),
        ([Edit(0, 3, "1"), Edit(LINES.index("three"), LINES.index("three") + 5, "3")], "1\ntwo\n3\nfour"),
        ([Edit(0, 3, "1"), Edit(LINES.index("seven"), len(LINES), "7")], "1\ntwo\nsix\n7"),
        ([Edit(LINES.index("two"), LINES.index("three"), "")], "one\nthree\nfour"),
    ],
)
def test_each_edited_line_comes_with_its_neighbours(edits: list[Edit], expected: str) -> None:
    assert surroundings(LINES, edits) == expected


@given(st.text("ab\n", max_size=60), st.data())
def test_only_lines_of_the_edited_text_stand_there(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text)))
    edit = Edit(start, data.draw(st.integers(start, len(text))), data.draw(st.text("xy", max_size=3)))
    around = surroundings(text, [edit])
    edited = apply_edits(text, [edit])
    assert around in edited
    assert edit.text in around
