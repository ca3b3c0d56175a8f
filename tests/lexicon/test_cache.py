"""The cache: rebuilt when it is stale, damaged or foreign, never trusted, never needed."""

import contextlib
import os
import pickle
from pathlib import Path

import msgspec
import pytest

from normalizer.errors import CacheWarning, LexiconError
from normalizer.lexicon import cache, kept, load
from normalizer.lexicon.cache import cached_lexicon, content_digest, kept_table
from normalizer.lexicon.entry import Lexicon
from normalizer.lexicon.kept import cache_folder, cached_sections
from normalizer.lexicon.literals import required
from normalizer.lexicon.load import load_lexicon
from normalizer.lexicon.packed import pack


@pytest.fixture
def root(tmp_path: Path) -> Path:
    folder = tmp_path / "lexicons"
    (folder / "names").mkdir(parents=True)
    (folder / "names" / "a.yaml").write_text(
        "- id: a\n  kind: place\n  name: {en: Aleppo, fr: Alep}\n  acronym: {en: A}\n"
    )
    return folder


@pytest.fixture
def unwarned(monkeypatch: pytest.MonkeyPatch) -> None:
    """A process that has not warned of its cache yet."""
    monkeypatch.setattr(kept, "_warned", [])


def _files(folder: Path) -> list[Path]:
    return sorted(folder.glob("*"))


def _names(lexicon: Lexicon) -> list[str]:
    return [entry.name["en"] for entry in lexicon.names]


