"""`on Monday, March 10 day`: the word for day left behind its date."""

from normalizer.rulebook import SUGGESTED, WEAK, Clean, Flagged, Rule, pattern, remove

RULE = Rule(
    title="“Day” behind a date",
    why="“10 Mart Pazartesi günü”, “3月10日”: the word for day belongs to the date there.",
    when=(*(f"{digit} day" for digit in range(10)), "{month_lower} day", "th day", "st day", "nd day", "rd day"),
    find=pattern(
        r"""(?<! \b[Tt]he\s ) (?<! \b[Aa]\s ) (?<! [\w-] ) (?: {month} \s [1-3]?\d (?:st|nd|rd|th)? (?: ,?\s(?:19|20)\d\d )? | (?: on | of | since | until | by ) \s [1-3]?\d \s {month} (?: \s(?:19|20)\d\d )? )
        (?P<hit> \s day ) (?= \s* (?: [,;)] | \.(?!\w) | \Z ) | \s (?: at | in | and (?! \s night ) | the | with | by | from | when | for | he | she | it | they ) \b )""",
        reach=40,
    ),
    fix=remove,
    safety=SUGGESTED,
    strength=WEAK,
    languages=("en",),
    sources=("tr", "az", "zh", "ja", "ko", "fa", "el"),
    mqm="locale-convention/date-format",
    examples=(
        Flagged(
            "It opens on Friday, June 6⟦ day⟧, in Izmir.", becomes="It opens on Friday, June 6, in Izmir.", source="tr"
        ),
        Flagged("The court met on 12 May 2023⟦ day⟧.", becomes="The court met on 12 May 2023.", source="tr"),
        Clean(
            "It was the July 4 day parade. He kept a March 10 day and night.", because="a day of its own", source="tr"
        ),
        Clean("It rained on 3 June day and night.", because="day and night", source="tr"),
        Clean("It opens on June 6; day trips cost 5 euros.", because="another noun", source="tr"),
    ),
)
