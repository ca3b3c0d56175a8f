"""`Dr.Badr Abdelatty`: a title with the name stuck to its stop."""

from normalizer.rulebook import SUGGESTED, Clean, Flagged, Rule, pattern

RULE = Rule(
    title="No space after a title",
    why="Arabic and Chinese set no space there, and engines keep it so.",
    when=("dr.", "prof.", "mr.", "mrs.", "sr.", "sra."),
    find=pattern(
        r"(?<![\w.@/-]) (?: Dr | Prof | Mrs? | Sra? ) (?P<hit> \. ) (?= [A-ZÀ-Þ][a-zà-ÿ]{2,} (?! [\w.(/@] ) )",
        reach=8,
    ),
    fix=lambda match, page: ". ",
    safety=SUGGESTED,
    weight=0.5,
    mqm="fluency/typography",
    languages=("en", "fr", "es", "it", "pt", "de"),
    examples=(
        Flagged(
            "The minister, Dr⟦.⟧Badr Nasser, spoke.", becomes="The minister, Dr. Badr Nasser, spoke.", language="en"
        ),
        Flagged(
            "Der Minister, Dr⟦.⟧Badr Nasser, sprach.", becomes="Der Minister, Dr. Badr Nasser, sprach.", language="de"
        ),
        Clean("Dr. Badr and Mr. Smith", because="the space is there"),
        Clean("See dr.Who.com or Dr.Who(x).", because="an address; a program"),
    ),
)
