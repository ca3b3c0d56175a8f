"""`60,- euros`, `from 25,-`: a dash for cents there are none of."""

from normalizer.rulebook import SAFE, Clean, Flagged, Rule, pattern, remove

RULE = Rule(
    title="Dash for cents",
    why="“60,- Euro”, “99,– Kč”: German, Dutch, Czech and Scandinavian prices end so.",
    when=tuple(f"{digit}{mark}-" for digit in range(10) for mark in ",."),
    find=pattern(
        r"""(?<![\w.,]) \d{1,3} (?: [.,\u00a0]?\d{3} )* (?P<hit> (?: , | (?<= \b[A-Z]{3}\s\d )\. | (?<= \b[A-Z]{3}\s\d\d )\. | (?<= \b[A-Z]{3}\s\d\d\d )\. | (?<= \bFr\.\s\d )\. | (?<= \bFr\.\s\d\d )\. | (?<= \bFr\.\s\d\d\d )\. ) [-–—] ) (?= \s (?: {currency_word} | (?:CZK|EUR|DKK|SEK|NOK|CHF|PLN|HUF|ISK) | [€$£] | Kč | zł | kr )(?!\w) | \s?€ | \s* [.,;)] (?!\d) | \s (?: a | per | for | and | in | at | to | each ) \s )""",
        reach=30,
    ),
    fix=remove,
    safety=SAFE,
    languages=("en",),
    owns=frozenset({"number"}),
    mqm="locale-convention/currency-format",
    examples=(
        Flagged("The fine is 60⟦,-⟧ euros.", becomes="The fine is 60 euros."),
        Flagged("A ticket costs 1.200⟦,–⟧ per head.", becomes="A ticket costs 1.200 per head."),
        Flagged("The fee is 120⟦,-⟧ CZK.", becomes="The fee is 120 CZK."),
        Flagged("The card costs CHF 15⟦.-⟧ a day.", becomes="The card costs CHF 15 a day."),
        Clean("The fine is 60 euros; in 1970,- as he said - it was 5.", because="no dash; a stray mark"),
        Clean("He named 5, -6 and 7.", because="a list"),
    ),
)
