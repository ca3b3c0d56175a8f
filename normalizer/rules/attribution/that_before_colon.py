"""`He said that: the war is over`: “that” and then a colon."""

from normalizer.rulebook import WEAK, Clean, Flagged, Rule, pattern

RULE = Rule(
    title="“That” before a colon or quotation",
    why="Arabic, Persian and Turkish open a quotation with “that”.",
    when=(
        "that: ",
        'that "',
        "that, and ",
        'that: "',
    ),
    find=pattern(
        r"""\b (?: {reporting_verb_past} | {reporting_verb_present} | saying | adding | stating | stressing | noting ) \s (?P<hit> that ) (?= \s? : \s | \s [“"] (?: We | I | They | He | It | This | Our | There | You | The ) \s (?: [a-z]+ \s ){3} | , \s and \s (?:added|continued|stressed|said|noted) )""",
        reach=30,
    ),
    strength=WEAK,
    languages=("en",),
    sources=(
        "ar",
        "fa",
        "tr",
        "he",
        "zh",
        "ja",
        "ru",
        "uk",
    ),
    mqm="fluency/grammar",
    examples=(
        Flagged("He said ⟦that⟧: the war is over.", source="*"),
        Flagged("They stressed ⟦that⟧: “We go on.” He said ⟦that⟧ “We will not go there”.", source="*"),
        Clean("He said that the war is over.", because="no colon"),
        Clean("He said: that is over. He said that, and left.", because="another “that”"),
    ),
)
