"""What goes on with the first word of a name: which pairs of words are compared by sound, and which names stay found."""

import pytest

from normalizer.lexicon.entry import NameEntry
from normalizer.lexicon.packed import unpack
from normalizer.names.compile import compile_names
from normalizer.names.index import NameIndex
from normalizer.names.mentions import find_mentions
from normalizer.text.language import LanguageData
from normalizer.text.view import View
from tests.names.test_sound_index import ENGLISH, JUDGE

ENTRIES = (
    NameEntry("abiy", "person", {"en": "Abiy Ahmed"}),
    NameEntry("tal-afar", "place", {"en": "Tal Afar"}),
    NameEntry("gromov", "person", {"en": "Spotid Gromov"}),
    NameEntry("najaf", "place", {"en": "Najaf"}),
    NameEntry("rezvani", "person", {"en": "Karim Rezvaninejad"}),
    NameEntry("pla", "organisation", {"en": "People's Liberation Army"}),
)
ORDINARY = ("abi", "ahmed", "tall", "afar", "spotted", "eagles", "peoples", "liberation")


def _index() -> NameIndex:
    compiled = unpack(memoryview(compile_names(ENTRIES, JUDGE, ORDINARY)))
    return NameIndex(ENTRIES, {}, judge=JUDGE, compiled=compiled)


def _found(text: str, index: NameIndex, language: LanguageData = ENGLISH) -> set[str]:
    mentions = find_mentions(View(text, language), index, "canonical")
    return {entity for mention in mentions for entity in mention.entities}


@pytest.mark.parametrize(
    ("text", "compared"),
    [
        ("they met the Spotted Eagles", []),
        ("the Spotted Gromof met him", ["Spotted Gromof"]),
        ("they fled from Tall Afar", ["Tall Afar"]),
    ],
)
def test_two_ordinary_words_are_compared_where_one_is_part_of_a_person_or_place(
    text: str, compared: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    index, pairs = _index(), list[str]()
    assert index.sound is not None
    may_go_on = index.sound.may_go_on
    monkeypatch.setattr(index.sound, "may_go_on", lambda pair, **how: pairs.append(pair) or may_go_on(pair, **how))
    _found(text, index)
    assert pairs == compared


@pytest.mark.parametrize(
    ("text", "entity"),
    [
        ("the minister, Abi Ahmed, spoke", "abiy"),
        ("they fled from Tall Afar to the north", "tal-afar"),
        ("the People’s Liberation Army sent troops", "pla"),
    ],
)
def test_a_name_of_ordinary_words_is_found(text: str, entity: str) -> None:
    assert _found(text, _index()) == {entity}


@pytest.mark.parametrize("spelling", ["Kareem Rezvani-Nejad", "Kareem Rezvāni-Nežād", "Kareem Rezvani-nejad"])
def test_a_second_word_may_be_written_with_a_hyphen(spelling: str) -> None:
    assert _found(f"they met {spelling}, who left", _index()) == {"rezvani"}
    assert not _found(f"they met {spelling.split('-', maxsplit=1)[0]}, who left", _index())


def test_a_listed_name_is_known_by_a_first_word_with_a_possessive() -> None:
    index = _index()
    assert index.longest("People’s") == 3 and index.longest("People") == 0


@pytest.mark.parametrize(
    ("text", "found"), [("they left Nejaf on foot", {"najaf"}), ("Mohammed bin Nejaf left", set())]
)
def test_one_word_by_sound_is_no_place_where_it_says_whose_son_somebody_is(text: str, found: set[str]) -> None:
    assert _found(text, _index()) == found
