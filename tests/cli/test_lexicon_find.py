"""`mtnorm lexicon find`: which entry is meant, how that was seen, and why others were refused."""

import json

import pytest

NAMES = """\
- id: hayat-tahrir-al-sham
  kind: organisation
  name: {en: "Hay'at Tahrir al-Sham", ar: هيئة تحرير الشام}
  acronym: {en: HTS}
  wikidata: Q27834386
- {id: ahrar-al-sham, kind: organisation, name: {en: Ahrar al-Sham}}
- id: sohr
  kind: organisation
  name: {en: Syrian Observatory}
  acronym: {en: SOHR, fr: OSDH}
- {id: jamal-khashoggi, kind: person, name: {en: Jamal Khashoggi}, short: [Khashoggi]}
- {id: hama, kind: place, name: {en: Hama}}
"""


@pytest.fixture
def find(mtnorm, folder):
    (folder / "names.yaml").write_text(NAMES, encoding="utf-8")
    return lambda *words: mtnorm("lexicon", "find", "--no-default-lexicons", "--lexicon", "names.yaml", *words)


@pytest.mark.parametrize(
    ("text", "name", "how"),
    [
        ("hayat-tahrir-al-sham", "Hay'at Tahrir al-Sham", "id"),
        ("Q27834386", "Hay'at Tahrir al-Sham", "wikidata"),
        ("hay’at tahrir al sham", "Hay'at Tahrir al-Sham", "listed as canonical"),
        ("هيئة تحرير الشام", "Hay'at Tahrir al-Sham", "listed as exonym"),
        ("OSDH", "Syrian Observatory", "acronym in fr"),
        ("HTS", "Hay'at Tahrir al-Sham", "acronym in English"),
        ("Haiat Tahrir al Cham", "Hay'at Tahrir al-Sham", "sound: “Hay'at Tahrir al-Sham”, cost 0"),
        ("Jashogi", "Jamal Khashoggi", "sound, only beside the full name, not certain"),
    ],
)
def test_an_entry_is_found_in_many_ways(find, text, name, how):
    done = find(text)
    lines = done.stdout.decode().splitlines()
    assert done.returncode == 0
    assert lines[0].startswith(name) and lines[1].strip().startswith(how), lines


def test_the_alignment_is_shown_letter_by_letter_and_the_next_best_is_refused_with_a_reason(find):
    lines = [line.strip() for line in find("Haiat Tahrir al Cham").stdout.decode().splitlines()]
    assert "+sham = +cham: +:+ sh:ch a:a m:m, 0 of 0.36 allowed" in lines
    refused = lines[lines.index("nearest others, refused:") :]
    assert refused[1].startswith("Ahrar al-Sham (ahrar-al-sham") or refused[1].startswith(
        "Ahrar al-Sham  (ahrar-al-sham"
    )
    assert refused[-1].startswith("refused: ")


def test_what_is_not_known_is_said_so(find):
    done = find("Hamas")
    assert done.returncode == 1
    out = done.stdout.decode()
    assert out.startswith("no entry is meant by “Hamas”") and "hama = hamas: h:h a:a m:m a:a -:s(" in out


def test_as_json(find):
    found = json.loads(find("--format", "json", "Haiat Tahrir al Cham").stdout)
    assert [entry["how"] for entry in found][:1] == ["sound"] and found[-1]["how"] == "refused"
    assert set(found[0]) == {"id", "name", "kind", "source", "how", "form", "cost", "alignment"}


def test_nothing_is_no_name(find):
    done = find(" ")
    assert done.returncode == 2 and b"give a name" in done.stderr
