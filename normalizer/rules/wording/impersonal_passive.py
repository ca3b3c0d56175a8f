"""`It is wanted to frighten people`, `was tried to be sold`: a passive of wanting or trying."""

from normalizer.rulebook import WEAK, Clean, Flagged, Rule, pattern

RULE = Rule(
    title="Passive of wanting or trying",
    why="Turkish, Persian and Japanese make passives of “want”, “try” and “begin”: “satılmaya çalışıldı”.",
    when=(
        "wanted to ",
        "tried to be ",
        "started to be ",
        "attempted to be ",
        "aimed to ",
        "begun to be ",
        "it is tried ",
        "it was tried ",
        "continued to be ",
        "is thought to be made ",
    ),
    find=pattern(
        r"""(?<![\w’'-]) (?P<hit> (?: [Ii]t \s (?: is | was | has\sbeen | is\sbeing ) \s (?: wanted | tried | aimed | attempted ) \s to
          | (?: is | are | was | were | been | being ) \s (?: tried | started | attempted | begun | aimed | wanted ) \s to \s be ) ) (?= \s [a-z] )""",
        reach=30,
    ),
    strength=WEAK,
    languages=("en",),
    mqm="fluency/grammar",
    examples=(
        Flagged("⟦It is wanted to⟧ frighten people.", source="*"),
        Flagged("The house ⟦was tried to be⟧ sold.", source="*"),
        Clean("They want to frighten people; he tried to be kind.", because="active"),
        Clean("It wanted to be sold; it was started to great applause.", because="active; no verb follows"),
    ),
)
