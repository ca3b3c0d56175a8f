"""`mtnorm lexicon import` and `export` as an editor uses them."""

import gzip
import json

import openpyxl
import pytest

LEXICON = """\
# Towns. Written by hand; Apache-2.0.

- id: aleppo   # the city
  kind: place
  name: {en: Aleppo, fr: Alep}
  # heard on the radio
  variants: [Halab]
- id: homs
  kind: place
  name: {en: Homs}
  short: []
# the end of the list
- {id: hama, kind: place, name: {en: Hama}, not: [Hamas]}
"""
WORDING = """\
# What French leaves. Written by hand; Apache-2.0.
- id: hard-blow
  bad: [hard blow, hard blows]
  good: [heavy blow, heavy blows]
  note: un coup dur
"""


@pytest.fixture
def towns(folder):
    for section, name, text in (("names", "towns", LEXICON), ("wording", "fr", WORDING)):
        (folder / "lex" / section).mkdir(parents=True)
        (folder / "lex" / section / f"{name}.yaml").write_text(text, encoding="utf-8")
    return folder / "lex" / "names" / "towns.yaml"


def test_three_cells_changed_in_a_workbook_change_three_entries(mtnorm, folder, towns):
    assert mtnorm("lexicon", "export", "lex", "-o", "lex.xlsx").returncode == 0
    book = openpyxl.load_workbook(folder / "lex.xlsx")
    changed = {"Alep": "Halep", "Hamas": "Hamas movement", "heavy blows": "severe blows"}
    for row in book.active.iter_rows():
        for cell in row:
            cell.value = changed.pop(cell.value, cell.value)
    assert not changed
    book.save(folder / "lex.xlsx")
    done = mtnorm("lexicon", "import", "lex.xlsx", "--into", "lex")
    assert done.returncode == 0
    assert done.stderr.decode() == "added 0, changed 3 (aleppo, hama, hard-blow), unchanged 1\n"
    old, new = LEXICON.splitlines(), towns.read_text(encoding="utf-8").splitlines()
    assert next((a, b) for a, b in zip(old, new, strict=False) if a != b) == (
        "  name: {en: Aleppo, fr: Alep}",
        "  name: {en: Aleppo, fr: Halep}",
    )
    assert new[:4] == old[:4] and new[5:11] == old[5:11]  # comments, and entries nobody touched
    wording = (folder / "lex" / "wording" / "fr.yaml").read_text(encoding="utf-8")
    assert wording == WORDING.replace("heavy blows", "severe blows")


def test_formulas_leave_as_text_and_come_back(mtnorm, folder, towns):
    towns.write_text(LEXICON.replace("Halab", "'=cmd|x!A1', '-1+1', \"'@x\""), encoding="utf-8")
    assert mtnorm("lexicon", "export", "lex", "-o", "lex.csv").returncode == 0
    data = (folder / "lex.csv").read_bytes()
    assert data.startswith(b"\xef\xbb\xbfsection,file,id,key,part,form,good\r\n")
    assert b",'=cmd|x!A1," in data and b",'-1+1," in data and b",''@x," in data
    done = mtnorm("lexicon", "import", "lex.csv", "--into", "lex")
    assert done.stderr == b"added 0, changed 0, unchanged 4\n"


def test_a_semicolon_table_in_utf16_as_excel_saves_it_is_read(mtnorm, folder, towns):
    table = 'id;key;part;form\r\naleppo;kind;;place\r\naleppo;name;en;Aleppo\r\naleppo;note;;"a; b"\r\n'
    (folder / "t.csv").write_bytes(table.encode("utf-16"))
    done = mtnorm("lexicon", "import", "t.csv", "--into", "lex/names/towns.yaml")
    assert done.stderr.decode().splitlines() == [
        "added 0, changed 1 (aleppo), unchanged 0",
        "not in the import 2 (homs, hama): left as they are (--remove-missing takes them out)",
    ]
    assert "note: a; b\n" in towns.read_text(encoding="utf-8")


def test_removal_takes_out_what_the_table_does_not_have(mtnorm, folder, towns):
    (folder / "t.csv").write_text("id,key,part,form\nhoms,kind,,place\nhoms,name,en,Homs\n", encoding="utf-8")
    done = mtnorm("lexicon", "import", "t.csv", "--into", "lex/names/towns.yaml", "--remove-missing")
    assert done.returncode == 0
    text = towns.read_text(encoding="utf-8")
    assert "homs" in text and "aleppo" not in text and "hama" not in text
    assert text.startswith("# Towns.") and "# the end of the list" in text


