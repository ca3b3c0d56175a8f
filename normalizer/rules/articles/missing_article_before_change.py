"""`112 fires were counted, rise of 14%`: a change behind a comma that has lost its article."""

from normalizer.rulebook import SUGGESTED, WEAK, Clean, Flagged, Rule, pattern

RULE = Rule(
    title="Change in figures without its article",
    why="Hebrew, Slavic languages, Turkish and Chinese have no such article: “עלייה של 14%”.",
    when=("{change_noun} of ", "{change_noun} by "),
    find=pattern(
        r"""(?: , \s (?: or\s | that\sis\s | with\s )? | \b(?:with|by|to|for|saw|showed|recorded|registered|is|was)\s ) (?P<hit> {change_noun} ) (?= \s (?:of|by) \s (?: about\s | almost\s | nearly\s | more\sthan\s | over\s | around\s | up\sto\s )? \d )""",
        reach=30,
    ),
    fix=lambda match, page: f"{'an' if match.group('hit')[0] in 'aeiou' else 'a'} {match.group('hit')}",
    safety=SUGGESTED,
    strength=WEAK,
    languages=("en",),
    mqm="fluency/grammar",
    examples=(
        Flagged(
            "They counted 112 fires, ⟦rise⟧ of 14%.", becomes="They counted 112 fires, a rise of 14%.", source="he"
        ),
        Flagged(
            "It ended with ⟦increase⟧ of 3 percent.", becomes="It ended with an increase of 3 percent.", source="ru"
        ),
        Clean("They counted 112 fires, a rise of 14%.", because="the article is there"),
        Clean("Growth, rise of prices and the rise of 14 kings.", because="no figure; an article"),
    ),
)
