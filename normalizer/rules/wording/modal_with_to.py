"""`members can to vote`: `to` after a modal verb."""

from normalizer.rulebook import SUGGESTED, WEAK, Clean, Flagged, Rule, pattern

RULE = Rule(
    title="“To” after a modal verb",
    why="The infinitive of the source was translated with its “to”: “pueden votar”.",
    when=("{modal_or_negated} to ",),
    find=pattern(
        r"""\b (?: he | she | it | they | we | you | I | who | which | that | [a-z]+s | Can | [A-Z][a-z]+ | [Tt]he \s {person_word} (?= \s (?: will | would | should | could | must ) \s ) | (?: [Tt]he | [Hh]is | [Hh]er | [Tt]heir | [Oo]ur ) \s [a-z]{3,} (?= \s (?: can | cannot | may | might | can\snot ) \s ) | (?!the\b|his\b|her\b|a\b|its\b|their\b) [a-z]{3,} (?= \s (?: must | should | could | would | might ) \s ) ) \s (?:also\s)?
        (?P<hit> (?P<modal> [Cc]an | must | should | could | may | might | will | would | (?: can | could | must | should | would | will )\snot | cannot ) \s to \s (?P<verb> [a-z]{2,} ) )""",
        unless=(
            r"(?:(?<=hing\she\s)|(?<=hing\sit\s)|(?<=hing\swe\s)|(?<=hing\sshe\s)|(?<=hing\syou\s)|(?<=hing\sthey\s))can",
            r"(?:(?<=(?:as|ll)\she\s)|(?<=(?:as|ll)\sshe\s)|(?<=(?:as|ll)\swe\s)|(?<=(?:as|ll)\sthey\s))",
        ),
        reach=40,
    ),
    fix=lambda match, page: f"{match.group('modal')} {match.group('verb')}",
    safety=SUGGESTED,
    strength=WEAK,
    languages=("en",),
    mqm="fluency/grammar",
    examples=(
        Flagged("The members ⟦can to vote⟧ at home.", becomes="The members can vote at home.", source="es"),
        Flagged("The states ⟦must to pay⟧ for it.", becomes="The states must pay for it.", source="ru"),
        Flagged("It ⟦must to be⟧ kept.", becomes="It must be kept.", source="fi"),
        Flagged("The mayor ⟦must to pay⟧ for it.", becomes="The mayor must pay for it.", source="ru"),
        Flagged("He ⟦could not to find⟧ it.", becomes="He could not find it.", source="uk"),
        Flagged("The team ⟦can to reach⟧ the final.", becomes="The team can reach the final.", source="it"),
        Clean("He ran as fast as he could to save them.", because="an infinitive of purpose", source="es"),
        Clean("They do everything they can to save them.", because="an infinitive of purpose", source="es"),
        Clean("They can pay, and it is up to them.", because="no “to” after the modal", source="es"),
    ),
)
