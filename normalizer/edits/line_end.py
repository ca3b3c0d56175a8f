"""Edits over the end of a line of hard-wrapped text: the line ends there after them too."""

from normalizer.edits.edit import Edit
from normalizer.text.view import View


def with_line_end(view: View, edit: Edit) -> Edit:
    """An edit of a view with the line end that the original has where it is made, if it has one.

    >>> from normalizer.text.language import LanguageData
    >>> lines = "she walked along the river to the old mill and in the" + chr(10)
    >>> with_line_end(View(lines * 5, LanguageData("en")), Edit(50, 57, "a mill by")).text
    'a mill\\nby'
    """
    if not view.is_hard_wrapped:
        return edit
    replaced = view.original[edit.start : edit.end]
    text = broken_again(edit.text, replaced)
    if "\n" in replaced and text and "\n" not in text and view.original.startswith(" ", edit.end):
        return Edit(edit.start, edit.end + 1, f"{text}\n")  # one word: the line ends behind it
    return Edit(edit.start, edit.end, text)


def broken_again(replacement: str, replaced: str) -> str:
    r"""What is put in the place of a stretch that had a line end, with that line end in it.

    >>> broken_again("in view of", "against the\nbackground of"), broken_again("his", "his,\nhis")
    ('in view\nof', 'his')
    """
    if "\n" not in replaced or "\n" in replacement or not replacement:
        return replacement
    head, space, tail = replacement.rpartition(" ")
    return f"{head}\n{tail}" if space else replacement
