"""`mtnorm lexicon add`: the entry changes, the rest of the file does not, and nothing wrong is written."""

import shutil
import subprocess
import sys

import pytest
from click.testing import CliRunner

from normalizer.cli.lexicon.add import add as add_command
from normalizer.errors import LexiconError
from normalizer.lexicon import folder as folder_module
from normalizer.lexicon.rewrite import Drafts, read_file, replace_file

PRESS = """\
# People of the press. Written by hand; Apache-2.0.

# --- editors ---
- id: ada-byron  # the first
  kind: person
  name: {en: Ada Byron,   ar: آدا}   # odd spaces stay
  variants:
    - Adda Bairon  # as in Le Soir
    # more to come
  tests:
    - {in: Adda Bairon wrote, out: Ada Byron wrote}

- {id: bob-cratchit, kind: person, name: {en: Bob Cratchit}, short: [Cratchit]}
# the end
"""


@pytest.fixture
def press(folder):
    path = folder / "names" / "press.yaml"
    path.parent.mkdir()
    path.write_text(PRESS, encoding="utf-8")
    return path


@pytest.fixture
def add(mtnorm, press):
    return lambda *words: mtnorm("lexicon", "add", *words, "--lexicon", str(press.parent.parent))


def test_a_form_goes_into_its_list_and_the_rest_stays_byte_for_byte(add, press):
    done = add("ada-byron", "--variant", "Ada Bayron")
    assert (done.returncode, done.stderr) == (0, b"")
    line = "    - Adda Bairon  # as in Le Soir\n"
    assert press.read_text(encoding="utf-8") == PRESS.replace(line, line + "    - Ada Bayron\n")


def test_new_keys_go_where_they_belong(add, press):
    assert add("ada-byron", "--short", "Ada", "--note", "Lovelace: later", "--acronym", "en=AB").returncode == 0
    expected = PRESS.replace("  variants:\n", "  acronym: {en: AB}\n  short: [Ada]\n  variants:\n")
    expected = expected.replace("  tests:\n", '  note: "Lovelace: later"\n  tests:\n')
    assert press.read_text(encoding="utf-8") == expected


def test_a_name_in_a_language_is_added_but_never_replaced(add, press):
    assert add("ada-byron", "--name", "fr=Ada de Byron").returncode == 0
    assert "name: {en: Ada Byron, ar: آدا, fr: Ada de Byron}  # odd spaces stay" in press.read_text(encoding="utf-8")
    done = add("ada-byron", "--name", "fr=Ade")
    assert done.returncode == 2 and b"there is a name in 'fr' already" in done.stderr


def test_an_entry_in_brackets_is_written_out(add, press):
    assert add("bob-cratchit", "--variant", "Bob Kratchit").returncode == 0
    written = "- id: bob-cratchit\n  kind: person\n  name: {en: Bob Cratchit}\n  short: [Cratchit]\n  variants: [Bob Kratchit]\n"
    assert press.read_text(encoding="utf-8").endswith(written + "# the end\n")


def test_what_is_there_already_changes_nothing(add, press):
    done = add("ada-byron", "--variant", "Adda Bairon")
    assert (done.returncode, press.read_text(encoding="utf-8")) == (0, PRESS)
    assert b"holds all of it already" in done.stdout


@pytest.mark.parametrize(
    ("words", "reason"),
    [
        (("ada-byron", "--variant", "Bob Cratchit"), "is the name of 'bob-cratchit'"),
        (("ada-byron", "--variant", "Ada\u200b Bayron"), "ZERO WIDTH SPACE"),
        (("ada-byron", "--variant", "Áda Byron"), "differs from the canonical form by marks alone"),
        (("ada-byron", "--variant", "Adb"), "too short"),
        (("ada-byron", "--not", "Adda Bairon"), "stands under"),
        (("charles", "--variant", "Carlos"), "no entry has the id 'charles'"),
    ],
)
def test_what_lint_refuses_is_refused_and_nothing_is_written(add, press, words, reason):
    done = add(*words)
    assert done.returncode == 2 and reason in done.stderr.decode()
    assert press.read_text(encoding="utf-8") == PRESS


