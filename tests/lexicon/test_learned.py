"""What earlier runs learned of words changes what a text costs, never what is found."""

from weakref import WeakSet

import pytest

from normalizer import Normalizer
from normalizer.lexicon import learned
from normalizer.lexicon.learned import Learned
from normalizer.lexicon.packed import open_packed, unpack
from normalizer.names.start import ORDINARY, Start, number_of, start_of
from tests.random_text import seed_texts

_TEXT = "Zelenskyy met Erdogan's envoy in Idleb; the Hama front, Hayʼat Tahrir al Sham, Jackson-Lee and OSDH said so."


@pytest.fixture(autouse=True)
def folder(tmp_path, monkeypatch):
    """A cache folder for what is learned, and for nothing else: lexicons take long to compile."""

    def kept(name):
        return unpack(open_packed(tmp_path / name)) if (tmp_path / name).exists() else None

    monkeypatch.setattr(learned, "kept_sections", kept)
    monkeypatch.setattr(learned, "keep_bytes", lambda name, data: (tmp_path / name).write_bytes(data))
    return tmp_path


def _asked_enough(memo):
    for _ in range(learned._LOOK_AFTER):
        memo.get("Raqqa")
    return memo


def test_what_was_learned_is_there_for_the_next_run(monkeypatch):
    monkeypatch.setattr(learned, "_LEAST", 3)
    first = Learned("words")
    for number, word in enumerate(["Idlib", "Hama", "Homs"]):
        first.keep(word, number)
    second = Learned("words")
    assert second.get("Homs") == -1, "a short text should not open the file"
    assert [_asked_enough(second).get(word) for word in ("Idlib", "Hama", "Homs", "Raqqa")] == [0, 1, 2, -1]


def test_what_two_processes_learn_is_joined(monkeypatch):
    monkeypatch.setattr(learned, "_LEAST", 1)
    one, other = Learned("words"), Learned("words")
    one.keep("Idlib", 1)
    other.keep("Hama", 2)
    third = _asked_enough(Learned("words"))
    assert (third.get("Idlib"), third.get("Hama")) == (1, 2)


def test_no_more_is_kept_than_is_allowed(monkeypatch):
    monkeypatch.setattr(learned, "_LEAST", 1)
    monkeypatch.setattr(learned, "_MOST", 2)
    memo = Learned("words")
    for number in range(5):
        memo.keep(f"word {number}", number)
    assert [memo.get(f"word {number}") for number in range(5)] == [0, 1, -1, -1, -1]


def test_without_a_name_nothing_is_kept(folder, monkeypatch):
    monkeypatch.setattr(learned, "_LEAST", 1)
    memo = Learned("")
    memo.keep("Idlib", 1)
    assert memo.get("Idlib") == -1
    assert not list(folder.iterdir())


@pytest.mark.parametrize("number", [0, 1, 5, ORDINARY | 2, ORDINARY])
def test_a_number_says_what_a_word_can_begin(number):
    start = start_of(number)
    assert (number_of(start) if start else 0) == (number if number & ~ORDINARY else 0)


def test_a_word_that_is_only_ordinary_begins_nothing():
    assert start_of(number_of(Start(is_ordinary=True))) is None


def test_texts_have_the_same_names_after_a_run_that_learned(folder, monkeypatch):
    monkeypatch.setattr(learned, "_LEAST", 20)
    monkeypatch.setattr(learned, "_LOOK_AFTER", 2)
    texts = [*seed_texts().values(), _TEXT]
    before = [Normalizer(language="en").mentions(text) for text in texts]
    assert list(folder.glob("words-*"))
    after = [Normalizer(language="en").mentions(text) for text in texts]
    one = Normalizer(language="en")
    assert before == after == [one.mentions(text) for text in reversed(texts)][::-1]


def test_a_house_style_and_a_date_leave_it_alone(folder, monkeypatch):
    monkeypatch.setattr(learned, "_LEAST", 1)
    Normalizer(language="en", house_style={"syria": "Syria"}).mentions(_TEXT)
    Normalizer(language="en", date="2020-01-01").mentions(_TEXT)
    assert not list(folder.glob("words-*"))


def test_a_little_that_was_learned_is_kept_when_the_process_ends(folder, monkeypatch):
    monkeypatch.setattr(learned, "_in_use", WeakSet())
    memo, short = Learned("words"), Learned("short")
    for number in range(learned._LEAST_LAST):
        memo.keep(f"word {number}", number)
    short.keep("Idlib", 1)
    learned._close_all()
    assert [path.name for path in folder.iterdir()] == ["words"]


def test_what_sounds_like_no_name_is_not_compared_again(folder, monkeypatch):
    monkeypatch.setattr(learned, "_LEAST_LAST", 1)
    monkeypatch.setattr(learned, "_LOOK_AFTER", 1)
    spellings = ["Zelenskiyy", "Grumbleton", "Quovadis"]
    index = Normalizer(language="en").names.sound
    first = [index.matches(spelling) for spelling in spellings]
    learned._close_all()
    index = Normalizer(language="en").names.sound
    asked, compare = [], type(index)._compare
    monkeypatch.setattr(
        type(index), "_compare", lambda self, spelling: asked.append(spelling) or compare(self, spelling)
    )
    assert [index.matches(spelling) for spelling in spellings] == first
    assert asked == [spelling for spelling, found in zip(spellings, first, strict=True) if found]
