"""`at 5 of the afternoon`, `at 5 p.m. of the afternoon`: a time of day with the part of the day as a genitive."""

import re

from normalizer.rulebook import SUGGESTED, WEAK, Clean, Flagged, Page, Rule, pattern


def _in_english(match: re.Match[str], page: Page) -> str:
    time, part = match.group("time"), match.group("part")
    if match.group("half"):
        return match.group("kept")
    if time.isalpha():
        return f"{time} at night" if part == "night" else f"{time} in the {part}"
    return f"{time} a.m." if part in ("morning", "dawn") else f"{time} p.m."


RULE = Rule(
    title="Hour with “of the afternoon”",
    why="“a las cinco de la tarde”, “alle 5 del pomeriggio”, “5 часов вечера”: English says “at five in the afternoon”.",
    when=(" of the morning", " of the afternoon", " of the evening", " of the night", " of the dawn"),
    find=pattern(
        r"""\b(?i:at|around|about|until|since|from|to|past)\s (?:the\s)?
        (?P<hit> (?P<kept> (?P<time> 1[0-2] (?::[0-5]\d)? | [1-9] (?::[0-5]\d)?
            | one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve )
          (?:\so['’]clock)? (?P<half> \s?[ap]\.?m\.? )? )
        \s of \s the \s (?P<part> morning|afternoon|evening|night|dawn ) ) (?! [\w’'-] )""",
        reach=40,
    ),
    fix=_in_english,
    safety=SUGGESTED,
    strength=WEAK,
    languages=("en",),
    sources=("es", "pt", "it", "ca", "fr", "ru", "uk", "ar", "fa"),
    owns=frozenset({"number"}),
    mqm="locale-convention/time-format",
    examples=(
        Flagged("They left at ⟦five of the afternoon⟧.", becomes="They left at five in the afternoon.", source="es"),
        Flagged("It fell at ⟦3:30 of the morning⟧ in Lima.", becomes="It fell at 3:30 a.m. in Lima.", source="es"),
        Flagged("They left at ⟦5 p.m. of the afternoon⟧ by bus.", becomes="They left at 5 p.m. by bus.", source="it"),
        Clean("They left at five in the afternoon, on two of the mornings.", because="English", source="es"),
        Clean("They danced to one of the evening's songs.", because="a genitive of things", source="es"),
    ),
)
