"""The whole flow on real text with random edits in it: what must hold of every result."""

import datetime
import gc
import pickle
import shutil
import sys
import threading
import weakref
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from normalizer import signature
from normalizer.edits.edit import Edit, apply_edits
from normalizer.engine import Normalizer
from normalizer.errors import NormalizerError, SettingsError
from normalizer.result import Cleaned
from normalizer.text.zones import protected_zones
from tests.random_text import any_text, edited_text, paragraphs, seed_texts

Make = Callable[..., Normalizer]
WAYS: dict[str, dict[str, object]] = {
    "default": {},
    "suggested": {"apply": "suggested", "machine_translated": True},
    "consistent names": {"names": "consistent", "language": "en", "source_language": "fr"},
    "names off": {"names": "off", "apply": "suggested", "source_language": "es"},
}
_WAY = pytest.mark.parametrize("way", WAYS)
_TEXTS = st.one_of(edited_text(), edited_text(), edited_text(), any_text())
_OWNERS = ("encoding/", "residue/")


def _check_findings(result: Cleaned) -> None:
    """Offsets address the original, spans are never empty, and every edit is applied or has a reason."""
    text = result.original
    order = [finding.start for finding in result.findings]
    assert order == sorted(order)
    for finding in result.findings:
        assert 0 <= finding.start < finding.end <= len(text), finding
        assert finding.text == text[finding.start : finding.end], finding
        if finding.edit is None:
            assert not finding.applied and finding.withheld is None, finding
            assert finding.safety == "flag", finding
        else:
            assert finding.safety != "flag", f"what is only shown has no edit: {finding}"
            assert 0 <= finding.edit.start <= finding.edit.end <= len(text), finding
            assert finding.applied != bool(finding.withheld), finding


def _check_edits(result: Cleaned) -> None:
    """The distinct applied edits make the cleaned text, and undoing them gives the original."""
    applied = sorted({f.edit for f in result.findings if f.applied and f.edit})
    assert apply_edits(result.original, applied) == result.text, applied
    assert apply_edits(result.original, result.edits) == result.text
    back = [Edit(c, d, result.original[a:b]) for a, b, c, d in result.alignment.changes]
    assert apply_edits(result.text, back) == result.original
    assert result.changed == (result.text != result.original), "an edit that changes nothing"


def _check_alignment(result: Cleaned) -> None:
    """Every finding's place is found again; only what was deleted can be lost at its edges."""
    deleted = {place for a, b, c, d in result.alignment.changes if c == d for place in range(a, b)}
    for finding in result.findings:
        new = result.alignment.to_clean(finding.start, finding.end)
        assert 0 <= new[0] <= new[1] <= len(result.text)
        old = result.alignment.to_original(*new)
        assert set(range(finding.start, finding.end)) - deleted <= set(range(*old)), finding


def _check_zones(result: Cleaned) -> None:
    """No change touches a protected zone, unless an encoding rule owns it or furniture holds it."""
    owned = [f.edit for f in result.findings if f.applied and f.edit and f.rule.startswith(_OWNERS)]
    for zone in protected_zones(result.original):
        for start, end, _, _ in result.alignment.changes:
            touches = (start < zone.end and zone.start < end) or zone.start < start == end < zone.end
            allowed = any(edit.start <= start and end <= edit.end for edit in owned)
            assert allowed or not touches, (result.original[start:end], zone)


def _check(normalizer: Normalizer, text: str) -> None:
    result = normalizer.examine(text)
    assert result.original == text
    _check_findings(result)
    _check_edits(result)
    _check_alignment(result)
    _check_zones(result)
    repaired = normalizer.repair(text)
    assert (repaired.text, repaired.alignment) == (result.text, result.alignment)
    again = normalizer.clean(result.text)
    assert again.text == result.text, [f for f in again.findings if f.applied]


@pytest.mark.parametrize(
    ("text", "becomes"),
    [
        ("The army left.\nWrite to us at desk@example.org\n", "The army left.\n"),
        ("The army left.\nhttps://example.org/read-more\n", None),
        ("The army left. Read https://example.org/read-more now.\n", None),
        ("Share on Facebook <b>now</b>\n", None),
    ],
)
def test_furniture_goes_with_the_addresses_in_it(text: str, becomes: str | None, make_normalizer: Make) -> None:
    assert make_normalizer().clean(text).text == (becomes or text)


