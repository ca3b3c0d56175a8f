"""`40 of amendments`, `145,000 of euros`: a number with “of” before what it counts."""

import re

from normalizer.rulebook import SUGGESTED, Clean, Flagged, Page, Rule, pattern


def _without_of(match: re.Match[str], page: Page) -> str:
    """Nothing, or the magnitude that the little words stood around."""
    words = match.group("hit").split()
    return f" {words[1].removesuffix('s')}" if len(words) > 1 else ""


RULE = Rule(
    title="“of” behind a number",
    why="“40 poprawek”, “145.000 de euro”, “5 миллионов рублей”: the source has a genitive or a little word.",
    when=(*(f"{digit} of " for digit in range(10)), "million of ", "millions of ", "billion of ", "thousand of "),
    find=pattern(
        r"""(?<![\w.,$€£/:’'-]) (?: [1-9]\d{0,2} (?: [.,]\d{1,3} )* (?: \s (?: thousands? | millions? | billions? ) )? ) (?P<hit> \s of (?: \s (?:thousands|millions) \s of )? ) (?= \s (?: {counted_with_of} | {counted_noun} | {currency_word} | [€$£] ) (?! [\w’'-] ) )""",
        reach=40,
    ),
    fix=_without_of,
    safety=SUGGESTED,
    languages=("en",),
    mqm="fluency/grammar",
    examples=(
        Flagged("It met with 40⟦ of⟧ amendments.", becomes="It met with 40 amendments."),
        Flagged("He took 145.000⟦ of⟧ euros.", becomes="He took 145.000 euros."),
        Flagged("He kept 20⟦ of thousands of⟧ lei at home.", becomes="He kept 20 thousand lei at home."),
        Clean("He met 40 of the residents and 40 residents.", because="English"),
        Clean("He drew the 5 of hearts.", because="a card"),
    ),
)
