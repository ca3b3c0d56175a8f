"""Cost grows as the text does, and hardly with the lexicons or with rules that find nothing.

    pytest -m benchmark -s tests/benchmarks/test_growth.py

Several sizes of each. MTNORM_SIZES sets those of the text (default 10000,100000,1000000; 100 MB take hours, since
all rules are asked here: `clean` asks them all only where a text needs it, so its cost may change with what it finds). Processor time, so that other work on the machine counts little.
"""

import os
import random
import time
from collections.abc import Callable
from pathlib import Path

import msgspec
import pytest

from normalizer.engine import Normalizer
from normalizer.rulebook import Rule, pattern
from normalizer.rulebook.registry import all_rules
from normalizer.rulebook.rule import Aim
from normalizer.rulebook.ruleset import Ruleset
from normalizer.text.view import View
from tests.benchmarks.names import made_up_names
from tests.benchmarks.prose import prose

pytestmark = pytest.mark.benchmark

SIZES = [int(size) for size in os.environ.get("MTNORM_SIZES", "10000,100000,1000000").split(",")]
RULES = (0, 100, 1_000, 10_000)
ENTRIES = (0, 300, 3_000, 30_000)
TEXT = 300_000
REPEATED = (
    "Read also: x\n",
    "â€™",
    "in the Syria ",
    "Kiev Kyiv ",
    "It rose by 3,5%. ",
    "He paid 1'200 francs. ",
    "We ken, they dae, a apple ",
)
DENSE = (20_000, 80_000)
SLACK = 2.0  # a quadratic part makes it 40 and more


def _seconds(work: Callable[[], object], times: int = 1) -> float:
    best = float("inf")
    for _ in range(times):
        began = time.process_time()
        work()
        best = min(best, time.process_time() - began)
    return best


def _told(capsys: pytest.CaptureFixture[str], title: str, costs: dict[int, float]) -> None:
    with capsys.disabled():
        print(f"\n{title}", *(f"  {size:>11,} {cost:8.2f}" for size, cost in costs.items()), sep="\n")


@pytest.mark.parametrize("known", [False, True], ids=["unknown", "translated"])
@pytest.mark.parametrize("breaks", ["\n", " "], ids=["lines", "one line"])
def test_cost_of_one_document_grows_as_its_length(capsys: pytest.CaptureFixture[str], breaks: str, known: bool) -> None:
    normalizer = Normalizer(language="en", machine_translated=known)
    normalizer.examine(prose(200_000, breaks=breaks, seed=6))  # patterns are compiled, words are met
    costs = {}
    for size in SIZES:
        text = prose(size, breaks=breaks)
        costs[size] = _seconds(lambda text=text: normalizer.examine(text)) / size * 1e6
    _told(
        capsys, f"seconds for a million characters of one document, {'lines' if breaks != ' ' else 'one line'}", costs
    )
    assert costs[SIZES[-1]] <= SLACK * costs[SIZES[1]]


@pytest.mark.parametrize("repeated", REPEATED)
def test_cost_of_what_is_repeated_grows_as_its_length(capsys: pytest.CaptureFixture[str], repeated: str) -> None:
    normalizer = Normalizer(language="en")
    texts = {size: "The town is old, he said.\n" + repeated * (size // len(repeated)) for size in (2_000, *DENSE)}
    costs = {size: _seconds(lambda text=text: normalizer.clean(text)) / size * 1e6 for size, text in texts.items()}
    _told(capsys, f"seconds for a million characters of {repeated!r}", costs)
    assert costs[DENSE[-1]] <= SLACK * costs[DENSE[0]]


@pytest.mark.parametrize("is_new", [False, True], ids=["he said", "names"])
def test_cost_of_all_rules_grows_as_the_length(capsys: pytest.CaptureFixture[str], *, is_new: bool) -> None:
    """Of findings everywhere, and of names none of which comes again."""
    normalizer, chance = Normalizer(language="en", machine_translated=True), random.Random(7)
    made = ("".join(chance.choices("abdegiklmnorstuv", k=7)).capitalize() for _ in range(DENSE[-1] // 8))
    text = " ".join(made) if is_new else "he said. " * (DENSE[-1] // 9)
    normalizer.examine(text)
    costs = {size: _seconds(lambda size=size: normalizer.examine(text[:size])) / size * 1e6 for size in (2_000, *DENSE)}
    _told(capsys, "seconds for a million characters of what all rules look at", costs)
    assert costs[DENSE[-1]] <= SLACK * costs[DENSE[0]]


def test_cost_hardly_grows_with_rules_that_find_nothing(capsys: pytest.CaptureFixture[str]) -> None:
    normalizer = Normalizer(language="en")
    language = normalizer.language_data("en")
    text = prose(TEXT)
    costs = {}
    for count in RULES:
        idle = [_idle_rule(number) for number in range(count)]
        ruleset = Ruleset([*all_rules(), *idle], language, normalizer.lexicon)
        look = lambda ruleset=ruleset: list(ruleset.find(View(text, language), lambda: (), Aim.STRONG))  # noqa: E731
        look()
        costs[count] = _seconds(look, 3) / TEXT * 1e6
    _told(capsys, "seconds for a million characters, by the number of further rules", costs)
    assert costs[RULES[-1]] <= SLACK * costs[0]


def _idle_rule(number: int) -> Rule:
    word = f"qxz{number:05}"
    return Rule("Idle", "To be counted.", pattern(rf"\b{word}\b"), (), "other", when=(word,), id=f"tests/{word}")


@pytest.mark.parametrize("section", ["names", "wording"])
def test_cost_hardly_grows_with_the_lexicon(capsys: pytest.CaptureFixture[str], tmp_path: Path, section: str) -> None:
    text = prose(TEXT)
    costs = {}
    for count in ENTRIES:
        path = tmp_path / str(count) / section / "en.jsonl"
        path.parent.mkdir(parents=True)
        path.write_bytes(b"".join(msgspec.json.encode(row) + b"\n" for row in _entries(section, count)))
        normalizer = Normalizer(language="en", lexicon=(str(path.parent.parent),))
        normalizer.clean(text)
        costs[count] = _seconds(lambda normalizer=normalizer: normalizer.clean(text), 3) / TEXT * 1e6
    _told(capsys, f"seconds for a million characters, by the number of further entries ({section})", costs)
    assert costs[ENTRIES[-1]] <= SLACK * costs[0]


def _entries(section: str, count: int) -> list[dict[str, object]]:
    """Entries that no text holds, as a file has them."""
    if section == "names":
        return [{"id": e.id, "kind": e.kind, "name": e.name} for e in made_up_names(count)]
    return [
        {"id": f"idle-{n}", "bad": [f"made qx{n:05} up"], "good": ["invented"], "strength": "strong"}
        for n in range(count)
    ]
