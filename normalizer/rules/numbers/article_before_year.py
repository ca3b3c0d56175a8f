"""`in the 2022 he left`: an article before a year."""

from normalizer.rulebook import SUGGESTED, Clean, Flagged, Rule, pattern

RULE = Rule(
    title="Article before a year",
    why="Italian says “nel 2022”, with the article; so do Portuguese and, of some years, Spanish.",
    when=(" the 19", " the 20"),
    find=pattern(
        r"""\b (?: [Ii]n | [Ss]ince | [Uu]ntil | of | [Ff]rom | [Bb]y ) \s (?P<hit> (?P<the> the\s ) (?P<year> (?:19[3-9]|20[0-3])\d ) )
        (?= [,;.](?!\d) | \s {word_behind_year} \b )""",
        reach=20,
    ),
    fix=lambda match, page: match.group("year"),
    safety=SUGGESTED,
    weight=0.5,
    languages=("en",),
    sources=("it", "pt", "es"),
    owns=frozenset({"number"}),
    mqm="locale-convention/date-format",
    examples=(
        Flagged("In ⟦the 2022⟧ he left.", becomes="In 2022 he left.", source="it"),
        Flagged("It has been shut since ⟦the 1998⟧.", becomes="It has been shut since 1998.", source="it"),
        Clean("In the 2022 election he left; in the 1990s too.", because="an adjective; a decade", source="it"),
        Clean("In 2022 he left.", because="English", source="it"),
    ),
)
