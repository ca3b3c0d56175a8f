"""`He had no phone with her`, `He said in her speech`: two pronouns of one person, of both genders."""

from normalizer.rulebook import WEAK, Clean, Flagged, Rule, pattern


def _with(whom: str, whose: str) -> str:
    """What the person of a pronoun does `with her`, or says `in her speech`, with these pronouns of the other gender."""
    return rf"""(?= \s (?: (?: had | has | have | took | brought | carried | kept ) \s (?: no\s | a\s | an\s | the\s | only\s | any\s )? (?! {{had_with_another}} ) [a-z]+ (?: \s (?:and|or) \s [a-z]+ )? \s (?: with | on ) \s {whom} (?= [.,;] )
            | (?: also\s )? (?: {{reporting_verb_past}} | {{reporting_verb_present}} | wrote ) (?: \s also )? \s (?: in | on ) \s {whose} \s (?: [a-z]+ \s )? (?: {{spoken_piece}} ) \b ) )"""


RULE = Rule(
    title="Two pronouns of one person at odds",
    why="Hebrew, Korean, Turkish and Spanish leave the subject to the verb; the engine guesses a gender for each pronoun.",
    when=(
        " with her",
        " with him",
        " on her",
        " on him",
        " in her ",
        " in his ",
        " on her ",
        " on his ",
        " behind her",
        " behind him",
    ),
    find=pattern(
        rf"""(?<![\w’'-]) (?P<hit> [Hh]e {_with("her", "her")} | [Ss]he {_with("him", "his")} )""",
        reach=80,
    ),
    strength=WEAK,
    languages=("en",),
    mqm="accuracy/mistranslation",
    examples=(
        Flagged("⟦He⟧ had no phone with her.", source="he"),
        Flagged("“We won,” ⟦she⟧ said in his speech.", source="tr"),
        Clean("He had no phone with him. She said in her speech.", because="one gender", source="he"),
        Clean("He had dinner with her mother. He said in her house.", because="somebody else", source="he"),
    ),
)