@_WAY
@given(text=_TEXTS)
@example(text="")
@example(text="\n")
@example(text="\ufeff")
@example(text="the Syria")
@example(text="“…” he said. she indicated.")
@example(text="\u0301 , \u0301")
def test_random_edits_of_real_text(way: str, text: str, make_normalizer: Make) -> None:
    _check(make_normalizer(**WAYS[way]), text)


@pytest.mark.soak
@given(text=edited_text(), way=st.sampled_from(sorted(WAYS)))
def test_ten_thousand_random_edits_of_real_text(text: str, way: str, make_normalizer: Make) -> None:
    _check(make_normalizer(**WAYS[way]), text)


@_WAY
def test_the_seeds_whole(way: str, make_normalizer: Make) -> None:
    for text in seed_texts().values():
        for newline in ("\n", "\r\n"):
            _check(make_normalizer(**WAYS[way]), text.replace("\n", newline))


@given(text=_TEXTS, language=st.sampled_from(("en", "fr", "ru", "ar", "zh", "eo", "und")))
def test_any_language_may_be_named(text: str, language: str, make_normalizer: Make) -> None:
    _check(make_normalizer(language=language), text)


@given(texts=st.lists(edited_text(), max_size=5))
@settings(max_examples=10)
def test_texts_do_not_know_of_each_other(texts: list[str], make_normalizer: Make) -> None:
    normalizer = make_normalizer()
    together = list(normalizer.clean_many(texts))
    assert together == [normalizer.clean(text) for text in texts]
    assert together == list(normalizer.clean_many(reversed(texts)))[::-1]


def test_what_was_found_is_worked_out_when_it_is_asked_for(make_normalizer: Make) -> None:
    normalizer = make_normalizer(language="en")
    text = "He lives in the Syria and is at the hospital ."
    cleaned, examined = normalizer.clean(text), normalizer.examine(text)
    asked: list[str] = []
    normalizer.examine = lambda given, **_: (asked.append(given), examined)[1]  # type: ignore[method-assign]
    later = normalizer.clean(text)
    assert (later.text, later.alignment, later.language) == (examined.text, examined.alignment, "en")
    assert (later.signature, asked) == (normalizer.signature, [])
    assert later.findings == examined.findings
    assert (later.evidence, asked) == (examined.evidence, [text])
    assert cleaned == examined == pickle.loads(pickle.dumps(normalizer.clean(text)))
    del normalizer.examine


def test_a_result_lets_its_normalizer_go_when_nothing_is_left_to_ask() -> None:
    normalizer = Normalizer(language="en")
    result, held = normalizer.clean("We went home."), weakref.ref(normalizer)
    assert not result.findings
    del normalizer
    gc.collect()
    assert held() is None


def test_a_fault_in_what_is_worked_out_later_is_no_missing_attribute(make_normalizer: Make) -> None:
    def fail(*_: object, **__: object) -> Cleaned:
        raise AttributeError("x")

    normalizer = make_normalizer(language="en")
    normalizer.examine = fail  # type: ignore[method-assign]
    result = normalizer.clean("We went home.")
    del normalizer.examine
    with pytest.raises(RuntimeError, match="could not be worked out: x"):
        getattr(result, "findings", ())


def test_check_finds_what_clean_finds_and_applies_nothing(make_normalizer: Make) -> None:
    normalizer = make_normalizer()
    for text in seed_texts().values():
        checked, cleaned = normalizer.check(text), normalizer.clean(text).findings
        assert checked == tuple(replace(finding, applied=False) for finding in cleaned)


def test_a_pickled_normalizer_gives_equal_results(make_normalizer: Make) -> None:
    for way in ("default", "suggested"):
        normalizer = make_normalizer(**WAYS[way])
        copy = pickle.loads(pickle.dumps(normalizer))
        for text in seed_texts().values():
            assert copy.clean(text) == normalizer.clean(text)


def test_a_pickle_is_small_and_the_same_before_and_after_use(tmp_path: Path) -> None:
    names = tmp_path / "names.yaml"
    names.write_text("- id: t\n  kind: place\n  name: {en: Testville, fr: Testeville}\n")
    allowed = tmp_path / "allowed.yaml"
    allowed.write_text("- {rule: articles, text: the Syria}\n")
    ways = (
        {},
        {"lexicon": [names]},
        {"allow": [allowed]},
        {"select": ["names"], "house_style": {"turkey": "T", "aleppo": "A"}},
    )
    for values in ways:
        normalizer = Normalizer(language="en", **values)
        unused = pickle.dumps(normalizer)
        normalizer.clean("He left Testeville for the Syria.")
        assert pickle.dumps(normalizer) == pickle.dumps(Normalizer(language="en", **values)) == unused
        assert len(unused) < 2000
        assert pickle.loads(unused).check("He left the Syria.") == normalizer.check("He left the Syria.")


