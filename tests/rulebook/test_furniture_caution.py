"""Lines in the words of site furniture that may be the writer's own."""

from collections.abc import Callable

import pytest

from normalizer.engine import Normalizer
from normalizer.rulebook import furniture_caution

_STAYS = (
    "My resolutions:\nRead more\nEat less\nCall mother",
    "Plan du cours\n\nMarketing\nPublicité\nVente\nLogistique\n\nLe cours dure trois heures et se termine en juin.",
    "The pump is old.\nSee also: chapter 3 and the table on page 14.",
    "NAME\n       mv\n\nCOPYRIGHT\n       Copyright © 2011 the authors. License: see\n       <https://example.org/>. It is free.\n",
    "NAME\n       mv\n\nSEE ALSO\n       mv(1), rename(1)\n",
    "Siehe auch: Kapitel 3 und die Tabelle auf Seite 14.",
    "À lire : trois romans pour l'été, et deux films qui vont avec.",
    "»Man redet viel im Dorf, das weiß jeder hier«, sagte der Schmied. »Über uns.«\n\n»Und was?«, fragte sie.",
)
_GOES = (
    ("The war goes on, he said.\nShare on Facebook\n\tHe left.", "The war goes on, he said.\n\tHe left."),
    ("\tThe war goes on, he said.\n\tRead more\n\tHe left.", "\tThe war goes on, he said.\n\tHe left."),
    ("The war goes on, he said.\nRead also: The war goes on\nIt is cold.", "The war goes on, he said.\nIt is cold."),
    ("The war goes on, he said.\nRelated News :\nRead more\nIt is cold.", "The war goes on, he said.\nIt is cold."),
)


@pytest.mark.parametrize("text", _STAYS)
def test_items_of_a_list_and_references_stay(text: str, make_normalizer: Callable[..., Normalizer]) -> None:
    assert make_normalizer().clean(text).text == make_normalizer().repair(text).text == text


@pytest.mark.parametrize(("text", "cleaned"), _GOES)
def test_furniture_goes(text: str, cleaned: str, make_normalizer: Callable[..., Normalizer]) -> None:
    assert make_normalizer(language="en").clean(text).text == cleaned


def test_many_lines_of_furniture_are_each_looked_at_a_few_times(
    monkeypatch: pytest.MonkeyPatch, make_normalizer: Callable[..., Normalizer]
) -> None:
    count, asked = 200, []
    is_short = furniture_caution._is_short
    monkeypatch.setattr(furniture_caution, "_is_short", lambda line: asked.append(line) or is_short(line))
    text = "The town is old, he said.\n" + "Read also: x\n" * count
    assert make_normalizer(language="en").clean(text).text == "The town is old, he said.\n"
    assert 0 < len(asked) < 10 * count  # each line for each other: 40,000
