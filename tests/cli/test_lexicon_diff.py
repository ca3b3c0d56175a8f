"""`mtnorm lexicon diff` and `merge`, by hand and called by git."""

import subprocess
import sys

import pytest

BASE = """\
# Towns.
- id: aleppo
  kind: place
  name: {en: Aleppo, fr: Alep}
  variants: [Halab]
- id: homs
  kind: place  # sure
  name: {en: Homs}
"""
OURS = BASE.replace("[Halab]", "[Halab, Haleb]")
THEIRS = BASE.replace("fr: Alep", "fr: Alep, de: Haleppo").replace("[Halab]", "[Halep]") + (
    "# new\n- id: hama\n  kind: place\n  name: {en: Hama}\n"
)


@pytest.fixture
def files(folder):
    for name, text in (("base", BASE), ("ours", OURS), ("theirs", THEIRS)):
        (folder / f"{name}.yaml").write_text(text, encoding="utf-8")
    return folder


def test_a_difference_is_told_by_entry_and_key(mtnorm, files):
    done = mtnorm("lexicon", "diff", "base.yaml", "theirs.yaml")
    assert done.returncode == 1
    assert done.stdout.decode().splitlines() == [
        "~ aleppo  (theirs.yaml:2)",
        "    name de    + Haleppo",
        "    variants   Halab → Halep",
        "+ hama  (theirs.yaml:10)",
        "    kind       place",
        "    name en    Hama",
    ]
    back = mtnorm("lexicon", "diff", "theirs.yaml", "base.yaml").stdout.decode()
    assert "- hama  (theirs.yaml:10)" in back


def test_equal_entries_are_no_difference_whatever_the_layout(mtnorm, files):
    (files / "flow.yaml").write_text(BASE.replace("[Halab]", "\n    - Halab"), encoding="utf-8")
    done = mtnorm("lexicon", "diff", "base.yaml", "flow.yaml")
    assert (done.returncode, done.stdout) == (0, b"")


def test_a_file_that_cannot_be_read_ends_with_2(mtnorm, files):
    (files / "bad.yaml").write_text("- {id: [", encoding="utf-8")
    for verb in (("diff", "base.yaml", "bad.yaml"), ("merge", "base.yaml", "ours.yaml", "bad.yaml")):
        done = mtnorm("lexicon", *verb)
        assert done.returncode == 2 and b": -: not YAML" in done.stderr
    assert (files / "ours.yaml").read_text(encoding="utf-8") == OURS


def test_a_merge_takes_what_both_did(mtnorm, files):
    done = mtnorm("lexicon", "merge", "base.yaml", "ours.yaml", "theirs.yaml")
    assert (done.returncode, done.stderr) == (0, b"")
    assert (files / "ours.yaml").read_text(encoding="utf-8") == (
        BASE.replace("fr: Alep", "fr: Alep, de: Haleppo").replace("[Halab]", "[Haleb, Halep]")
        + "# new\n- id: hama\n  kind: place\n  name: {en: Hama}\n"
    )


def test_a_contradiction_is_marked_in_its_entry_alone(mtnorm, files):
    (files / "ours.yaml").write_text(BASE.replace("{en: Homs}", "{en: Hims}"), encoding="utf-8")
    (files / "theirs.yaml").write_text(
        BASE.replace("{en: Homs}", "{en: Emesa}").replace("Halab", "Halep"), encoding="utf-8"
    )
    done = mtnorm("lexicon", "merge", "base.yaml", "ours.yaml", "theirs.yaml")
    assert done.returncode == 1
    assert done.stderr == b"mtnorm: ours.yaml: homs: conflict: name en\n"
    text = (files / "ours.yaml").read_text(encoding="utf-8")
    assert "[Halep]" in text
    before, _, rest = text.partition("<<<<<<< ours\n")
    ours, _, rest = rest.partition("=======\n")
    theirs, _, after = rest.partition(">>>>>>> theirs\n")
    assert ("name: {en: Hims}" in ours, "name: {en: Emesa}" in theirs, after) == (True, True, "")
    assert before.startswith("# Towns.\n- id: aleppo\n")


@pytest.mark.parametrize("gone", ["ours", "theirs"])
def test_an_entry_changed_here_and_taken_out_there_is_a_conflict(mtnorm, files, gone):
    without = BASE.partition("- id: homs")[0]
    changed = BASE.replace("{en: Homs}", "{en: Hims}")
    for side in ("ours", "theirs"):
        (files / f"{side}.yaml").write_text(without if side == gone else changed, encoding="utf-8")
    assert mtnorm("lexicon", "merge", "base.yaml", "ours.yaml", "theirs.yaml").returncode == 1
    text = (files / "ours.yaml").read_text(encoding="utf-8")
    assert "<<<<<<< ours\n" in text and "{en: Hims}" in text and text.endswith(">>>>>>> theirs\n")


def test_git_diffs_and_merges_by_entry(files, environment):
    def git(*words, code=0):
        settings = [
            "-c",
            "user.name=a",
            "-c",
            "user.email=a@b",
            "-c",
            "init.defaultBranch=main",
            "-c",
            "core.hooksPath=",
        ]
        done = subprocess.run(["git", *settings, *words], cwd=files, env=environment, capture_output=True, check=False)
        assert done.returncode == code, done.stderr.decode()
        return done.stdout.decode()

    command = f"{sys.executable} -m normalizer lexicon"
    git("init", "-q")
    git("config", "diff.mtnorm.command", f"{command} diff")
    git("config", "merge.mtnorm.driver", f"{command} merge %O %A %B")
    (files / ".gitattributes").write_text("towns.yaml diff=mtnorm merge=mtnorm\n", encoding="utf-8")
    towns = files / "towns.yaml"

    def commit(text):
        towns.write_text(text, encoding="utf-8")
        git("add", "towns.yaml", ".gitattributes")
        git("commit", "-qm", "x")

    commit(BASE)
    git("checkout", "-qb", "theirs")
    commit(THEIRS)
    git("checkout", "-q", "main")
    towns.write_text(OURS, encoding="utf-8")
    assert git("--no-pager", "diff").splitlines() == [
        "towns.yaml",
        "~ aleppo  (towns.yaml:2)",
        "    variants   + Haleb",
    ]
    commit(OURS)
    git("merge", "-q", "--no-edit", "theirs")
    assert "[Haleb, Halep]" in towns.read_text(encoding="utf-8")
    towns.write_text("- {id: [", encoding="utf-8")
    assert "cannot be compared entry by entry" in git("--no-pager", "diff")
