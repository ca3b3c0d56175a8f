"""`only four they took their children back`: a pronoun behind the number that is the subject."""

from normalizer.rulebook import SUGGESTED, WEAK, Clean, Flagged, Rule, pattern, remove

RULE = Rule(
    title="Pronoun behind a number that is the subject",
    why="Portuguese, Turkish and Arabic verbs tell their person, and the engine sets a pronoun for it.",
    when=(
        *(
            f"{number} they "
            for number in ("two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "many", "most")
        ),
        *(f"{digit} they " for digit in range(10)),
        "percent they ",
        "% they ",
    ),
    find=pattern(
        r"""(?: (?: (?<![^\n]) | (?<=[.!?]\s) ) Of \s [^.,;:!?\n]{3,60} ,\s (?: (?: only | just | about | at\sleast | almost ) \s )?
          | (?: (?<![^\n]) | (?<=[.!?]\s) ) Only \s | (?: ,\s | \b and \s | \b but \s ) only \s ) (?: two | three | four | five | six | seven | eight | nine | ten | \d{1,3} (?: \s? (?: percent | % ) )? )
        (?P<hit> \s they ) (?= \s (?: (?: have | had | (?! {reporting_verb_past} \b | gave\b ) (?: [a-z]{3,}ed | {past_irregular} ) ) \s (?: a | an | the | their | his | her | no | any )
          | (?: are | were | stayed | came | went | died | remained ) \s (?: in | on | at | to | back | [a-z]{3,}ed ) ) \b )""",
        reach=120,
    ),
    fix=remove,
    safety=SUGGESTED,
    strength=WEAK,
    languages=("en",),
    sources=("pt", "es", "tr", "ar", "fa"),
    mqm="fluency/grammar",
    examples=(
        Flagged(
            "Of every ten firms, only three⟦ they⟧ paid the tax.",
            becomes="Of every ten firms, only three paid the tax.",
            source="pt",
        ),
        Flagged(
            "Of a hundred voters, 40⟦ they⟧ stayed at home.",
            becomes="Of a hundred voters, 40 stayed at home.",
            source="pt",
        ),
        Clean("Of every ten firms, only three paid it; they left.", because="English", source="pt"),
        Clean("At only ten they had no home. There were only two they had a key to.", because="an age", source="pt"),
        Clean("Of four cats, two they kept at home and only two they gave away.", because="the object", source="pt"),
        Clean("In 1990, 40 they had to sell.", because="what they had to sell", source="pt"),
    ),
)
