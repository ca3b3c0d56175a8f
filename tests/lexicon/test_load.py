"""Lexicon files into entries; every fault names file, line and entry."""

from pathlib import Path

import pytest

from normalizer.errors import LexiconError
from normalizer.lexicon.entry import NameEntry, ResidueEntry, WordingEntry
from normalizer.lexicon.folder import lexicon_files
from normalizer.lexicon.load import load_lexicon, read_lexicon_file

NAME = "- id: a\n  kind: place\n  name: {en: Aleppo}\n"
WORDING = "- id: blow\n  bad: [hard blow]\n  good: [heavy blow]\n  note: un coup dur\n"
RESIDUE = "- id: news\n  line: [related news]\n"


def _write(folder: Path, path: str, text: str | bytes) -> Path:
    file = folder / path
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_bytes(text if isinstance(text, bytes) else text.encode())
    return file


def test_entries_carry_language_and_source(tmp_path: Path) -> None:
    for path, text in (("names/syria.yaml", NAME), ("wording/fr.yaml", "\n" + WORDING), ("residue/es.yaml", RESIDUE)):
        _write(tmp_path, path, text)
    lexicon = load_lexicon([tmp_path])
    name, wording, residue = lexicon.names[0], lexicon.wording[0], lexicon.residue[0]
    assert isinstance(name, NameEntry) and isinstance(wording, WordingEntry) and isinstance(residue, ResidueEntry)
    assert (name.source, wording.source, residue.source) == (
        "names/syria.yaml:1",
        "wording/fr.yaml:2",
        "residue/es.yaml:1",
    )
    assert (wording.language, residue.language) == ("fr", "es")
    assert (wording.strength, wording.safety, wording.rule) == ("weak", "suggested", "calque")
    assert lexicon.by_id["a"] is name


def test_an_acronym_may_be_one_or_several(tmp_path: Path) -> None:
    file = _write(tmp_path, "names/a.yaml", NAME + "  acronym: {en: UN, fr: [ONU, NU]}\n")
    entry = load_lexicon([file]).names[0]
    assert entry.acronym == {"en": ("UN",), "fr": ("ONU", "NU")}


def test_no_is_a_language_and_a_word(tmp_path: Path) -> None:
    file = _write(tmp_path, "names/a.yaml", "- id: a\n  kind: place\n  name: {en: Norway, no: Norge}\n  not: [no]\n")
    entry = load_lexicon([file]).names[0]
    assert entry.name["no"] == "Norge" and entry.not_ == ("no",)


@pytest.mark.parametrize(
    ("path", "text", "line", "entry", "said"),
    [
        ("names/a.yaml", NAME + "  knd: place\n", 1, "a", "unknown key 'knd'; did you mean 'kind'?"),
        ("names/a.yaml", NAME + "\n- id: b\n  kind: place\n  name: {en: B}\n  varaints: [x]\n", 5, "b", "'variants'?"),
        ("names/a.yaml", NAME + "  qqq: x\n", 1, "a", "known keys: id, kind, name"),
        ("names/a.yaml", "- id: a\n  kind: planet\n  name: {en: A}\n", 1, "a", "kind"),
        ("names/a.yaml", "- id: a\n  kind: place\n", 1, "a", "name"),
        ("names/a.yaml", "- id: a\n  kind: place\n  name: Aleppo\n", 1, "a", "key 'name'"),
        ("names/a.yaml", "- id: a\n  kind: place\n  name: {fr: Alep}\n", 1, "a", "en"),
        ("names/a.yaml", NAME + "  short: Alep\n", 1, "a", "short"),
        ("names/a.yaml", NAME + "  valid: {from: yesterday}\n", 1, "a", "valid"),
        ("names/a.yaml", NAME + "  placed: [Alep]\n", 1, "a", "'Alep' stands under no language"),
        ("names/a.yaml", "- id: a\n  kind: work\n  name: {en: A, fr: B}\n  placed: [B]\n", 1, "a", "only a place"),
        ("names/a.yaml", "- just a string\n", 1, "-", "record"),
        ("names/a.yaml", NAME + "- [a, list]\n", 4, "-", "record"),
        ("names/a.yaml", NAME + NAME, 4, "a", "twice"),
        ("wording/fr.yaml", WORDING + "  strength: medium\n", 1, "blow", "strength"),
        ("wording/fr.yaml", WORDING + "  rule: nonsense\n", 1, "blow", "rule"),
        ("wording/fr.yaml", WORDING + '  unless: ["/(/"]\n', 1, "blow", "/(/"),
        ("wording/fr.yaml", "- id: x\n  bad: [a b, c d, e f]\n  good: [g, h]\n  note: n\n", 1, "x", "good"),
        ("wording/fr.yaml", "- id: x\n  bad: []\n  note: n\n", 1, "x", "bad"),
        ("residue/fr.yaml", '- id: x\n  pattern: ["["]\n', 1, "x", "pattern"),
        ("residue/fr.yaml", RESIDUE + "  safety: certain\n", 1, "news", "safety"),
        ("names/a.yaml", b"- id: caf\xe9\n", 1, "-", "UTF-8"),
        ("names/a.yaml", NAME + "  note: x\n  note: y\n", 5, "a", "twice"),
    ],
)
def test_a_fault_names_file_line_and_entry(
    tmp_path: Path, path: str, text: str | bytes, line: int, entry: str, said: str
) -> None:
    file = _write(tmp_path, path, text)
    with pytest.raises(LexiconError) as caught:
        load_lexicon([file])
    message = str(caught.value)
    assert message.startswith(f"{file}:{line}: {entry}: "), message
    assert said in message and "\n" not in message


