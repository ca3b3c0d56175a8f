"""`Since yesterday is the bridge closed`: a time, an auxiliary and only then the subject."""

from normalizer.rulebook import WEAK, Clean, Flagged, Rule, pattern

RULE = Rule(
    title="Auxiliary before its subject, after a time",
    why="German, Dutch and Swedish set the verb second: “Seit gestern ist die Brücke gesperrt”.",
    when=(
        " {auxiliary_turned} the ",
        " were two",
        " were three",
        " were several",
        " has a ",
        " was a ",
        " have two",
        " have several",
        " is a ",
    ),
    find=pattern(
        r"""(?: (?<![^\n]) | (?<= [.!?]\s ) | (?<= [“"] ) ) (?: (?: Since | Until | From | By ) \s (?: yesterday | today | tomorrow | now | then | {weekday} | {month} | (?:19|20)\d\d ) | In \s (?: {month} | (?:19|20)\d\d | total | this\sway | the\s{time_in_the} ) | On\s{weekday} | Yesterday | Today | Tomorrow | Already | Meanwhile | Recently | Currently | Therefore | Nevertheless | So\sfar | Now | Last\s(?:week|month|year) | For\s(?:years|weeks|months|days) ) \s
        (?P<hit> {auxiliary_turned} ) (?= \s (?: the | a | an | two | three | four | several | many | around\s\d+ | \d+ ) \s (?: [\w-]+ \s ){1,5}?
          (?: [a-z]{3,}ed | been\s\w+ | {verb_ending_clause} | be\s\w+ | have\s\w+ ) \s* (?: [.,;] | \Z ) )""",
        reach=110,
    ),
    strength=WEAK,
    languages=("en",),
    sources=("de", "nl", "sv", "da", "no", "is", "ru", "uk", "pl", "cs", "lb", "af"),
    mqm="fluency/word-order",
    examples=(
        Flagged("Since yesterday ⟦is⟧ the bridge closed.", source="de"),
        Flagged("In May ⟦were⟧ three men arrested.", source="de"),
        Clean("Since yesterday the bridge is closed.", because="the subject comes first", source="de"),
        Clean("Today is the first day of May.", because="the day is the subject", source="de"),
    ),
)
