"""`80 billion UAH`, `500 PLN`: the code of a currency where news names it."""

import re

from normalizer.rulebook import SUGGESTED, WEAK, Clean, Flagged, Page, Rule, pattern


def _named(match: re.Match[str], page: Page) -> str:
    names = dict(pair.split("=") for pair in page.words("currency_code_name"))
    return names[match.group("hit")]


RULE = Rule(
    title="Code of a currency behind an amount",
    why="“80 млрд грн” became “80 billion UAH”; news names the money: 80 billion hryvnias.",
    when=(" {currency_code}",),
    find=pattern(
        r"""(?: (?<= \d \s ) | (?<= lion \s ) | (?<= sand \s ) ) (?P<hit> {currency_code} ) (?! [\w/-] )""",
        reach=20,
    ),
    fix=_named,
    safety=SUGGESTED,
    strength=WEAK,
    languages=("en",),
    mqm="locale-convention/currency-format",
    examples=(
        Flagged("They paid 80 billion ⟦UAH⟧ in taxes.", becomes="They paid 80 billion hryvnias in taxes.", source="uk"),
        Flagged("It costs 500 ⟦PLN⟧.", becomes="It costs 500 zlotys.", source="pl"),
        Clean("They paid 80 billion hryvnias.", because="named", source="uk"),
        Clean("It costs 500 PLN/kg.", because="a price list", source="pl"),
        Clean("The PLN gained; 500 USD and 20 EUR.", because="no amount; codes that news knows", source="pl"),
    ),
)
