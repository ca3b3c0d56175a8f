"""`in the 19 century`: a century with a plain number."""

from normalizer.rulebook import SAFE, Clean, Flagged, Rule, ordinal, pattern

RULE = Rule(
    title="Century with a plain number",
    why="Many languages write “19. Jh.”, “19 век”, “19世纪” and the ending is lost.",
    when=tuple(f"{digit} centur" for digit in range(10)),
    find=pattern(
        r"(?<![\w.,$€£-]) (?: [Tt]he \s (?:(?:early|late|mid)[ -])? ) (?P<hit> (?P<number> [1-9] | 1\d | 2[01] ) ) (?= \s century \b )",
        reach=20,
    ),
    fix=lambda match, page: ordinal(int(match.group("number"))),
    safety=SAFE,
    languages=("en",),
    owns=frozenset({"number"}),
    mqm="locale-convention/date-format",
    examples=(
        Flagged("It stood there in the ⟦19⟧ century.", becomes="It stood there in the 19th century."),
        Flagged("a church of the early ⟦12⟧ century", becomes="a church of the early 12th century"),
        Clean("It stood there in the 19th century.", because="English"),
        Clean("He bowled all 19 century makers out.", because="a number of players"),
    ),
)
