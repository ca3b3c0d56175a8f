"""Phrases of the wording lexicons: whole words, in their context, from the right language."""

import pytest

from normalizer.lexicon.entry import Lexicon, WordingEntry
from normalizer.rulebook import Hit, Rule, Strength, phrases
from normalizer.rulebook.rule import Aim
from normalizer.rulebook.ruleset import Ruleset
from normalizer.text.language import LanguageData
from normalizer.text.view import View

RULE = Rule("Calque", "Why.", phrases("calque"), (), "a/b", strength=Strength.WEAK, id="wording/calque")
_WORDS = {"article": ("the", "a", "an"), "possessive": ("his", "her")}


def _hits(text: str, *entries: WordingEntry, language: str = "en") -> list[Hit]:
    facts = LanguageData(language, function_words=frozenset({"at", "in", "of"}), words=_WORDS)
    view, ruleset = View(text, facts), Ruleset([RULE], facts, Lexicon(wording=entries))
    return [hit for _, hit in ruleset.find(view, tuple, Aim.WEAK)]


def _becomes(text: str, *entries: WordingEntry) -> str:
    for hit in reversed(_hits(text, *entries)):
        if hit.fix is not None:
            text = text[: hit.start] + hit.fix + text[hit.end :]
    return text


def _entry(**values: object) -> WordingEntry:
    whole = {"id": "x", "bad": ("hard blow", "hard blows"), "good": ("heavy blow", "heavy blows"), "language": "fr"}
    return WordingEntry(**(whole | values))  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("text", "becomes"),
    [
        ("a hard blow, two hard blows", "a heavy blow, two heavy blows"),
        ("Hard blow for Assad", "Heavy blow for Assad"),
        ("HARD BLOW", "HEAVY BLOW"),
        ("a hard blower, a die-hard blow, hard blow-out", "a hard blower, a die-hard blow, hard blow-out"),
        ("“hard blow”", "“heavy blow”"),
        ("hard  blow", "hard  blow"),
    ],
)
def test_whole_words_in_any_capitals(text: str, becomes: str) -> None:
    assert _becomes(text, _entry()) == becomes


def test_apostrophes_are_level_and_one_good_form_serves_all() -> None:
    entry = _entry(bad=("doesn't stop to", "don’t stop to"), good=("keeps",))
    assert _becomes("It doesn’t stop to fall; we don't stop to fall", entry) == "It keeps fall; we keeps fall"


def test_groups_of_a_pattern_stand_as_in_the_text() -> None:
    entry = _entry(bad=(r"/the mayor of (?P<city>\w+) (?:the )?(\w+ \w+)(, too)?/",), good=(r"\g<city>’s mayor \2\3",))
    assert _becomes("The mayor of Évry Zoé Lalande left.", entry) == "Évry’s mayor Zoé Lalande left."
    turned = _entry(bad=(r"/(\w+) of hail/",), good=(r"hail \1",))
    texts = ["It rained. Clouds of hail came.", "In Minsk Clouds of hail came."]
    assert [_becomes(text, turned) for text in texts] == ["It rained. Hail clouds came.", "In Minsk Hail Clouds came."]


def test_context_before_and_after() -> None:
    entry = _entry(after=("a", "undeniably a"), before=("for", "/to \\w+/"))
    texts = [
        "a hard blow for him",
        "a hard blow to him",
        "the hard blow for him",
        "a hard blow in May",
        "a hard blow, for him",
    ]
    assert [bool(_hits(text, entry)) for text in texts] == [True, True, False, False, True]


@pytest.mark.parametrize("before", ["/, \\w+/", "/[,:] “/", ":", "/\\. He/"])
def test_context_may_begin_with_punctuation(before: str) -> None:
    text = {
        "/, \\w+/": "hard blow, then",
        "/[,:] “/": "hard blow: “No",
        ":": "hard blow: no",
        "/\\. He/": "hard blow. He left",
    }
    assert _hits(text[before], _entry(before=(before,)))


