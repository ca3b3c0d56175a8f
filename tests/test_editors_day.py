"""An editor's day, from a shell: what is missing, what it would do, put it in, see that it works."""

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import openpyxl
import pytest

import normalizer

HEAD = "# Names of our desk. Written by hand; Apache-2.0.\n"
LEXICON = HEAD + (
    "\n- {id: bashar-al-assad, kind: person, name: {en: Bashar al-Assad, fr: Bachar el-Assad}}\n"
    "# the oil company\n"
    "- id: igor-sechin   # of Rosneft\n  kind: person\n  name: {en: Igor Sechin}\n"
    "- id: world-health-organization\n  kind: organisation\n  name: {en: World Health Organization}\n"
    "  acronym: {en: WHO}\n"
)
STORIES = (
    "Doctor {golo} spoke in town {n}.\n\nBashar al-Assad left, and Uğur Şahin came in at {n} o'clock.\n\nPlus d'infos demain\n",
    "The World Health Organization (OMS) counted {n} new cases, said Doctor {golo}.\n\nPlus d'infos demain\n",
    "Nothing much was heard on day {n}. Igor Sechin stayed at home.\n",
)


@pytest.fixture
def desk(tmp_path):
    """A folder with a lexicon of one's own and 500 articles."""
    (tmp_path / "names").mkdir()
    (tmp_path / "names" / "desk.yaml").write_text(LEXICON, encoding="utf-8")
    (tmp_path / "residue").mkdir()
    (tmp_path / "residue" / "fr.yaml").write_text(
        "# Furniture of French sites. Written by hand; Apache-2.0.\n", encoding="utf-8"
    )
    (tmp_path / "articles").mkdir()
    for n in range(500):
        golo = ("Golosheikin", "Golosheykin")[n % 4 == 0]
        text = STORIES[n % 3].format(n=n, golo=golo)
        (tmp_path / "articles" / f"{n:03}.txt").write_text(text, encoding="utf-8")
    return tmp_path


@pytest.fixture
def mtnorm(desk):
    environment = os.environ | {"PYTHONPATH": str(Path(normalizer.__file__).parent.parent)}

    def run(*words, code=0):
        done = subprocess.run(
            [sys.executable, "-m", "normalizer", *words], cwd=desk, env=environment, capture_output=True, check=False
        )
        assert done.returncode == code, done.stderr.decode() + done.stdout.decode()
        return done.stdout.decode()

    return run


def _change_cells(path, changes):
    """Change cells with a spreadsheet library, by what stands in them."""
    book = openpyxl.load_workbook(path)
    for sheet in book:
        for row in sheet.iter_rows():
            for cell in row:
                cell.value = changes.get(cell.value, cell.value)
    book.save(path)


OWN = ("--lexicon", "names", "--no-default-lexicons")


