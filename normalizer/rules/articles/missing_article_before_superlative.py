"""`one of biggest plants`, `he is best player`: a superlative that has lost its article."""

from normalizer.rulebook import SUGGESTED, Clean, Flagged, Rule, pattern

_SUPERLATIVE = """(?: {superlative_common} | busiest | latest | best | main | leading | first | few
  | only (?! \\s (?: an? | two | three | four | five | six | seven | eight | nine | ten | \\w+teen | \\w+ty | \\d ) \\b )
  | most \\s (?!of\\b|people\\b) [a-z]+ )"""

RULE = Rule(
    title="Superlative without its article",
    why="Slavic languages, Turkish, Chinese and Japanese have no article: “один из крупнейших”.",
    when=("one of ", "some of "),
    find=pattern(
        rf"""\b (?: [Oo]ne | [Ss]ome ) \s of \s (?P<hit> {_SUPERLATIVE} ) (?= \s [a-z]+ )""",
        unless=(r"(?:first|few|only|best|main)\s(?:names?|and|or)\b",),
        reach=40,
    ),
    fix=lambda match, page: f"the {match.group('hit')}",
    safety=SUGGESTED,
    languages=("en",),
    sources=("ru", "uk", "be", "pl", "cs", "sk", "sr", "hr", "bg", "tr", "az", "zh", "ja", "ko", "fa", "fi", "et"),
    mqm="fluency/grammar",
    examples=(
        Flagged("It is one of ⟦biggest⟧ plants.", becomes="It is one of the biggest plants."),
        Flagged("It is one of ⟦most important⟧ tasks.", becomes="It is one of the most important tasks."),
        Clean("It is one of the biggest plants; some of most people.", because="English; a count"),
        Clean("It is one of only two plants left.", because="English counts so"),
        Clean("It is one of few and far between, one of my best.", because="a fixed pair; a possessive"),
    ),
)
