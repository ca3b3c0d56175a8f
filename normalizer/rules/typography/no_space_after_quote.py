"""A quotation with the next word stuck to it."""

from normalizer.rulebook import SAFE, Clean, Flagged, Rule, pattern

RULE = Rule(
    title="No space after a quotation mark",
    why="Tokens of the engine were joined where they should not be.",
    when=('"{quote_follower} ', *(f'",{letter}' for letter in "abcdefghijklmnopqrstuvwxyz")),
    find=pattern(
        r"""(?<=[\w.,!?]) (?P<hit> (?P<mark> ["”] ) (?= {quote_follower} \s ) | (?P<comma> ["”], ) (?= [a-z]{2,} \s ) )""",
        look=lambda page, offset, literal: not page.text[offset - 1 : offset].isspace(),
        reach=8,
    ),
    fix=lambda match, page: f"{match.group('mark') or match.group('comma')} ",
    safety=SAFE,
    weight=0.5,
    languages=("en",),
    mqm="fluency/typography",
    examples=(
        Flagged('the teams "Lazio", "Fiorentina⟦"⟧and others', becomes='the teams "Lazio", "Fiorentina" and others'),
        Flagged("“It is over,⟦”⟧said the coach.", becomes="“It is over,” said the coach."),
        Flagged("“It is over⟦”,⟧said the coach.", becomes="“It is over”, said the coach."),
        Clean('He said: "and then?" and left.', because="the mark opens"),
        Clean("“Over” and out.", because="the space is there"),
    ),
)
