"""An opening quotation mark that closes a quotation, as German and Icelandic write."""

from normalizer.rulebook import SAFE, Clean, Flagged, Rule, pattern

RULE = Rule(
    title="Opening quotation mark at the end of a quotation",
    why="German, Icelandic and Czech close with the mark that opens in English.",
    characters="[“„]",
    find=pattern(
        r"""(?P<hit> [“„] ) (?: (?<=[\w.,!?…%)]“) (?= \s* (?: [.,;:!?)] (?:\s|\Z) | \Z )
          | \s+ (?: [a-z] | [A-Z][\w-]+\s+(?:said|says|told|added) ) ) | (?<=[.,!?…]„) (?= \s | \Z ) )""",
        unless=(r"“\s*\w[^”\n]{0,200}”",),
    ).beginning_with("“„"),
    fix=lambda match, page: "”",
    safety=SAFE,
    languages=("en",),
    sources=("de", "is", "cs"),
    mqm="locale-convention/punctuation",
    examples=(
        Flagged('"I knew who she was,⟦“⟧ said Donovan.', becomes='"I knew who she was,” said Donovan.'),
        Flagged("„It is late⟦“⟧.", becomes="„It is late”."),
        Flagged("“I was late,⟦„⟧ he said.", becomes="“I was late,” he said."),
        Clean("He asked,“ why me?” and left.", because="it opens, only badly spaced"),
        Clean("He asked: “Why?” and left.", because="it opens"),
    ),
)
