"""The short way to a cleaned text: taken where other rules have no say, and never where they have."""

from collections.abc import Callable
from dataclasses import replace

import pytest

from normalizer.engine import Normalizer
from normalizer.findings import Found
from normalizer.rulebook.registry import find_rule
from normalizer.rulebook.rule import Hit, Strength
from normalizer.sure import mended, sure_of
from normalizer.text.language import LanguageData
from normalizer.text.view import View

Make = Callable[..., Normalizer]
STRONG = Found(find_rule("casing/stray-capital"), Hit(0, 4, fix="that"))
WEAK = Found(find_rule("numbers/percent-sign"), Hit(6, 8, fix="%"))
PHRASE = Found(find_rule("wording/non-word"), Hit(0, 4, fix="that", safety=STRONG.safety))
NAME = Found(find_rule("names/variant"), Hit(0, 4, fix="Thad"))


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
    ],
)
@pytest.mark.parametrize(
    "values", [{}, {"apply": "suggested"}, {"machine_translated": True}, {"source_language": "es"}]
)
def test_a_repaired_text_is_the_cleaned_one(text: str, values: dict[str, object], make_normalizer: Make) -> None:
    normalizer = make_normalizer(language="en", **values)
    assert normalizer.repair(text).text == normalizer.examine(text).text
