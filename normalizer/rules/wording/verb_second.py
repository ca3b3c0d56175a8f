"""`On Monday began the trial`, `In the end lacked the luck`: a time, a verb and then its subject."""

from normalizer.rulebook import WEAK, Clean, Flagged, Rule, pattern

RULE = Rule(
    title="Verb before its subject, after a time",
    why="German, Dutch, Slavic and Romance languages: “Am Montag begann der Prozess”.",
    when=("{verb_second} ", "in 1", "in 2"),
    find=pattern(
        r"""(?: (?<![^\n]) | (?<= [.!?]\s ) | (?<= [“"] ) ) (?: On\s(?:{weekday}|(?:{month}\s)?\d{1,2}(?:th|st|nd|rd)?(?:\s{month})?) | Today | Yesterday | Tomorrow | Now | Here | In\s(?:the\send|(?:the\s)?(?:{weekday}|{demonym}|north|south|east|west)\s?\w*|{month}(?:\s\d{4})?|(?:19|20)\d\d) | At\s\d{1,2}(?:[:.]\d\d)?(?:\s[ap]\.?m\.?)? | In\sthe\s(?:{time_or_place_in_the}|\d+\.?\w*\sminute) | (?:Because\sof|During|From|Near|As\sa\sresult\sof|Due\sto)\sthe\s(?:\w+\s)?\w+ | On\sthe\sspot | At\s(?:night|noon|the\send|the\sscene|the\sevent) | Meanwhile | Shortly\sbefore\sthe\s\w+ | After\sthe\s(?:break|match|accident) | For\sthe\s(?:first|third|second)\stime | Without\s[a-z]+ | (?:From|As\sof|Since|Until)\s(?:today|tomorrow|yesterday|{weekday}|{month}|now) ) \s
        (?P<hit> (?<= \d\d\d\d\s ) (?: were | are | have | had ) \s (?: \d[\d.,]* | {number_word} ) (?= \s [a-z-]+ \s (?: [a-z]+ed | {participle_behind_count} ) \b ) | (?: will\s (?:also\s|be\s)? | has\s | is\s | are\s )? {verb_second} \s (?: the | an? | his | its | their | two | three | four | five | something | rain | snow | always | never | it (?= \s \d ) | \d[\d.,]* | many | several | also | [A-Z][a-z]+ (?= \s [A-Z] ) | (?<=began\s) [a-z]{4,} | (?<=occurred\s) [a-z]{4,} | (?<=happened\s) [a-z]{4,} ) ) (?= \s [\w] ) (?! \s (?: day | week | year | month | night | same | hours | minutes | weeks | days | months | years ) \b )""",
        reach=80,
    ),
    strength=WEAK,
    languages=("en",),
    mqm="fluency/grammar",
    examples=(
        Flagged("On Monday ⟦began the⟧ trial of the mayor.", source="*"),
        Flagged("In the end ⟦lacked the⟧ luck.", source="*"),
        Flagged("In the capital ⟦will take place the⟧ final.", source="*"),
        Clean("On Monday the trial of the mayor began.", because="the subject comes first"),
        Clean("Today died the same way; in the city lives a man.", because="no subject; it does not open a sentence"),
        Clean("On Monday a man died two days later.", because="when"),
    ),
)
