"""A compound with spaces around its hyphen."""

from normalizer.rulebook import SUGGESTED, WEAK, Clean, Flagged, Rule, pattern

RULE = Rule(
    title="Spaces around a hyphen",
    why="Tokens of the engine were not joined again.",
    when=(" - ", "- "),
    find=pattern(
        r"""(?<![\w-]) (?P<hit> (?P<first> self|non|anti|pre|post|co|semi|multi|counter|ex|pro|long|short|full|part|well|high|low|mid|one|two|three|four|five
        |year|cross|half|ultra|vice|so|follow|ill|large|small|world|state|[Ll]eft|[Rr]ight ) \s? - \s (?P<second> [a-z]{3,} ) ) (?! [\w-] )""",
        unless=(r"\w+\s-\s(?:and|but|the|that|which|who|not|for|with|this|they|while|from|even|including|then|are|was|were|has|have|had|is|his|her|its|all|our|you|she|because|when|where|what|how|there)\b",
                r"(?:one|two|three|four|five|year|world|state|half|left|right|short|long|high|low|so|part|full|well|small|large)\s-\s", r"\w+-\s(?:and|or|to|und)\b"),
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
