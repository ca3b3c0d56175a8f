"""`The ministry said on the 14th that`: a day whose month is left to be guessed."""

from normalizer.rulebook import WEAK, Clean, Flagged, Rule, pattern

RULE = Rule(
    title="Day without its month",
    why="Japanese, Korean and Chinese papers give the day of the running month alone: “14日”, “5일 오전”.",
    when=(" on the ", "of the "),
    find=pattern(
        r"""(?<![\w’'-]) (?P<hit> (?: on | (?: morning | afternoon | evening | night ) \s of ) \s the \s (?: [12]?\d | 3[01] ) (?: st | nd | rd | th ) )
        (?= \s* (?: [.,;)] | \Z | \n ) | \s (?: that | at | in | to | local | after | and | as | with | when | by | for ) \b ) (?! ,? \s (?: of\s )? {month} )""",
        reach=40,
    ),
    strength=WEAK,
    languages=("en",),
    sources=("ja", "ko", "zh", "vi"),
    mqm="locale-convention/date-format",
    examples=(
        Flagged("The ministry said ⟦on the 14th⟧ that it rained.", source="ko"),
        Flagged("It began on the ⟦morning of the 5th⟧.", source="zh"),
        Clean("It began on the 14th of May and on the 14th floor.", because="a month; a floor", source="ko"),
        Clean("It began on May 14.", because="the month is there", source="ko"),
    ),
)