def test_context_ends_with_the_sentence() -> None:
    assert _hits("In all, a hard blow, 12 dead", _entry(after=("a",), before=("/\\d+/",)))
    assert not _hits("a hard blow. 12 men came", _entry(before=("/\\d+/",)))
    assert not _hits("in group A. Hard blow", _entry(after=("a",)))


def test_an_exception_counts_within_its_sentence() -> None:
    entry = _entry(unless=("with a hammer",))
    assert not _hits("He struck one hard blow with a hammer.", entry)
    assert _hits("He came with a hammer. It was a hard blow for him.", entry)
    assert _hits("It was a hard blow for him. He came with a hammer.", entry)


def test_a_pattern_hands_on_what_it_caught() -> None:
    entry = _entry(bad=("/(\\d+) years? of prison/",), good=("\\1 years in prison",))
    assert _becomes("got 12 years of prison.", entry) == "got 12 years in prison."


@pytest.mark.parametrize(
    ("text", "good", "becomes"),
    [
        ("after long illness", "a long illness", "after a long illness"),
        ("after a long illness", "a long illness", "after a long illness"),
        ("his long illness", "an illness", "his illness"),
        ("it was long illness", "a long illness of", "it was a long illness of"),
        ("stay at long illness", "at an illness", "stay at an illness"),
        ("a house, long illness", "At an illness", "a house, at an illness"),
        ("a house, long illness", "France", "a house, France"),
        ("long illness a man", "illness of the", "illness of a man"),
        ("he gave long illness in Lodi", "himself in", "he gave himself in in Lodi"),
    ],
)
def test_what_goes_in_fits_the_words_beside_it(text: str, good: str, becomes: str) -> None:
    assert _becomes(text, _entry(bad=("long illness",), good=(good,))) == becomes


def test_nothing_is_found_where_the_words_beside_a_phrase_make_it_right() -> None:
    entry = _entry(bad=("long illness",), good=("a long illness",))
    assert not _hits("after a long illness", entry)
    (hit,) = _hits("after a long illness", _entry(bad=("long illness",), good=("long illness",)))
    assert hit.fix is None


def test_a_phrase_without_a_better_one_is_only_flagged() -> None:
    (hit,) = _hits("a hard blow", _entry(good=()))
    assert hit.fix is None and hit.safety == "flag"


def test_a_phrase_that_several_languages_leave_betrays_each_of_them() -> None:
    """Whoever knows the source must find it, whichever entry was read first."""
    entries = [_entry(id=f"x-{code}", language=code, source=f"{code}.yaml:1") for code in ("de", "fr", "ru")]
    sources = {code for hit in _hits("a hard blow", *entries) for code in hit.sources or ()}
    assert sources == {"de", "fr", "ru"}


def test_a_longer_phrase_of_another_language_does_not_hide_a_shorter_one() -> None:
    entries = [_entry(language="ru"), _entry(id="long", bad=("a hard blow for",), good=("bad for",), language="fr")]
    assert "ru" in {code for hit in _hits("a hard blow for him", *entries) for code in hit.sources or ()}


def test_other_target_languages_are_left_alone() -> None:
    assert _hits("a hard blow", _entry(), language="fr") == []


def test_a_pattern_that_takes_too_long_finds_nothing_and_stops_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("normalizer.rulebook.phrase._TIMEOUT", 0.05)
    endless = _entry(id="endless", bad=("/(?:\\w+ ?)+ blow!/",))
    text = "a hard blow " + "and a word " * 9
    assert [hit.fix for hit in _hits(text, endless, _entry(source="other.yaml:1"))] == ["heavy blow"]


def test_the_message_says_what_the_phrase_is_from_which_language_and_what_is_better() -> None:
    noted, bare, flag = _entry(note="un coup dur"), _entry(), _entry(note="un coup dur", good=())
    messages = [_hits("a hard blow", entry)[0].message for entry in (noted, bare, flag)]
    assert messages == [
        "Calque (fr: un coup dur): better “heavy blow”",
        "Calque (fr): better “heavy blow”",
        "Calque (fr: un coup dur)",
    ]
