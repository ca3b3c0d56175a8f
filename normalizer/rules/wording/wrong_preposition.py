"""`arrived to the city`, `accused in theft`, `told to the press`: the preposition of the source."""

from normalizer.rulebook import WEAK, Clean, Flagged, Rule, pattern

RULE = Rule(
    title="Preposition of the source",
    why="“llegó a”, “обвиняется в”, “hängt von … ab”: the verb takes another preposition in English, or none.",
    when=(
        "{wrong_preposition} ",
        " to home",
    ),
    find=pattern(
        r"""(?<![\w’'-]) (?P<hit> (?i: {wrong_preposition} ) ) (?= \s [\w“"] | (?<=home) \s* [.,;] )""",
        unless=(
            r"(?:accused|charged|suspected|guilty)\s(?:in|for)\s(?:court|part|connection|\d{4}|[A-Z]|the\s(?:case|same|media|press|past|\w+\strial)|[a-z]+uary|an?\s(?:case|letter|report|court|statement|video|lawsuit))",
            r"told\sto\sthe\s(?:day|full|end|letter)\b",
            r"arriv\w+\sto\s(?!the\s|an?\s|his\s|her\s|their\s|this\s|our\s|[A-Z])",
            r"answered\sto\sthe\s(?:name|description|call)\b",
            r"married\swith\s(?:\w+\s){0,2}(?:children|kids|child|sons|daughters)\b",
        ),
        reach=40,
    ),
    strength=WEAK,
    languages=("en",),
    mqm="fluency/grammar",
    examples=(
        Flagged("The minister ⟦arrived to⟧ the city.", source="*"),
        Flagged("They are ⟦accused in⟧ theft.", source="*"),
        Clean(
            "The minister arrived in the city to find a man accused of theft; she arrived to help.", because="English"
        ),
        Clean(
            "They were accused in court; he is suspected in part; the guests were told to the day.",
            because="where or when",
        ),
        Clean("He answered to the name of Max and is married with two children.", because="an idiom"),
    ),
)
