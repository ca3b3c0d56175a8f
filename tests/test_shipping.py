import os
import shutil
import subprocess
import sys
from itertools import product
from pathlib import Path

from normalizer.engine import Normalizer
from normalizer.lexicon.folder import compiled_folder, lexicon_folder
from normalizer.shipping import compile_shipped

_AT_FIRST = "from normalizer import Normalizer; print(Normalizer().clean('He lives in the Syria.').text)"
_OF_THE_LEXICONS = ("furniture", "lexicon", "literals", "names", "patterns", "phrases", "sound")


def test_what_ships_holds_all_that_the_lexicons_are_compiled_to() -> None:
    made = compile_shipped(os.environ["MTNORM_CACHE"])
    kinds = {path.name.split("-")[0] for path in made}
    assert kinds.issuperset(_OF_THE_LEXICONS)
    leads = {tuple(path.name.split("-")[1:3]) for path in made if path.name.startswith("leads-")}
    targets, aims = ("en", "fr", "es", "de", "it", "pt"), ("mending", "strong", "weak")
    assert leads.issuperset(product(targets, aims))
    assert not kinds & {"frequency", "ordinary", "trigrams", "words"}


def test_a_process_that_has_it_compiles_nothing(tmp_path: Path) -> None:
    """As after an installation: the package has its compiled lexicons, the user's folder is empty."""
    lexicon = Normalizer().lexicon  # the folder of the tests may have what other lexicons were compiled to
    ours = ("sound-", lexicon.digest, *lexicon.parts.values())
    made = [path for path in compile_shipped(os.environ["MTNORM_CACHE"]) if any(name in path.name for name in ours)]
    _install(tmp_path / "normalizer", made)
    cache = tmp_path / "cache"
    own = {**os.environ, "MTNORM_CACHE": str(cache), "PYTHONPATH": str(tmp_path)}
    done = subprocess.run([sys.executable, "-c", _AT_FIRST], env=own, cwd=tmp_path, capture_output=True, text=True)
    assert done.stdout == "He lives in Syria.\n", done.stderr
    assert {path.name.split("-")[0] for path in cache.glob("*.mtn")} <= {"frequency", "ordinary", "trigrams", "words"}


def _install(package: Path, made: list[Path]) -> None:
    """The package as a wheel lays it out."""
    shutil.copytree(
        compiled_folder().parent, package, ignore=shutil.ignore_patterns("__pycache__", "_compiled", "_lexicons")
    )
    shutil.copytree(lexicon_folder(), package / "_lexicons")
    (package / "_compiled").mkdir()
    for path in made:
        shutil.copy(path, package / "_compiled")
