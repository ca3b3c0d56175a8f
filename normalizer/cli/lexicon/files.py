"""The lexicon files that a command line names."""

from collections.abc import Iterable
from pathlib import Path

from normalizer.cli.outcome import Outcome


def chosen_files(paths: Iterable[str], no_default_lexicons: bool, outcome: Outcome) -> list[Path]:
    """The files of these paths, behind those that ship unless they are not wanted; a wrong path is told of."""
    from normalizer.lexicon.folder import lexicon_files, lexicon_folder

    files: dict[Path, None] = {}
    for path in (*(() if no_default_lexicons else (lexicon_folder(),)), *map(Path, paths)):
        with outcome.guard():
            files |= dict.fromkeys(lexicon_files(path))
    return list(files)
