"""`the chinese community`, `the polish average`: a people in lower case that could be another word."""

from normalizer.rulebook import SUGGESTED, WEAK, Clean, Flagged, Rule, pattern

RULE = Rule(
    title="People in lower case before what is theirs",
    why="Italian, Polish and others write peoples small: “la comunità cinese”; polish and china are other words, too.",
    when=(" {doubtful_demonym} ",),
    find=pattern(
        r"(?<![\w-]) (?P<hit> {doubtful_demonym} ) (?= \s (?: [a-z]+ \s )? {national_noun} (?! [\w-] ) )",
        reach=40,
    ),
    fix=lambda match, page: match.group("hit").capitalize(),
    safety=SUGGESTED,
    strength=WEAK,
    languages=("en",),
    mqm="fluency/spelling",
    examples=(
        Flagged("The ⟦chinese⟧ community agreed.", becomes="The Chinese community agreed.", source="it"),
        Flagged("a ⟦polish⟧ average wage of zlotys", becomes="a Polish average wage of zlotys", source="pl"),
        Clean("The Chinese community agreed.", because="English writes it large", source="it"),
        Clean("He likes french fries and polish on shoes.", because="other words", source="it"),
    ),
)
