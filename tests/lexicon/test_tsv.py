"""Tables of names: a row is an entry, and whatever is wrong names its line."""

import time
from pathlib import Path

import pytest

from normalizer.errors import LexiconError
from normalizer.lexicon.cache import cached_lexicon
from normalizer.lexicon.entry import NameEntry
from normalizer.lexicon.folder import lexicon_files
from normalizer.lexicon.load import load_lexicon, read_lexicon_file

HEADER = "id\tkind\tname:en\tname:fr\tacronym:fr\tvariants\tcollides\tvalid:from\n"
FULL = "osce\torganisation\tOSCE\tOSCE (fr)\tOSC|OSCE\tO.S.C.E. | Osce\tOSC=a company|OSCE=a test\t1995-01-01\n"


def _write(folder: Path, text: str | bytes, name: str = "names/a.tsv") -> Path:
    path = folder / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(text if isinstance(text, bytes) else text.encode())
    return path


def _only(path: Path) -> NameEntry:
    (entry,) = load_lexicon([path]).names
    return entry


def test_every_kind_of_column_fills_its_key(tmp_path: Path) -> None:
    entry = _only(_write(tmp_path, HEADER + FULL))
    assert entry.name == {"en": "OSCE", "fr": "OSCE (fr)"}
    assert entry.acronym == {"fr": ("OSC", "OSCE")}
    assert entry.variants == ("O.S.C.E.", "Osce")
    assert entry.collides == {"OSC": "a company", "OSCE": "a test"}
    assert entry.valid.since == "1995-01-01"
    assert entry.source == "names/a.tsv:2"


def test_it_reads_as_the_same_entry_in_yaml(tmp_path: Path) -> None:
    columns = "id\tkind\tname:en\tname:fr\tshort\tweak\tnot\talternates\tarticle\tmatch\twikidata\tnote\tvalid:to\n"
    row = "x\tperson\tX\tIks\ta|b\tc\td|e\tf\tthe\tlisted\tQ1\tas is\t2000-01-01\n"
    yaml = (
        "- {id: x, kind: person, name: {en: X, fr: Iks}, short: [a, b], weak: [c], not: [d, e], alternates: [f], "
        "article: the, match: listed, wikidata: Q1, note: as is, valid: {to: 2000-01-01}}\n"
    )
    table = _only(_write(tmp_path, columns + row))
    record = _only(_write(tmp_path, "\n" + yaml, "names/a.yaml"))
    assert table.source.replace("tsv", "yaml") == record.source
    assert [getattr(table, f) for f in table.__struct_fields__[:-1]] == [
        getattr(record, f) for f in record.__struct_fields__[:-1]
    ]


def test_empty_cells_and_missing_last_cells_leave_keys_out(tmp_path: Path) -> None:
    entry = _only(_write(tmp_path, HEADER + "a\tplace\tAleppo\t\t \n"))
    assert (entry.name, entry.acronym, entry.variants) == ({"en": "Aleppo"}, {}, ())


def test_comments_empty_lines_and_other_line_ends_are_skipped(tmp_path: Path) -> None:
    text = "# Source: here. CC0\r\n#\r\n" + HEADER.replace("\n", "\r\n") + "\r\n# more\r\na\tplace\tAleppo\r\n"
    assert _only(_write(tmp_path, b"\xef\xbb\xbf" + text.encode())).source == "names/a.tsv:6"


def test_a_quotation_mark_is_a_character_like_others(tmp_path: Path) -> None:
    entry = _only(_write(tmp_path, 'id\tkind\tname:en\tshort\na\twork\t"A"\t\'a\'|"b\n'))
    assert entry.name["en"] == '"A"' and entry.short == ("'a'", '"b')


