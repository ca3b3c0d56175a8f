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
        *(
            f" {unit} "
            for unit in (
                "days",
                "weeks",
                "months",
                "hours",
                "minutes",
                "kilometres",
                "kilometers",
                "metres",
                "meters",
                "euros",
                "dollars",
                "pages",
            )
        ),
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
        r"""(?<![\w’'-]) (?: [Aa]n? | [Tt]he | [Hh]is | [Hh]er | [Ii]ts | [Tt]heir | [Tt]his | of ) \s (?P<hit> (?: (?<= \b[Aa]\s ) | (?<= \b[Aa]n\s ) ) (?: \d[\d.,]* | {plural_number} ) \s (?:days|years|months|weeks|hours|minutes|meters|metres|kilometers|kilometres|euros|dollars|pages) (?= \s (?! {word_behind_span} \b ) [a-z]{3,} \s* (?:[.,;] | \s (?: {word_behind_measured} | [a-z]{3,}ed ) \b) ) | (?: \d[\d.,]* | {plural_number} ) (?: - (?:days|years|months|weeks|hours|meters|metres|kilometers|kilometres|minutes|euros|dollars) (?= \s [a-z] ) | \s (?:days|years|months|weeks|hours|minutes|meters|metres|kilometers|kilometres) (?: \s long )? (?= \s (?: long\s )? {spanned_noun} \b ) ) )""",
        reach=40,
    ),
    strength=WEAK,
    languages=("en",),
    mqm="fluency/grammar",
    examples=(
        Flagged("After a ⟦two-days⟧ visit he left.", source="*"),
        Flagged("He got a ⟦five years⟧ sentence.", source="*"),
        Flagged("A ⟦10 days⟧ truce was announced.", source="*"),
        Flagged("She wrote a ⟦90 pages⟧ report.", source="*"),
        Clean("After a two-day visit he left; the two days passed.", because="the singular; no noun follows"),
        Clean("He used the five days’ break; a five-year plan.", because="a genitive"),
    ),
)
