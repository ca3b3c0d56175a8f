"""`A reporter asked: Talks have failed.`: a verb of saying and a colon, and no quotation marks."""

from normalizer.rulebook import WEAK, Clean, Flagged, Rule, pattern

RULE = Rule(
    title="Speech behind a colon without quotation marks",
    why="Chinese, Arabic and Persian set none where the whole sentence is speech: “记者问:…”, “مضيفا: …”.",
    when=(" {said_with_colon}: ",),
    find=pattern(
        r"""(?<= [\w,] \s ) (?P<hit> {said_with_colon} : \s (?: [A-Z][a-z]+ | I | A | \d+ ) )
        (?= (?:,? \s [\w’'“”"-]+){4,} )""",
        where=lambda match, page: page.view.quotes.touching(match.end("hit"), match.end("hit") + 1) is None,
        reach=60,
    ),
    strength=WEAK,
    languages=("en",),
    mqm="fluency/punctuation",
    examples=(
        Flagged("A reporter ⟦asked: Prime⟧ Minister Ito has refused to come.", source="zh"),
        Flagged("The mayor went on, ⟦adding: That⟧ is why the bank will wait.", source="ar"),
        Clean("A reporter asked: “Prime Minister Ito has refused to come?”", because="quotation marks", source="zh"),
        Clean("The mayor said: No.", because="a word or two", source="ar"),
    ),
)
