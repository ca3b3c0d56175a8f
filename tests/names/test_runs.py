"""What was read in one text changes nothing in the next: a name is found by what stands there alone."""

import re
from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from normalizer.engine import Normalizer
from normalizer.lexicon.entry import NameEntry
from normalizer.names.index import NameIndex
from normalizer.names.mentions import find_mentions
from normalizer.text.language import LanguageData
from normalizer.text.view import View

ENGLISH = LanguageData("en", function_words=frozenset({"in", "and", "for", "the", "will"}))
ENTRIES = (
    NameEntry("hts", "organisation", {"en": "Hay'at Tahrir al-Sham"}, acronym={"en": ("HTS",), "fr": ("HTC",)}),
    NameEntry("assad", "person", {"en": "Bashar al-Assad"}, short=("Assad",), variants=("Bachar el-Assad",)),
    NameEntry("turkey", "place", {"en": "Turkey", "fr": "Turquie"}, alternates=("Türkiye",), not_=("Turkey soup",)),
    NameEntry("usa", "place", {"en": "United States", "fr": "États-Unis"}, article="the"),
    NameEntry("army", "organisation", {"en": "United States Army"}),
    NameEntry("workers", "organisation", {"en": "Union of farm workers"}),
    NameEntry("msf", "organisation", {"en": "Doctors without Borders"}),
    NameEntry("jordan", "place", {"en": "Jordan"}),
    NameEntry("jordan-m", "person", {"en": "Michael Jordan"}, short=("Jordan",)),
    NameEntry("aqsa", "place", {"en": "al-Aqsa mosque"}),
    NameEntry("sham", "place", {"en": "Sham"}, variants=("al-Sham",)),
)
_PIECES = re.findall(
    r"\S+",
    """Turkey Türkiye Turquie Jordan Michael Jordan Bashar al-Assad Assad Bachar el-Assad al el- Al- Hay'at
Tahrir al-Sham Sham United States Army États-Unis Union of farm workers Doctors without Borders HTS HTC I The will In
and for of soup said
, . ( " “ 3 of“ ’s 's - _ \u0301 O' 'Assad l' \u00a0 U.N. U N""",
)
_GAPS = (" ", " ", " ", "", "\n", "  ", " \0 ")
_texts = st.lists(st.tuples(st.sampled_from(_PIECES), st.sampled_from(_GAPS)), max_size=14).map(
    lambda parts: "".join(piece + gap for piece, gap in parts)
)
_used = NameIndex(ENTRIES, {})


@given(_texts)
def test_an_index_that_has_read_other_texts_finds_what_a_new_one_finds(text: str) -> None:
    """Runs are remembered from example to example; the index made here has read nothing."""
    view = View(text, ENGLISH)
    assert find_mentions(view, _used) == find_mentions(view, NameIndex(ENTRIES, {}))


@pytest.mark.parametrize(
    ("first", "second", "expected"),
    [
        ("He saw Turkey again.", "He had Turkey soup there.", ()),
        ("The United States has it.", "The United States Army has it.", ("army",)),
        ("The Union of farm 3 said so.", "The Union of farm workers said so.", ("workers",)),
        ("The Union of (farm) it.", "The Union of farm workers said so.", ("workers",)),
        ("The Union said so.", "The Union of farm workers said so.", ("workers",)),
        ("The Doctors said so.", "The Doctors without Borders said so.", ("msf",)),
        ("The Doctors, he said.", "The Doctors without Borders said so.", ("msf",)),
        ("The Doctors without it.", "The Doctors without Borders said so.", ("msf",)),
        ("The Sham of it.", "The al-Sham of it.", ("sham",)),
        ("They shut Aqsa mosque now.", "They shut al-Aqsa mosque now.", ("aqsa",)),
    ],
)
def test_what_stands_beside_a_run_counts_although_the_run_is_known(
    first: str, second: str, expected: tuple[str, ...]
) -> None:
    """Each pair begins alike, and means something else."""
    index = NameIndex(ENTRIES, {})
    for _ in range(2):
        find_mentions(View(first, ENGLISH), index)
        assert tuple(m.entities[0] for m in find_mentions(View(second, ENGLISH), index)) == expected


@pytest.mark.parametrize("text", ["They met in Khan Sheikhun, said the Syrian.", "Bachar el Assad and Hafez al Asad."])
def test_names_by_sound_are_the_same_again(text: str, make_normalizer: Callable[..., Normalizer]) -> None:
    """The second reading comes from memory as far as it can."""
    normalizer = make_normalizer(language="en")
    first = normalizer.mentions(text)
    assert first
    assert normalizer.mentions(text) == first
    assert normalizer.mentions(f"So. {text}")[0].entities == first[0].entities


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("The Inter-American Commission on (human) rights.", "The Inter-American Commission on Human Rights met."),
        ("Cashmere is soft.", "Kashmir has Foo_Cashmere now."),
        ("Cashmere is soft.", "Kashmir has Cashmere\u0301 now."),
        ("Cashmere is soft.", "Kashmir has Cashmere now."),
    ],
)
def test_what_another_text_said_changes_nothing(
    first: str, second: str, make_normalizer: Callable[..., Normalizer]
) -> None:
    """The second text is read by one that has read the first, and by one that has read nothing."""
    used, new = (Normalizer(make_normalizer(language="en").settings) for _ in range(2))
    used.mentions(first)
    assert used.mentions(second) == new.mentions(second)


def test_a_name_over_the_end_of_a_line_counts_in_hard_wrapped_text_alone() -> None:
    """The same words stand in both texts, and what the one says is not what the other does."""
    index = NameIndex(ENTRIES, {})
    line = "The delegation that came to see it was said to be from the United\nStates and stayed there\n"
    wrapped = View(line + "where the river runs along the old road and the mill has stood\n" * 6, ENGLISH)
    plain = View(line.replace("\nStates", ".\n\nUnited\nStates"), ENGLISH)
    assert wrapped.is_hard_wrapped and not plain.is_hard_wrapped
    for _ in range(2):
        assert [m.entities for m in find_mentions(wrapped, index)] == [("usa",)]
        assert find_mentions(plain, index) == ()
