"""A sentence as a row of word classes, and what a pattern over it finds."""

import pytest

from normalizer.lexicon.entry import Lexicon
from normalizer.rulebook import Hit, Page, Rule, shape
from normalizer.rulebook.reading import read_classes
from normalizer.rulebook.rule import Strength
from normalizer.text.language import LanguageData
from normalizer.text.view import View

ENGLISH = LanguageData("en", words={"metal": ("iron", "tin")})


@pytest.mark.parametrize(
    ("sentence", "classes"),
    [
        ("The mayor has signed it.", "AnHcQ."),
        ("They want to fire the cook.", "IvTbAn."),
        ("A fire burned here.", "Anwr."),
        ("“Olga saw 140 men,” he said.", '"Nv#n,"Iv.'),
        ("This year the works began.", "AnAnv."),
        ("This is the 112th year.", "QBA#n."),
        ("The blorping of Anna-Lena.", "AgPN."),
        ("He wore a half-built wall – quickly.", "IvAan-r."),
        ("", ""),
    ],
)
def test_a_word_has_the_class_that_its_neighbours_ask_for(sentence: str, classes: str) -> None:
    assert read_classes(sentence).classes == classes


def test_words_and_spans_go_with_the_classes() -> None:
    reading = read_classes("He’s in U.S. waters.")
    assert reading.words == ("he's", "in", "u.s", ".", "waters", ".")
    assert [(end - start) for start, end in reading.spans] == [len(word) for word in reading.words]


def _found(text: str, template: str, **options: object) -> list[str]:
    finder = shape(template, **options)  # type: ignore[arg-type]
    rule = Rule("t", "w", finder, (), "m")
    bound = finder.bind(rule, ENGLISH, Lexicon(), Strength.WEAK)
    hits: list[Hit] = list(bound.search(Page(View(text, ENGLISH), Lexicon())))
    return [text[hit.start : hit.end] for hit in hits]


def test_a_shape_is_found_in_each_statement() -> None:
    text = "To Rome came a man. To Rome came a man?\nto Rome came a man.\nTo Rome came a man"
    assert _found(text, r"^ T N (?P<hit>v)") == ["came"]


def test_where_and_unless_are_asked() -> None:
    text = "He sells iron. He sells tin. He sells bread."
    assert _found(text, r"I (?P<hit>v n)", where=lambda found: found.has("metal")) == ["sells iron", "sells tin"]
    assert _found(text, r"I (?P<hit>v n)", unless=(r"sells\stin",)) == ["sells iron", "sells bread"]


def test_what_was_matched_can_be_looked_at() -> None:
    seen: list[tuple[object, ...]] = []

    def look(found: object) -> bool:
        seen.append((found.words(), found.classes("more"), found.words("more"), found.before, found.behind))  # type: ignore[attr-defined]
        return False

    assert _found("He sells iron.", r"(?P<hit>v) (?P<more>a)?", where=look) == []
    assert seen == [(("sells",), "", (), ("he",), "n.")]