def test_a_form_that_breaks_a_test_of_the_entry_is_refused(add, press):
    press.write_text(
        PRESS + "- id: eve\n  kind: term\n  name: {en: Eve Quill}\n  tests: [{same: Quill of Eve}]\n", encoding="utf-8"
    )
    before = press.read_text(encoding="utf-8")
    done = add("eve", "--variant", "Quill of Eve")
    assert done.returncode == 2 and b"'Quill of Eve' should stay, became 'Eve Quill'" in done.stderr
    assert press.read_text(encoding="utf-8") == before


def test_what_else_has_the_form_is_told(add, press):
    done = add("ada-byron", "--weak", "Cratchit")
    assert done.returncode == 0
    assert "note: 'Cratchit' also stands in 'bob-cratchit' under 'short'" in done.stdout.decode()


def test_a_new_entry_goes_to_the_end_of_its_file(add, press):
    words = ("tiny-tim", "--kind", "person", "--name", "en=Tiny Tim", "--file", str(press))
    assert add(*words, "--dry-run").returncode == 0 and press.read_text(encoding="utf-8") == PRESS
    assert add(*words).returncode == 0
    assert press.read_text(encoding="utf-8") == PRESS + "\n- id: tiny-tim\n  kind: person\n  name: {en: Tiny Tim}\n"
    assert add("scrooge", "--kind", "miser", "--name", "en=Scrooge", "--file", str(press)).returncode == 2


def test_a_review_file_is_applied_once(add, press, folder):
    review = folder / "review.yaml"
    review.write_text(
        "- {accept: yes, what: spelling, id: ada-byron, add: variants, forms: [Ada Bayron]}\n"
        "- {accept: no, what: spelling, id: ada-byron, add: variants, forms: [Aida Byron]}\n"
        "- {accept: yes, what: new-name, id: tiny-tim, kind: person, add: variants, forms: [Tiny Tim, Tini Tim]}\n",
        encoding="utf-8",
    )
    assert add("--from", str(review), "--file", str(press)).returncode == 0
    once = press.read_text(encoding="utf-8")
    assert "Ada Bayron" in once and "Aida" not in once and "variants: [Tini Tim]" in once
    assert add("--from", str(review), "--file", str(press)).returncode == 0
    assert press.read_text(encoding="utf-8") == once


def test_a_faulty_review_names_its_line(add, folder):
    (folder / "review.yaml").write_text("- {accept: maybe, what: spelling, id: a, forms: [b]}\n", encoding="utf-8")
    done = add("--from", str(folder / "review.yaml"))
    assert done.returncode == 2 and b"review.yaml:1: accept: 'maybe'; write yes or no" in done.stderr


def test_the_second_of_two_editors_is_told(press):
    mine, theirs = read_file(press), read_file(press)
    replace_file(theirs, PRESS + "# theirs\n")
    with pytest.raises(LexiconError, match="somebody changed it in the meantime"):
        replace_file(mine, PRESS + "# mine\n")
    assert press.read_text(encoding="utf-8") == PRESS + "# theirs\n"


def test_a_killed_write_leaves_the_old_file(press, environment):
    code = (
        "import os, sys, signal\nfrom pathlib import Path\nimport normalizer.atomic as atomic\n"
        "from normalizer.lexicon.rewrite import read_file, replace_file\n"
        "atomic._take_place = lambda *_: os.kill(os.getpid(), signal.SIGKILL)\n"
        "read = read_file(Path(sys.argv[1]))\nreplace_file(read, read.text + '# new')\n"
    )
    done = subprocess.run([sys.executable, "-c", code, str(press)], env=environment, check=False)
    assert done.returncode == -9 and press.read_text(encoding="utf-8") == PRESS


SEVERAL = """\
- {accept: yes, what: new-name, id: tiny-tim, kind: person, forms: [Tiny Tim]}
- {accept: yes, what: spelling, id: tiny-tim, add: variants, forms: [Tini Tim]}
- {accept: yes, what: spelling, id: zaporizhzhia, add: variants, forms: [Zaporijia]}
"""


