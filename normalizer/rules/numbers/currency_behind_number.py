"""`a bonus of 600 €`: a currency sign behind its number."""

import re

from normalizer.rulebook import SUGGESTED, WEAK, Clean, Flagged, Page, Rule, pattern


def _sign_first(match: re.Match[str], page: Page) -> str:
    return match.group("sign") + match.group("number")


RULE = Rule(
    title="Currency sign behind the number",
    why="Most languages of the Continent write the sign behind: “600 €”; English writes €600.",
    when=(" €", " $", " £", " ₪", " ₺", " ₽", " ₴", "0€", "5€", "0$"),
    find=pattern(
        r"""(?<![\w.,$€£-]) (?P<hit> (?P<number> (?: \d{1,3} (?: [.,]\d{3} )* | \d{4,9} ) (?: [.,]\d{1,2} )? ) [ \u00a0\u202f]? (?P<sign> [€$£₪₺₽₴] ) ) (?! [\w€$£₪₺₽₴] | [ \u00a0]?\d )""",
        reach=20,
    ),
    fix=_sign_first,
    safety=SUGGESTED,
    strength=WEAK,
    languages=("en",),
    mqm="locale-convention/currency-format",
    examples=(
        Flagged(
            "They offered a bonus of ⟦600 €⟧, judged too low.",
            becomes="They offered a bonus of €600, judged too low.",
            source="fr",
        ),
        Flagged("It costs ⟦12,50 €⟧.", becomes="It costs €12,50.", source="de"),
        Flagged("His bill reached ⟦1100 $⟧.", becomes="His bill reached $1100.", source="ar"),
        Clean("It costs €600 or $20.", because="English writes so", source="fr"),
        Clean("From 20 $30 was left.", because="the sign belongs to the number behind it", source="fr"),
    ),
)
