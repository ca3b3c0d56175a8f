"""`We believe in it and it`: a pronoun joined to itself."""

from normalizer.rulebook import WEAK, Clean, Flagged, Rule, pattern

RULE = Rule(
    title="Pronoun joined to itself",
    why="Two forms of the source, such as “ci siamo e ci siamo”, have one English pronoun.",
    when=(
        *(f" {word} and {word}" for word in ("it", "us", "them", "him", "me", "there", "here")),
        " and we ",
        " and they ",
    ),
    find=pattern(
        r"""(?<![\w’'-]) (?P<hit> (?P<one> it | us | them | him | me | here | there ) \s and \s (?P=one) (?= \s* (?: [.,;!?”"] | \Z | \n ) )
          | (?P<clause> [Ww]e | [Tt]hey ) \s (?P<verb> are | were | have ) \s (?P<word> [a-z]+ ) \s and \s (?i:(?P=clause)) \s (?P=verb) \s (?P=word) ) (?! [\w’'-] )""",
        reach=50,
    ),
    strength=WEAK,
    languages=("en",),
    mqm="accuracy/addition",
    examples=(
        Flagged("We believe in ⟦it and it⟧.", source="*"),
        Flagged("“⟦We are here and we are here⟧”, he said.", source="*"),
        Clean("He saw it and it fell; we are here and we are glad.", because="two clauses"),
        Clean("He saw it and them.", because="two things"),
    ),
)