def test_a_process_makes_a_pickled_normalizer_once() -> None:
    data = pickle.dumps(Normalizer(language="en"))
    assert pickle.loads(data) is pickle.loads(data)


def test_a_pickle_of_another_version_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    data = pickle.dumps(Normalizer(language="de"))
    monkeypatch.setattr(signature, "VERSION", "9.9")
    with pytest.raises(SettingsError, match=r"this is mtnorm:9\.9.*install the same mtnorm everywhere"):
        pickle.loads(data)


def test_threads_give_equal_results() -> None:
    """One Normalizer, made anew so that nothing is worked out yet, many threads at once."""
    texts = list(paragraphs()[:24])
    expected = list(Normalizer().clean_many(texts))
    shared, interval = Normalizer(), sys.getswitchinterval()
    sys.setswitchinterval(1e-4)
    try:
        barrier = threading.Barrier(4)

        def work(number: int) -> list[Cleaned]:
            barrier.wait()
            return [shared.clean(text) for text in texts[number:] + texts[:number]]

        with ThreadPoolExecutor(4) as pool:
            for number, results in enumerate(pool.map(work, range(4))):
                assert results == expected[number:] + expected[:number]
    finally:
        sys.setswitchinterval(interval)


@pytest.mark.parametrize(
    "values",
    [
        {"source_language": "es"},
        {"machine_translated": True, "apply": "suggested", "names": "off"},
        {"date": "2020-01-01", "language": "en"},
        {"select": ("typography",)},
        {"house_style": {"kyiv": "Kiev"}},
        {"default_lexicons": False},
    ],
    ids=str,
)
def test_a_normalizer_under_other_settings_is_one_made_with_them(
    values: dict[str, object], make_normalizer: Make
) -> None:
    one, made = make_normalizer(language="en").under(**values), Normalizer(**({"language": "en"} | values))
    assert one.settings == made.settings and one.signature == made.signature
    for text in paragraphs()[:24]:
        assert one.examine(text) == made.examine(text)


def test_rules_and_names_are_shared_where_settings_do_not_shape_them() -> None:
    one = Normalizer(language="en")
    assert one.under(source_language="es").names is one.names
    assert one.under(house_style={"kyiv": "Kiev"}).names is not one.names
    assert one.under(select=("names",)).clean("in the north of the Syria").text == "in the north of the Syria"


def test_what_came_by_value_is_not_read_again_for_other_settings(tmp_path: Path) -> None:
    """Where a pickle is loaded, its lexicons need not lie."""
    folder = tmp_path / "own"
    (folder / "names").mkdir(parents=True)
    entry = "- id: zorbal\n  kind: person\n  name: {en: Zorbal Quimby}\n  variants: [Zorbal Kwimbi]\n"
    (folder / "names" / "own.yaml").write_text(entry, encoding="utf-8")
    data = pickle.dumps(Normalizer(language="en", lexicon=(str(folder),)))
    shutil.rmtree(folder)
    revived: Normalizer = pickle.loads(data)
    for values in ({"source_language": "es"}, {"ignore": ("typography",)}, {"house_style": {"zorbal": "Z. Quimby"}}):
        assert "zorbal" in revived.under(**values).lexicon.by_id
    with pytest.raises(SettingsError, match="no entry with the id 'zorbel'"):
        revived.under(house_style={"zorbel": "Z. Quimby"})


def test_settings_may_be_changed_while_others_read() -> None:
    shared, interval = Normalizer(language="en"), sys.getswitchinterval()
    sys.setswitchinterval(1e-6)
    try:
        with ThreadPoolExecutor(3) as pool:
            made = [pool.submit(shared.under, names="off") for _ in range(200)]
            read = pool.submit(shared.clean, "He lives in the Syria.")
            assert {future.result().settings.names for future in made} == {"off"}
            assert read.result().text == "He lives in Syria."
    finally:
        sys.setswitchinterval(interval)


def test_the_signature_is_stable_and_names_its_parts() -> None:
    first, second = Normalizer(), Normalizer()
    assert first.signature == second.signature == pickle.loads(pickle.dumps(first)).signature
    assert first.clean("x").signature == first.signature
    assert [part.partition(":")[0] for part in first.signature.split("|")] == [
        "mtnorm",
        "rules",
        "lexicons",
        "settings",
    ]