def test_an_editors_day(mtnorm, desk):
    lexicon, review = desk / "names" / "desk.yaml", desk / "review.yaml"

    # what do the articles have that the lexicon lacks?
    mtnorm("lexicon", "suggest", "articles", "-o", "review.yaml", *OWN)
    proposals = review.read_text(encoding="utf-8")
    kinds = {line.split(": ")[1] for line in proposals.splitlines() if line.startswith("  what: ")}
    assert {"new-name", "acronym", "spelling", "furniture"} <= kinds

    # accept two of them: the doctor, who has no entry, and the acronym, whose language the editor knows
    accepted = [
        piece.replace("accept: no", "accept: yes").replace("add: acronym", "add: acronym\n  language: fr")
        if "Golosheikin, Golosheykin" in piece or "[OMS]" in piece
        else piece
        for piece in proposals.split("\n\n")
    ]
    review.write_text("\n\n".join(accepted), encoding="utf-8")

    # what would that do?
    effect = json.loads(mtnorm("lexicon", "try", "review.yaml", "articles", *OWN, "--format", "json"))
    assert effect["texts"] == 500 and effect["touched"] > 100
    assert {row["text"] for row in effect["appearing"]} == {"Golosheykin", "OMS"}
    assert not effect["conflicts"] and not effect["vanishing"]
    assert lexicon.read_text(encoding="utf-8") == LEXICON

    # the line of the site goes into a file of its own kind
    furniture = (
        '- {accept: yes, what: furniture, id: fr-more-tomorrow, language: fr, forms: ["Plus d\'infos demain"]}\n'
    )
    (desk / "lines.yaml").write_text(furniture, encoding="utf-8")
    mtnorm("lexicon", "add", "--from", "lines.yaml", "--lexicon", ".")
    assert mtnorm("lexicon", "lint", "residue") == ""

    # put it in; a second time there is nothing to do
    mtnorm("lexicon", "add", "--from", "review.yaml", "--file", "names/desk.yaml", "--lexicon", "names")
    once = lexicon.read_text(encoding="utf-8")
    assert "acronym: {en: WHO, fr: OMS}" in once and "variants: [Golosheykin]" in once
    assert "# the oil company\n- id: igor-sechin   # of Rosneft\n" in once
    mtnorm("lexicon", "add", "--from", "review.yaml", "--file", "names/desk.yaml", "--lexicon", "names")
    assert lexicon.read_text(encoding="utf-8") == once

    # keep the file in order, and free of faults
    mtnorm("lexicon", "format", "--check", "names", code=1)
    mtnorm("lexicon", "format", "names")
    mtnorm("lexicon", "format", "--check", "names")
    assert "- id: igor-sechin  # of Rosneft\n" in lexicon.read_text(encoding="utf-8")
    assert mtnorm("lexicon", "lint", "names") == ""

    # a colleague changes three cells of the spreadsheet; only those three entries come back changed
    before = lexicon.read_text(encoding="utf-8")
    shutil.copy(lexicon, desk / "before.yaml")
    mtnorm("lexicon", "export", "names", "-o", "desk.xlsx")
    _change_cells(
        desk / "desk.xlsx",
        {"Igor Sechin": "Igor Setchin", "Bachar el-Assad": "Bachar Al-Assad", "OMS": "OMS/WHO"},
    )
    mtnorm("lexicon", "import", "desk.xlsx", "--into", "names")
    after = lexicon.read_text(encoding="utf-8").splitlines()
    changed = [(a, b) for a, b in zip(before.splitlines(), after, strict=True) if a != b]
    assert [b for _, b in changed] == [
        line for line in after if any(word in line for word in ("Setchin", "Bachar Al-Assad", "OMS/WHO"))
    ]
    assert len(changed) == 3 and "- id: igor-sechin  # of Rosneft" in after
    told = mtnorm("lexicon", "diff", "before.yaml", "names/desk.yaml", code=1)
    assert all(id_ in told for id_ in ("igor-sechin", "bashar-al-assad", "world-health-organization"))
    assert "golosheikin" not in told
    shutil.copy(desk / "before.yaml", lexicon)

    # ask what is known now
    assert "Golosheykin" in mtnorm("lexicon", "show", "golosheikin", *OWN)
    assert json.loads(mtnorm("lexicon", "stats", "names", "--format", "json"))["names"]["entries"] == 4

    # and see it work
    everything = ("--lexicon", ".", "--no-default-lexicons", "--language", "en")
    cleaned = mtnorm("clean", "articles/004.txt", "articles/000.txt", "--diff", *everything, code=1)
    assert "-Plus d'infos demain" in cleaned
    assert "+The World Health Organization (WHO) counted 4 new cases, said Doctor Golosheikin." in cleaned
    assert "+Doctor Golosheikin spoke in town 0." in cleaned


def test_refusals_leave_the_day_as_it_was(mtnorm, desk):
    lexicon = desk / "names" / "desk.yaml"
    mtnorm("lexicon", "add", "igor-sechin", "--variant", "Bashar al-Assad", "--lexicon", "names", code=2)
    mtnorm("lexicon", "add", "igor-secin", "--variant", "Setchine", "--lexicon", "names", code=2)
    assert lexicon.read_text(encoding="utf-8") == LEXICON
