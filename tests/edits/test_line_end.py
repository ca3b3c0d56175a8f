"""Edits over the end of a line of hard-wrapped text."""

import pytest

from normalizer.edits.edit import Edit
from normalizer.edits.line_end import broken_again, with_line_end
from normalizer.text.language import LanguageData
from normalizer.text.view import View

LINE = "she walked along the river to the old mill and in the\n"
END = len(LINE) - 1


@pytest.mark.parametrize(
    ("edit", "made"),
    [
        (Edit(END - 3, END + 4, "a he"), Edit(END - 3, END + 4, "a\nhe")),
        (Edit(END - 3, END + 4, "her"), Edit(END - 3, END + 5, "her\n")),
        (Edit(END - 3, END + 4, ""), Edit(END - 3, END + 4, "")),
        (Edit(4, 10, "went on"), Edit(4, 10, "went on")),
    ],
)
def test_the_line_end_stays_where_it_can(edit: Edit, made: Edit) -> None:
    assert with_line_end(View(LINE * 5, LanguageData("en")), edit) == made


def test_an_edit_of_other_text_is_as_it_was() -> None:
    edit = Edit(3, 6, "a b")
    assert with_line_end(View("one\ntwo\nthree", LanguageData("en")), edit) is edit


def test_a_replacement_has_the_line_end_of_what_it_replaces() -> None:
    assert broken_again("in view of", "against the background of") == "in view of"
    assert broken_again("", "a\nb") == "" and broken_again("x\ny", "a\nb") == "x\ny"
