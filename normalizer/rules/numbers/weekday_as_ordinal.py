"""`this second (22)`, `the morning of this sixth`, `this fifth-feira`: a Portuguese weekday as a number."""

import re

from normalizer.rulebook import COUNTED_DAYS, SUGGESTED, WEAK, Clean, Flagged, Page, Rule, counted_weekday, pattern

_BEFORE = 160
_COUNTED = re.compile(r"\b(?:first|second|third|fourth|fifth|sixth|two|three|four|five|six)\b(?!-feira)(?! ?[(]\d)")
_BASE = re.compile(r"[A-Z][a-z]+ (?=on \Z)")


def _is_no_count(match: re.Match[str], page: Page) -> bool:
    """Whether nothing is counted before, of which this is one, and nobody stands on a base."""
    if match.group("fair"):
        return True
    start = match.start("hit")
    before = max(0, start - _BEFORE)
    return not _COUNTED.search(page.fold, before, start) and not _BASE.search(page.text, before, start)


RULE = Rule(
    title="Weekday as an ordinal number",
    why="Portuguese counts its weekdays: “segunda” is Monday, “sexta-feira” is Friday.",
    when=tuple(
        f"{word}{day}"
        for day in COUNTED_DAYS[1:]
        for word in ("this ", "last ", "next ", "of ", "on ", "until ", "since ")
    ),
    find=pattern(
        r"""\b (?: (?P<part> (?: morning | afternoon | evening | night | dawn | hours ) \s of \s (?: this\s | last\s )? )
          | (?P<until> (?: until | since | for | on | by | till ) \s (?: this | last | next ) \s )
          | (?P<lead> (?i: this | last | next | on | until | since ) \s ) | (?= [a-z]+[\s-]?feira ) )
        (?P<hit> (?P<day> second | third | fourth | fifth | sixth ) (?P<fair> [\s-]?feira )? ) (?! [\w’'-] )
        (?(fair) | (?(part) (?= \s* [,.;] | \s[(]\d ) | (?(until) (?= \s* [,.;] | \s[(]\d )
          | (?: (?= \s? [(] (?: 0?[1-9] | [12]\d | 3[01] ) (?: [/.-]\d+ )? [)] ) | (?: (?<= his\sfourth ) | (?<= his\sfifth ) | (?<= his\ssixth ) ) (?= \. ) ) ) ) )""",
        where=_is_no_count,
        reach=40,
    ),
    fix=counted_weekday,
    safety=SUGGESTED,
    strength=WEAK,
    languages=("en",),
    sources=("pt", "gl"),
    mqm="accuracy/mistranslation",
    examples=(
        Flagged(
            "He said on ⟦third⟧ (14) that it is shut.", becomes="He said on Tuesday (14) that it is shut.", source="pt"
        ),
        Flagged("It ends this ⟦sixth-feira⟧ in Recife.", becomes="It ends this Friday in Recife.", source="pt"),
        Flagged(
            "She fell in the night of this ⟦fourth⟧.", becomes="She fell in the night of this Wednesday.", source="pt"
        ),
        Flagged(
            "It is open until next ⟦fifth⟧, he said.", becomes="It is open until next Thursday, he said.", source="pt"
        ),
        Flagged("The vote is this ⟦fifth⟧.", becomes="The vote is this Thursday.", source="pt"),
        Clean("She has six cats, and this fifth (7) is ill.", because="one of several", source="pt"),
        Clean("Ruiz on second (18) was out.", because="a base", source="pt"),
        Clean("He came second (22) and fell at this second.", because="a place; a moment", source="pt"),
        Clean("It is open until next fifth season; this second (and last) time.", because="an ordinal", source="pt"),
    ),
)
