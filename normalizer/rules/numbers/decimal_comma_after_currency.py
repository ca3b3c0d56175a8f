"""A decimal comma after the sign of a currency."""

from normalizer.rulebook import SAFE, Clean, Flagged, Rule, pattern, writes_as_south_africa

RULE = Rule(
    title="Decimal comma in an amount",
    why="“R$ 5,21” and “€ 3,50” keep the comma of the source.",
    when=("$", "€", "£", "r$", "us$"),
    find=pattern(
        r"""(?P<hit> (?P<sign> (?:R|US|A|C)?\$ | € | £ ) (?P<space>\s?)
          (?P<whole> \d{1,3} ) , (?P<part> \d{1,2} ) ) (?! [\d,] | \.\d )""",
        where=lambda match, page: not writes_as_south_africa(page),
        reach=16,
        look=lambda page, offset, literal: "," in page.text[offset : offset + 16],
    ),
    fix=lambda match, page: f"{match.group('sign')}{match.group('whole')}.{match.group('part')}",
    safety=SAFE,
    languages=("en",),
    sources=("pt", "es", "de", "fr", "it", "tr"),
    owns=frozenset({"number"}),
    mqm="locale-convention/currency-format",
    examples=(
        Flagged("quoted at ⟦R$ 5,21⟧ today", becomes="quoted at R$5.21 today"),
        Flagged("a fare of ⟦€3,50⟧.", becomes="a fare of €3.50."),
        Clean("a fee of $1,250 and £12,000.50", because="thousands"),
        Clean("The rand was at R17,42; Brent rose to $68,22.", because="the English of South Africa"),
        Clean("R$5.21", because="a point"),
    ),
)
