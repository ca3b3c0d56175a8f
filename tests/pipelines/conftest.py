"""Articles in Parquet, and the same articles cleaned in one process: what every engine must give."""

import random
from collections.abc import Iterator
from pathlib import Path

import pyarrow as pa
import pyarrow.parquet as pq
import pytest

from normalizer import Normalizer
from normalizer.pipelines.arrow import Columns, clean_table
from tests.random_text import paragraphs

ARTICLES, FAULTS = 400, ("He left the Syria.", "So said the OSDH.", "“No,” he said. she indicated.")
ADDED: Columns = {"field": "text", "findings_field": "findings"}
Rows = list[dict[str, object]]


def _articles() -> Iterator[dict[str, object]]:
    draw = random.Random(6)
    for number in range(ARTICLES):
        sentences = [*draw.sample(paragraphs(), 2), *draw.sample(FAULTS, number % 3)]
        text = None if number % 50 == 7 else "\n\n".join(sentences)
        yield {"id": number, "text": text, "tags": {"desk": "world", "words": [number]}}


@pytest.fixture(scope="session")
def articles(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A Parquet file of articles in several row groups."""
    path = tmp_path_factory.mktemp("articles") / "articles.parquet"
    pq.write_table(pa.Table.from_pylist(list(_articles())), path, row_group_size=50)
    return path


@pytest.fixture(scope="session")
def expected(articles: Path) -> Rows:
    """The articles cleaned by one process, with findings."""
    return clean_table(pq.read_table(articles), normalizer=Normalizer(language="en"), **ADDED).to_pylist()


@pytest.fixture
def rows_of() -> object:
    """The rows of a Parquet file or folder, by id."""

    def read(path: Path) -> Rows:
        return sorted(pq.read_table(path).to_pylist(), key=lambda row: row["id"])

    return read
