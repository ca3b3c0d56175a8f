"""`20 dinars and 300 fils`, `56 rubles 50 kopecks`: a sum with its small coins named apart."""

from normalizer.rulebook import Clean, Flagged, Rule, pattern

RULE = Rule(
    title="Sum with its small coins named apart",
    why="“20 ديناراً و300 فلس”, “56 рублей 50 копеек”: newspapers in English write 20.3 dinars, 56.5 rubles.",
    when=(" {small_coin}",),
    find=pattern(
        r"(?<![\w.,]) (?P<hit> \d[\d,]* \s {currency_word} \s (?: and\s )? \d{1,3} \s {small_coin} ) (?! \w )", reach=50
    ),
    weight=0.5,
    languages=("en",),
    mqm="locale-convention/currency-format",
    examples=(
        Flagged("Petrol costs ⟦20 dinars and 300 fils⟧.", source="ar"),
        Flagged("A ticket costs ⟦56 rubles 50 kopecks⟧ now.", source="ru"),
        Clean("Petrol costs 20.3 dinars, or 300 fils a glass.", because="English", source="ar"),
        Clean("It costs 2 dollars and 30 cents.", because="English says so", source="ar"),
    ),
)
