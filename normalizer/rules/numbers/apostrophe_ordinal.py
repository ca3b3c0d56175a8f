"""`the 14'th festival`: an apostrophe before the ending of an ordinal."""

from normalizer.rulebook import SUGGESTED, Clean, Flagged, Rule, ending, pattern

RULE = Rule(
    title="Apostrophe in an ordinal",
    why="Turkish sets an apostrophe before what is joined to a number: “14'üncü”.",
    when=tuple(f"{digit}'{end}" for digit in range(10) for end in ("st", "nd", "rd", "th")),
    find=pattern(
        r"(?<![\w.,'’-]) (?P<hit> (?P<number> \d{1,3} ) ['’] (?: st | nd | rd | th ) ) (?! [\w'’] )", reach=10
    ),
    fix=lambda match, page: match.group("number") + ending(int(match.group("number"))),
    safety=SUGGESTED,
    languages=("en",),
    sources=("tr", "az"),
    owns=frozenset({"number"}),
    mqm="fluency/spelling",
    examples=(
        Flagged("It is the ⟦14'th⟧ fair.", becomes="It is the 14th fair."),
        Flagged("It ended on the ⟦2’nd⟧ of May.", becomes="It ended on the 2nd of May."),
        Clean("the 14th of May, the '90s and the 5th'", because="right ordinals, a quotation that ends"),
        Clean("a door of 5'4 and 60's music", because="a measure and years"),
    ),
)
