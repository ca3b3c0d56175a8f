"""`has went`, `was wrote`: the past in the place of the participle."""

from normalizer.rulebook import WEAK, Clean, Flagged, Rule, pattern

RULE = Rule(
    title="Past in the place of the participle",
    why="The engine knows one past form of the verb.",
    when=("{past_not_participle} ",),
    find=pattern(
        r"""\b (?: has | have | had | was | were | been | being | is | are | having ) \s (?: also\s | already\s | not\s | never\s | just\s )? (?P<hit> {past_not_participle} ) (?= \s* [.,;] | \s [a-z\d“"] )""",
        unless=(
            r"(?:(?<=\bhe\shad\s)|(?<=\bshe\shad\s)|(?<=\bthey\shad\s)|(?<=\bit\swas\s)|(?<=\bhe\swas\s))(?:fell|knew|began|took|gave|rose|did|drove)\b",
        ),
        reach=30,
    ),
    strength=WEAK,
    languages=("en",),
    mqm="fluency/grammar",
    examples=(
        Flagged("He has ⟦went⟧ home.", source="*"),
        Flagged("The report was ⟦wrote⟧ by him.", source="*"),
        Clean("He has gone home; it was written by him.", because="the participle"),
        Clean("What he had fell down; those he had knew it.", because="a clause in between"),
    ),
)
