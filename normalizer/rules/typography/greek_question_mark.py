"""`“Who will pay;” asks the mayor`: the question mark of Greek."""

from normalizer.rulebook import SUGGESTED, Clean, Flagged, Rule, pattern

RULE = Rule(
    title="Semicolon for a question mark",
    why="Greek asks with “;”, which engines leave as it is.",
    when=(';" ', "; asks ", "; wonders "),
    find=pattern(
        r"""(?P<hit> ; (?= ["”»] \s (?: (?:he|she|they|[A-Z][\w’-]+|the\s[a-z]+) \s )? (?: asks | asked | wonders | wondered | ask | questions | inquired )\b ) | (?<=\w) ; (?= \s (?: asks | wonders ) \s (?:the|[A-Z]) ) )""",
    ),
    fix=lambda match, page: "?",
    safety=SUGGESTED,
    languages=("en",),
    sources=("el",),
    mqm="fluency/punctuation",
    examples=(
        Flagged("“Who will pay⟦;⟧” asks the mayor.", becomes="“Who will pay?” asks the mayor."),
        Flagged("“Again with the mud⟦;⟧” she wondered.", becomes="“Again with the mud?” she wondered."),
        Clean("“Who will pay?” asks the mayor; nobody answers.", because="English"),
        Clean("He calls it “mud;” the mayor denies it.", because="a pause behind a quotation"),
    ),
)
