"""Names found by sound in a large set: what the judge accepts is found, whatever else is known and was met before."""

import random
from collections.abc import Sequence

import pytest

from normalizer.lexicon.entry import NameEntry
from normalizer.lexicon.folder import lexicon_folder
from normalizer.lexicon.sound import sound_tables
from normalizer.names.index import NameIndex, judge_from
from normalizer.names.mentions import find_mentions
from normalizer.names.sound import SoundToken
from normalizer.names.sound.pieces import token_keys
from normalizer.names.sound_index import SoundIndex
from normalizer.text.language import LanguageData
from normalizer.text.view import View
from tests.names.sound.test_judge import OTHER, SAME

JUDGE = judge_from(sound_tables(lexicon_folder() / "sound"))
ENGLISH = LanguageData("en", function_words=frozenset({"the", "as", "an", "in", "said"}))
SYLLABLES = ("ka", "ri", "mou", "sha", "dji", "bel", "nas", "tor", "vik", "zem", "al", "hus", "ain", "fa", "lo", "gre")


def _entries(*names: str) -> list[NameEntry]:
    return [NameEntry(name, "person", {"en": name}) for name in names]


def _crowd(count: int) -> list[NameEntry]:
    """So many names of two tokens, all different, many with the same consonants."""
    names = []
    for number in range(count):
        parts = [SYLLABLES[(number // 16**place + place) % 16] for place in range(4)]
        names.append(f"{''.join(parts[:2]).title()} {''.join(parts[2:]).title()}{'e' * (number // 16**4)}")
    return _entries(*names)


def _sound(index: NameIndex) -> SoundIndex:
    assert index.sound is not None
    return index.sound


@pytest.mark.parametrize(("known", "seen"), SAME)
def test_what_the_judge_accepts_is_found(known: str, seen: str) -> None:
    """Names in another script are found under the form in that script only."""
    other_script = not seen.isascii() and ord(seen[0]) > 0x250
    entry = NameEntry("x", "person", {"en": known, "xx": seen} if other_script else {"en": known})
    index = NameIndex([entry], {}, judge=JUDGE)
    assert [match.form.entity for match in _sound(index).matches(seen)] == ["x"]
    assert _sound(index).may_start(seen.replace("-", " ").split()[0].removesuffix("'"))


@pytest.mark.parametrize(("known", "seen"), OTHER)
def test_what_it_refuses_is_not(known: str, seen: str) -> None:
    assert not _sound(NameIndex(_entries(known), {}, judge=JUDGE)).matches(seen)


def test_a_name_is_found_among_ten_thousand_others() -> None:
    index = NameIndex([*_crowd(10_000), *_entries("Hassan Nasrallah", "Deir ez-Zor")], {}, judge=JUDGE)
    for seen, entity in (("Hasan Nasr Allah", "Hassan Nasrallah"), ("Dayr az-Zawr", "Deir ez-Zor")):
        assert entity in [match.form.entity for match in _sound(index).matches(seen)]


def test_a_first_word_is_held_worth_a_look_whenever_it_may_begin_a_name() -> None:
    """Also after it came so often that it is looked at more closely."""
    index = _sound(NameIndex(_entries("Volodymyr Zelensky", "Qamishli"), {}, judge=JUDGE))
    for _ in range(6):
        assert index.may_start("Wolodymyr") and index.may_start("Kamischli") and index.may_start("Al")
        assert not index.may_start("London")


def test_what_is_found_does_not_depend_on_what_was_read_before() -> None:
    entries = [*_crowd(500), *_entries("Volodymyr Zelensky", "Osama bin Laden")]
    text = "Then Oussama ben Laden met Wolodymyr Selenskyj, said Karimu Sha. Karimu Sha said it."
    fresh, used = NameIndex(entries, {}, judge=JUDGE), NameIndex(entries, {}, judge=JUDGE)
    for _ in range(5):
        find_mentions(View("Oussama Karimu Wolodymyr Sha. The Karimu. Then Selenskyj.", ENGLISH), used)
    assert find_mentions(View(text, ENGLISH), used) == find_mentions(View(text, ENGLISH), fresh)


def test_a_function_word_begins_a_name_only_when_it_is_joined_to_it() -> None:
    index = NameIndex([NameEntry("suwayda", "place", {"en": "Suwayda"})], {}, judge=JUDGE)
    assert [m.start for m in find_mentions(View("They went as Suweida said", ENGLISH), index)] == [13]
    assert [m.start for m in find_mentions(View("They went to as-Suweida then", ENGLISH), index)] == [13]


ROMANISED = (
    ("k", "q"),
    ("sh", "ch"),
    ("ou", "u"),
    ("dj", "j"),
    ("v", "w"),
    ("i", "y"),
    ("a", "e"),
    ("s", "ss"),
    ("r", "rr"),
)


def _respelt(name: str, chance: random.Random) -> str:
    """A name in another romanisation, now and then with a letter that is another name's."""
    for one, other in chance.sample(ROMANISED, 4):
        name = name.replace(one, other)
    at = chance.randrange(1, len(name))
    return name if chance.random() < 0.7 else name[:at] + chance.choice("aeioukrns") + name[at + 1 :]


@pytest.mark.parametrize("seed", range(4))
def test_what_is_found_is_what_the_judge_accepts_of_all_names_with_the_keys_of_a_spelling(seed: int) -> None:
    chance = random.Random(seed)
    given = ["".join(chance.sample(SYLLABLES, chance.choice((2, 2, 3)))).title() for _ in range(60)]
    names = {f"{chance.choice(given)} {chance.choice(('', 'al-', 'bin '))}{chance.choice(given)}" for _ in range(300)}
    index = _sound(NameIndex([*_entries(*sorted(names)), *_entries(*sorted(set(given)))], {}, judge=JUDGE))
    known = [JUDGE.prepare(name) for name in sorted(names | set(given))]
    met = 0
    for name in chance.sample(sorted(names), 120) + chance.sample(given, 30):
        spelling = _respelt(name, chance)
        seen = JUDGE.prepare(spelling)
        expected = {
            other.surface for other in known if _share_keys(other.tokens, seen.tokens) and JUDGE.compare(other, seen)
        }
        found = {match.form.surface for match in index.matches(spelling)}
        assert expected <= found
        assert all(JUDGE.compare(JUDGE.prepare(surface), seen) for surface in found)
        met += len(expected)
    assert met > 80


def _share_keys(known: Sequence[SoundToken], seen: Sequence[SoundToken]) -> bool:
    """Whether two names are as many tokens, each with a key of the one beside it."""
    with_vowel = len(known) == 1
    keys = [[token_keys(token, JUDGE.tables, with_vowel=with_vowel) for token in name] for name in (known, seen)]
    return len(known) == len(seen) and not any(map(frozenset.isdisjoint, *keys))


@pytest.mark.parametrize(
    ("text", "becomes"),
    [
        ("Jamal Khashoggi died and Jashogi was mourned.", "Jamal Khashoggi died and Khashoggi was mourned."),
        ("He died and Jashogi was mourned.", "He died and Jashogi was mourned."),
        ("Jamal Khashoggi met Ahmed Jashogi there.", "Jamal Khashoggi met Ahmed Jashogi there."),
    ],
)
def test_a_surname_by_its_sound_needs_the_full_name_and_stays_short(text: str, becomes: str) -> None:
    entry = NameEntry("k", "person", {"en": "Jamal Khashoggi"}, short=("Khashoggi",))
    mentions = find_mentions(View(text, ENGLISH), NameIndex([entry], {}, judge=JUDGE))
    for mention in reversed(mentions):
        if mention.replacement is not None:
            text = text[: mention.start] + mention.replacement + text[mention.end :]
    assert text == becomes


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("Then Omar Bachir Khan spoke to them.", 0),
        ("Then Omar Bachir spoke to them.", 1),
        ("Omar Bachir Resigns\n\nThe president has left, he said.", 1),
    ],
)
def test_a_person_s_name_with_a_further_name_behind_it_is_somebody_else(text: str, count: int) -> None:
    index = NameIndex(_entries("Omar al-Bashir"), {}, judge=JUDGE)
    assert len(find_mentions(View(text, ENGLISH), index)) == count