def test_the_signature_changes_with_whatever_can_change_a_result(tmp_path: Path) -> None:
    lexicon = tmp_path / "house.yaml"
    lexicon.write_text("- id: a\n  kind: place\n  name: {en: Aleppo, fr: Alep}\n")
    ways: list[dict[str, object]] = [
        {},
        {"apply": "suggested"},
        {"names": "off"},
        {"language": "en"},
        {"source_language": "fr"},
        {"machine_translated": True},
        {"date": "2024-12-01"},
        {"select": ("articles",)},
        {"ignore": ("articles",)},
        {"default_lexicons": False},
        {"lexicon": (str(lexicon),)},
        {"house_style": {"syria": "Syria"}},
        {"house_style": {"syria": "the Syria"}},
    ]
    signatures = [Normalizer(**way).signature for way in ways]
    assert len(set(signatures)) == len(ways)
    lexicon.write_text(lexicon.read_text().replace("Alep}", "Halep}"))
    assert Normalizer(lexicon=(str(lexicon),)).signature not in signatures


def test_the_signature_is_the_same_wherever_the_lexicon_lies(tmp_path: Path) -> None:
    signatures = set()
    for folder in ("here", "there"):
        path = tmp_path / folder / "lexicon" / "house.yaml"
        path.parent.mkdir(parents=True)
        path.write_text("- id: a\n  kind: place\n  name: {en: Aleppo, fr: Alep}\n")
        signatures.add(Normalizer(lexicon=(str(path),)).signature)
    assert len(signatures) == 1


@pytest.mark.parametrize(
    ("values", "said"),
    [
        ({"select": ("artcles",)}, "did you mean 'articles'"),
        ({"ignore": ("articles/article-before-nam",)}, "did you mean 'articles/article-before-name'"),
        ({"names": "sometimes"}, "canonical, consistent, off"),
        ({"apply": "all"}, "safe, suggested"),
        ({"lexicon": ("/nowhere/x.yaml",)}, "/nowhere/x.yaml"),
        ({"house_style": {"no-such-entity": "X"}}, "no-such-entity"),
        ({"date": "yesterday"}, "yesterday"),
        ({"language": "klingon"}, "klingon"),
        ({"source_language": "french"}, "french"),
    ],
)
def test_wrong_settings_are_told_when_they_are_given(values: dict[str, object], said: str) -> None:
    with pytest.raises(NormalizerError) as caught:
        Normalizer(**values)
    assert said in str(caught.value) and "\n" not in str(caught.value)


@pytest.mark.parametrize("work", ["clean", "repair", "mentions"])
@pytest.mark.parametrize("values", [{"date": "2024-13-01"}, {"date": "yesterday"}, {"language": "English"}])
def test_what_is_given_with_a_text_is_checked_like_settings(
    make_normalizer: Make, work: str, values: dict[str, str]
) -> None:
    with pytest.raises(SettingsError, match=next(iter(values.values()))):
        getattr(make_normalizer(), work)("He left.", **values)


@pytest.mark.parametrize("work", ["clean", "repair"])
def test_a_date_of_python_dates_a_text(make_normalizer: Make, work: str) -> None:
    clean = getattr(make_normalizer(language="en"), work)
    text = "He left the Syria."
    assert clean(text, date=datetime.date(2024, 11, 30)) == clean(text, date="2024-11-30")


def test_weak_rules_speak_only_where_something_shows_a_translation(make_normalizer: Make) -> None:
    sentence = "Aleppo would have fallen into the hands of jihadists, a source said."
    assert not make_normalizer().check(sentence)
    assert make_normalizer(source_language="fr").check(sentence)
    assert not make_normalizer(source_language="tr").check(sentence)
    assert make_normalizer(machine_translated=True).check(sentence)
    translated = sentence + " “It is so,” he said. she indicated. The economy of the regime [sirio] is weak."
    assert any(f.start < 30 for f in make_normalizer().check(translated))


def test_words_in_brackets_are_taken_out_of_a_translated_text_alone(make_normalizer: Make) -> None:
    """A scholar's gloss looks the same."""
    gloss = "They ask for an imperative mandate [mandat impératif] in every council."
    assert make_normalizer().repair(gloss).text == gloss
    assert [f.text for f in make_normalizer().check(gloss)] == ["[mandat impératif] "]
    assert "[" not in make_normalizer(source_language="fr").repair(gloss).text


