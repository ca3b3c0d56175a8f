"""`was by police arrested on Monday`: who did it, between “was” and its participle."""

from normalizer.rulebook import WEAK, Clean, Flagged, Rule, pattern

RULE = Rule(
    title="Doer between “was” and its participle",
    why="German, Dutch, Turkish and Japanese set the verb last: “wurde von der Polizei festgenommen”.",
    when=("was by ", "were by ", "been by ", "is by ", "are by ", "being by "),
    find=pattern(
        r"""\b (?: was | were | been | is | are | being ) \s (?P<hit> by \s (?! {behind_by}\b ) (?: [\w’'-]+ \s ){1,4}? {last_participle} )
        (?= \s {behind_statement} \b )""",
        unless=(r"by\s(?:[\w’'-]+\s){0,4}?(?:{before_participle}|an?\s\w+|\w+ers)\s",),
        reach=70,
    ),
    strength=WEAK,
    languages=("en",),
    sources=("de", "nl", "sv", "da", "no", "hu", "tr", "ja", "fa", "ko"),
    mqm="fluency/word-order",
    examples=(
        Flagged("The man was ⟦by police arrested⟧ on Monday.", source="ja"),
        Flagged("The law has been ⟦by the council approved⟧ in May.", source="de"),
        Clean("The man was arrested by police on Monday.", because="English order", source="de"),
        Clean("It is by far held in honour.", because="a set phrase", source="de"),
        Clean("The letter was by those arrested in May.", because="the participle belongs to the noun", source="de"),
    ),
)
