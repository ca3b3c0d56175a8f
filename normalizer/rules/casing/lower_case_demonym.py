"""`the spanish minister`: an adjective of a country in lower case that has other meanings too."""

from normalizer.rulebook import SUGGESTED, WEAK, Clean, Flagged, Rule, pattern

RULE = Rule(
    title="Adjective of a country in lower case",
    why="Most languages write it so: “ministro español”, “polskie wojsko”; “polish” and “french” are also other words.",
    when=(" {doubtful_demonym} ",),
    find=pattern(
        r"""(?<![\w’'-]) {word_before_adjective} \s (?: former\s | new\s | other\s | young\s | first\s )?
        (?P<hit> {doubtful_demonym} )
        \s (?! (?: is | was | were | are | has | had | (?: and | or ) \b (?! \s (?: {doubtful_demonym} | greek | german | russian | [a-z]{3,}(?:ese|ian) ) \s [a-z]{4} ) | that | with | for | from | will | can | to | on | in | of | at | by | as | it ) \b ) (?= [A-Za-z][a-z]{2,} )""",
        unless=(r"\w+\s{thing_of_nation}\b",),
        reach=30,
    ),
    fix=lambda match, page: match.group("hit").capitalize(),
    safety=SUGGESTED,
    strength=WEAK,
    languages=("en",),
    mqm="fluency/spelling",
    examples=(
        Flagged("The ⟦spanish⟧ minister answered.", becomes="The Spanish minister answered.", source="*"),
        Flagged("The ⟦italian⟧ Government agreed.", becomes="The Italian Government agreed.", source="*"),
        Flagged("The ⟦french⟧ and ⟦spanish⟧ police left.", becomes="The French and Spanish police left.", source="*"),
        Flagged("A ⟦polish⟧ soldier came.", becomes="A Polish soldier came.", source="*"),
        Clean("The polish was new; they ate the french fries.", because="a thing; a dish"),
        Clean("The Spanish minister answered.", because="the capital is there"),
    ),
)
