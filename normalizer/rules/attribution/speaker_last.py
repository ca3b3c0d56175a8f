"""`said to the press the captain`, `explained yesterday the minister`: the speaker after all the rest."""

from normalizer.rulebook import WEAK, Clean, Flagged, Rule, pattern

RULE = Rule(
    title="Speaker after all the rest",
    why="Romance languages set the speaker last: “ha detto alla stampa il capitano”.",
    when=(" {told_where} the ", " on {weekday_lower} the "),
    find=pattern(
        r"""\b (?P<hit> (?: {reporting_verb_past} | {reporting_verb_present} ) \s (?: {told_where} | on\s{weekday} ) ) \s (?= the \s (?: [\w’-]+ \s ){0,4}? (?: {title_person} | {speaker} | {speaking_body} ) \s* (?: [.,;] | of\b | [A-Z] ) )""",
        reach=90,
    ),
    strength=WEAK,
    languages=("en",),
    sources=(
        "fr",
        "es",
        "it",
        "pt",
        "ca",
        "ro",
        "el",
        "ar",
    ),
    mqm="fluency/grammar",
    examples=(
        Flagged("“We are ready”, ⟦assured to the press⟧ the captain.", source="*"),
        Flagged("It will rain, ⟦explained yesterday⟧ the minister of transport.", source="*"),
        Clean("“We are ready”, the captain told the press.", because="the speaker comes first"),
        Clean("He said on Monday the minister would come.", because="a clause"),
    ),
)
