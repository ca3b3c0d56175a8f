"""What the cache keeps in several files must fit together, whichever process made each: no order of a set may show."""

import os
import subprocess
import sys
from pathlib import Path

_ADJECTIVES = "practical|dynamic|solid|compact|historic|serious|innovative|mature"
_ENTRIES = rf"""
- id: noun-adjective-pair
  bad: ["/an? (?:team|win|match) (?:{_ADJECTIVES}) and (?:{_ADJECTIVES})(?= ?[.,:]|$)/"]
  strength: weak
  safety: flag
  note: un equipo sólido y compacto
- id: a-flu
  bad: ["/(?:had|suffered|caught) an? (?:an[a]?emia|appendicitis|(?:bone |skin )?cancer|(?:bad )?flu)/"]
  good: [caught flu]
  strength: strong
  safety: safe
  note: una gripe
"""
_RESIDUE = r"""
- id: read-more
  pattern: ["(?:read|see|find) (?:more|also|on) (?:here|there|about .{3,40})"]
  note: leads to another page
"""
_NAMES = r"""
- id: hts
  kind: organisation
  name: {en: Hay'at Tahrir al-Sham}
  variants: [Hayat Tahrir al Sham, Haiat Tahrir Asch-Scham]
  acronym: {en: HTS}
- {id: jolani, kind: person, name: {en: Abu Mohammad al-Julani}, short: [al-Julani]}
"""
_CODE = """
import sys
from normalizer import Normalizer
normalizer = Normalizer(default_lexicons=False, lexicon=(sys.argv[1],), machine_translated=True)
text = "Hayat Tahrir al Scham saw a team solid and compact. He caught a flu.\\nRead more here"
print([f.rule for f in normalizer.clean(text).findings])
print(normalizer.repair(text).text)
"""


def test_caches_made_by_processes_that_hash_otherwise_are_the_same(tmp_path: Path) -> None:
    house = tmp_path / "house"
    for section, text in (("wording/es", _ENTRIES), ("residue/en", _RESIDUE), ("names/house", _NAMES)):
        file = house / f"{section}.yaml"
        file.parent.mkdir(parents=True)
        file.write_text(text, encoding="utf-8")
    one, other = (_made(house, tmp_path / seed, seed) for seed in ("1", "2"))
    assert one == other
    assert {"lexicon", "leads", "phrases", "furniture", "names", "sound"} <= {name.split("-")[0] for name in one}


def _made(house: Path, cache: Path, seed: str) -> dict[str, bytes]:
    """What a process keeps, by the names of the files."""
    environment = os.environ | {"PYTHONHASHSEED": seed, "MTNORM_CACHE": str(cache)}
    done = subprocess.run(
        [sys.executable, "-c", _CODE, str(house)], env=environment, check=True, capture_output=True, text=True
    )
    assert "wording/calque" in done.stdout and "Hay'at" in done.stdout
    return {file.name: file.read_bytes() for file in cache.iterdir()}
