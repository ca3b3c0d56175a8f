"""`on Saturday about 17 in the village`: an hour of the day with nothing that says so."""

import re

from normalizer.rulebook import SUGGESTED, WEAK, Clean, Flagged, Page, Rule, before_stop, pattern, twelve_hour


def _clock(match: re.Match[str], page: Page) -> str:
    return twelve_hour(int(match.group("hour")), None, has_stop=before_stop(match, page))


RULE = Rule(
    title="Hour without a word for it",
    why="Polish, Czech, Swedish and Finnish leave the hour bare: “w sobotę około 17”, “på fredag klockan 18”.",
    when=tuple(
        f"{word} {digit}" for word in ("at", "about", "around", "from", "until", "after", "before") for digit in (1, 2)
    ),
    find=pattern(
        r"""(?: \b (?: {weekday} (?: ,? \s (?: {month} \s )? (?:the\s)? [1-3]?\d (?:st|nd|rd|th)? (?: \s (?:of\s)? {month} )? )? (?: \s (?: morning | afternoon | evening | night ) )?
          | today | tomorrow | yesterday ) ,? \s
        (?: at | at\sabout | at\saround | about | around | from | until | after | before | shortly\safter | shortly\sbefore ) \s
        | (?P<before> \b (?: at | until ) \s (?= \d\d \s on \s {weekday} \b ) ) )
        (?P<hit> (?P<hour> 1[3-9] | 2[0-3] ) )
        (?(before) | (?= \s* (?: [,;)] (?!\d) | \.(?!\d) | \Z | \n ) | \s (?: in | at | on | near | outside | when | the | a ) \s ) )""",
        unless=(r"\d+\sin\s(?:every|total|all)\b", r"\d+\sat\s(?:least|most)\b"),
        reach=60,
    ),
    fix=_clock,
    safety=SUGGESTED,
    strength=WEAK,
    languages=("en",),
    owns=frozenset({"number"}),
    mqm="locale-convention/time-format",
    examples=(
        Flagged(
            "It broke out on Saturday about ⟦17⟧ in Brzeg.",
            becomes="It broke out on Saturday about 5 p.m. in Brzeg.",
            source="pl",
        ),
        Flagged("The match is today at ⟦19⟧.", becomes="The match is today at 7 p.m.", source="sv"),
        Flagged("It closed at ⟦15⟧ on Monday.", becomes="It closed at 3 p.m. on Monday.", source="it"),
        Clean("On Saturday about 17 people came.", because="how many", source="pl"),
        Clean("On Saturday at 5 p.m. in Brzeg, today at 17:30.", because="the time is whole", source="pl"),
        Clean("On Saturday about 17 in every hundred came.", because="how many", source="pl"),
        Clean("The count stood today at 17 at least.", because="how many", source="pl"),
    ),
)
