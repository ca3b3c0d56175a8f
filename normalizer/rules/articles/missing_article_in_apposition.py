"""`María, 29, cleaner in a hotel, says`: what somebody is, without its article."""

import re

from normalizer.rulebook import SUGGESTED, WEAK, Clean, Flagged, Page, Rule, pattern


def _with_article(match: re.Match[str], page: Page) -> str:
    word = match.group("hit")
    return f"{'an' if word[0] in 'aeiou' else 'a'} {word}"


RULE = Rule(
    title="What somebody is, without its article",
    why="Romance and Slavic languages set none: “María José, 29 años, limpiadora”, “Милица, 22, студентка”.",
    when=tuple(f"{digit}{mark}" for digit in range(10) for mark in (", ", "), ")),
    find=pattern(
        r"""(?<= [a-zà-ÿ] ) (?: , \s (?:aged\s)? \d\d , \s | \s \( \d\d \) ,? \s )
        (?P<hit> (?: [a-z-]+ \s )?? (?: {title_person} | {speaker} | {profession} | salesman | saleswoman | seller | shop\sassistant ) )
        (?= \s (?: in | at | of | from | with | by | who | for ) \b | , \s )""",
        unless=(
            r"(?:{article}|his|her|its|their|one|another|former|who|both|said|says|two|three)\s",
            r"(?:[a-z-]+\s)?{office_of_one}\b",
        ),
        reach=60,
    ),
    fix=_with_article,
    safety=SUGGESTED,
    strength=WEAK,
    languages=("en",),
    mqm="fluency/grammar",
    examples=(
        Flagged(
            "Ana Ruiz, 29, ⟦cleaner⟧ in a hotel, agrees.",
            becomes="Ana Ruiz, 29, a cleaner in a hotel, agrees.",
            source="es",
        ),
        Flagged("Milica (22), ⟦student⟧ of law, walks.", becomes="Milica (22), a student of law, walks.", source="sr"),
        Clean("Ana Ruiz, 29, a cleaner in a hotel, agrees.", because="the article is there", source="es"),
        Clean("Ana Ruiz, 29, director of the hotel, agrees.", because="an office of one", source="es"),
        Clean("Ana Ruiz, 29, one worker of ten, agrees.", because="“one” is there", source="es"),
    ),
)
