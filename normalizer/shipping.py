"""What the package brings compiled, so that the first run after it was installed need not compile it.

python -m normalizer.shipping FOLDER        compile into a folder; prints the paths of the files made
"""

import os
import sys
from itertools import product
from pathlib import Path

from normalizer.engine import Normalizer

_TARGETS = ("en", "fr", "es", "de", "it", "pt")
_SAMPLE = (
    "The regime [sirio]\n"
    "He lives in the Syria, said the OSDH. she indicated. Hayat Tahrir al Cham and Joulani’s men took the city.\n"
    "Read also: the war\n"
)
"""A text for which all is made: names by spelling and sound, rules that mend, strong and weak ones, and furniture."""
_OF_OTHERS = ("frequency-", "ordinary-", "trigrams-", "words-")
"""Made of data of other packages, which this one does not pass on, or of the words of texts."""


def compile_shipped(folder: str) -> list[Path]:
    """Compile the lexicons that ship into a folder, which becomes the cache of this process: the files that are made.

    What a folder has already is not made again.
    """
    os.environ["MTNORM_CACHE"] = folder
    for language, translated in product(_TARGETS, (False, True)):
        Normalizer(language=language, machine_translated=translated).examine(_SAMPLE)
    return sorted(path for path in Path(folder).glob("*.mtn") if not path.name.startswith(_OF_OTHERS))


if __name__ == "__main__":
    sys.stdout.writelines(f"{path}\n" for path in compile_shipped(sys.argv[1]))
