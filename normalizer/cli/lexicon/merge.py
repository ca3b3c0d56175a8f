"""`mtnorm lexicon merge`: three versions of a lexicon file made one."""

from pathlib import Path

import click

from normalizer.cli.outcome import tell


@click.command(short_help="Merge three versions of a file, entry by entry.")
@click.argument("base")
@click.argument("ours")
@click.argument("theirs")
def merge(base: str, ours: str, theirs: str) -> int:
    """Merge what THEIRS changed since BASE into OURS, entry by entry and key by key.

    OURS is written. Ends with 1 when something is in conflict: both versions then stand in OURS
    between marks as git sets them. Ends with 2, and writes nothing, when a file cannot be read.
    """
    from normalizer.atomic import atomic_write
    from normalizer.errors import LexiconError
    from normalizer.lexicon.load import read_lexicon_file
    from normalizer.lexicon.merging import merge_texts
    from normalizer.lexicon.splice import add_path

    paths = [Path(path) for path in (base, ours, theirs)]
    reads = [read_lexicon_file(path) for path in paths]
    for read in reads:
        if read.faults:
            fault = read.faults[0]
            raise LexiconError(f"{read.path}:{fault.line}: {fault.entry}: {fault.message}; mend it, and merge again")
    data = [path.read_bytes() for path in paths]
    texts = [content.decode("utf-8-sig") for content in data]
    section = next((read.section for read in (reads[1], reads[2], reads[0]) if read.entries), "names")
    try:
        merged = merge_texts(texts[0], texts[1], texts[2], section)
    except LexiconError as error:
        raise add_path(error, paths[1]) from None
    mark = b"\xef\xbb\xbf" if data[1].startswith(b"\xef\xbb\xbf") else b""
    new = mark + merged.text.encode()
    if new != data[1]:
        with atomic_write(paths[1]) as file:
            file.write(new)
    for id_, keys in merged.conflicts.items():
        tell(f"{ours}: {id_}: conflict: {', '.join(keys)}")
    return int(bool(merged.conflicts))
