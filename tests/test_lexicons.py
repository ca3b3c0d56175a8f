"""The lexicons that ship: they load, and every entry does what its own tests say."""

from collections import Counter
from collections.abc import Callable
from functools import cache
from pathlib import Path

import pytest
from wordfreq import top_n_list

from normalizer.engine import Normalizer
from normalizer.lexicon.entry import NameEntry, ResidueEntry, WordingEntry
from normalizer.lexicon.folder import lexicon_files, lexicon_folder
from normalizer.lexicon.layout import format_text
from normalizer.lexicon.load import LexiconFile, load_lexicon, read_lexicon_file
from normalizer.lexicon.triggers import trigger_of
from normalizer.quality.proof import proof_faults, shipped_for

FILES = lexicon_files(lexicon_folder())

_EVERYWHERE = 50
_shipped_for = cache(shipped_for)
_FILE = pytest.mark.parametrize("path", FILES, ids=lambda path: f"{path.parent.name}/{path.name}")


@cache
def _read(path: Path) -> LexiconFile:
    return read_lexicon_file(path)


@_FILE
def test_a_file_loads_without_fault(path: Path) -> None:
    faults = [f"{path}:{fault.line}: {fault.entry}: {fault.message}" for fault in _read(path).faults]
    assert not faults, "\n".join(faults)


@_FILE
def test_a_file_says_what_it_holds_and_where_it_comes_from(path: Path) -> None:
    head = path.read_text(encoding="utf-8").split("\n- ")[0]
    comment = " ".join(line for line in head.splitlines() if line.startswith("#"))
    assert comment and ("source" in comment.lower() or "written by hand" in comment.lower()), (
        "no sources in the first comment"
    )
    assert any(name in comment for name in ("Apache-2.0", "CC", "Unicode", "public domain")), "no licence"


def test_all_lexicons_load_together() -> None:
    lexicon = load_lexicon([lexicon_folder()])
    assert lexicon.names and lexicon.wording and lexicon.residue and lexicon.languages


@pytest.mark.parametrize("section", ["names", "wording", "residue"])
def test_ids_are_unique(section: str) -> None:
    """Names over all files; wording and residue within their language."""
    seen: Counter[str] = Counter()
    for path in FILES:
        for _, entry in _read(path).entries if path.parent.name == section else ():
            seen[entry.id if isinstance(entry, NameEntry) else f"{path.stem}: {getattr(entry, 'id', '')}"] += 1
    assert not [name for name, count in seen.items() if count > 1]


@_FILE
def test_every_entry_does_what_its_tests_say_and_is_needed_for_it(path: Path) -> None:
    found = proof_faults([_read(path)], _shipped_for)
    faults = [f"{path}:{fault.line}: {fault.entry}: {fault.message}" for _, fault in found]
    assert not faults, "\n".join(faults)


