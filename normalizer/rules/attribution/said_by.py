"""`“It is over,” said by captain Wu`: a passive attribution."""

from normalizer.rulebook import WEAK, Clean, Flagged, Rule, pattern

RULE = Rule(
    title="Passive attribution",
    why="Chinese, Japanese and Turkish attribute a quotation with a particle; the engine made a passive of it.",
    when=(
        '" said by ',
        '", said by ',
        ", said by ",
        '" told by ',
        '" stated by ',
        ", stated by ",
        ", told by ",
        ", reported by ",
        '" reported by ',
        '" explained by ',
    ),
    find=pattern(
        r"""(?<= [”"»,] ) ,? \s (?P<hit> (?: said | told | stated | explained | reported | noted | added ) \s by ) (?= \s (?: the | an? | [A-Z] | captain | director | professor | minister | president ) )""",
        reach=30,
    ),
    strength=WEAK,
    languages=("en",),
    mqm="fluency/grammar",
    examples=(
        Flagged("“It is over,” ⟦said by⟧ captain Wu.", source="*"),
        Flagged("“We won”, ⟦told by⟧ the coach.", source="*"),
        Clean("“It is over,” said captain Wu.", because="active"),
        Clean(
            "The words said by the coach were few; “Winter”, a tale told by an idiot.", because="no quotation before it"
        ),
    ),
)
