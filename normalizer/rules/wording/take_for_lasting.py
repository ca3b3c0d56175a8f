"""`she takes working here ten years`: Spanish “llevar” with a gerund."""

from normalizer.rulebook import WEAK, Clean, Flagged, Rule, pattern

RULE = Rule(
    title="“Take” for how long something has lasted",
    why="“lleva diez años trabajando aquí”: English says she has worked here for ten years.",
    when=(
        *(f"{verb} {{lasting_gerund}}" for verb in ("take", "takes", "taking", "carry", "carries", "carried")),
        "years working",
        "years waiting",
        "months working",
        "months waiting",
    ),
    find=pattern(
        r"""\b (?i: he | she | they | we | who | I | that | which | [a-z]{3,}s ) \s (?: already\s )?
        (?P<hit> (?: takes? | carry | carries | carried ) \s (?: {lasting_gerund} (?! \s (?: [a-z]{3,}s | people | men | women ) \b ) (?: \s [\w’'-]+ ){0,6}? \s (?: hours | days | weeks | months | years | decades )
          | (?: (?:more\sthan|almost|over|nearly|about) \s )? (?: two|three|four|five|six|seven|eight|nine|ten|\d{1,2}|many|several ) \s (?: hours | days | weeks | months | years ) \s {lasting_gerund} ) ) (?! [\w-] )""",
        reach=70,
    ),
    strength=WEAK,
    languages=("en",),
    sources=("es", "ca", "gl"),
    mqm="accuracy/mistranslation",
    examples=(
        Flagged("She ⟦takes working here ten years⟧.", source="es"),
        Flagged(
            "The tenants ⟦take asking for a lift for months⟧. He ⟦carries four years living⟧ in Lima.", source="es"
        ),
        Clean(
            "She carried living plants for weeks; it is a task that takes working days for months.",
            because="what it takes",
        ),
        Clean("It takes training for two years and working nights.", because="the work takes it", source="es"),
        Clean(
            "They took ten years making it; she has worked here for ten years; it took two years to build.",
            because="English",
            source="es",
        ),
    ),
)
