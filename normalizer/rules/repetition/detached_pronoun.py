"""`The virus, it, does not wait`: a pronoun between commas behind its own subject."""

from normalizer.rulebook import SUGGESTED, Clean, Flagged, Rule, pattern, remove

RULE = Rule(
    title="Pronoun between commas behind its subject",
    why="French and Italian stress a subject so: “le virus, lui, n’attend pas”.",
    when=(", it, ", ", he, ", ", she, ", ", they, ", ", him, ", ", them, ", ", her, "),
    find=pattern(
        r"""(?<= [\w”"»] ) (?P<hit> , \s (?:it|he|she|they|him|her|them) , ) (?= \s (?: {auxiliary_with_not} (?:n['’]t)? | [a-z]+ed ) \b )""",
        unless=(r",\s\w+,\s\w+\s(?:he|she|it|they)\b",),
        reach=30,
    ),
    fix=remove,
    safety=SUGGESTED,
    languages=("en",),
    sources=("fr", "it", "es", "pt"),
    mqm="fluency/grammar",
    examples=(
        Flagged("The virus⟦, it,⟧ does not wait.", becomes="The virus does not wait."),
        Flagged("The mayor⟦, he,⟧ refused to come.", becomes="The mayor refused to come."),
        Clean("The virus does not wait for it, he said.", because="the end of a clause"),
        Clean("To the mayor, he, did he but know it, was a stranger.", because="a clause put in"),
    ),
)
