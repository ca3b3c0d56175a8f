"""`He said: “the war is over.”`: a quotation of whole sentences that begins in lower case."""

from normalizer.rulebook import WEAK, Clean, Flagged, Rule, pattern

RULE = Rule(
    title="Quotation begins in lower case",
    why="Arabic, Persian, Hebrew, Chinese and Japanese have no capitals; the engine opened in lower case.",
    when=(': "{word_opening_quotation} ', ': "a '),
    find=pattern(
        r""": \s [“"] (?P<hit> {word_opening_quotation} ) (?= \s [^“”"\n]{6,200} [.!?] \s? [”"] )""",
        reach=240,
        look=lambda page, offset, literal: page.text[offset + 3].islower(),
    ),
    strength=WEAK,
    languages=("en",),
    mqm="fluency/spelling",
    examples=(
        Flagged("He said: “⟦the⟧ war is over.”", source="*"),
        Flagged('She added: "⟦we⟧ will not leave the town."', source="*"),
        Clean("He said: “The war is over.”", because="a capital"),
        Clean("He called it: “the war” of the lonely.", because="a phrase"),
    ),
)
