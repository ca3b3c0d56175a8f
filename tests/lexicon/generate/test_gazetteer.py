"""What a gazetteer knows of a city, on a gazetteer of four."""

from normalizer.lexicon.generate.gazetteer import Gazetteer, read_gazetteer

CITIES = {
    "1": {"countrycode": "EG", "name": "Cairo", "population": 9_000_000, "alternatenames": ["Le Caire", "Kairo", ""]},
    "2": {"countrycode": "US", "name": "Cairo", "population": 16_000, "alternatenames": []},
    "3": {"countrycode": "EG", "name": "Little Cairo", "population": 20_000, "alternatenames": ["Cairo"]},
    "4": {"countrycode": "EG", "name": "Luxor", "population": 200_000, "alternatenames": ["Louxor"]},
}
COUNTRIES = {"EG": {"capital": "Cairo"}, "US": {"capital": "Washington"}}


def _gazetteer() -> Gazetteer:
    return read_gazetteer(CITIES, COUNTRIES)


def test_the_largest_city_of_that_name_in_the_country_is_found() -> None:
    cairo, small = _gazetteer().find("EG", "cairo"), _gazetteer().find("US", "Cairo")
    assert cairo is not None and (cairo.population, cairo.is_capital) == (9_000_000, True)
    assert small is not None and (small.population, small.is_capital) == (16_000, False)
    assert _gazetteer().find("FR", "Cairo") is None


def test_other_names_lead_to_the_city_whatever_their_accents() -> None:
    assert _gazetteer().find("EG", "LE  CAIRE") == _gazetteer().find("EG", "Cairo")
    assert _gazetteer().find("EG", "Kairó") is not None


def test_a_form_that_is_another_citys_own_name_is_told() -> None:
    gazetteer = _gazetteer()
    cairo, luxor = gazetteer.find("EG", "Cairo"), gazetteer.find("EG", "Luxor")
    assert cairo is not None and luxor is not None
    assert gazetteer.has_other("Cairo", cairo)
    assert gazetteer.has_other("Cairo", luxor)
    assert not gazetteer.has_other("Luxor", luxor)
    assert not gazetteer.has_other("Kairo", luxor), "a name among others is not its own"
