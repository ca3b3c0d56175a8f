"""`a two-days visit`, `a five years sentence`: a plural before the noun that it measures."""

from normalizer.rulebook import WEAK, Clean, Flagged, Rule, pattern

RULE = Rule(
    title="Plural before the noun that it measures",
    why="“une visite de deux jours”: English says a two-day visit.",
    when=(
        "-days ",
        "-years ",
        "-months ",
        "-weeks ",
        "-hours ",
        "-meters ",
        "-metres ",
        "-kilometers ",
        "-kilometres ",
        "-minutes ",
        "-euros ",
        "-dollars ",
        " days {spanned_noun}",
        " years {spanned_noun}",
        " months {spanned_noun}",
        " weeks {spanned_noun}",
        " hours {spanned_noun}",
        " minutes {spanned_noun}",
        " meters {spanned_noun}",
        " metres {spanned_noun}",
        " kilometers {spanned_noun}",
        " kilometres {spanned_noun}",
    ),
    find=pattern(
        r"""(?<![\w’'-]) (?: an? | the | his | her | its | their | this | of ) \s (?P<hit> (?: \d[\d.,]* | two | three | four | five | six | seven | eight | nine | ten | twelve | fifteen | twenty | thirty | several ) (?: - (?:days|years|months|weeks|hours|meters|metres|kilometers|kilometres|minutes|euros|dollars) (?= \s [a-z] ) | \s (?:days|years|months|weeks|hours|minutes|meters|metres|kilometers|kilometres) (?: \s long )? (?= \s (?: long\s )? {spanned_noun} \b ) ) )""",
        reach=40,
    ),
    strength=WEAK,
    languages=("en",),
    mqm="fluency/grammar",
    examples=(
        Flagged("After a ⟦two-days⟧ visit he left.", source="*"),
        Flagged("He got a ⟦five years⟧ sentence.", source="*"),
        Clean("After a two-day visit he left; the two days passed.", because="the singular; no noun follows"),
        Clean("He used the five days’ break; a five-year plan.", because="a genitive"),
    ),
)
