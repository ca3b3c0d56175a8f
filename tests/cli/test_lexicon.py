"""`mtnorm lexicon lint`: every fault of a file at once."""

import json

GOOD = "- {id: pen, kind: term, name: {en: Pen}}\n"
BAD = """\
- id: pen
  kind: weapon
  name: {en: Pen}
- id: ink
  kind: term
  nam: {en: Ink}
- id: paper
  kind: term
  kind: term
  name: {en: Paper}
- {id: desk, kind: term, name: {en: Desk}}
- {id: desk, kind: term, name: {en: Writing desk}}
"""


def test_every_fault_is_told_with_line_and_entry(mtnorm, folder):
    (folder / "bad.yaml").write_text(BAD, encoding="utf-8")
    done = mtnorm("lexicon", "lint", "bad.yaml")
    assert done.returncode == 1
    lines = done.stdout.decode().splitlines()
    assert [line.split(" ")[0] + line.split(" ")[1] for line in lines] == [
        "bad.yaml:1:pen:",
        "bad.yaml:4:ink:",
        "bad.yaml:9:paper:",
        "bad.yaml:12:desk:",
    ]


def test_a_good_file_is_silent(mtnorm, folder):
    (folder / "good.yaml").write_text(GOOD, encoding="utf-8")
    done = mtnorm("lexicon", "lint", "good.yaml")
    assert (done.returncode, done.stdout, done.stderr) == (0, b"", b"")


def test_an_id_may_not_stand_in_two_files(mtnorm, folder):
    for name in ("a", "b"):
        (folder / f"{name}.yaml").write_text(GOOD, encoding="utf-8")
    done = mtnorm("lexicon", "lint", ".")
    assert done.returncode == 1
    assert done.stdout.decode().startswith("b.yaml:1: pen: this id is taken at a.yaml:1")


def test_a_file_that_is_not_yaml_or_not_utf8_is_told_of(mtnorm, folder):
    (folder / "a.yaml").write_text("- {id: [", encoding="utf-8")
    (folder / "b.yaml").write_bytes(b"- id: caf\xe9\n")
    done = mtnorm("lexicon", "lint", "a.yaml", "b.yaml")
    assert done.returncode == 1
    first, second = done.stdout.decode().splitlines()
    assert ": -: not YAML: " in first
    assert second.startswith("b.yaml:1: -: not UTF-8")


def test_a_missing_file_ends_with_2_and_the_others_are_read(mtnorm, folder):
    (folder / "bad.yaml").write_text(BAD, encoding="utf-8")
    done = mtnorm("lexicon", "lint", "none.yaml", "bad.yaml")
    assert done.returncode == 2
    assert done.stderr.startswith(b"mtnorm: none.yaml: no such lexicon")
    assert done.stdout.count(b"\n") == 4


def test_tables_and_json_lines_are_linted_too(mtnorm, folder):
    (folder / "a.tsv").write_text("id\tkind\tname:en\npen\tweapon\tPen\n", encoding="utf-8")
    (folder / "b.jsonl").write_text('{"id": "ink", "kind": "term", "nam": {"en": "Ink"}}\n', encoding="utf-8")
    (folder / "c.yaml").write_text(GOOD, encoding="utf-8")
    done = mtnorm("lexicon", "lint", ".")
    assert done.returncode == 1
    assert [line.partition(" ")[0] for line in done.stdout.decode().splitlines()] == ["a.tsv:2:", "b.jsonl:1:"]


def test_an_id_may_not_stand_in_a_table_and_in_yaml(mtnorm, folder):
    (folder / "a.yaml").write_text(GOOD, encoding="utf-8")
    (folder / "b.tsv").write_text("id\tkind\tname:en\npen\tterm\tPen\n", encoding="utf-8")
    done = mtnorm("lexicon", "lint", ".")
    assert done.stdout.decode().startswith("b.tsv:2: pen: this id is taken at a.yaml:1")


def test_a_table_serves_as_a_lexicon(mtnorm, folder):
    table = "id\tkind\tname:en\tvariants\ngrob\tperson\tHans Grob\tHans Grobb|Hansi Grob\n"
    (folder / "mine.tsv").write_text(table, encoding="utf-8")
    (folder / "text.txt").write_text("Today Hansi Grob said so.\n", encoding="utf-8")
    done = mtnorm("clean", "--language", "en", "--lexicon", "mine.tsv", "text.txt")
    assert (done.returncode, done.stdout) == (0, b"Today Hans Grob said so.\n")


def test_a_faulty_table_is_told_of_with_file_and_line(mtnorm, folder):
    (folder / "mine.tsv").write_text("id\tkind\tname:en\ngrob\tbaker\tHans Grob\n", encoding="utf-8")
    (folder / "text.txt").write_text("Nothing.\n", encoding="utf-8")
    done = mtnorm("clean", "--lexicon", "mine.tsv", "text.txt")
    assert done.returncode == 2
    assert b"mine.tsv:2: grob: " in done.stderr


def test_tests_of_entries_are_run_and_must_need_the_entry(mtnorm, folder):
    (folder / "names").mkdir()
    (folder / "names" / "a.yaml").write_text(
        "- id: quill-guild\n  kind: organisation\n  name: {en: Quill Guild}\n  variants: [Guild of the Quill]\n"
        "  tests:\n    - {in: the Guild of the Quill met, out: the Quill Guild met}\n"
        "    - {in: the Guild of the Quill met, out: the Pen Guild met}\n"
        "    - {in: Nobody met., out: Nobody met.}\n    - {same: a quill}\n",
        encoding="utf-8",
    )
    done = mtnorm("lexicon", "lint", "names/a.yaml")
    assert done.returncode == 1
    wrong, idle = done.stdout.decode().splitlines()
    assert "should become 'the Pen Guild met', became 'the Quill Guild met'" in wrong
    assert "'Nobody met.' comes out the same without the entry" in idle
    assert mtnorm("lexicon", "lint", "--no-tests", "names/a.yaml").returncode == 0


