"""`is been sold`, `has be`, `was be`: forms of “be” that do not go together."""

from normalizer.rulebook import Clean, Flagged, Rule, pattern

RULE = Rule(
    title="Two forms of “be” that do not go together",
    why="“è stata venduta” word for word; the engine lost the auxiliary.",
    when=(
        "is been ",
        "was been ",
        "are been ",
        "were been ",
        "be been ",
        "has be ",
        "have be ",
        "had be ",
        "was be ",
        "is be ",
        "are be ",
        "were be ",
        "been be ",
    ),
    find=pattern(
        r"""(?<![\w’'-]) (?<! that\s ) (?<! what\s ) (?P<hit> (?: (?:is|was|are|were|be) \s been | (?:has|have|had|was|is|are|were|been) \s be ) ) (?= \s [a-z] )""",
        unless=(r"was\sbe\s(?:damned|it)\b",),
        reach=24,
    ),
    languages=("en",),
    weight=0.5,
    mqm="fluency/grammar",
    examples=(
        Flagged("The house ⟦is been⟧ sold."),
        Flagged("The team ⟦has be⟧ champion."),
        Clean("The house has been sold; it is being sold.", because="the right forms"),
        Clean("All he was be damned; such as it was be it so.", because="a wish"),
    ),
)