def test_the_second_reading_comes_from_the_cache(root: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    first = cached_lexicon([root], tmp_path / "cache")
    monkeypatch.setattr(load, "load_lexicon", lambda roots: pytest.fail("read again"))
    assert cached_lexicon([root], tmp_path / "cache") == first


def test_what_the_cache_gives_is_what_the_files_say(root: Path, tmp_path: Path) -> None:
    fresh = load_lexicon([root])
    for _ in range(2):
        assert cached_lexicon([root], tmp_path / "cache").names == fresh.names


def test_a_change_of_content_is_seen_even_with_the_old_time_stamp(root: Path, tmp_path: Path) -> None:
    file = root / "names" / "a.yaml"
    cached_lexicon([root], tmp_path / "cache")
    stamp = file.stat()
    file.write_text(file.read_text().replace("Aleppo", "Halabo"))
    os.utime(file, ns=(stamp.st_atime_ns, stamp.st_mtime_ns))
    assert _names(cached_lexicon([root], tmp_path / "cache")) == ["Halabo"]


def test_a_new_file_a_renamed_one_and_another_order_change_the_digest(root: Path, tmp_path: Path) -> None:
    seen = {content_digest([root])}
    (root / "names" / "b.yaml").write_text("")
    seen.add(content_digest([root]))
    (root / "names" / "b.yaml").rename(root / "names" / "c.yaml")
    seen.add(content_digest([root]))
    house = tmp_path / "house.yaml"
    house.write_text("- id: h\n  kind: place\n  name: {en: H}\n")
    seen |= {content_digest([root, house]), content_digest([house, root])}
    assert len(seen) == 5


@pytest.mark.parametrize(
    "damage",
    [
        lambda data: b"",
        lambda data: data[: len(data) // 2],
        lambda data: data[:-1],
        lambda data: b"\x00" * len(data),
        lambda data: data.replace(b"Aleppo", b"Al\xff\xfepo"),
        lambda data: data + data,
        lambda data: b"\x93" * 1000,
        lambda data: pickle.dumps({"names": ()}),
        lambda data: data.replace(b"place", b"plane"),
    ],
    ids=["empty", "half", "last byte", "zeros", "not utf-8", "twice", "other type", "a pickle", "bad value"],
)
def test_a_damaged_cache_is_rebuilt(root: Path, tmp_path: Path, damage: "object") -> None:
    folder = tmp_path / "cache"
    whole = cached_lexicon([root], folder)
    (file,) = _files(folder)
    good = file.read_bytes()
    file.write_bytes(damage(good))  # type: ignore[operator]
    assert cached_lexicon([root], folder) == whole
    assert _files(folder) == [file] and file.read_bytes() == good


def test_a_cache_of_other_content_under_the_right_name_is_not_trusted(root: Path, tmp_path: Path) -> None:
    folder = tmp_path / "cache"
    cached_lexicon([root], folder)
    (old,) = _files(folder)
    file = root / "names" / "a.yaml"
    file.write_text(file.read_text().replace("Aleppo", "Homs"))
    old.rename(folder / f"lexicon-{cache.FORMAT}-{content_digest([root])}.mtn")
    assert _names(cached_lexicon([root], folder)) == ["Homs"]


def test_a_cache_of_another_format_is_left_alone(root: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = tmp_path / "cache"
    cached_lexicon([root], folder)
    monkeypatch.setattr(cache, "FORMAT", "another")
    assert _names(cached_lexicon([root], folder)) == ["Aleppo"]
    assert len(_files(folder)) == 2


def test_the_oldest_files_go_when_there_are_many(root: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = tmp_path / "cache"
    folder.mkdir()
    for number in range(5):
        (folder / f"{number}.mtn").write_bytes(b"")
        os.utime(folder / f"{number}.mtn", (number, number))
    (folder / "mine.txt").write_bytes(b"")
    monkeypatch.setattr(kept, "_MOST_KEPT", 3)
    cached_lexicon([root], folder)
    left = {file.name for file in _files(folder)}
    assert left >= {"3.mtn", "4.mtn", "mine.txt"} and len(left) == 4


def test_patterns_are_read_and_searched_for_words_once(
    root: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("MTNORM_CACHE", str(tmp_path / "cache"))
    (root / "wording").mkdir()
    file = root / "wording" / "fr.yaml"
    entry = "- id: a\n  bad: ['/oddly (new) words?/']\n  good: ['new \\1']\n"
    file.write_text(entry)
    cached_lexicon([root])
    required.cache_clear()
    for name in ("regex.compile", "normalizer.lexicon.literals.parsed"):
        monkeypatch.setattr(name, lambda *_: pytest.fail("worked out again"))
    file.write_text(f"# changed\n{entry}")
    assert cached_lexicon([root]).literals == {"oddly (new) words?": ("oddly new word",)}


def test_a_wrong_pattern_is_told_each_time(root: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("MTNORM_CACHE", str(tmp_path / "cache"))
    (root / "wording").mkdir()
    (root / "wording" / "fr.yaml").write_text("- id: a\n  bad: ['/oddly (new words?/']\n")
    for _ in range(2):
        with pytest.raises(LexiconError, match="cannot be read"):
            cached_lexicon([root])


def test_the_oldest_files_go_when_they_are_large(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("MTNORM_CACHE", str(tmp_path))
    monkeypatch.setattr(kept, "_MOST_BYTES", 2_500)
    for number in range(4):
        cached_sections(f"{number}", lambda: pack({"a": bytes(1_000)}))
        os.utime(next(tmp_path.glob(f"{number}-*")), (number, number))
    assert sorted(file.name[0] for file in _files(tmp_path)) == ["2", "3"]


def test_a_file_that_is_used_stays_however_old(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("MTNORM_CACHE", str(tmp_path))
    monkeypatch.setattr(kept, "_MOST_KEPT", 2)
    cached_sections("table", lambda: pack({"a": b"b"}))
    os.utime(*_files(tmp_path), (0, 0))
    for number in range(5):
        assert bytes(cached_sections("table", bytes)["a"]) == b"b"
        cached_sections(f"{number}", lambda: pack({}))
        os.utime(next(tmp_path.glob(f"{number}-*")), (number, number))


def test_what_is_made_of_one_part_outlives_a_change_of_another(
    root: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("MTNORM_CACHE", str(tmp_path / "cache"))
    (root / "residue").mkdir()
    residue = root / "residue" / "en.yaml"
    residue.write_text("- id: related\n  line: [Related]\n")

    def made() -> list[str]:
        """Which tables are made anew for the lexicon as it is now."""
        lexicon, found = cached_lexicon([root]), []
        for part in ("names", "residue", ""):
            kept_table(lexicon, f"table-{part}", lambda part=part: found.append(part) or pack({}), of=part)
        return found

    assert made() == ["names", "residue", ""]
    assert made() == []
    residue.write_text("- id: related\n  line: [Related news]\n")
    assert made() == ["residue", ""]
    (root / "names" / "b.yaml").write_text("- id: b\n  kind: place\n  name: {en: Homs}\n")
    assert made() == ["names", ""]


def test_a_table_is_made_with_what_is_known_of_patterns(
    root: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Also by a process that had the lexicon from the cache."""
    monkeypatch.setenv("MTNORM_CACHE", str(tmp_path / "cache"))
    lexicon = cached_lexicon([root])
    kept.keep_bytes("literals", pack({"literals": msgspec.msgpack.encode({"odd(?:ly)? new": (("odd",), True)})}))
    found: list[tuple[str, ...]] = []
    kept_table(lexicon, "table", lambda: found.append(required("odd(?:ly)? new")[0]) or pack({}))
    assert found == [("odd",)]


@pytest.fixture
def brought(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder of what an installed package brings, beside a cache folder that is empty."""
    monkeypatch.setenv("MTNORM_CACHE", str(tmp_path / "cache"))
    monkeypatch.setattr(kept, "compiled_folder", lambda: tmp_path / "compiled")
    return tmp_path / "compiled"


def test_what_the_package_brings_is_not_made_again(root: Path, brought: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    cached_lexicon([root], brought)
    kept.store_file(brought / f"table-{kept.FORMAT}.mtn", pack({"a": b"b"}))
    monkeypatch.setattr(load, "load_lexicon", lambda roots: pytest.fail("read again"))
    assert _names(cached_lexicon([root])) == ["Aleppo"]
    assert bytes(cached_sections("table", lambda: pytest.fail("made again"))["a"]) == b"b"
    assert not (brought.parent / "cache").exists()


def test_what_the_package_brings_is_not_trusted_when_damaged_or_of_other_content(root: Path, brought: Path) -> None:
    cached_lexicon([root], brought)
    kept.store_file(brought / f"table-{kept.FORMAT}.mtn", pack({"a": b"b"})[:-1] + b"c")
    file = root / "names" / "a.yaml"
    file.write_text(file.read_text().replace("Aleppo", "Halabo"))
    before = [path.read_bytes() for path in _files(brought)]
    assert _names(cached_lexicon([root])) == ["Halabo"]
    assert bytes(cached_sections("table", lambda: pack({"a": b"d"}))["a"]) == b"d"
    assert [path.read_bytes() for path in _files(brought)] == before


def test_what_the_user_has_goes_before_what_the_package_brings(brought: Path) -> None:
    for folder, content in ((brought, b"old"), (brought.parent / "cache", b"new")):
        kept.store_file(folder / f"table-{kept.FORMAT}.mtn", pack({"a": content}))
    assert bytes(cached_sections("table", bytes)["a"]) == b"new"


def test_without_a_home_the_package_serves(brought: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    kept.store_file(brought / f"table-{kept.FORMAT}.mtn", pack({"a": b"b"}))
    monkeypatch.setattr(kept, "cache_folder", lambda: None)
    assert bytes(cached_sections("table", bytes)["a"]) == b"b"


@pytest.mark.parametrize("kind", ["a file", "below a file", "read-only"])
def test_a_folder_that_cannot_be_written_is_tolerated(root: Path, tmp_path: Path, unwarned: None, kind: str) -> None:
    folder = tmp_path / "cache"
    if kind == "read-only":
        folder.mkdir()
        folder.chmod(0o500)
    else:
        folder.write_text("in the way")
        folder = folder if kind == "a file" else folder / "deeper"
    able = kind == "read-only" and os.geteuid() == 0  # root may write anywhere
    with contextlib.nullcontext() if able else pytest.warns(CacheWarning, match="cannot be written"):
        assert _names(cached_lexicon([root], folder)) == ["Aleppo"]


def test_a_folder_that_cannot_be_written_is_told_of_once(root: Path, unwarned: None) -> None:
    with pytest.warns(CacheWarning) as told:
        cached_lexicon([root], Path("/proc/nope"))
    cached_lexicon([root], Path("/proc/nope"))
    assert [str(warning.message) for warning in told] == [
        (
            "the cache /proc/nope cannot be written (no such file or directory); "
            "lexicons are compiled anew at each start: set MTNORM_CACHE"
        )
    ]


def test_a_table_that_cannot_be_kept_is_told_of(unwarned: None, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("MTNORM_CACHE", "/proc/nope")
    with pytest.warns(CacheWarning, match="set MTNORM_CACHE"):
        cached_sections("table", lambda: pack({"a": b"b"}))


def test_a_cache_that_has_the_lexicon_may_be_read_only(
    root: Path, tmp_path: Path, unwarned: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As in an image: nothing is compiled, so nothing is told."""
    cached_lexicon([root], tmp_path / "cache")
    monkeypatch.setattr(kept.tempfile, "TemporaryFile", lambda **_: pytest.fail("tried to write"))
    assert _names(cached_lexicon([root], tmp_path / "cache")) == ["Aleppo"]


def test_a_disk_that_is_full_leaves_nothing_behind(root: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(kept.os, "replace", refuse)
    assert _names(cached_lexicon([root], tmp_path / "cache")) == ["Aleppo"]
    assert _files(tmp_path / "cache") == []


def test_the_folder_is_the_users_own_or_the_one_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("MTNORM_CACHE", "/somewhere")
    assert cache_folder() == Path("/somewhere")
    monkeypatch.delenv("MTNORM_CACHE")
    monkeypatch.setenv("XDG_CACHE_HOME", "/xdg")
    assert cache_folder() == Path("/xdg/mtnorm")


def test_a_home_that_is_not_known_is_tolerated(root: Path, unwarned: None, monkeypatch: pytest.MonkeyPatch) -> None:
    """In a container a user may have no home; the lexicon is read all the same."""

    def lost() -> Path:
        raise RuntimeError("Could not determine home directory.")

    monkeypatch.delenv("MTNORM_CACHE")
    monkeypatch.delenv("XDG_CACHE_HOME", raising=False)
    monkeypatch.setattr(Path, "home", lost)
    with pytest.warns(CacheWarning, match="the user has no home folder"):
        assert _names(cached_lexicon([root])) == ["Aleppo"]
