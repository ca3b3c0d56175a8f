"""`more better`, `the most biggest`: a comparative formed twice."""

from normalizer.rulebook import SUGGESTED, Clean, Flagged, Rule, capitalise_like, pattern

RULE = Rule(
    title="Comparative formed twice",
    why="The source forms it with a word: “plus grand”, “más grande”, “daha büyük”.",
    when=(
        "more {comparative_er}",
        "most {superlative_est}",
    ),
    find=pattern(
        r"""(?<![\w’'-]) (?P<hit> (?: (?P<more> [Mm]ore ) \s (?P<form> (?! close | later | lower\s(?:class|income|level)) {comparative_er} ) | (?P<most> [Mm]ost ) \s (?P<best> (?!best\s|latest\s(?:news)) {superlative_est} ) ) ) (?= \s* [.,;] | \s (?: than | in | of | and | for | to | from | at | with | when | because | [a-z]{3,} ) \b )""",
        unless=(
            r"[Mm]ore\s{comparative_behind_more}\b(?!\sthan\b)",
            r"[Mm]ost\s(?:oldest|youngest|newest)\s[a-z]+s\b",
        ),
        reach=30,
    ),
    fix=lambda match, page: capitalise_like(match.group("hit"), match.group("form") or match.group("best")),
    safety=SUGGESTED,
    languages=("en",),
    mqm="fluency/grammar",
    examples=(
        Flagged("It is ⟦more better⟧ than before.", becomes="It is better than before."),
        Flagged("He has the ⟦most biggest⟧ house.", becomes="He has the biggest house."),
        Clean("It is better, even more so; they want more higher education.", because="one comparative; a fixed pair"),
        Clean(
            "There is more earlier in the text; we need more lower-income homes; more older people and most oldest sons.",
            because="an adverb; a number of people",
        ),
    ),
)