@pytest.mark.parametrize(
    ("name", "content", "told"),
    [
        ("a.csv", "id,key,form\nhoms,kid,place\n", "a.csv:2: homs: unknown key 'kid'; known keys: kind, name"),
        ("a.csv", "id,key,form\nhoms,,place\n", "a.csv:2: the cell under 'key' is empty"),
        ("a.csv", "one,two\n1,2\n", "a.csv:1: the first row must name the columns"),
        ("a.csv", 'id,key,form\nhoms,kind,"place\n', "a.csv:2: not CSV"),
        (
            "a.csv",
            "id,key,form\nhoms,kind,weapon\n",
            "a.csv:2: homs: key 'kind': 'weapon' is none of: person, organisation, place, work, event, term",
        ),
        ("a.csv", b"id,key,form\nhoms,kind,caf\xe9\n", "a.csv:2: not UTF-8"),
        ("a.json", '{"names": {"towns": [{"id": "a", "kind": 3}]}}', "a.json: names/towns, entry 1 (a): 3 is no text"),
        ("a.json", '{"names": {"towns": [\n{"id": "a" "b"}]}}', "a.json:2: not JSON"),
        (
            "a.json",
            '{"names": {"../x": [{"id": "a", "kind": "place", "name": {"en": "A"}}]}}',
            "'../x' is no name for a file",
        ),
        ("a.tbx", "<tbx><conceptEntry>\n<term></tbx>", "a.tbx:2: not XML (mismatched tag"),
        ("a.tbx", '<!DOCTYPE x [<!ENTITY a "aaaa">]>\n<tbx>&a;</tbx>', "a.tbx:1: uses entities of its own"),
        ("a.tbx", "<tbx></tbx>", "a.tbx:1: holds no concept"),
        ("a.ttl", "@prefix : <urn:x> .\n:a [ .\n", "a.ttl:2: not Turtle"),
        ("a.rdf", '<?xml version="1.0"?>\n<!DOCTYPE r [<!ENTITY a "a">]><r/>', "a.rdf:2: uses entities of its own"),
        ("a.xlsx", b"PK\x03\x04 no zip", "a.xlsx: not a workbook of Excel"),
        ("a.wd.json.gz", gzip.compress(b"[\n{}", mtime=0)[:-9], "a.wd.json.gz:"),
        ("a.ftm.json", '{"id": "x", "schema": "Person"}\n{"id": 3}\n', "a.ftm.json:2: not an entity"),
    ],
)
def test_damaged_input_is_told_with_its_place_and_changes_nothing(mtnorm, folder, towns, name, content, told):
    (folder / name).write_bytes(content if isinstance(content, bytes) else content.encode())
    done = mtnorm("lexicon", "import", name, "--into", "lex")
    assert done.returncode == 2
    assert told in done.stderr.decode()
    assert towns.read_text(encoding="utf-8") == LEXICON
    assert not list(folder.rglob("*.tmp"))


def test_a_formula_in_a_workbook_is_refused_with_its_cell(mtnorm, folder, towns):
    book = openpyxl.Workbook()
    for row in (["id", "key", "form"], ["homs", "kind", "=1+1"]):
        book.active.append(row)
    book.save(folder / "a.xlsx")
    done = mtnorm("lexicon", "import", "a.xlsx", "--into", "lex")
    assert (done.returncode, towns.read_text(encoding="utf-8")) == (2, LEXICON)
    assert b"a.xlsx:Sheet!C2: holds a formula (=1+1); write the words themselves" in done.stderr


def test_what_a_format_cannot_carry_is_told(mtnorm, folder, towns):
    done = mtnorm("lexicon", "export", "lex", "--format", "spacy")
    assert done.returncode == 0
    patterns = [json.loads(line) for line in done.stdout.splitlines()]
    assert {"label": "GPE", "pattern": "Halab", "id": "aleppo"} in patterns and len(patterns) == 5
    told = done.stderr.decode()
    assert "left out: 1 forms that are never the entity (hama: Hamas)" in told
    assert "left out: 1 entries of wording/, which have no names (hard-blow)" in told
    terms = mtnorm("lexicon", "export", "lex", "--format", "terms", "--section", "names").stdout.decode()
    assert terms.splitlines()[:3] == ["form\tid\tcanonical", "Aleppo\taleppo\tAleppo", "Alep\taleppo\tAleppo"]


def test_a_dry_run_writes_nothing(mtnorm, folder, towns):
    (folder / "t.csv").write_text("id,key,part,form\nidlib,kind,,place\nidlib,name,en,Idlib\n", encoding="utf-8")
    done = mtnorm("lexicon", "import", "t.csv", "--into", "lex", "--file", "towns", "--dry-run")
    assert done.stderr == b"dry run: added 1 (idlib), changed 0, unchanged 0\n"
    assert towns.read_text(encoding="utf-8") == LEXICON
    mtnorm("lexicon", "import", "t.csv", "--into", "lex", "--file", "towns")
    assert towns.read_text(encoding="utf-8") == LEXICON + "- id: idlib\n  kind: place\n  name: {en: Idlib}\n"


def test_a_large_lexicon_is_not_written_over(mtnorm, folder):
    (folder / "e.ftm.json").write_text('{"id": "NK-1", "schema": "Person", "caption": "Ann Bee"}\n', encoding="utf-8")
    assert mtnorm("lexicon", "import", "e.ftm.json", "--into", "people.jsonl").returncode == 0
    lines = (folder / "people.jsonl").read_text(encoding="utf-8").splitlines()
    assert json.loads(lines[1]) == {"id": "nk-1", "kind": "person", "name": {"en": "Ann Bee"}}
    done = mtnorm("lexicon", "import", "e.ftm.json", "--into", "people.jsonl")
    assert done.returncode == 2 and b"exists already" in done.stderr
