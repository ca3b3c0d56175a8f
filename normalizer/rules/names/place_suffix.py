"""`in Taketa-shi`, `Suncheon-si was flooded`: the word for a town or county left on its name, as in Japanese and Korean."""

from normalizer.rulebook import SUGGESTED, WEAK, Clean, Flagged, Rule, pattern, remove

RULE = Rule(
    title="Word for a town or county on its name",
    why="Japanese and Korean write the kind of place behind its name (市, 県, 区, 시, 군, 도); English news leaves it out.",
    when=("-{kind_left_on_name} ", "-{kind_left_on_name},", "-{kind_left_on_name}."),
    find=pattern(
        r"""(?: (?<=\b[Ii]n\s) | (?<=\b[Nn]ear\s) | (?<=\b[Ff]rom\s) | (?<=\b[Tt]o\s) | (?<=\b[Aa]t\s) | (?<=\bof\s) | (?<=\bthrough\s) | (?<=\band\s) | (?<=,\s) )
        [A-Z][a-zō’']{3,} (?P<hit> -{kind_left_on_name} ) (?! [\w-] | \s [A-Z] )""",
        reach=24,
    ),
    fix=remove,
    safety=SUGGESTED,
    strength=WEAK,
    languages=("en",),
    sources=("ja", "ko"),
    mqm="accuracy/untranslated",
    examples=(
        Flagged("In Taketa⟦-shi⟧, a tractor was hit.", becomes="In Taketa, a tractor was hit.", source="ja"),
        Flagged("He came from Suncheon⟦-si⟧ by bus.", becomes="He came from Suncheon by bus.", source="ko"),
        Clean("Kim Young-gun and Lee Min-si came.", because="given names", source="ko"),
        Clean("He came to Busan with a can-do mind, from Tsai-Ken.", because="no place, or a capital", source="ko"),
        Clean("He went to Kyushi Taketa-Shimbun.", because="a longer name", source="ja"),
    ),
)
