"""`le 1. décembre`: the full stop that German sets behind the day of the month."""

from normalizer.rulebook import SUGGESTED, WEAK, Clean, Flagged, Page, Rule, pattern


def _day(page: Page, day: str) -> str:
    first = page.words("first_day")
    return first[0] if day == "1" and first else day


RULE = Rule(
    title="Full stop behind the day of the month",
    why="German and the languages around it write the day as an ordinal, 1. Dezember.",
    when=(". {month}",),
    find=pattern(
        r"""(?<= [a-zà-ÿ'’][ ] ) (?P<hit> (?P<day> 3[01] | [12]\d | [1-9] ) \. [ \u00a0]
        (?P<month> {month} ) ) (?! \w )""",
        reach=24,
    ),
    fix=lambda match, page: f"{_day(page, match.group('day'))} {match.group('month').lower()}",
    safety=SUGGESTED,
    strength=WEAK,
    languages=("fr", "it"),
    sources=("de", "cs", "fi", "sr", "is", "no", "da"),
    owns=frozenset({"number"}),
    mqm="locale-convention/date-format",
    examples=(
        Flagged("Il revient le ⟦1. décembre⟧ prochain.", becomes="Il revient le 1er décembre prochain.", source="de"),
        Flagged("Torna il ⟦12. marzo⟧ 2024.", becomes="Torna il 12 marzo 2024.", source="de", language="it"),
        Clean("Il a dit 12. Mars est une planète.", because="a sentence begins"),
        Clean("Le 1. août est fêté en Suisse.", because="Switzerland writes so", source=None),
        Clean("1. avril : rien\n2. mai : rien", because="a numbered list"),
    ),
)
