"""What lint complains about: each fault alone, on its line, with what to do."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from normalizer.lexicon.folder import lexicon_files, lexicon_folder
from normalizer.lexicon.lint import lint_read, replacements, shipped_rivals
from normalizer.lexicon.load import read_lexicon_file

PERSON = "- id: ada-byron\n  kind: person\n  name: {en: Ada Byron}\n"
PLACE = "- id: avignon\n  kind: place\n  name: {en: Avignon}\n"
WORDING = "- id: blow\n  bad: [hard blow]\n"
PATTERN = '- id: blow\n  bad: ["/hard (blows?)/"]\n  good: ["{}"]\n'
RESIDUE = "- id: more\n  {}: {}\n  tests: [{{in: More, out: ''}}]\n"
SAFE = "- id: blow\n  bad: [{}]\n  good: [{}]\n  safety: safe\n  tests: [{{in: a hard blow, flag: true}}]\n"
TESTED = "  tests: [{in: a hard blow, flag: true}]\n"


def _faults(folder, section, text, name=""):
    path = folder / section / (name or ("a.yaml" if section == "names" else "fr.yaml"))
    path.parent.mkdir(exist_ok=True)
    path.write_text(text, encoding="utf-8")
    return [
        (fault.line, fault.entry, fault.message)
        for _, fault in lint_read(map(read_lexicon_file, lexicon_files(folder)))
    ]


@pytest.mark.parametrize(
    ("section", "text", "line", "message"),
    [
        ("names", PERSON + "  varients: [Ada]\n", 1, "did you mean 'variants'"),
        (
            "names",
            PERSON + "  variants: Ada\n",
            1,
            "key 'variants': must be a list, `variants: [one, two]`; it is a word",
        ),
        ("names", PERSON.replace("person", "people"), 1, "'people' is none of: person, organisation, place, work"),
        ("names", PERSON.replace("  kind: person\n", ""), 1, "key 'kind' is missing; write one of: person, org"),
        (
            "names",
            PERSON + "  valid: {since: 2020-01-01}\n",
            1,
            "key 'valid': unknown key 'since'; known keys: from, to",
        ),
        (
            "names",
            PERSON + "  tests: [{in: a, out: b, flag: no way}]\n",
            1,
            "'tests[0].flag': must be `true` or `false`",
        ),
        ("names", PERSON + "  note: >\n    of Ockham\n", 1, "'of Ockham' has a line break; write it on one line"),
        ("names", PERSON + "  note: cafe\u0301\n", 4, "not in composed characters; write 'café'"),
        ("names", PERSON + "  variants:\n    - Adda Byron\n    - Ad\u200ba Bairon\n", 6, "ZERO WIDTH SPACE"),
        ("names", PERSON + "  variants: [Ada Bai\u202eron]\n", 4, "RIGHT-TO-LEFT OVERRIDE"),
        ("names", PERSON + "  variants: [Аda Bairon]\n", 4, "letters of two scripts: 'А' is CYRILLIC"),
        ("names", PERSON.replace("ada-byron", "Ada_Byron"), 1, "lower case ASCII with hyphens"),
        ("names", PERSON.replace("{en", "{French: Ade, en"), 3, "no language code"),
        ("names", PERSON + "  wikidata: 7259\n", 4, "no item; write Q and a number"),
        ("names", PERSON + '  short: ["-"]\n', 4, "an empty form"),
        ("names", PERSON + "  variants: [Ada Byron]\n", 4, "is the canonical form; take it out"),
        ("names", PERSON + "  variants: [Áda-Byron]\n", 4, "differs from the canonical form by marks alone"),
        ("names", PERSON + "  weak: [Lady Ada, Lady Ada]\n", 4, "'Lady Ada' stands twice; keep one"),
        (
            "names",
            PERSON + "  short: [Lady Ada]\n  variants: [Lady Ada]\n",
            5,
            "under 'short' and again under 'variants'",
        ),
        ("names", PERSON + '  variants: [" Ada Bairon"]\n', 4, "write 'Ada Bairon'"),
        ("names", PERSON + "  variants: [Adb]\n", 4, "too short to be sure of"),
        ("names", PLACE + "  variants: [bridge]\n", 4, "an ordinary English word"),
        ("names", PLACE + "  variants: [the first time]\n", 4, "very frequent English words"),
        ("names", PERSON + PERSON.replace("Ada Byron", "Ada Lovelace"), 4, "stands twice"),
        ("names", PERSON + PERSON.replace("ada-byron", "ada"), 6, "is also the name of 'ada-byron'"),
        (
            "names",
            PERSON + PERSON.replace("ada-byron", "ada").replace("Byron}", "Lovelace}\n  variants: [Ada Byron]"),
            7,
            "is the name of 'ada-byron'",
        ),
        (
            "names",
            (PERSON + "  variants: [Countess Ada]\n") + PLACE + "  variants: [Countess Ada]\n",
            8,
            "also means 'ada-byron'",
        ),
        (
            "names",
            PERSON + "  acronym: {en: ABCD}\n" + PLACE + "  acronym: {en: AVN, fr: ABCD}\n",
            8,
            "ABCD is English for 'Ada Byron'",
        ),
        ("wording", WORDING + "  also: [nb]\n" + TESTED, 1, "is written `no` here"),
        ("wording", WORDING, 1, "no test with 'in'"),
        ("wording", PATTERN.format(r"\\d blows") + TESTED, 1, r"a backslash in '\\d blows' that names no group"),
        (
            "wording",
            PATTERN.format(r"\\2 blows") + TESTED,
            1,
            r"'\\2 blows' names a group that /hard (blows?)/ does not",
        ),
        ("wording", WORDING + '  unless: ["/(?-i:Hammer)/"]\n' + TESTED, 1, "sought in small letters, where none are"),
        ("wording", WORDING + "  unless: [with a hammer]\n" + TESTED, 1, "no test with 'same'"),
        (
            "wording",
            WORDING.replace("hard blow", "moment") + "  strength: strong\n" + TESTED,
            2,
            "an ordinary English word",
        ),
        (
            "wording",
            WORDING + TESTED + WORDING.replace("id: blow", "id: hit") + TESTED,
            5,
            "under the same conditions at",
        ),
        ("names", PERSON + "  not: [Ada Byrón]\n", 4, "key 'not': 'Ada Byrón' is the canonical form"),
        ("names", PERSON + "  short: [Ada, Ada Byron]\n", 4, "key 'short': 'Ada Byron' is the canonical form"),
        ("names", PERSON + "  article: the\n", 4, "key 'article': a person has none"),
        ("wording", SAFE.format("hard blow, soft blow", "heavy blow, soft blow"), 3, "is what stands in 'bad'"),
        ("wording", SAFE.format("not a hard blow", "a heavy blow"), 2, "for 'not a hard blow' loses a negation"),
        ("wording", SAFE.format("in 12 blows", "at blows"), 2, "for 'in 12 blows' loses a number"),
        (
            "wording",
            SAFE.format('"/(?:not|so) hard a blow/"', "a blow").replace(
                "flag: true", "flag: true}, {in: not hard a blow, out: a blow"
            ),
            1,
            "the test 'not hard a blow' loses a negation",
        ),
        (
            "wording",
            SAFE.format('"/the \\\\w+/"', "it").replace("id: blow", "id: all"),
            1,
            "would change an ordinary sentence, 'The minister said",
        ),
        ("wording", SAFE.format("moment", "instant"), 2, "'moment' is an ordinary English word"),
        (
            "wording",
            SAFE.format("on Monday", "that Monday"),
            2,
            "would change an ordinary sentence, 'The minister said",
        ),
        (
            "names",
            PERSON.replace("Ada Byron}", "Ada Byron, ft: Ada}"),
            3,
            "no language has the code 'ft'; French is fr",
        ),
        ("names", PERSON.replace("Ada Byron}", "Ada Byron, nb: Ada}"), 3, "'nb' is written 'no' here"),
        (
            "residue",
            RESIDUE.format("pattern", '[".*"]'),
            2,
            "'.*' would delete an ordinary sentence, 'The minister said",
        ),
        ("residue", RESIDUE.format("pattern", '[".+police.+"]'), 2, "would delete an ordinary sentence, 'More than 12"),
        ("residue", RESIDUE.format("starts", "[the]"), 2, "key 'starts': 'the' alone begins ordinary lines"),
    ],
)
def test_each_fault_is_told_once_on_its_line(tmp_path, section, text, line, message):
    faults = _faults(tmp_path, section, text)
    assert len(faults) == 1, faults
    assert faults[0][0] == line and message in faults[0][2]


@pytest.mark.parametrize(
    ("section", "text"),
    [
        ("names", PERSON + "  short: [Ada, Áda]\n  variants: [Ade de Byron]\n"),
        ("names", PLACE + "  name: {en: Avignon}\n".replace("  name: {en: Avignon}\n", "  variants: [Avignone]\n")),
        ("names", PLACE.replace("en:", "fa: 'می\u200cشود', en:")),
        ("names", PLACE + PLACE.replace("id: avignon", "id: avignon-us")),
        (
            "names",
            PERSON
            + "  valid: {to: 2020-01-01}\n"
            + PERSON.replace("ada-byron", "ada")
            + "  valid: {from: 2020-01-02}\n",
        ),
        ("names", PERSON + "  variants: [Lady Ada]\n" + PLACE + "  weak: [Lady Ada]\n"),
        (
            "names",
            PERSON + "  acronym: {en: ABCD}\n" + PLACE + "  acronym: {en: AV, fr: ABCD}\n  collides: {ABCD: Ada}\n",
        ),
        ("names", PERSON + "  article: the\n  note: a title\n"),
        ("wording", SAFE.format("not a hard blow", "no heavy blow")),
        ("wording", SAFE.format("not a hard blow", "a heavy blow").replace("safe\n", "suggested\n")),
        ("residue", RESIDUE.format("pattern", '["more: .*"]')),
        ("residue", RESIDUE.format("pattern", '[".*"]') + "  safety: flag\n"),
        ("wording", WORDING + TESTED),
        ("wording", WORDING + TESTED + WORDING.replace("id: blow", "id: hit") + "  after: [a]\n" + TESTED),
    ],
)
def test_what_is_right_is_left_in_peace(tmp_path, section, text):
    assert _faults(tmp_path, section, text) == []


def test_a_file_of_wording_is_named_by_its_language(tmp_path):
    assert _faults(tmp_path, "wording", WORDING + TESTED, "ours.yaml") == [
        (1, "-", "the file is named 'ours', which is no language code; name it by the language (fr.yaml)")
    ]


def test_so_is_one_of_furniture(tmp_path):
    text = RESIDUE.format("line", "[More]")
    assert "no language code; name it by" in _faults(tmp_path, "residue", text, "english.yaml")[0][2]
    assert _faults(tmp_path, "residue", text, "ru.yaml")[1:] == []


def test_tables_and_json_lines_are_linted_too(tmp_path):
    faults = _faults(tmp_path, "names", "id\tkind\tname:en\tvariants\nada\tperson\tAda Byron\tAda Byron\n", "a.tsv")
    assert [(line, entry) for line, entry, _ in faults] == [(2, "ada")]
    (tmp_path / "names" / "a.tsv").unlink()
    row = '{"id": "ada", "kind": "person", "name": {"en": "Ada Byron"}, "variants": ["Ada Byron"]}\n'
    assert [line for line, _, _ in _faults(tmp_path, "names", row, "a.jsonl")] == [1]


def test_the_lexicons_that_ship_are_clean():
    faults = [
        f"{path}:{fault.line}: {fault.entry}: {fault.message}"
        for path, fault in lint_read(map(read_lexicon_file, lexicon_files(lexicon_folder())))
    ]
    assert not faults, "\n".join(faults)


ASSAD = "- id: {}\n  kind: person\n  name: {{en: Bashar al-Assad}}\n  variants: [Bachar el-Assad]\n"


@pytest.mark.parametrize(
    ("text", "line", "message"),
    [
        (ASSAD.format("assad-x"), 3, "'Bashar al-Assad' is also the name of 'bashar-al-assad' ("),
        (PERSON + "  variants: [Aleppo]\n", 4, "'Aleppo' is also the name of 'aleppo' ("),
        (PERSON + "  variants: [Alep]\n", 4, "'Alep' is also one of the forms of 'aleppo' ("),
        (PLACE.replace("Avignon", "Czechia").replace("avignon", "cz-x"), 3, "give the entry that id to change it"),
    ],
)
def test_forms_of_the_lexicons_that_ship_are_told(tmp_path, text, line, message):
    (tmp_path / "own.yaml").write_text(text, encoding="utf-8")
    read = [read_lexicon_file(tmp_path / "own.yaml")]
    faults = [fault for _, fault in lint_read(read, shipped_rivals(read))]
    assert [fault.line for fault in faults if message in fault.message] == [line], faults
    assert list(lint_read(read)) == []


@pytest.mark.parametrize(
    "text", [ASSAD.format("bashar-al-assad"), PERSON + "  weak: [Aleppo]\n", PERSON + "  not: [Alep]\n"]
)
def test_an_entry_that_takes_the_place_of_one_that_ships_is_right(tmp_path, text):
    (tmp_path / "own.yaml").write_text(text, encoding="utf-8")
    read = [read_lexicon_file(tmp_path / "own.yaml")]
    assert list(lint_read(read, shipped_rivals(read))) == []


@pytest.mark.parametrize(
    ("section", "text", "place"),
    [
        ("names", ASSAD.format("bashar-al-assad"), "syria.yaml:"),
        ("wording", WORDING.replace("id: blow", "id: hard-blow"), "fr.yaml:"),
    ],
)
def test_entries_in_the_place_of_one_that_ships_are_known(tmp_path, section, text, place):
    path = tmp_path / section / "fr.yaml"
    path.parent.mkdir()
    path.write_text(text + "- id: of-our-own\n" + text.partition("\n")[2], encoding="utf-8")
    read = [read_lexicon_file(path)]
    ((_, fault),) = replacements(read, shipped_rivals(read))
    assert fault.line == 1 and place in fault.message


GOOD = PERSON + "  short: [Ada]\n  variants: [Adda Bairon]\n" + PLACE


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.integers(0, len(GOOD)), st.integers(0, 8), st.text(max_size=4))
def test_random_damage_gives_complaints_on_lines_that_exist(tmp_path, place, cut, damage):
    text = GOOD[:place] + damage.encode("utf-8", "replace").decode() + GOOD[place + cut :]
    for line, _, message in _faults(tmp_path, "names", text):
        assert 1 <= line <= text.count("\n") + text.count("\r") + 1 and message
