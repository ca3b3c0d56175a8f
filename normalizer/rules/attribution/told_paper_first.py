"""`To the newspaper, the minister denied it`: those who were told come first."""

from normalizer.rulebook import WEAK, Clean, Flagged, Rule, pattern

RULE = Rule(
    title="Paper that was told before the speaker",
    why="“À Lusa, o ministro disse”, “Al diario, el alcalde aseguró”: English says “the minister told the paper”.",
    when=("to the ", "to {media_told}", "in statements to ", "speaking to the "),
    find=pattern(
        r"""(?: (?<![^\n]) | (?<= [.!?”"]\s ) ) (?P<hit> To \s
          (?: the \s (?: [\w-]+ \s )? (?: {told_medium} | news\sagency ) (?: \s [A-Z][\w-]+ ){0,2} | {media_told} )
          , \s (?: (?: the | a | an | its | his | her ) \s (?: \w+ \s )? (?: {title_person} | {speaker} | {speaking_body} ) | he | she | {title_person} \s [A-Z] ) )""",
        reach=70,
    ),
    strength=WEAK,
    languages=("en",),
    sources=("pt", "es", "it", "fr", "ca", "gl", "ro", "el"),
    mqm="fluency/word-order",
    examples=(
        Flagged("⟦To the newspaper, the minister⟧ denied it.", source="pt"),
        Flagged("It rained. ⟦To Renascença, the mayor⟧ said that it rained.", source="pt"),
        Clean("The minister spoke to the newspaper, the mayor too.", because="inside a sentence", source="pt"),
        Clean("To the people, the minister was a hero.", because="no paper", source="pt"),
    ),
)
