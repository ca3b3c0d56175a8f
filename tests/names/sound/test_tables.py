"""The tables that ship hold together."""

from normalizer.names.sound import Judge
from normalizer.names.sound.sounds import FAR


def test_costs_are_the_same_both_ways(judge: Judge) -> None:
    costs = judge.tables.costs
    assert all(costs[other][one] == cost for one, row in enumerate(costs) for other, cost in row.items())


def test_every_reading_can_be_met_or_left_out(judge: Judge) -> None:
    for number, grapheme in enumerate(judge.tables.graphemes):
        assert judge.tables.costs[number] or min(grapheme.drops) < FAR, grapheme.letters


def test_a_spelling_belongs_to_one_given_name(judge: Judge) -> None:
    assert all(judge.tables.equivalents[name] == name for name in judge.tables.equivalents.values())
