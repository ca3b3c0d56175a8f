"""The short way to a cleaned text: taken where other rules have no say, and never where they have."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from normalizer.engine import Normalizer
from normalizer.evidence.score import Door
from normalizer.findings import Found
from normalizer.flow import Flow
from normalizer.rulebook.registry import find_rule
from normalizer.rulebook.rule import Hit, Strength
from normalizer.sure import mended, speaking_of, sure_of
from normalizer.text.language import LanguageData
from normalizer.text.view import View

Make = Callable[..., Normalizer]
STRONG = Found(find_rule("casing/stray-capital"), Hit(0, 4, fix="that"))
WEAK = Found(find_rule("numbers/percent-sign"), Hit(6, 8, fix="%"))
PHRASE = Found(find_rule("wording/non-word"), Hit(0, 4, fix="that", safety=STRONG.safety))
OF_SOURCE = Found(find_rule("names/foreign-acronym"), Hit(0, 4, fix="NATO", of_source=True, sources=("fr",)))
OPEN, CLOSED = Door(True, frozenset()), Door(False, frozenset())
PUSHED = """This was stated by the minister on Wednesday. Scholz promised support for as long as it takes.
According to him, the Alliance ( NATO) should not take part. The states intend to introduce new sanctions against it.
Read also: The Germans consider Russia the greatest threat to peace.
Ukraine belongs to Europe, he added, adding that the summit ends today."""
NAME = Found(find_rule("names/variant"), Hit(0, 4, fix="Thad"))


@pytest.fixture
def looks(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The texts at which all rules look, as they do."""
    seen: list[str] = []
    look = Flow._look

    def noted(self: Flow, subject: Any, *rest: Any) -> Any:
        seen.append(subject.view.text)
        return look(self, subject, *rest)

    monkeypatch.setattr(Flow, "_look", noted)
    return seen


def test_what_strong_rules_mend_is_sure() -> None:
    assert sure_of([STRONG]) == [STRONG]
    assert sure_of([]) == []


@pytest.mark.parametrize("other", [WEAK, PHRASE])
def test_what_depends_on_other_rules_is_not(other: Found) -> None:
    assert sure_of([STRONG, other]) is None


def test_a_weak_finding_without_a_safe_fix_matters_only_where_the_same_rule_mends() -> None:
    weak = Found(STRONG.rule, replace(STRONG.hit, fix=None, strength=Strength.WEAK))
    assert sure_of([STRONG, weak]) is None
    assert sure_of([STRONG, Found(WEAK.rule, weak.hit)]) == [STRONG]
    assert sure_of([STRONG, Found(STRONG.rule, replace(weak.hit, start=4, end=6))]) == [STRONG]


def test_weak_rules_that_mend_speak_where_the_door_is_open() -> None:
    assert speaking_of([STRONG], [STRONG, WEAK], OPEN) == [STRONG, WEAK]
    assert speaking_of([STRONG], [STRONG, WEAK], CLOSED) == [STRONG]
    assert speaking_of([STRONG, WEAK], [], CLOSED) == [STRONG]


def test_a_phrase_speaks_beside_the_others_that_may_but_where_the_door_is_ajar() -> None:
    longer = replace(PHRASE, hit=replace(PHRASE.hit, end=9, fix=None))
    assert speaking_of([PHRASE], [], CLOSED) == [PHRASE]
    assert speaking_of([PHRASE], [longer], OPEN) == [PHRASE, longer]
    assert speaking_of([PHRASE], [], Door(False, frozenset(), push=3)) is None, "weak ones may push it open"


PHRASES = """\
- {id: short, bad: [quux period], good: [quux era], safety: safe}
- {id: long, bad: [quux period of time]}
"""


@pytest.mark.parametrize(
    ("text", "becomes"),
    [
        ("He lived in the quux period of the war.", "He lived in the quux era of the war."),
        ("He lived in the quux period of time.", "He lived in the quux period of time."),
    ],
)
def test_a_phrase_gives_way_to_a_longer_one_on_the_short_way_too(
    text: str, becomes: str, make_normalizer: Make, looks: list[str], tmp_path: Path
) -> None:
    path = tmp_path / "wording" / "es.yaml"
    path.parent.mkdir()
    path.write_text(PHRASES, encoding="utf-8")
    normalizer = make_normalizer(language="en", source_language="es", lexicon=(str(path),))
    assert normalizer.repair(text).text == becomes
    assert not looks
    assert normalizer.examine(text).text == becomes


def test_what_holds_for_some_source_languages_depends_on_signs_of_others() -> None:
    assert speaking_of([OF_SOURCE], [], CLOSED) is None
    weak = replace(WEAK, hit=replace(WEAK.hit, of_source=True, sources=("fr",)))
    assert speaking_of([STRONG], [weak], Door(True, frozenset({"fr"}))) is None
    assert speaking_of([STRONG], [weak], Door(True, frozenset({"tr"}))) == [STRONG]


def test_edits_of_names_matter_far_from_them() -> None:
    view = View("Thât is", LanguageData("en"))
    assert mended(view, [STRONG]).is_local
    assert not mended(view, [NAME]).is_local
    assert mended(view, [NAME]).edits == mended(view, [replace(NAME)]).edits


@pytest.mark.parametrize(
    "text",
    [
        "We went home.",
        "He lives in the Syria.",
        "“We will come”, so the Minister. It rose by 5 per cent .",
        "The economy of the regime [sirio] It is also weak, the CEDEAO said. Turkey waits; Türkiye has stopped.",
        "Bachar el-Assad left. Assad 's army “ fled ” to Alep .",
        PUSHED,
    ],
)
@pytest.mark.parametrize(
    "values", [{}, {"apply": "suggested"}, {"machine_translated": True}, {"source_language": "es"}]
)
def test_a_repaired_text_is_the_cleaned_one(text: str, values: dict[str, object], make_normalizer: Make) -> None:
    normalizer = make_normalizer(language="en", **values)
    assert normalizer.repair(text).text == normalizer.examine(text).text


def test_a_translated_text_is_repaired_without_asking_rules_that_mend_nothing(
    make_normalizer: Make, looks: list[str]
) -> None:
    normalizer = make_normalizer(language="en", machine_translated=True)
    assert normalizer.repair("The rate rose to 5 % on Friday.").text == "The rate rose to 5% on Friday."
    assert not looks


def test_a_text_whose_name_was_mended_is_not_looked_at_again_by_all_rules(
    make_normalizer: Make, looks: list[str]
) -> None:
    text = "Bachar el-Assad left. The rate rose to 5 % on Friday."
    cleaned = make_normalizer(language="en", machine_translated=True).examine(text)
    assert cleaned.text == "Bashar al-Assad left. The rate rose to 5% on Friday."
    assert looks == [text]


def test_more_signs_never_make_a_named_source_language_speak_less(make_normalizer: Make) -> None:
    repaired = make_normalizer(language="en", source_language="ru").examine(PUSHED)
    assert "(NATO)" in repaired.text
    pushed = make_normalizer(language="en").examine(PUSHED)
    assert [f.safety for f in pushed.findings if f.rule == "typography/space-inside-brackets"] == ["suggested"]
