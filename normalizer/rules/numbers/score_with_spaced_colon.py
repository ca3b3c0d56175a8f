"""`won 31 : 27`: the result of a match with a colon set apart."""

from normalizer.rulebook import SUGGESTED, WEAK, Clean, Flagged, Rule, pattern

RULE = Rule(
    title="Score with a colon set apart",
    why="Polish, Romanian, Czech and Hungarian set results as 31 : 27; English sets 31-27.",
    when=tuple(f"{digit} :" for digit in range(10)),
    find=pattern(
        r"""\b (?: {lead_to_score} | {word_before_score} | scores? | set ) \s (?: [\w’'-]+,? \s ){0,6}? (?<! \bat\s ) (?<! \bby\s ) (?<! \bfrom\s ) (?<! \buntil\s ) (?<! \baround\s ) (?<! \babout\s ) [(]?
        (?P<hit> (?P<home> \d{1,3} ) \s : \s? (?P<away> \d{1,3} ) ) (?! [\w:%] | [.,]\d | \s?[ap]\.?m\b | \s (?: percent | per | seats | votes ) \b )""",
        unless=(r"\d+\s:\s?\d+\s(?:ratio|odds|majority|scale|mix|dilution)\b",),
        reach=90,
    ),
    fix=lambda match, page: f"{match.group('home')}-{match.group('away')}",
    safety=SUGGESTED,
    strength=WEAK,
    languages=("en",),
    sources=(
        "pl",
        "ro",
        "cs",
        "sk",
        "hu",
        "sr",
        "hr",
        "sl",
        "ru",
        "uk",
        "bg",
        "de",
        "zh",
        "tr",
        "lt",
        "lv",
        "et",
        "el",
    ),
    owns=frozenset({"number"}),
    mqm="locale-convention/number-format",
    examples=(
        Flagged("Lublin won ⟦29 : 24⟧ at home.", becomes="Lublin won 29-24 at home.", source="pl"),
        Flagged(
            "They lost the third set to Brno (⟦17 : 25⟧).",
            becomes="They lost the third set to Brno (17-25).",
            source="cs",
        ),
        Clean("They won with a 3 : 1 ratio of yes to no.", because="a ratio", source="pl"),
        Clean("The meeting ended at 10 : 30 sharp; mix sand and lime 3 : 1.", because="a time; no game", source="pl"),
    ),
)