def test_a_review_file_is_applied_whole_or_not_at_all(add, press, folder):
    (folder / "review.yaml").write_text(SEVERAL, encoding="utf-8")
    done = add("--from", "review.yaml", "--file", str(press))
    assert (done.returncode, done.stdout) == (2, b"") and press.read_text(encoding="utf-8") == PRESS
    refused, summary = done.stderr.decode().splitlines()
    assert refused.startswith("mtnorm: review.yaml:3: zaporizhzhia: this id belongs to the lexicons that ship (")
    assert f"mtnorm lexicon show zaporizhzhia >> {press}" in refused
    assert summary.startswith("mtnorm: review.yaml: nothing was written; mend")
    (folder / "review.yaml").write_text(SEVERAL.replace("yes, what: spelling, id: z", "no, what: spelling, id: z"))
    assert add("--from", "review.yaml", "--file", str(press), "--dry-run").returncode == 0
    assert press.read_text(encoding="utf-8") == PRESS
    assert add("--from", "review.yaml", "--file", str(press)).returncode == 0
    assert "variants: [Tini Tim]" in press.read_text(encoding="utf-8")


def test_a_new_entry_with_an_id_that_ships_is_told_of(add, press):
    words = ("zaporizhzhia", "--kind", "term", "--name", "en=Zaporizhzhia Pen", "--file", str(press))
    done = add(*words)
    assert done.returncode == 0
    assert b"note: takes the place of the entry that ships with this id (" in done.stdout


def test_drafts_are_written_all_or_none(press):
    other = press.with_name("other.yaml")
    other.write_text(PRESS, encoding="utf-8")
    drafts = Drafts()
    for path in (press, other):
        drafts.put(drafts.read(path), "# mine\n")
    other.write_text("# theirs\n", encoding="utf-8")
    with pytest.raises(LexiconError, match="somebody changed it in the meantime"):
        drafts.write()
    assert press.read_text(encoding="utf-8") == PRESS


def test_a_form_of_the_lexicons_that_ship_is_refused(add, press):
    done = add("ada-byron", "--variant", "Aleppo")
    assert done.returncode == 2 and b"'Aleppo' is also the name of 'aleppo' (" in done.stderr
    assert press.read_text(encoding="utf-8") == PRESS
    assert add("ada-byron", "--variant", "Aleppo", "--no-default-lexicons").returncode == 0


def test_lexicons_within_an_installed_package_are_not_edited(press, tmp_path, monkeypatch):
    packaged = tmp_path / "normalizer" / "_lexicons"
    shutil.copytree(press.parent, packaged / "names")
    monkeypatch.setattr(folder_module, "lexicon_folder", lambda: packaged)
    own = tmp_path / "own.yaml"
    own.write_text("# Ours.\n", encoding="utf-8")
    run = CliRunner().invoke
    done = run(add_command, ["ada-byron", "--variant", "Ada Bayron"])
    assert done.exit_code == 2 and "give --lexicon FOLDER, a folder of your own" in done.output
    done = run(add_command, ["tiny-tim", "--kind", "person", "--name", "en=Tiny Tim", "--file", str(own)])
    assert done.exit_code == 0 and own.read_text(encoding="utf-8").endswith("name: {en: Tiny Tim}\n")
    assert (packaged / "names" / "press.yaml").read_text(encoding="utf-8") == PRESS


def test_a_new_entry_follows_at_once_where_no_blank_lines_stand_between_entries(add, press):
    press.write_text(PRESS.replace("\n\n- {id: bob", "\n- {id: bob"), encoding="utf-8")
    before = press.read_text(encoding="utf-8")
    assert add("tiny-tim", "--kind", "person", "--name", "en=Tiny Tim", "--file", str(press)).returncode == 0
    assert press.read_text(encoding="utf-8").startswith(before + "- id: tiny-tim\n")
