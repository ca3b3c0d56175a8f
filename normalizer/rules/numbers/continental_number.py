"""`1.500,50`: points between thousands and a comma before decimals."""

from normalizer.rulebook import SAFE, Clean, Flagged, Rule, is_shown_as_written, pattern


def _swapped(number: str) -> str:
    return number.replace(".", " ").replace(",", ".").replace(" ", ",")


RULE = Rule(
    title="Number with the marks of the source",
    why="Most of the continent writes 1.500,50 for 1,500.50.",
    when=tuple(f"{a},{b}" for a in range(10) for b in range(10)),
    find=pattern(
        r"(?<![\w.,:/-]) (?P<hit> [1-9]\d{0,2} (?:\.\d{3}){1,4} , \d{1,2} ) (?! [\d:/-] | [.,]\d )",
        where=lambda match, page: not is_shown_as_written(match, page),
        reach=24,
    ),
    fix=lambda match, page: _swapped(match.group("hit")),
    safety=SAFE,
    languages=("en",),
    sources=("de", "es", "it", "pt", "tr", "nl", "ro", "da", "el"),
    owns=frozenset({"number"}),
    mqm="locale-convention/number-format",
    examples=(
        Flagged("A fine of ⟦1.500,50⟧ euros is due.", becomes="A fine of 1,500.50 euros is due."),
        Flagged("It owes €⟦2.345.678,9⟧ in all.", becomes="It owes €2,345,678.9 in all."),
        Clean("A fine of 1,500.50 euros, at 3.4,5 and 6.", because="English; a list"),
        Clean("He wrote that it came to “1.234,50”.", because="a number in quotation marks of its own"),
        Clean("Route 10.100.200,30:1 and 12.345,678", because="no number of the kind"),
    ),
)
