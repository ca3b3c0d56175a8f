"""`of the 4th century AD. was found`: a stop behind AD or BC in the middle of a sentence."""

from normalizer.rulebook import SAFE, Clean, Flagged, Rule, pattern, remove

RULE = Rule(
    title="Stop behind AD or BC",
    why="Greek and others abbreviate the era with a stop (“μ.Χ.”) that the engine keeps behind English letters.",
    when=("ad. ", "bc. ", "ce. "),
    find=pattern(
        r"""(?<=[yes\d]\s(?:AD|BC|CE)) (?P<hit> \. ) (?= \s {word_behind_era} \b )""",
        reach=20,
    ),
    fix=remove,
    safety=SAFE,
    languages=("en",),
    sources=("el", "bg", "ro", "it", "de"),
    mqm="fluency/punctuation",
    examples=(
        Flagged("A floor of the 4th century AD⟦.⟧ was found.", becomes="A floor of the 4th century AD was found."),
        Flagged("It was built in 120 BC⟦.⟧ and burned.", becomes="It was built in 120 BC and burned."),
        Clean("It was built in 120 BC. It burned.", because="the sentence ends"),
        Clean("It was built in 120 B.C. and burned.", because="an abbreviation with stops"),
    ),
)
