"""A compound with spaces around its hyphen."""

from normalizer.rulebook import SUGGESTED, WEAK, Clean, Flagged, Rule, pattern

RULE = Rule(
    title="Spaces around a hyphen",
    why="Tokens of the engine were not joined again.",
    when=(" - ", "- "),
    find=pattern(
        r"""(?<![\w-]) (?P<hit> (?P<first> {compound_prefix} | {compound_first} ) \s? - \s (?P<second> [a-z]{3,} ) )
        (?! [\w-] )""",
        unless=(r"\w+\s-\s{dash_follower}\b", r"{compound_first}\s-\s", r"\w+-\s(?:and|or|to|und)\b"),
    ),
    fix=lambda match, page: f"{match.group('first')}-{match.group('second')}",
    safety=SUGGESTED,
    strength=WEAK,
    weight=0.5,
    languages=("en",),
    mqm="fluency/typography",
    examples=(
        Flagged("a ⟦self - directed⟧ plan", becomes="a self-directed plan", source="*"),
        Flagged("a ⟦long- term⟧ plan", becomes="a long-term plan", source="*"),
        Clean("There are two - maybe three.", because="a dash"),
        Clean("He is anti - but who is not?", because="a dash after a cut-off word"),
        Clean("short- and long-term plans, pre- or post-war", because="a hyphen that waits for its word"),
    ),
)
