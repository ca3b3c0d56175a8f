"""Names by sound: whether two spellings are romanisations of one name."""

from normalizer.names.sound.judge import Judge, Verdict
from normalizer.names.sound.sounds import SoundTables, load_sound_tables
from normalizer.names.sound.tokens import SoundName, SoundToken

__all__ = ["Judge", "SoundName", "SoundTables", "SoundToken", "Verdict", "load_sound_tables"]
