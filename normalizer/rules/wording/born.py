"""`has born in 1980`, `is born in 1980`: “born” with the wrong form of “be”."""

from normalizer.rulebook import WEAK, Clean, Flagged, Rule, pattern

RULE = Rule(
    title="“Born” with the wrong form of “be”",
    why="“è nato nel 1980”, “ist 1980 geboren”, “ha nacido”: English says was born.",
    when=(
        "has born",
        "have born",
        "had born",
        "is born in 1",
        "is born in 2",
        "is born on ",
        "born the ",
        "born in the 1",
        "born in the 2",
        "is born the",
        "was born at the",
        "are born in 1",
        "born at ",
    ),
    find=pattern(
        r"""(?<![\w’'-]) (?P<hit> (?: has | have | had ) \s born (?! e\b ) (?! \s (?:fruit|the\sbrunt|witness|out|arms|down|up|a\s|the\s) ) | (?: is | are ) \s born \s (?: in \s (?:the\syear\s)? (?:19|20)\d\d | on \s (?: {month} | \d ) ) | (?: was | were | is ) \s born \s (?: the | in\sthe | at\sthe ) \s \d{1,2} \s )""",
        reach=30,
    ),
    strength=WEAK,
    languages=("en",),
    mqm="fluency/grammar",
    examples=(
        Flagged("She ⟦has born⟧ in 1980.", source="*"),
        Flagged("He ⟦is born in 1980⟧ in Rome.", source="*"),
        Clean("She was born in 1980; a child is born on the way.", because="English"),
        Clean("The tree has born fruit.", because="a slip for “borne”"),
    ),
)