def test_complaints_as_json_and_for_github(mtnorm, folder):
    (folder / "bad.yaml").write_text(BAD, encoding="utf-8")
    rows = json.loads(mtnorm("lexicon", "lint", "--format", "json", "bad.yaml").stdout)
    assert rows[1]["line"] == 4 and rows[1]["entry"] == "ink" and list(rows[1]) == ["path", "line", "entry", "message"]
    lines = mtnorm("lexicon", "lint", "--format", "github", "bad.yaml").stdout.decode().splitlines()
    assert lines[1].startswith("::error file=bad.yaml,line=4,title=ink::unknown key")


def test_advice_tells_of_variants_that_sound_alike_and_is_no_fault(mtnorm, folder):
    text = "- id: a\n  kind: person\n  name: {en: Bashar al-Assad}\n  variants: [Bachar el-Assad, Lion of Damascus]\n"
    (folder / "a.yaml").write_text(text, encoding="utf-8")
    done = mtnorm("lexicon", "lint", "--advice", "--no-default-lexicons", "a.yaml")
    assert (done.returncode, done.stdout.decode()) == (
        0,
        "a.yaml:1: a: advice: found by sound without being listed: 'Bachar el-Assad'\n",
    )


def test_wording_is_counted_in_human_text_and_in_translations(mtnorm, folder):
    (folder / "wording").mkdir()
    entry = "- id: {0}\n  bad: [{0} of it]\n  tests: [{{in: the {0} of it, flag: true}}]\n"
    (folder / "wording" / "fr.yaml").write_text(entry.format("heft") + entry.format("gist"), encoding="utf-8")
    (folder / "human.txt").write_text("We saw the gist of it at once.\n", encoding="utf-8")
    (folder / "mt.txt").write_text("We saw the heft of it at once.\n", encoding="utf-8")
    done = mtnorm("lexicon", "lint", "wording/fr.yaml", "--human", "human.txt", "--translated", "mt.txt")
    assert done.returncode == 1
    assert done.stdout.startswith(b"wording/fr.yaml:4: gist: occurs in human text more than in translations")
    assert done.stdout.count(b"\n") == 1


def test_names_are_held_against_those_that_ship(mtnorm, folder):
    text = "- id: a\n  kind: person\n  name: {en: Bashar al-Assad}\n"
    (folder / "a.yaml").write_text(text, encoding="utf-8")
    done = mtnorm("lexicon", "lint", "a.yaml")
    assert done.returncode == 1
    assert done.stdout.decode().startswith("a.yaml:3: a: 'Bashar al-Assad' is also the name of 'bashar-al-assad' (")
    assert mtnorm("lexicon", "lint", "--no-default-lexicons", "a.yaml").returncode == 0


def test_wording_in_a_file_without_a_language_is_told_with_the_file(mtnorm, folder):
    entry = "- id: gist\n  bad: [gist of it]\n  tests: [{in: the gist of it, flag: true}]\n"
    (folder / "ours.yaml").write_text(entry, encoding="utf-8")
    done = mtnorm("lexicon", "lint", "ours.yaml")
    assert (done.returncode, done.stderr) == (1, b"")
    assert done.stdout.startswith(b"ours.yaml:1: -: the file is named 'ours', which is no language code")


def test_what_is_never_read_is_a_fault_of_lint_and_a_line_of_clean(mtnorm, folder):
    (folder / "ours" / "names").mkdir(parents=True)
    (folder / "ours" / "names" / "pen.yml").write_text(GOOD, encoding="utf-8")
    (folder / "a.txt").write_text("He came.\n", encoding="utf-8")
    told = "ours/names/pen.yml: is not read; name it pen.yaml\n"
    done = mtnorm("lexicon", "lint", "ours")
    assert (done.returncode, done.stdout.decode()) == (1, told.replace("yml:", "yml:1: -:"))
    done = mtnorm("clean", "--lexicon", "ours", "a.txt")
    assert (done.returncode, done.stdout, done.stderr.decode()) == (0, b"He came.\n", f"mtnorm: {told}")


def test_an_entry_in_the_place_of_one_that_ships_is_counted_and_named_by_advice(mtnorm, folder):
    (folder / "own.yaml").write_text("- {id: aleppo, kind: place, name: {en: Aleppo}}\n", encoding="utf-8")
    done = mtnorm("lexicon", "lint", "own.yaml")
    assert (done.returncode, done.stdout) == (0, b"")
    assert done.stderr == b"mtnorm: entries that take the place of one that ships: 1 (--advice names them)\n"
    done = mtnorm("lexicon", "lint", "--advice", "own.yaml")
    assert done.returncode == 0
    assert done.stdout.decode().startswith("own.yaml:1: aleppo: takes the place of the entry that ships with this id (")


def test_a_rule_that_does_not_exist_is_told_with_its_line_in_an_allow_list(mtnorm, folder):
    (folder / "allow.yaml").write_text(
        "- {rule: names, text: Lion}\n- {rule: names/variantt, text: Lion}\n", encoding="utf-8"
    )
    (folder / "a.txt").write_text("He came.\n", encoding="utf-8")
    done = mtnorm("clean", "--allow", "allow.yaml", "a.txt")
    assert done.returncode == 2 and done.stdout == b""
    assert done.stderr.startswith(b"mtnorm: allow.yaml:2: no rule or family 'names/variantt'; did you mean")
