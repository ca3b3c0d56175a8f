"""What rules cost: the clock counts right, and no rule takes more than its part."""

import pytest

from normalizer.quality.timing import NAMES, REST, Timing, time_rules
from normalizer.rulebook.registry import all_rules
from normalizer.settings import Settings
from tests.benchmarks.prose import prose
from tests.random_text import seed_texts

MOST = 0.3  # of the whole, for one rule; all wording of calques is one rule, and comes to 0.1
TEXTS = [text for name, text in seed_texts().items() if name[:3] in ("000", "003", "004")]


@pytest.fixture(scope="module")
def timing() -> Timing:
    texts = [*TEXTS, *(prose(4_000, seed=number) for number in range(40))]
    return time_rules(Settings(language="en", machine_translated=True), texts, warm_up=10**9)


def test_no_rule_takes_more_than_its_part(timing):
    """Shares, so that other work on the machine changes little."""
    dear = {rule.id: f"{timing.share(rule.id):.0%}" for rule in all_rules() if timing.share(rule.id) > MOST}
    assert not dear, f"too dear beside the others (mtnorm rules --timing PATH shows all): {dear}"


def test_all_parts_make_up_the_whole(timing):
    assert sum(timing.share(part) for part in timing.seconds) == pytest.approx(1)
    assert timing.seconds[NAMES] > 0
    assert timing.seconds[REST] > 0
    assert timing.size > 160_000


def test_the_clock_changes_no_result():
    """A rule whose finder sets the strength, one with a function, one with a pattern: all are still heard."""
    timing = time_rules(Settings(language="en", select=("wording", "articles")), ["He left the Syria. A hard blow."])
    assert timing.seconds.keys() >= {"articles/article-before-name"}
    assert timing.milliseconds("articles/article-before-name") > 0
    assert timing.share("none") == 0


def test_no_texts_cost_nothing():
    nothing = time_rules(Settings(language="en"), [])
    assert (nothing.size, nothing.total, nothing.milliseconds(REST), nothing.share(REST)) == (0, 0.0, 0.0, 0.0)
