"""Commas and stops that stand twice."""

from normalizer.rulebook import SUGGESTED, WEAK, Clean, Flagged, Rule, pattern

RULE = Rule(
    title="Punctuation doubled",
    why="A mark of the source came through beside the engine's own.",
    when=(",,", ", ,", "..", ". .", ",.", ".,", ";.", ";,", ",;", ":.", ".;"),
    find=pattern(
        r"(?<=[\w)”\"’%]) (?P<hit> , \s? ,+ | \.\.(?!\.) | \.\s\.(?!\.) | [,;:]\. (?!\d|\.) | ;, | ,; ) (?= \s | \Z | [\"”’] )",
        unless=(r"(?<=\betc)", r",,\s?,", r"\.\.\s\.", r"\.\s\.\s\."),
        reach=6,
    ),
    fix=lambda match, page: (
        match.group("hit")[0] if match.group("hit")[-1] == match.group("hit")[0] else match.group("hit")[-1]
    ),
    safety=SUGGESTED,
    strength=WEAK,
    weight=0.3,
    mqm="fluency/punctuation",
    examples=(
        Flagged("calm⟦, ,⟧ bliss and peace", becomes="calm, bliss and peace", source="*"),
        Flagged("They left the city⟦..⟧ Then", becomes="They left the city. Then", source="*"),
        Clean("Wait... and see.. .", because="an ellipsis"),
        Clean("Wait. . . and see.", because="a spaced ellipsis"),
        Clean("The row “Paris,,, 12” lacks two values.", because="empty cells of a table"),
        Clean("Guns, knives, etc.. were found", because="the abbreviation's own stop"),
    ),
)
