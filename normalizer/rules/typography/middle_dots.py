"""`Prices rose ··· and`: middle dots for an ellipsis, as Korean and Japanese set it."""

from normalizer.rulebook import SUGGESTED, Clean, Flagged, Rule, pattern

RULE = Rule(
    title="Middle dots for an ellipsis",
    why="Korean headlines part and cut with “···”, Japanese and Chinese write “・・・”.",
    when=("··", "・・"),
    find=pattern(
        r"""(?: (?<=[a-z]{2}) | (?<=[”"’'),]) ) (?P<hit> [ ]? (?: ·{2,6} | ・{2,6} ) ) (?= [ ]? [^\W\d_]{2} | [ ]? [“"‘] )""",
        reach=8,
    ),
    fix=lambda match, page: "…",
    safety=SUGGESTED,
    languages=("en",),
    sources=("ko", "ja", "zh"),
    mqm="locale-convention/punctuation",
    examples=(
        Flagged(
            "Cabbage prices double⟦···⟧kimchi leaves the table", becomes="Cabbage prices double…kimchi leaves the table"
        ),
        Flagged("It was late⟦ ···⟧ and cold.", becomes="It was late… and cold."),
        Clean("Soup ··· 5.00", because="a row of dots in a bill of fare"),
        Clean("The N-H···O bond, the terms a1···an and ab···n", because="chemistry and mathematics"),
        Clean("one · two · three ···", because="marks between items, and at an end"),
    ),
)
