"""What a lexicon folder holds in vain is told."""

import pytest

from normalizer.lexicon.folder import lexicon_folder
from normalizer.lexicon.unread import unread


def _told(root):
    return {path.relative_to(root).as_posix(): why for path, why in unread(root)}


def _make(root, *names):
    for name in names:
        path = root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("", encoding="utf-8")


@pytest.mark.parametrize(
    ("name", "why"),
    [
        ("names/more.yml", "name it more.yaml"),
        ("names/list.csv", "mtnorm lexicon import"),
        ("names/old/syria.yaml", "move its files up"),
        ("name/syria.yaml", "names, wording, residue, languages"),
        ("loose.yaml", "stands beside folders"),
    ],
)
def test_what_is_not_read_is_told_with_what_to_do(tmp_path, name, why):
    _make(tmp_path, "names/ours.yaml", name)
    told = _told(tmp_path)
    assert len(told) == 1
    assert why in next(iter(told.values()))


def test_a_folder_without_sections_is_read_itself_and_may_hold_what_is_no_lexicon(tmp_path):
    _make(tmp_path, "ours.yaml", "more.yml", "old/ours.yaml", "README.md", ".hidden.yml", "package.json")
    assert list(_told(tmp_path)) == ["more.yml"]


def test_a_folder_without_lexicons_holds_none(tmp_path):
    assert "holds no lexicon" in _told(tmp_path)["."]
    (tmp_path / "names").mkdir()
    assert "holds no lexicon" in _told(tmp_path)["."]


def test_nothing_is_told_of_what_ships_nor_of_a_file(tmp_path):
    _make(tmp_path, "names/ours.yaml", "LICENSE", "names/README.md")
    assert not list(unread(lexicon_folder()))
    assert not list(unread(tmp_path / "names" / "ours.yaml"))
    assert not list(unread(tmp_path))
