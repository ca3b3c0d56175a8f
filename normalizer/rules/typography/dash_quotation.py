"""`- We will repair it, - said the head.`: speech set off by dashes."""

from normalizer.rulebook import Clean, Flagged, Rule, pattern

RULE = Rule(
    title="Speech set off by dashes",
    why="Russian, Polish, Spanish, Turkish and Portuguese set speech off by dashes: “- Починим, - сказал глава.”",
    when=(
        "\n- ",
        "\n-",
        "- said",
        "- {reporting_verb_past}",
        "- {reporting_verb_present}",
        "-{reporting_verb_past}",
        "- he ",
        "- she ",
    ),
    find=pattern(
        r"""(?: \A | (?<=\n) ) (?P<hit> [-–—] \s? [A-Z][^\n“”"]{4,300}? (?: [,.!?…]\s? [-–—] | \s [-–—] ) (?= \s? (?: (?: he | she | they ) \s )? (?: {reporting_verb_past} | {reporting_verb_present} ) \b ) )""",
        reach=320,
    ),
    languages=("en",),
    mqm="locale-convention/punctuation",
    examples=(
        Flagged("⟦- We will repair it, -⟧ said the head.\nIt rained."),
        Flagged("It rained.\n⟦— All is lost —⟧ said the woman."),
        Clean("- We will repair it.\n- It rained, said the head.", because="a list"),
        Clean("The road - a new one - was shut, said the head.", because="an insertion"),
    ),
)
