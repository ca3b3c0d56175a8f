"""Tests of entries are run where their entries stand, however large the file is."""

import pytest

from normalizer.lexicon.load import read_lexicon_file
from normalizer.quality import proof

GUILD = (
    "- id: quill-guild\n  kind: organisation\n  name: {en: Quill Guild}\n  variants: [Guild of the Quill]\n"
    "  acronym: {en: QG, fr: GQ}\n  valid: {to: 2020-01-01}\n  not: [Quill Guild Street]\n"
    "  tests:\n    - {in: the Guild of the Quill met, out: the Quill Guild met}\n"
    "    - {in: the Guild of the Quill met, out: the Pen Guild met}\n"
    "    - {in: Nobody met., out: Nobody met.}\n    - {in: Nobody met., flag: true}\n    - {same: a quill}\n"
)


@pytest.mark.parametrize("most", [5_000, 0])
def test_failing_and_idle_tests_are_told_on_the_line_of_their_entry(tmp_path, monkeypatch, most):
    monkeypatch.setattr(proof, "_MANY", most)
    path = tmp_path / "names" / "guilds.yaml"
    path.parent.mkdir()
    path.write_text("# guilds\n- {id: pen-club, kind: organisation, name: {en: Pen Club}}\n" + GUILD, encoding="utf-8")
    faults = list(proof.proof_faults([read_lexicon_file(path)]))
    assert {(told, fault.line, fault.entry) for told, fault in faults} == {(path, 3, "quill-guild")}
    wrong, idle, unflagged = (fault.message for _, fault in faults)
    assert "should become 'the Pen Guild met', became 'the Quill Guild met'" in wrong
    assert "comes out the same without the entry" in idle and "should be flagged" in unflagged


@pytest.mark.parametrize(
    ("test", "told"),
    [
        ("{in: the Guild of the Quill met}", "becomes what? give 'out', or 'flag: true'"),
        ("{out: the Quill Guild met}", "says nothing; give 'in' with 'out' or 'flag: true', or 'same'"),
    ],
)
def test_a_test_that_does_not_say_what_it_wants_is_told_so(tmp_path, test, told):
    path = tmp_path / "names" / "guilds.yaml"
    path.parent.mkdir()
    path.write_text(f"{GUILD.partition('  tests')[0]}  tests: [{test}]\n", encoding="utf-8")
    ((_, fault),) = proof.proof_faults([read_lexicon_file(path)])
    assert told in fault.message
