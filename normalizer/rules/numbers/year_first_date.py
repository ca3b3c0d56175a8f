"""`on 2025.3.14`, `1403/02/15`, `on 2024-06-03`: a date with the year first."""

from normalizer.rulebook import WEAK, Clean, Flagged, Rule, pattern

RULE = Rule(
    title="Date with the year first",
    why="Korean, Chinese, Japanese, Hungarian and Persian put the year first: “2025.3.14”.",
    when=tuple(
        f"{word} {century}"
        for word in ("on", "of", "dated", "since", "until", "from", "to", "by")
        for century in ("19", "20", "13", "14")
    ),
    find=pattern(
        r"""\b (?: [Oo]n | [Oo]f | dated | [Ss]ince | [Uu]ntil | [Ff]rom | to | [Bb]y ) \s
        (?P<hit> (?: 19[5-9]\d | 20[0-4]\d | 13[3-9]\d | 14[0-5]\d ) (?P<mark> [./] ) (?:0?[1-9]|1[0-2]) (?P=mark) (?:0?[1-9]|[12]\d|3[01]) \.? ) (?! [\w./-]*\d | \w )""",
        reach=24,
    ),
    strength=WEAK,
    languages=("en",),
    mqm="locale-convention/date-format",
    examples=(
        Flagged("It was signed on ⟦2025.3.14⟧ in Busan.", source="ko"),
        Flagged("He was born on ⟦1370/02/15⟧ in Qom.", source="fa"),
        Clean("It was signed on 14 March 2025, in the 2025/26 season.", because="English; a season", source="ko"),
        Clean("Version of 2025.3 and of 10.20.3.14 came.", because="versions", source="ko"),
    ),
)
