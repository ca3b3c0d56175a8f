"""gzip and Zstandard: read by what the bytes are, written so that only the content decides."""

import gzip
import io
import random
from importlib.util import find_spec
from pathlib import PurePath

import pytest
import zstandard

from normalizer.errors import InputError, SettingsError
from normalizer.records import compression
from normalizer.records.compression import GZIP, PLAIN, ZSTD, codec_of_file, codec_of_name, compressing
from normalizer.records.source import Source
from normalizer.records.stream import opened

DATA = random.Random(1).randbytes(300_000) + b"Well. " * 100_000


def packed(codec, pieces):
    out = io.BytesIO()
    with compressing(out.write, codec) as write:
        for piece in pieces:
            write(piece)
    return out.getvalue()


def read(path, data, size=7_777):
    path.write_bytes(data)
    with opened(Source("x", path, "text", PurePath("x"))) as stream:
        return b"".join(iter(lambda: stream.read(size), b"")), stream.position


@pytest.mark.parametrize("codec", [PLAIN, GZIP, ZSTD])
def test_what_is_packed_is_read_back_whatever_the_file_is_called(tmp_path, codec):
    data = packed(codec, [DATA])
    assert read(tmp_path / "x", data) == (DATA, len(data))


@pytest.mark.parametrize("codec", [GZIP, ZSTD])
def test_the_bytes_depend_on_the_content_alone(codec):
    small = [DATA[place : place + 999] for place in range(0, len(DATA), 999)]
    assert packed(codec, small) == packed(codec, [DATA[:5], DATA[5:], b""])


@pytest.mark.parametrize("pack", [gzip.compress, zstandard.compress])
def test_files_put_one_after_another_are_one(tmp_path, pack):
    assert read(tmp_path / "x", pack(b"One.") + pack(b" Two."))[0] == b"One. Two."


@pytest.mark.parametrize("first", [0x50, 0x5F])
@pytest.mark.parametrize("has_package", [True, False])
def test_zstandard_may_begin_with_a_frame_to_be_skipped(tmp_path, monkeypatch, first, has_package):
    if not has_package:
        monkeypatch.setattr(compression, "find_spec", lambda name: find_spec(name) if name != "zstandard" else None)
    skipped = bytes([first]) + b"\x2a\x4d\x18" + len(DATA).to_bytes(4, "little") + DATA
    data = skipped + packed(ZSTD, [b"One."]) + skipped + packed(ZSTD, [b" Two."])
    assert read(tmp_path / "x", data) == (b"One. Two.", len(data))
    assert codec_of_file(tmp_path / "x") == ZSTD


@pytest.mark.parametrize("pack", [gzip.compress, zstandard.ZstdCompressor(write_checksum=True).compress])
@pytest.mark.parametrize(
    "spoil",
    [
        lambda data: data[:-2],
        lambda data: data[:100_000],
        lambda data: data[:-9] + b"x" * 9,
        lambda data: data[:20] + b"xxxx" + data[24:],
    ],
)
def test_damaged_data_are_told_of(tmp_path, pack, spoil):
    with pytest.raises(InputError, match=r"^x: cannot be decompressed \(.+\); get the file anew$"):
        read(tmp_path / "x", spoil(pack(DATA)))


def test_the_ending_says_how_a_new_file_is_packed():
    assert [codec_of_name(PurePath(name)) for name in ("a.jsonl", "a.GZ", "a.csv.zst")] == [PLAIN, GZIP, ZSTD]


def test_pyarrow_can_take_the_place_of_zstandard(tmp_path, monkeypatch):
    monkeypatch.setattr(compression, "find_spec", lambda name: find_spec(name) if name != "zstandard" else None)
    data = packed(ZSTD, [DATA[:5], DATA[5:]])
    assert zstandard.ZstdDecompressor().stream_reader(data, read_across_frames=True).read() == DATA
    assert read(tmp_path / "x", data)[0] == DATA


def test_without_either_the_user_is_told_what_to_install(monkeypatch, tmp_path):
    monkeypatch.setattr(compression, "find_spec", lambda _: None)
    with pytest.raises(SettingsError, match=r"pip install 'mtnorm\[zstd\]'"):
        read(tmp_path / "x", zstandard.compress(b"x"))