@pytest.mark.parametrize(
    ("text", "line", "entry", "said"),
    [
        ("id\tkind\tname:en\tvariant\n", 1, "-", "unknown column 'variant'; did you mean 'variants'?"),
        ("id\tkind\tname:en\tqqq\n", 1, "-", "known columns: id, kind"),
        ("id\tkind\tname\n", 1, "-", "as in 'name:fr'"),
        ("id\tkind\tname:en\tname:\n", 1, "-", "unknown column 'name:'"),
        ("id\tkind\tname:en\tvalid:since\n", 1, "-", "did you mean 'valid:"),
        ("id\tkind\tname:en\tshort\tshort\n", 1, "-", "columns 4 and 5 are both called 'short'"),
        ("aleppo\tplace\tAleppo\n", 1, "-", "unknown column 'aleppo'"),
        ("id,kind,name:en\n", 1, "-", "unknown column"),
        ("# only\nid\tkind\n", 2, "-", "missing: name:en"),
        (HEADER + "a\tplanet\tA\n", 2, "a", "kind"),
        (HEADER + "a\tplace\t\tAlep\n", 2, "a", "`en`"),
        (HEADER + "\tplace\tAleppo\n", 2, "-", "id"),
        (HEADER + "a\tplace\tA\t\t\t\t\t\tx\n", 2, "a", "9 cells in a table of 8 columns"),
        (HEADER + "a\tplace\tA\t\t\tx||y\n", 2, "a", "column 'variants': nothing between two |"),
        (HEADER + "a\tplace\tA\t\t\t\tUE\n", 2, "a", "write FORM=meaning"),
        (HEADER + "a\tplace\tA\t\t\t\t\tyesterday\n", 2, "a", "YYYY-MM-DD"),
        (HEADER + "a\tplace\tA\n\na\tplace\tB\n", 4, "a", "twice; first on line 2"),
        (HEADER.encode() + b"a\tplace\tA\nb\tplace\tcaf\xe9\n", 3, "-", "not UTF-8"),
    ],
)
def test_a_fault_names_file_line_and_entry(tmp_path: Path, text: str | bytes, line: int, entry: str, said: str) -> None:
    path = _write(tmp_path, text)
    with pytest.raises(LexiconError) as caught:
        load_lexicon([path])
    message = str(caught.value)
    assert message.startswith(f"{path}:{line}: {entry}: "), message
    assert said in message and "\n" not in message


def test_good_rows_are_read_beside_faulty_ones(tmp_path: Path) -> None:
    read = read_lexicon_file(_write(tmp_path, HEADER + "a\tplanet\tA\nb\tplace\tB\nc\tplace\n"))
    assert [fault.line for fault in read.faults] == [2, 4]
    assert [(line, getattr(entry, "id", "")) for line, entry in read.entries] == [(3, "b")]


def test_a_table_holds_names_only(tmp_path: Path) -> None:
    with pytest.raises(LexiconError, match="names only"):
        load_lexicon([_write(tmp_path, HEADER + FULL, "wording/fr.tsv")])


def test_a_folder_gives_its_tables_too(tmp_path: Path) -> None:
    for name in ("names/b.tsv", "names/a.yaml", "names/c.jsonl", "names/d.txt", "names/d.tsv.bak"):
        _write(tmp_path, "", name)
    assert [path.name for path in lexicon_files(tmp_path)] == ["a.yaml", "b.tsv", "c.jsonl"]


def test_a_table_outside_the_folders_is_known_by_its_ending(tmp_path: Path) -> None:
    assert _only(_write(tmp_path, HEADER + FULL, "mine.tsv")).id == "osce"


@pytest.mark.slow
def test_a_large_table_is_read_in_bounded_time_and_from_the_cache_at_once(tmp_path: Path) -> None:
    """A million rows take some 15 s of computing and then 1 s; here a fifth of that, with room for a slow machine."""
    rows = (f"n{n}\tperson\tName{n} Surname{n}\tNom{n}\t\tNama{n}|Nami{n}\n" for n in range(200_000))
    path = _write(tmp_path, HEADER + "".join(rows))
    start = time.process_time()
    first = cached_lexicon([path], tmp_path / "cache")
    middle = time.process_time()
    again = cached_lexicon([path], tmp_path / "cache")
    end = time.process_time()
    assert len(first.names) == 200_000 and again == first
    assert middle - start < 15 and end - middle < 3
