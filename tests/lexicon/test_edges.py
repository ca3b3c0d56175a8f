"""Whether a literal of a pattern stands apart: what is said so holds for everything the pattern matches."""

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from normalizer.lexicon.edges import stands_apart

_PIECES = (
    *(
        " ",
        " ?",
        " +",
        ".?",
        "[-/ ]",
        "[-/ ]+",
        "[)(]*",
        "[^b]",
        "[^b]?",
        r"\W*",
        r"\W{0,2}",
        r"\(",
        r"\)?",
        "a",
        "a?",
        "-?",
    ),
    *(
        "(?: a)?",
        "(?: ?-a)?",
        "(?: |a)",
        "(?: |-)",
        "(?:-|a )?",
        "(?:a )?",
        "(?: ?a)?",
        r"(?: ?\(a?\))?",
        "(?:, a|a)?",
        r"\ba?",
    ),
)


@pytest.mark.parametrize(
    ("pattern", "literal", "edges"),
    [
        ("since", "since", (True, True)),
        ("re(?:ad|play) it", "ad", (False, True)),
        ("(?:read |print )?more", "more", (True, True)),
        ("(?:read|print)?more", "more", (False, True)),
        (r"\W*(?:afp|ap|dpa)+", "ap", (False, False)),
        (r"(?:afp|ap|dpa)\W*", "ap", (True, True)),
        (r"(?:afp|ap|dpa)\W*photo", "ap", (True, False)),
        (r"(?:afp|ap|dpa)\W{0,3}", "ap", (True, True)),
        (r"(?:afp|ap|dpa)\W{0,3}photo", "ap", (True, False)),
        (r"(?:afp|ap) ?\)?", "ap", (True, True)),
        (r"(?:dec|may)\.?(?: ?\(.{2,30}\))?\W*", "dec", (True, True)),
        (r"(?:dec|may)(?: |ember)", "dec", (True, False)),
        ("[-/ ]+(?:afp|ap)[)/]*", "ap", (True, True)),
        ('[^"]ap[^"]', "ap", (False, False)),
        (".ap.", "ap", (False, False)),
        (r"(?:afp|ap|dpa)\W", "ap", (True, True)),
        ("end(?:ed|s)? in", "end", (True, False)),
        ("s?he said", "he", (False, True)),
        ("the wars? of", "war", (True, False)),
        ("(?<=on )march(?= the)", "march", (True, True)),
        (r"no\. ?\d+ ate", "ate", (True, True)),
        (r"\w+ate", "ate", (False, True)),
        (r"\W*(?:with )?ap", "ap", (True, True)),
        (r"map\W*ap", "ap", (False, False)),
        ("[a-z]ate", "ate", (False, True)),
        ("AP(?: photo)?", "ap", (True, True)),
        ("the (?:big )?(?:ap|efe)s", "ap", (True, False)),
        ("ap, apart", "ap", (True, False)),
        ("nothing", "ap", (False, False)),
    ],
)
def test_only_what_is_plain_to_see_stands_apart(pattern: str, literal: str, edges: tuple[bool, bool]) -> None:
    assert stands_apart(pattern, literal) == edges


@given(st.lists(st.sampled_from(_PIECES), max_size=3), st.lists(st.sampled_from(_PIECES), max_size=3), st.data())
@settings(max_examples=300, deadline=None)
def test_what_stands_apart_is_a_word_in_every_match(left: list[str], right: list[str], data: st.DataObject) -> None:
    before, after = "".join(left), "".join(right)
    core = data.draw(st.sampled_from(["qz", "(?:qz|b)", "(?:b|qz)?", "(?:qz|b)+", "(?:(?:qz)|b)"]))
    pattern = f"{before}{core}{after}"
    edges = stands_apart(pattern, "qz")
    text = data.draw(st.from_regex(pattern, fullmatch=True, alphabet=st.characters(codec="ascii")))
    for place in re.finditer("qz", text):
        assert not (edges[0] and text[: place.start()][-1:].isalnum()), pattern
        assert not (edges[1] and text[place.end() :][:1].isalnum()), pattern
