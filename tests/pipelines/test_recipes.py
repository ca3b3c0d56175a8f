"""The recipes of the README, run as they stand there: every engine gives what one process gives."""

import os
import re
import shutil
import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path

import pytest

README = Path(__file__).parent.parent.parent / "README.md"
_RECIPE = re.compile(r"<!-- recipe: (\w+) -->\n```python\n(.*?)```", re.DOTALL)
RECIPES = dict(_RECIPE.findall(README.read_text(encoding="utf-8")))
NEEDED = {"arrow": ("pyarrow",), "dask": ("dask", "pandas"), "polars": ("polars",), "spark": ("pyspark", "pandas")}
_QUIET = {"RAY_USAGE_STATS_ENABLED": "0", "DAFT_ANALYTICS_ENABLED": "0", "SCARF_NO_ANALYTICS": "true"}


def missing(name: str) -> str:
    """Why a recipe cannot be run here; empty when it can."""
    absent = [package for package in NEEDED.get(name, (name,)) if not find_spec(package)]
    if absent:
        return f"{', '.join(absent)} not installed (pip install '.[engines]')"
    return "no java (Debian: openjdk-17-jre-headless)" if name == "spark" and not shutil.which("java") else ""


def run_recipe(name: str, folder: Path) -> Path:
    """Run a recipe in a folder that has the articles; where the cleaned ones are."""
    script = folder / "recipe.py"
    script.write_text(RECIPES[name], encoding="utf-8")
    environment = {**os.environ, **_QUIET, "HF_DATASETS_CACHE": str(folder / "hf"), "TMPDIR": str(folder)}
    environment |= {"PYTHONPATH": str(README.parent), "PYSPARK_PYTHON": sys.executable}
    if name == "ray":
        del environment["TMPDIR"]  # Ray makes sockets below it, whose paths must be short
    done = subprocess.run([sys.executable, script], cwd=folder, env=environment, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr[-3000:]
    return next(path for path in (folder / "cleaned", folder / "cleaned.parquet") if path.exists())


@pytest.fixture
def folder(articles: Path, tmp_path: Path) -> Path:
    shutil.copy(articles, tmp_path / "articles.parquet")
    return tmp_path


def test_the_readme_has_a_recipe_for_each_engine() -> None:
    assert set(RECIPES) == {"arrow", "daft", "spark", "datasets", "ray", "dask", "polars", "duckdb"}


@pytest.mark.engines
@pytest.mark.parametrize("name", RECIPES)
def test_a_recipe_gives_what_one_process_gives(name: str, folder: Path, expected: list, rows_of) -> None:
    if missing(name):
        pytest.skip(missing(name))
    rows = rows_of(run_recipe(name, folder))
    assert rows == expected


@pytest.mark.engines
def test_datasets_remember_the_result_for_the_same_settings(folder: Path) -> None:
    if missing("datasets"):
        pytest.skip(missing("datasets"))
    cached: list[set[str]] = []
    for language in ("en", "en", "de"):
        RECIPES["datasets again"] = RECIPES["datasets"].replace('"en"', f'"{language}"')
        run_recipe("datasets again", folder)
        cached.append({path.name for path in (folder / "hf").rglob("cache-*.arrow")})
    del RECIPES["datasets again"]
    first, second, third = cached
    assert len(first) == 1
    assert second == first, "equal settings, yet cleaned again"
    assert len(third) == 2, "other settings, yet taken from the cache"
