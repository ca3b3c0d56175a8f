"""`Sport – Football – Nantes: …`, `LAST MINUTE The minister …`: labels of the page stuck before a headline or sentence."""

from normalizer.rulebook import WEAK, Clean, Flagged, Rule, pattern

RULE = Rule(
    title="Label before the text",
    why="Scrapers take the path of sections and labels such as “SON DAKİKA” into the line that follows them.",
    when=(
        "{news_section} -",
        "{news_section} >",
        "{news_section} |",
        "{news_section} /",
        "last minute ",
        "flash ",
        "urgent ",
        "breaking ",
        "breaking news ",
    ),
    find=pattern(
        r"""(?<![^\n]) (?P<hit> (?: {news_section} | {bare_place} ) \s [–—|>/-] \s (?: (?: {news_section} | {bare_place} ) \s [–—|>/-] \s ){1,2}
          | {news_section} \s [|>] \s
          | (?: LAST\sMINUTE | FLASH | URGENT | BREAKING (?:\sNEWS)? ) (?: \s (?: FLASH | NEWS | URGENT ) )* (?= \s [A-Z][a-z]* \s [a-z] ) ) (?= \s? [A-Z“"] )""",
        reach=50,
    ),
    strength=WEAK,
    languages=("en",),
    mqm="non-translation/residue",
    examples=(
        Flagged("⟦Sport – Football – ⟧Nantes: the coach is gone\n\nThe club said so.", source="*"),
        Flagged("⟦LAST MINUTE⟧ The minister resigned on Monday.", source="*"),
        Flagged("⟦Culture | ⟧Valencia opens its festival", source="*"),
        Clean("France – Spain 2-1\n\nSport – it is said – is healthy.", because="a match; a sentence"),
        Clean("Last minute goals won it. FLASH is a word.", because="no capitals; a word of its own"),
    ),
)