def test_all_faults_of_a_file_are_collected_in_order(tmp_path: Path) -> None:
    text = NAME + "  knd: x\n- id: b\n  kind: planet\n  name: {en: B}\n- id: c\n  kind: place\n  name: {en: C}\n"
    read = read_lexicon_file(_write(tmp_path, "names/a.yaml", text))
    assert [(fault.line, fault.entry) for fault in read.faults] == [(1, "a"), (5, "b")]
    assert [entry.id for _, entry in read.entries if isinstance(entry, NameEntry)] == ["c"]


def test_the_first_fault_says_how_many_more_there_are(tmp_path: Path) -> None:
    file = _write(tmp_path, "names/a.yaml", "- id: a\n- id: b\n")
    with pytest.raises(LexiconError, match="1 more: mtnorm lexicon lint"):
        load_lexicon([file])


def test_a_later_entry_of_the_same_id_replaces_the_earlier(tmp_path: Path) -> None:
    _write(tmp_path, "names/a.yaml", NAME)
    house = _write(tmp_path, "house.yaml", NAME.replace("Aleppo", "Halab"))
    assert [entry.name["en"] for entry in load_lexicon([tmp_path, house]).names] == ["Halab"]


@pytest.mark.parametrize(
    ("text", "section"),
    [
        (NAME, "names"),
        (WORDING, "wording"),
        (RESIDUE, "residue"),
        ("code: xx\nname: X\nfunction_words: [a]\n", "languages"),
    ],
)
def test_a_file_outside_the_folders_is_told_by_its_keys(tmp_path: Path, text: str, section: str) -> None:
    read = read_lexicon_file(_write(tmp_path, "mine.yaml", text))
    assert (read.section, read.faults, len(read.entries)) == (section, (), 1)


def test_a_folder_gives_the_files_of_its_sections_and_no_others(tmp_path: Path) -> None:
    for path in ("names/b.yaml", "names/a.yaml", "wording/fr.yaml", "sound/x.yaml", "tables/y.yaml", "names/notes.md"):
        _write(tmp_path, path, "")
    assert [path.name for path in lexicon_files(tmp_path)] == ["a.yaml", "b.yaml", "fr.yaml"]


def test_a_lexicon_that_is_not_there_is_told(tmp_path: Path) -> None:
    with pytest.raises(LexiconError, match="no such lexicon"):
        load_lexicon([tmp_path / "nowhere"])


def test_a_parquet_file_is_refused_with_a_way_out(tmp_path: Path) -> None:
    with pytest.raises(LexiconError, match=r"names\.parquet: .* write the table as \.tsv or \.jsonl"):
        load_lexicon([_write(tmp_path, "names.parquet", b"PAR1\x00\xff")])


def test_a_byte_that_is_not_utf8_is_told_by_its_line(tmp_path: Path) -> None:
    read = read_lexicon_file(_write(tmp_path, "names/a.yaml", NAME.encode() + b"  note: caf\xe9\n"))
    assert [(fault.line, fault.entry) for fault in read.faults] == [(4, "-")]


def test_a_byte_order_mark_and_an_empty_file_are_no_faults(tmp_path: Path) -> None:
    _write(tmp_path, "names/a.yaml", b"\xef\xbb\xbf" + NAME.encode())
    _write(tmp_path, "names/b.yaml", "# nothing yet\n")
    assert [entry.id for entry in load_lexicon([tmp_path]).names] == ["a"]
