"""`According to him, that it is over`, `According to her, she said`: a speaker named twice, or “that” after a comma."""

from normalizer.rulebook import WEAK, Clean, Flagged, Rule, pattern

RULE = Rule(
    title="“According to him, that”",
    why="Arabic, Persian and Japanese open with the speaker and go on with “that” or a verb of saying.",
    when=("according to him,", "according to her,", "according to them,", "words, ", "as he said, ", "as she said, "),
    find=pattern(
        r"""(?<![\w-]) (?P<hit> (?: [Aa]ccording \s to \s (?: him | her | them ) | (?: [Bb]y | [Ff]rom ) \s (?:his|her|their|the\s\w+['’]s) \s words | [Aa]s \s (?:he|she) \s said ) , \s
          (?: that | (?:he|she|they) \s (?: said | stated | added | noted | says | explained ) (?: \s that )? ) ) (?= \s \w )""",
        reach=40,
    ),
    strength=WEAK,
    languages=("en",),
    mqm="fluency/grammar",
    examples=(
        Flagged("⟦According to him, that⟧ the road is safe.", source="ar"),
        Flagged("⟦According to her, she said⟧ nobody was hurt.", source="ja"),
        Clean("According to him, the road is safe.", because="English", source="ar"),
        Clean("According to them, they never said so.", because="the verb is denied", source="ja"),
    ),
)