@pytest.mark.parametrize("path", [path for path in FILES if path.suffix == ".yaml"], ids=str)
def test_a_file_has_the_one_layout(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    assert format_text(text, path.parent.name) == text, f"run mtnorm lexicon format {path}"


@_FILE
def test_wording_and_residue_are_tested(path: Path) -> None:
    """Names speak for themselves; words and furniture show what they do, and where they do not."""
    if path.parent.name not in ("wording", "residue"):
        return
    untested = [
        f"{path}:{line}: {entry.id}"
        for line, entry in _read(path).entries
        if isinstance(entry, WordingEntry | ResidueEntry) and not any(test.given for test in entry.tests)
    ]
    unproved = [
        f"{path}:{line}: {entry.id}: an exception without a `same`"
        for line, entry in _read(path).entries
        if isinstance(entry, WordingEntry) and entry.unless and not any(test.same for test in entry.tests)
    ]
    assert not untested + unproved, "\n".join(untested + unproved)


@_FILE
def test_no_two_phrases_of_a_language_are_the_same(path: Path) -> None:
    """The same words under the same conditions in two entries: only one of them could ever speak."""
    if path.parent.name != "wording":
        return
    seen: Counter[tuple[str, ...]] = Counter()
    for _, entry in _read(path).entries:
        if isinstance(entry, WordingEntry):
            seen.update({(bad.lower(), *entry.after, "·", *entry.before) for bad in entry.bad})
    assert not [" ".join(key) for key, count in seen.items() if count > 1]


def test_every_language_that_words_come_from_has_facts() -> None:
    known = {path.stem for path in FILES if path.parent.name == "languages"}
    assert {path.stem for path in FILES if path.parent.name in ("wording", "residue")} <= known


@pytest.mark.parametrize(
    "path", [path for path in FILES if path.parent.name == "languages"], ids=lambda path: path.stem
)
def test_a_language_has_words_to_be_known_by(path: Path) -> None:
    ((_, entry),) = _read(path).entries
    assert getattr(entry, "code", "") == path.stem
    assert getattr(entry, "name", "")
    if getattr(entry, "script", "") in ("Latin", "Cyrillic", "Arabic"):
        assert len(getattr(entry, "function_words", ())) >= 20
    assert len(getattr(entry, "months", ())) in (0, 12) and len(getattr(entry, "weekdays", ())) in (0, 7)


TEMPTING = (
    "Michael Jordan scored 40 points, and Jordan said he was tired; the Jordan River ran low.",
    "Chad Smith, the drummer, and Chad Johnson met in Ohio.",
    "Voters in Georgia, including Atlanta and Savannah, like Georgia Tech more than Georgia O'Keeffe.",
    "Hull City beat Hull KR; Cordell Hull once served as secretary of state.",
    "Aden Young, the actor, read to little Aden in the port of Aden.",
    "Malik Beasley and Zayn Malik sang in Mali. Malik said no.",
    "Hama was quiet while Hamas said talks went on. Hamza came from Hama.",
    "Paris Hilton flew to Paris, Texas. Paris Saint-Germain lost.",
    "Sofia Coppola and Sofia Vergara met Queen Sofía of Spain. Sofya Kovalevskaya was a mathematician.",
    "The port of Brest, in Brittany, is nearer than Brest in Belarus.",
    "Tripoli, in northern Lebanon, and Tripoli, the Libyan capital, both saw protests.",
    "Santiago Cazorla flew from Santiago to Santiago de Compostela by way of San José, Costa Rica.",
    "San José State University is in San Jose, California.",
    "Cordoba, Argentina, and Córdoba, Spain, are twins. Gen. Cordova did not know.",
    "Antonio Valencia scored in Valencia; Valencia oranges were sold.",
    "The town of Nice is nice. Nice people live in Nice. Nice work.",
    "He wore cologne in Cologne. Cologne sales rose.",
    "Nancy Pelosi flew to Nancy in Lorraine. Nancy said so.",
    "Jack Essen is no Essendon fan; Essen is a city. Mobile phone sales rose in Mobile, Alabama.",
    "Oral arguments began. Male voters, Perth Amboy, Regina King, Stanley Tucci and Phoenix Suns were named.",
    "Cancun, Bogota, Medellin, Sao Paulo, Asuncion and Merida were on the list.",
    "Cluj Napoca, Ulan Ude, Porto Novo, Port-of-Spain and Dar-es-Salaam grew.",
    "George Costanza, John Siracusa, Alexander Posen, Jessy Pensa and Toula Portokalos met.",
    "The Calcutta Cup, Bombay Sapphire, the Bombay High Court in Mumbai and Madras curry are known.",
    "1. FC Nürnberg and 1. FC Köln drew; Sevilla Atlético lost; Nizza Monferrato makes wine.",
    "Constantine the Great, Konstantin the baker and Constantina the nurse are three people.",
    "Future movement of prices is uncertain. The future movement of troops worries us.",
    "Peace now depends on talks. Good party games were played. White house paint was cheap.",
    "Lebanese forces deployed. Armed Islamic group leaders spoke. Foreign intelligence service chiefs met.",
    "Ganja smokers, van drivers and Batman fans left tyre tracks. Just Russia and China abstained.",
    "The FIS World Cup resumed; a GIA report graded the diamond; Vodafone Group PLC shares fell.",
    "Zamzam water, Yarmouk University, the Banias spring and the Dakhla oasis were in the news.",
)


@pytest.mark.parametrize("known", [{}, {"machine_translated": True}], ids=["unknown", "translated"])
@pytest.mark.parametrize("text", TEMPTING, ids=lambda text: text[:24])
def test_names_of_other_people_and_places_are_left_alone(
    text: str, known: dict[str, bool], make_normalizer: Callable[..., Normalizer]
) -> None:
    findings = make_normalizer(language="en", select=("names",), **known).check(text)
    assert not [(finding.rule, finding.text, finding.message) for finding in findings]


@pytest.mark.parametrize(
    ("text", "becomes"),
    [
        ("The fair in Aix-la-Chapelle ended.", "The fair in Aachen ended."),
        ("A court in Ratisbona ruled.", "A court in Regensburg ruled."),
        ("Ferries leave from Le Pirée.", "Ferries leave from Piraeus."),
        ("Police in Nischni Tagil said so.", "Police in Nizhny Tagil said so."),
        ("The summit in Mascate ended.", "The summit in Muscat ended."),
    ],
)
def test_cities_of_the_world_get_their_english_names_in_translated_text(
    text: str, becomes: str, make_normalizer: Callable[..., Normalizer]
) -> None:
    assert make_normalizer(language="en", machine_translated=True, apply="suggested").clean(text).text == becomes
    assert make_normalizer(language="en").clean(text).text == text


def test_no_common_word_leads_to_a_phrase_alone(make_normalizer: Callable[..., Normalizer]) -> None:
    """A phrase that `in ` leads to is tried at every second sentence of every text."""
    lexicon = make_normalizer().lexicon
    common = frozenset(top_n_list("en", _EVERYWHERE))
    led = {
        (literal.strip(), entry.source)
        for entry in lexicon.wording
        for form in entry.bad
        for literal in trigger_of(entry, form, lexicon.required)
    }
    assert not [(literal, source) for literal, source in sorted(led) if literal in common]
