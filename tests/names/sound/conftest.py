"""The judge made from the tables that ship."""

from pathlib import Path

import pytest
import yaml

from normalizer.names.sound import Judge, load_sound_tables

_TABLES = Path(__file__).resolve().parents[3] / "lexicons" / "sound"


@pytest.fixture(scope="session")
def judge() -> Judge:
    """The judge made from the tables that ship."""
    return Judge(
        load_sound_tables({file.stem: yaml.safe_load(file.read_text("utf-8")) for file in _TABLES.glob("*.yaml")})
    )
