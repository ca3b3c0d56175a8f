"""`at 9:00 hours`, `14 h 30`, `at 20 hours`: a time of day with the word or letter for hours of the source."""

import re

from normalizer.rulebook import SUGGESTED, WEAK, Clean, Flagged, Page, Rule, before_stop, pattern, twelve_hour


def _clock(match: re.Match[str], page: Page) -> str:
    hour = int(
        match.group("hour")
        or match.group("short")
        or match.group("bare")
        or match.group("spoken")
        or match.group("named")
    )
    minute = match.group("minute") or match.group("late") or match.group("left")
    return twelve_hour(hour, minute, has_stop=before_stop(match, page))


RULE = Rule(
    title="Time of day with the hours of the source",
    why="“a las 21:30 horas”, “à 14 h 30”, “20.00 Uhr”, “om 20.00 uur”, “в 20 часов”: English says 9:30 p.m.",
    when=tuple(f"{digit} {word}" for digit in range(10) for word in ("h", "uhr", "uur")),
    find=pattern(
        r"""(?<![\w.,:$€£–—-]) (?P<hit> (?P<hour> 2[0-4] | [01]?\d ) [.:] (?P<minute> [0-5]\d ) \s (?:hours?|hrs|h|Uhr|uur)
          | (?P<short> 2[0-4] | [01]?\d ) \s h \s? (?P<late> [0-5]\d ) (?! \s? (?:min|mins|mn|minutes|m) \b )
          | (?<=\bat\s) (?P<bare> 2[0-4] | [01]?\d ) \s hours (?! ,? \s (?:and\s)? \d+ \s minutes )
          | (?<=\b[Aa]t\s) (?P<spoken> 2[0-4] | [01]?\d ) \s hours? \s (?: and\s )? (?P<left> [0-5]?\d ) (?: \s minutes )?
          | (?P<named> 2[0-4] | [01]?\d ) \s (?:Uhr|uur) ) (?! [\w:] | \s\d | \s of \b )""",
        unless=(
            r"(?<=\ball\s)\d",
            r"(?<=\btotal\s)\d",
            r"(?<=\bfor\s)\d",
            r"(?<=\bin\s)\d{1,2}\sh\s?\d",
            r"(?<=\btakes\s)\d",
            r"(?<=\blasts\s)\d",
            r"(?<=\btook\s)\d",
            r"(?<=\blasted\s)\d",
            r"\d+\shours\s(?:a|per|each|or|notice)\b",
        ),
        reach=20,
    ),
    fix=_clock,
    safety=SUGGESTED,
    strength=WEAK,
    languages=("en",),
    sources=(
        "es",
        "fr",
        "pt",
        "it",
        "nl",
        "ru",
        "uk",
        "tr",
        "pl",
        "de",
        "ca",
        "cs",
        "sk",
        "hu",
        "ro",
        "bg",
        "sr",
        "hr",
        "el",
        "he",
        "ar",
        "fa",
    ),
    owns=frozenset({"number"}),
    mqm="locale-convention/time-format",
    examples=(
        Flagged("The vote ends at ⟦21:30 hours⟧ in town.", becomes="The vote ends at 9:30 p.m. in town.", source="es"),
        Flagged("They meet at ⟦14 h 30⟧.", becomes="They meet at 2:30 p.m.", source="fr"),
        Flagged("It broke at ⟦20 hours⟧ in the village.", becomes="It broke at 8 p.m. in the village.", source="ru"),
        Flagged("It began at ⟦18 Uhr⟧ on Sunday.", becomes="It began at 6 p.m. on Sunday.", source="de"),
        Flagged("It begins at ⟦20 hours 50⟧.", becomes="It begins at 8:50 p.m.", source="fr"),
        Clean("It lasted 14 hours, the record is 2:30.", because="a duration", source="es"),
        Clean("Open 07.00–10.30 h, then 4 h 10 m of walks.", because="one end of a range; how long", source="de"),
        Clean("By rail it is 2 h 40 min, then you walk.", because="a duration with its minutes", source="fr"),
        Clean("He slept in all 6:00 hours.", because="how long in all", source="fr"),
        Clean("She ran a total 5:30 hours.", because="how long", source="fr"),
        Clean("They sang for 2:30 hours.", because="how long", source="fr"),
        Clean("You fly there in 2 h 40.", because="how long", source="fr"),
        Clean("The ride takes 2 h 40 by bus.", because="how long", source="fr"),
        Clean("The ride lasts 2 h 40 by bus.", because="how long", source="fr"),
        Clean("The ride took 2 h 40 by bus.", because="how long", source="fr"),
        Clean("The ride lasted 2 h 40 by bus.", because="how long", source="fr"),
        Clean("He worked at 12 hours a day.", because="a rate", source="es"),
    ),
)
