"""`to build new factory`: a noun that has lost its article."""

from normalizer.rulebook import SUGGESTED, WEAK, Clean, Flagged, Rule, pattern

RULE = Rule(
    title="Noun without its article",
    why="Slavic languages, Turkish, Chinese and Japanese have no article: “построить новый завод”.",
    when=(" new {site}", " modern {site}", " large {site}"),
    find=pattern(
        r"""\b (?: {verb_of_founding} | to | in | of | for | at | from | with | by | into )
          \s (?P<hit> (?: new | modern | large ) \s {site} ) (?= \s* (?: [.,;:)] | \Z | \n ) | \s {site_follower}\b )""",
        reach=50,
    ),
    safety=SUGGESTED,
    strength=WEAK,
    languages=("en",),
    sources=(
        "ru",
        "uk",
        "be",
        "pl",
        "cs",
        "sk",
        "sr",
        "hr",
        "bg",
        "tr",
        "az",
        "zh",
        "ja",
        "ko",
        "fa",
        "fi",
        "et",
        "lv",
        "lt",
    ),
    mqm="fluency/grammar",
    examples=(
        Flagged("They want to build ⟦new factory⟧ in Omsk.", source="ru"),
        Flagged("The city opened ⟦modern hospital⟧ for children.", source="tr"),
        Clean("They build new factories and a new factory.", because="a plural; the article is there", source="ru"),
        Clean("They spoke of new factory jobs.", because="part of another noun", source="ru"),
    ),
)
