"""Whether a literal of a pattern stands apart: what is said so holds for everything the pattern matches."""

import pytest

from normalizer.lexicon.edges import stands_apart


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
        (r"(?:afp|ap|dpa)\W{0,3}", "ap", (True, False)),
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
        ("AP(?: photo)?", "ap", (True, False)),
        ("the (?:big )?(?:ap|efe)s", "ap", (True, False)),
        ("ap, apart", "ap", (True, False)),
        ("nothing", "ap", (False, False)),
    ],
)
def test_only_what_is_plain_to_see_stands_apart(pattern: str, literal: str, edges: tuple[bool, bool]) -> None:
    assert stands_apart(pattern, literal) == edges
