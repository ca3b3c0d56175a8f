"""A lexicon on its way to another process: by path, by value, or as it stands in memory.

By path: the lexicons that ship are those of the receiving installation, and a further lexicon is
read where it stood, if its content is the same there. By value: the files of further lexicons go
along, compressed, as long as they are small, so that editors' own entries need no shared folder.
Larger ones must stand at the same path for every process. As it stands in memory: only when the
files have changed or gone since the lexicon was read. What arrives is known by its digest, so the
cache of the receiving machine serves first and nothing is taken for what it is not.
"""

import zlib
from collections.abc import Sequence
from pathlib import Path
from tempfile import TemporaryDirectory

import msgspec

from normalizer.errors import LexiconError
from normalizer.lexicon.cache import cached_lexicon, content_digest, lexicon_bytes, lexicon_from_bytes, lexicon_in_cache
from normalizer.lexicon.entry import Lexicon
from normalizer.lexicon.folder import lexicon_files

SMALL = 1 << 20  # bytes of further lexicon files that go along by value


class Parcel(msgspec.Struct, frozen=True):
    """What stands for a lexicon in a pickle; `files` are pairs of `folder/name` and compressed content."""

    digest: str
    files: tuple[tuple[str, bytes], ...] = ()
    memory: bytes = b""


def pack_up(lexicon: Lexicon, shipped: Path, further: Sequence[Path]) -> bytes:
    """The bytes that stand for a lexicon made of the files that ship and further ones."""
    if not _made_of(lexicon.digest, [shipped, *further]):
        return _encoded(Parcel(lexicon.digest, memory=zlib.compress(lexicon_bytes(lexicon))))
    files = [path for root in further for path in lexicon_files(root)]
    if sum(path.stat().st_size for path in files) > SMALL:
        return _encoded(Parcel(lexicon.digest))
    contents = tuple((f"{path.parent.name}/{path.name}", zlib.compress(path.read_bytes())) for path in files)
    return _encoded(Parcel(lexicon.digest, contents))


def _encoded(parcel: Parcel) -> bytes:
    return msgspec.msgpack.encode(parcel)


def unpack(data: bytes, shipped: Path, further: Sequence[Path]) -> Lexicon:
    """The lexicon that the bytes stand for; raises `LexiconError` when this machine has other files."""
    parcel = msgspec.msgpack.decode(data, type=Parcel)
    if (kept := lexicon_in_cache(parcel.digest)) is not None:
        return kept
    if parcel.memory:
        return lexicon_from_bytes(memoryview(zlib.decompress(parcel.memory)))
    if _made_of(parcel.digest, [shipped, *further]):
        return cached_lexicon([shipped, *further])
    if parcel.files:
        return _from_files(parcel, shipped)
    raise _differs(shipped, further)


def _from_files(parcel: Parcel, shipped: Path) -> Lexicon:
    with TemporaryDirectory(prefix="mtnorm-") as folder:
        roots = [shipped]
        for number, (name, content) in enumerate(parcel.files):
            path = Path(folder, str(number), name)
            path.parent.mkdir(parents=True)
            path.write_bytes(zlib.decompress(content))
            roots.append(path)
        if not _made_of(parcel.digest, roots):
            raise _differs(shipped, ())
        return cached_lexicon(roots)


def _made_of(digest: str, roots: Sequence[Path]) -> bool:
    """Whether these files are there and have the content that the digest stands for."""
    try:
        return content_digest(roots) == digest
    except LexiconError:
        return False


def _differs(shipped: Path, further: Sequence[Path]) -> LexiconError:
    absent = [str(path) for path in further if not path.exists()]
    if absent:
        fault = f"{', '.join(absent)}: no such lexicon on this machine; put it at the same path on every machine"
    else:
        paths = ", ".join(str(path) for path in (shipped, *further))
        fault = f"{paths}: not what the Normalizer was made with; have the same files on every machine"
    return LexiconError(fault)
