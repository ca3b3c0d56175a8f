"""`mtnorm lexicon suggest -o`: a file that an editor has worked on is never lost."""

from pathlib import Path

import pytest

TEXT = "Related tidings of the hour\nIt rained.\n"
ACCEPTED = '- {what: furniture, accept: "yes", id: tidings, add: line, forms: [Tidings], language: en}\n'


@pytest.fixture
def corpus(tmp_path: Path) -> Path:
    for number in range(4):
        (tmp_path / f"{number}.txt").write_text(TEXT, encoding="utf-8")
    return tmp_path


def test_after_a_wrong_path_the_file_is_as_it_was(mtnorm, tmp_path: Path) -> None:
    review = tmp_path / "review.yaml"
    for content in (None, "", "# mine\n"):
        if content is not None:
            review.write_text(content, encoding="utf-8")
        done = mtnorm("lexicon", "suggest", str(tmp_path / "nope"), "-o", str(review))
        assert done.returncode == 2 and b"no such file" in done.stderr
        assert (review.read_text(encoding="utf-8") if review.exists() else None) == content


@pytest.mark.parametrize(("content", "message"), [(ACCEPTED, b"accepted proposals"), ("- {name: x}\n", b"unknown key")])
def test_what_was_decided_or_is_no_review_stays(mtnorm, corpus: Path, content: str, message: bytes) -> None:
    review = corpus / "review.yaml"
    review.write_text(content, encoding="utf-8")
    done = mtnorm("lexicon", "suggest", str(corpus), "-o", str(review))
    assert done.returncode == 2 and message in done.stderr
    assert review.read_text(encoding="utf-8") == content


def test_a_review_without_decisions_is_made_anew(mtnorm, corpus: Path) -> None:
    review = corpus / "review.yaml"
    for _ in range(2):
        mtnorm("lexicon", "suggest", str(corpus), "-o", str(review))
        assert "Related tidings" in review.read_text(encoding="utf-8")
