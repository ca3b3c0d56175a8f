"""Options, markers and fixtures that all tests share.

pytest                      everything but the slow kinds
pytest -m soak              10,000 random edits of real text, new ones each time (MTNORM_SOAK=300: so many, the same)
pytest -m benchmark -s      speed beside other programs, printed as ratios
pytest --update-golden      write the cleaned seeds anew (read the diff before committing it)
"""

import os
from collections.abc import Callable, Iterator
from functools import cache

import pytest
from hypothesis import settings

from normalizer import engine
from normalizer.engine import Normalizer
from normalizer.lexicon.cache import cached_lexicon

_ON_REQUEST = {
    "soak": "ten thousand random edits; minutes, not seconds",
    "benchmark": "speed beside other programs; prints a table",
}

settings.register_profile("quick", max_examples=50, deadline=None, derandomize=True, database=None)
SMALL = os.environ.get("MTNORM_SOAK", "")
settings.register_profile(
    "soak",
    max_examples=int(SMALL or 10_000),
    deadline=None,
    print_blob=True,
    derandomize=bool(SMALL),
    database=None if SMALL else settings.default.database,
)


def pytest_addoption(parser: pytest.Parser) -> None:
    """The option that writes golden texts instead of comparing with them."""
    parser.addoption("--update-golden", action="store_true", help="write tests/seeds/golden anew")


def pytest_configure(config: pytest.Config) -> None:
    """Declare the markers; the soak run draws more examples, and others each time."""
    for name, meaning in _ON_REQUEST.items():
        config.addinivalue_line("markers", f"{name}: {meaning}")
    settings.load_profile("soak" if "soak" in config.option.markexpr else "quick")


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Leave out what is run on request, unless `-m` speaks of it."""
    unasked = {name for name in _ON_REQUEST if name not in config.option.markexpr}
    left_out = [item for item in items if unasked.intersection(mark.name for mark in item.iter_markers())]
    if left_out:
        config.hook.pytest_deselected(items=left_out)
        items[:] = [item for item in items if item not in left_out]


@pytest.fixture(scope="session", autouse=True)
def _cache_folder_of_the_tests(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """Keep the user's cache folder out of the tests; one named for them (`MTNORM_CACHE`) spares the compiling."""
    with pytest.MonkeyPatch.context() as patch:
        if "MTNORM_CACHE" not in os.environ:
            patch.setenv("MTNORM_CACHE", str(tmp_path_factory.mktemp("mtnorm-cache")))
        yield


@pytest.fixture(scope="session")
def make_normalizer() -> Callable[..., Normalizer]:
    """A maker of Normalizers that reads the lexicons once and remembers what it made."""
    read_once = cache(lambda roots: cached_lexicon(list(roots)))

    @cache
    def make(**values: object) -> Normalizer:
        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(engine, "cached_lexicon", lambda roots: read_once(tuple(roots)))
            return Normalizer(**values)

    return make
