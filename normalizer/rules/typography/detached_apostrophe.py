"""Apostrophes with spaces around them."""

from normalizer.rulebook import SAFE, Clean, Flagged, Rule, pattern

RULE = Rule(
    title="Apostrophe with spaces around it",
    why="Tokens of the engine were not joined again.",
    when=(" '", "' "),
    find=pattern(
        r"""(?<=[A-Za-z]) (?P<hit> \s ['’] \s? | ['’] \s ) (?= (?: s | t | re | ve | ll | d | m )\b (?! / ) )""",
        unless=(
            r"\s['’]s-(?=[A-Z])",
            r"(?<=\b[Vv]an)\s['’]t\s(?=[A-Z])",
            r"\s['’](?:s|t|re|ve|ll|d|m)(?:\s[^'’]{0,60})?['’](?!\w)",
            r"(?<=s)['’]\s",
            r"(?<=\b[Aa]n)\s['’][sdm]\b|(?<=\b[Tt]he)\s['’](?:s|d|m|ll|re|ve)\b",
        ),
        where=lambda match, page: (
            page.text[match.end() : match.end() + 1] != "t" or page.text[match.start() - 1] == "n"
        ),
        reach=8,
    ),
    fix=lambda match, page: "’" if "’" in match.group("hit") else "'",
    safety=SAFE,
    languages=("en",),
    mqm="fluency/typography",
    examples=(
        Flagged("I don⟦ ' ⟧t know the city⟦ '⟧s name.", becomes="I don't know the city's name."),
        Flagged("We⟦ ’ ⟧re late.", becomes="We’re late."),
        Clean("He said 's no good, he thought' and left.", because="a quotation begins there"),
        Clean("She went to 's-Gravenhage with Ilse van 't Hoff.", because="Dutch names"),
        Clean("The letter 's' and the code 'd minus one' are missing.", because="a quoted letter"),
        Clean("Run sed 's/a/b/' on the file.", because="a command"),
        Clean("A name with an ’s on the end, and the ’ll of a will.", because="endings that are spoken of"),
        Clean("the boys' s-bend and the dogs' tails", because="a plural possessive"),
    ),
)