def test_weak_findings_that_make_up_for_strong_ones_change_nothing_by_default(make_normalizer: Make) -> None:
    """One strong finding and many weak ones let these speak; only the caller, or more of the first, lets them mend."""
    text = (
        "He is engineer and lives near the river, where the strike began against the background of the dispute.\n"
        "The meeting was held in the frame of the agreement (see page 3 ), and the the workers left.\n"
    )
    for way, applied in ({}, False), ({"machine_translated": True}, True):
        result = make_normalizer(language="en", **way).examine(text)
        brackets = [f for f in result.findings if f.rule == "typography/space-inside-brackets"]
        assert [finding.applied for finding in brackets] == [applied], way
        assert make_normalizer(language="en", **way).repair(text).text == result.text


def test_what_a_repair_uncovers_counts_for_the_whole_text(make_normalizer: Make) -> None:
    """A price that is mended shows a strong finding, which opens the door for a weak one some lines before."""
    between = "The council met again on Tuesday and the members agreed on a date for the next session of the board.\n"
    faults = ("He bought red,green and blue.\n", "They live on a island in the north.\n", "It costs 12â‚¬50 now.\n")
    text = (between * 2).join((*faults, ""))
    normalizer = make_normalizer(language="en")
    assert normalizer.repair(text).text == normalizer.examine(text).text


def test_an_acronym_that_says_other_things_elsewhere_is_replaced_where_its_language_was_translated(
    make_normalizer: Make,
) -> None:
    normalizer = make_normalizer(language="en", machine_translated=True)
    polish = "Prices rose, GUS reported. The powiat hospitals limited admissions."
    hint = "“We will come”, so the Minister. The GUS met in Minsk."
    german = f"{hint} The traffic light must deliver, the Chancellor holds fast. Herr Meier is of the opinion."
    assert "GUS" in normalizer.clean(polish).text
    assert [f.edit.text for f in normalizer.check(hint) if f.text == "GUS" and f.edit] == ["CIS"]
    assert "The GUS met" in normalizer.clean(hint).text
    assert "The CIS met" in normalizer.clean(german).text
    assert "The CIS met" in make_normalizer(language="en", source_language="de").clean("The GUS met in Minsk.").text


def test_inside_quotation_names_are_mended_and_wording_is_left(make_normalizer: Make) -> None:
    text = "“We left the Syria for the ONU and Bashar Al Assad ,” he said in Paris on Friday."
    result = make_normalizer(language="en").clean(text)
    assert "the Syria" in result.text and "in quotation" in {finding.withheld for finding in result.findings}
    assert "Bashar al-Assad,”" in result.text


def test_what_was_selected_is_all_that_speaks(make_normalizer: Make) -> None:
    text = seed_texts()["002_9d790d5d4bc05b18.txt"]
    everything = {finding.rule for finding in make_normalizer().check(text)}
    assert {f.rule for f in make_normalizer(select=("names",)).check(text)} <= {
        r for r in everything if r[:6] == "names/"
    }
    assert not {f.rule for f in make_normalizer(ignore=("names",)).check(text)} & {
        r for r in everything if r[:6] == "names/"
    }


@pytest.mark.parametrize("text", [None, b"He left the Syria.", 7])
def test_what_is_no_text_is_told_of(text: object, make_normalizer: Make) -> None:
    for work in (make_normalizer().clean, make_normalizer().repair):
        with pytest.raises(TypeError, match=r"a text must be str, not \w+"):
            work(text)  # type: ignore[operator]


def test_one_text_is_no_list_of_texts(make_normalizer: Make) -> None:
    with pytest.raises(TypeError, match="put it in a list"):
        make_normalizer().clean_many("abc")


def test_a_name_that_no_setting_has_is_told_with_the_nearest() -> None:
    with pytest.raises(SettingsError, match="no setting 'langauge'; did you mean 'language'"):
        Normalizer(langauge="en")
    with pytest.raises(SettingsError, match="no setting 'aply'; did you mean 'apply'"):
        Normalizer().under(aply="suggested")


def test_settings_go_by_name() -> None:
    with pytest.raises(SettingsError, match="single ones go by name"):
        Normalizer("en")  # type: ignore[arg-type]


@pytest.mark.parametrize("text", ["México", "Siria: Bachar al Asad huye", "Präsident Wolodymyr Selenskyj"])
def test_names_stay_where_nothing_says_that_a_text_is_english(
    text: str, make_normalizer: Callable[..., Normalizer]
) -> None:
    assert make_normalizer().clean(text).text == text


def test_names_are_settled_where_a_word_beside_them_is_english(make_normalizer: Callable[..., Normalizer]) -> None:
    text = "Hayat Tahrir al Sham attacks Damascus"
    assert make_normalizer().clean(text).text == "Hay'at Tahrir al-Sham attacks Damascus"
