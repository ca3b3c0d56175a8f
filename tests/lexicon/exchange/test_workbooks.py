"""Workbooks: what a spreadsheet program may have made of the cells, and what happens without the library."""

import datetime
import io
import sys

import openpyxl
import pytest

from normalizer.errors import LexiconError, SettingsError
from normalizer.lexicon.exchange.losses import Losses
from normalizer.lexicon.exchange.parcel import Parcel
from normalizer.lexicon.exchange.skos import write_turtle
from normalizer.lexicon.exchange.xlsx import read_xlsx, write_xlsx


def workbook(*rows):
    book = openpyxl.Workbook()
    for row in (["id", "key", "part", "form", "mine"], *rows):
        book.active.append(row)
    made = io.BytesIO()
    book.save(made)
    made.seek(0)
    return made


def test_numbers_and_dates_that_a_program_made_of_words_are_words_again():
    rows = (
        ["mh370", "kind", None, "event"],
        ["mh370", "name", "en", 370],
        ["mh370", "valid", "from", datetime.datetime(2014, 3, 8)],  # noqa: DTZ001
        [],
    )
    (parcel,) = read_xlsx(workbook(*rows), "a.xlsx", Losses())
    assert parcel.value == {"id": "mh370", "kind": "event", "name": {"en": "370"}, "valid": {"from": "2014-03-08"}}


def test_a_test_without_its_key_is_refused_with_the_row_of_its_entry():
    with pytest.raises(
        LexiconError, match=r"^a\.xlsx:2: a: part '1' of a test: write its number and key, such as 1\.in"
    ):
        list(read_xlsx(workbook(["a", "tests", 1, "x"]), "a.xlsx", Losses()))


def test_columns_and_sheets_of_an_editor_are_told_of():
    book = openpyxl.load_workbook(workbook(["a", "kind", None, "place", "ask Jo"]))
    book.create_sheet("notes").append(["buy milk"])
    made = io.BytesIO()
    book.save(made)
    losses = Losses()
    (parcel,) = read_xlsx(made, "a.xlsx", losses)
    assert parcel.value == {"id": "a", "kind": "place"}
    assert list(losses.lines()) == [
        "left out: 1 sheets without the columns of an export (notes)",
        "left out: 1 cells of the column 'mine', which is not known (ask Jo)",
    ]


def test_a_form_too_long_for_a_cell_is_refused():
    with pytest.raises(LexiconError, match="does not fit into a cell"):
        list(write_xlsx([Parcel("names", "a", {"id": "a", "note": "x" * 40_000})], Losses()))


@pytest.mark.parametrize(
    ("library", "write", "extra"), [("openpyxl", write_xlsx, "spreadsheet"), ("rdflib", write_turtle, "skos")]
)
def test_a_missing_library_is_told_with_what_to_install(monkeypatch, library, write, extra):
    monkeypatch.setitem(sys.modules, library, None)
    with pytest.raises(SettingsError, match=rf"needs {library}; pip install 'mtnorm\[{extra}\]'"):
        list(write([], Losses()))
