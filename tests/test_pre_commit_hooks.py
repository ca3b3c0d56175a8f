"""The hooks that pre-commit offers run as they stand."""

import re
from pathlib import Path

import pytest
import yaml

from normalizer.cli import run

HOOKS = yaml.safe_load((Path(__file__).parent.parent / ".pre-commit-hooks.yaml").read_text(encoding="utf-8"))
BAD, GOOD = "He lives in the Syria.\n", "He lives in Syria.\n"


@pytest.fixture
def news(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    path = tmp_path / "news.txt"
    path.write_text(BAD, encoding="utf-8")
    return path


def entry(name):
    (hook,) = (hook for hook in HOOKS if hook["id"] == name)
    command, *arguments = hook["entry"].split()
    assert command == "mtnorm"
    return arguments


def test_check_fails_and_changes_nothing(news, capsys):
    assert run([*entry("mtnorm-check"), "--language", "en", "news.txt"]) == 1
    assert news.read_text(encoding="utf-8") == BAD
    assert "articles/article-before-name" in capsys.readouterr().out


def test_clean_changes_the_file_which_makes_pre_commit_fail(news):
    assert run([*entry("mtnorm-clean"), "--language", "en", "news.txt"]) == 0
    assert news.read_text(encoding="utf-8") == GOOD


def test_every_hook_says_what_pre_commit_needs():
    for hook in HOOKS:
        assert {"id", "name", "entry", "language", "files"} <= hook.keys()
        assert hook["language"] == "python"


def test_every_hook_takes_texts_and_nothing_else():
    wanted = ["news.txt", "notes.md", "desk/2024/A.B.TXT", "README.md"]
    others = ["LICENSE", "NOTICE", "AUTHORS", "README", "docs/COPYING", "a.txt.gz", "a.py", "mytxt", "a.mdx", "md/a"]
    for hook in HOOKS:
        assert [name for name in wanted + others if re.search(hook["files"], name)] == wanted  # as pre-commit does
        assert not hook.keys() & {"types", "types_or", "exclude"}
