"""`500 zl`, `90 rub.`, `250 TL`: a sum with the abbreviation that its country writes."""

from normalizer.rulebook import SUGGESTED, WEAK, Clean, Flagged, Page, Rule, pattern

_NAMES = {
    "zl": "zlotys",
    "zł": "zlotys",
    "PLN": "zlotys",
    "Ft": "forints",
    "HUF": "forints",
    "Kč": "koruna",
    "CZK": "koruna",
    "rub": "rubles",
    "rub.": "rubles",
    "RUB": "rubles",
    "UAH": "hryvnia",
    "hrn": "hryvnia",
    "TL": "lira",
    "TRY": "lira",
    "RON": "lei",
    "Tk": "taka",
}


def _has_amount(page: Page, end: int) -> bool:
    """Whether a number stands before."""
    last = page.text[max(0, end - 12) : end].split()[-1:]
    return bool(last) and (last[0][-1].isdigit() or last[0] in ("trillion", "million", "billion", "thousand"))


RULE = Rule(
    title="Currency in its country’s abbreviation",
    why="“500 zł”, “90 руб.”, “250 TL”: English papers name the currency.",
    when=(" zl", " pln", " ft", " huf", " kc", " czk", " rub", " uah", " hrn", " tl", " try", " ron", " tk"),
    find=pattern(
        r"""(?<= [\dn] ) \s (?P<hit> rub\. (?= \s [a-z] ) | zl | zł | PLN | Ft | HUF | Kč | CZK | rub | RUB | UAH | hrn | TL | TRY | RON | Tk ) (?! [\w/] )""",
        where=lambda match, page: _has_amount(page, match.start()),
        reach=20,
    ),
    fix=lambda match, page: _NAMES[match.group("hit")],
    safety=SUGGESTED,
    strength=WEAK,
    languages=("en",),
    mqm="non-translation/abbreviation",
    examples=(
        Flagged("It costs 500 ⟦zl⟧ now.", becomes="It costs 500 zlotys now.", source="*"),
        Flagged("It costs 3 million ⟦TL⟧ now.", becomes="It costs 3 million lira now.", source="*"),
        Clean("It costs 500 zlotys now.", because="the name is there"),
        Clean("On the TL line, in TRY, it rained.", because="no sum"),
    ),
)
