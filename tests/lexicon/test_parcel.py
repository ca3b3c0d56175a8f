"""A lexicon in a pickle: small, by path or by value, and never taken for another one."""

import shutil
from pathlib import Path

import pytest

from normalizer.errors import LexiconError
from normalizer.lexicon import parcel
from normalizer.lexicon.cache import cached_lexicon
from normalizer.lexicon.entry import Lexicon
from normalizer.lexicon.parcel import pack_up, unpack


@pytest.fixture
def shipped(tmp_path: Path) -> Path:
    return _written(tmp_path / "shipped" / "names" / "places.yaml", "aleppo", "Aleppo")


@pytest.fixture
def ours(tmp_path: Path) -> Path:
    return _written(tmp_path / "ours" / "names" / "places.yaml", "homs", "Homs")


def _written(path: Path, id_: str, name: str) -> Path:
    path.parent.mkdir(parents=True)
    path.write_text(f"- id: {id_}\n  kind: place\n  name: {{en: {name}}}\n")
    return path.parent.parent


@pytest.fixture
def elsewhere(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """Another machine: its cache is empty."""
    monkeypatch.setenv("MTNORM_CACHE", str(tmp_path / "cache here"))
    monkeypatch.setattr(parcel, "lexicon_in_cache", lambda digest: None)


def _names(lexicon: Lexicon) -> list[str]:
    return [entry.name["en"] for entry in lexicon.names]


def test_the_lexicons_that_ship_travel_as_their_digest_alone(shipped: Path) -> None:
    assert len(pack_up(cached_lexicon([shipped]), shipped, [])) < 100


def test_the_receiving_machine_takes_its_own_cache_first(shipped: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    data = pack_up(cached_lexicon([shipped]), shipped, [])
    monkeypatch.setattr(parcel, "cached_lexicon", lambda roots: pytest.fail("read again"))
    assert _names(unpack(data, shipped, [])) == ["Aleppo"]


@pytest.mark.usefixtures("elsewhere")
def test_without_a_cache_the_files_are_read_where_they_stand(
    shipped: Path, ours: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(parcel, "SMALL", 0)
    data = pack_up(cached_lexicon([shipped, ours]), shipped, [ours])
    assert len(data) < 100
    assert _names(unpack(data, shipped, [ours])) == ["Aleppo", "Homs"]


@pytest.mark.usefixtures("elsewhere")
@pytest.mark.parametrize("form", ["folder with sections", "folder without", "file"])
def test_small_lexicons_go_along_where_their_files_do_not(shipped: Path, ours: Path, form: str) -> None:
    root = {"folder with sections": ours, "folder without": ours / "names", "file": ours / "names" / "places.yaml"}
    lexicon = cached_lexicon([shipped, root[form]])
    data = pack_up(lexicon, shipped, [root[form]])
    shutil.rmtree(ours)
    received = unpack(data, shipped, [root[form]])
    assert (_names(received), received.digest) == (["Aleppo", "Homs"], lexicon.digest)


@pytest.mark.usefixtures("elsewhere")
def test_small_lexicons_go_along_where_the_path_holds_others(shipped: Path, ours: Path) -> None:
    data = pack_up(cached_lexicon([shipped, ours]), shipped, [ours])
    (ours / "names" / "places.yaml").write_text("- id: hama\n  kind: place\n  name: {en: Hama}\n")
    assert _names(unpack(data, shipped, [ours])) == ["Aleppo", "Homs"]


@pytest.mark.usefixtures("elsewhere")
def test_a_large_lexicon_that_is_not_there_is_named(shipped: Path, ours: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(parcel, "SMALL", 0)
    data = pack_up(cached_lexicon([shipped, ours]), shipped, [ours])
    shutil.rmtree(ours)
    with pytest.raises(LexiconError, match=r"ours: no such lexicon on this machine; put it at the same path"):
        unpack(data, shipped, [ours])


@pytest.mark.usefixtures("elsewhere")
@pytest.mark.parametrize("further", [[], ["ours"]])
def test_another_release_of_the_lexicons_is_refused(shipped: Path, ours: Path, further: list[str]) -> None:
    roots = [ours for _ in further]
    data = pack_up(cached_lexicon([shipped, *roots]), shipped, roots)
    (shipped / "names" / "places.yaml").write_text("- id: hama\n  kind: place\n  name: {en: Hama}\n")
    with pytest.raises(LexiconError, match="not what the Normalizer was made with; have the same files"):
        unpack(data, shipped, roots)


@pytest.mark.usefixtures("elsewhere")
@pytest.mark.parametrize("gone", [True, False])
def test_files_that_changed_since_they_were_read_travel_as_they_were(shipped: Path, ours: Path, gone: bool) -> None:
    lexicon = cached_lexicon([shipped, ours])
    if gone:
        shutil.rmtree(ours)
    else:
        (ours / "names" / "places.yaml").write_text("- id: hama\n  kind: place\n  name: {en: Hama}\n")
    received = unpack(pack_up(lexicon, shipped, [ours]), shipped, [ours])
    assert (_names(received), received.digest) == (["Aleppo", "Homs"], lexicon.digest)
