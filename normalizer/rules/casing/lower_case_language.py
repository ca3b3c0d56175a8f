"""`he speaks english`, `translated into french`, `the dutch have won`: a language or people in lower case that may be a thing."""

from normalizer.rulebook import SUGGESTED, WEAK, Clean, Flagged, Rule, has_capitals, pattern

RULE = Rule(
    title="Language or people in lower case beside a verb",
    why="Most languages write them small: “habla inglés”, “les Français ont gagné”.",
    when=(" {doubtful_demonym} ", " {doubtful_demonym}.", " {doubtful_demonym},"),
    find=pattern(
        r"""(?<![\w’'-]) (?: (?: sp[eo]aks? | spoken? | speaking | learn(?:s|ed|t|ing)? | teach(?:es|ing)? | taught | stud(?:y|ies|ied) | underst(?:and|ands|ood)
            | in | into | fluent | broken | perfect | translated ) \s (?! \w+ \s (?! and\b | or\b | language\b | with\b | at\b | to\b | on\b ) [a-z] )
          | \b (?: in | speaks? | spoke ) \s (?i: latin | german | russian | arabic | {doubtful_demonym} ) \s (?: and | or ) \s (?= [a-z]+ [.,;] )
          | (?: [Tt]he | of\sthe ) \s (?! polish | indian | roman ) (?= [a-z]+ \s (?: have | are | were | won | lost | beat | want | voted | say | will ) \b ) )
        (?P<hit> {doubtful_demonym} ) (?! [\w’'-] )""",
        where=lambda match, page: has_capitals(page),
        look=lambda page, offset, literal: page.text[offset + 1].islower(),
        reach=40,
    ),
    fix=lambda match, page: match.group("hit").capitalize(),
    safety=SUGGESTED,
    strength=WEAK,
    languages=("en",),
    mqm="fluency/spelling",
    examples=(
        Flagged("He speaks ⟦english⟧ and sings.", becomes="He speaks English and sings.", source="*"),
        Flagged("They sing in Latin and ⟦english⟧.", becomes="They sing in Latin and English.", source="*"),
        Flagged("The ⟦dutch⟧ have won.", becomes="The Dutch have won.", source="*"),
        Clean("He speaks English; the Dutch have won.", because="capitals", source="*"),
        Clean("The polish will dry in swiss cheese.", because="things", source="*"),
        Clean("he speaks english.", because="a text without capitals", source="*"),
    ),
)
