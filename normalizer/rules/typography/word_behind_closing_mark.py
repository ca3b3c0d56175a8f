"""`los “BRICS”países`: a word stuck to the mark that closes a quotation."""

from normalizer.rulebook import SUGGESTED, WEAK, Clean, Flagged, Rule, pattern

RULE = Rule(
    title="Word stuck to a closing quotation mark",
    why="Chinese sets no space behind a quotation, and engines keep it so.",
    characters="[”]",
    find=pattern(
        r"(?P<hit> ” ) (?<= [^\W_] ” ) (?= [a-zà-ÿ]{2,} (?! [\w”] ) )", unless=(r"”(?:ll|ve|re)\b", r"”[^“”\n]{0,80}”")
    ),
    fix=lambda match, page: "” ",
    safety=SUGGESTED,
    strength=WEAK,
    weight=0.5,
    languages=("en", "es", "it", "pt"),
    mqm="fluency/typography",
    examples=(
        Flagged(
            "En otros “BRICS⟦”⟧países se vende más.",
            becomes="En otros “BRICS” países se vende más.",
            source="zh",
            language="es",
        ),
        Flagged(
            "The “Belt and Road⟦”⟧countries trade more.",
            becomes="The “Belt and Road” countries trade more.",
            source="zh",
        ),
        Clean("It is “inter”national and “queer”ness, “un”believable.", because="a part of a word", source=None),
        Clean("Two “Titanic”s and a “quoted” word", because="a plural; a space"),
        Clean("I”ll tell you.", because="an apostrophe"),
        Clean("It is the largest”advertising alliance” of all.", because="the mark opens"),
        Clean("He opened it with ”this”, as Swedes do.", because="the mark opens"),
    ),
)
