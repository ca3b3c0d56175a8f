"""Thousands set off by a space."""

from normalizer.rulebook import SUGGESTED, Clean, Flagged, Rule, pattern, writes_as_south_africa

RULE = Rule(
    title="Space between thousands",
    why="French, Russian, Polish, Czech and Swedish write 1 250 for 1,250.",
    when=tuple(f"{digit} {next_}" for digit in range(10) for next_ in range(10)),
    find=pattern(
        r"""(?<![\w.,:/+-]) (?P<hit> [1-9]\d{0,2} (?:[ \u00a0\u202f]\d{3}){1,3} ) (?! [\d/:-] | [.,]\d{3} | [ ]\d )
        (?= \s (?: {currency_word} | {unit} | {counted_noun} | square | [a-z]{3,}s ) \b | \s?[€%]
          | \s (?:to|and|or) \s \d{1,3} (?: [ ]\d{3} | \s thousand )? \s (?: {currency_word} | thousand ) \b )""",
        unless=(r"(?<=section\s)", r"(?<=article\s)", r"(?<=number\s)"),
        where=lambda match, page: not writes_as_south_africa(page),
        reach=30,
    ),
    fix=lambda match, page: "".join(c if c.isdigit() else "," for c in match.group("hit")),
    safety=SUGGESTED,
    languages=("en",),
    sources=("fr", "ru", "uk", "pl", "cs", "sv", "fi", "es"),
    owns=frozenset({"number"}),
    mqm="locale-convention/number-format",
    examples=(
        Flagged("A household pays ⟦1 450⟧ euros a year.", becomes="A household pays 1,450 euros a year."),
        Flagged("Some ⟦9 000⟧ students and ⟦120 000⟧ people", becomes="Some 9,000 students and 120,000 people"),
        Flagged("Seats cost ⟦3 500⟧ to 18 thousand roubles.", becomes="Seats cost 3,500 to 18 thousand roubles."),
        Clean("He paid R1 200 a load and sold 1 100 sheep.", because="how South Africa writes"),
        Clean("Call 020 555 000 today", because="a telephone number"),
        Clean("In section 12 300 people met", because="two numbers"),
        Clean("Under article 12 300 people were tried.", because="the article's number and another"),
        Clean("At number 10 200 guests were waiting.", because="the number of a house and another"),
    ),
)
