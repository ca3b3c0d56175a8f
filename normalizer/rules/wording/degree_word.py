"""`a so big house`, `enough big`, `too much tired`: a word of degree in the wrong place."""

from normalizer.rulebook import WEAK, Clean, Flagged, Rule, pattern

RULE = Rule(
    title="Word of degree in the wrong place",
    why="“una casa tan grande”, “genug groß”, “trop fatigué”, “çok pahalı”.",
    when=(
        "a so ",
        "a such ",
        "an so ",
        "a too ",
        "the so big",
        "enough {adjective_before_enough}",
        "too much {short_adjective}",
        "too much tired",
        "too much dangerous",
        "too much far",
        "much expensive",
        "much difficult",
        "much important",
        "much big",
        "very more ",
    ),
    find=pattern(
        r"""(?<![\w’'-]) (?P<hit> (?: [Aa]n? | [Tt]he ) \s (?: so | such | too ) (?= \s (?! -? called | few | many | much | as\b | and\b | an?\b ) [a-z]{3,} \s [a-z] ) | enough \s {adjective_before_enough} (?= \s* [.,;] | \s (?: to | for | and ) \b )
          | (?: too | so | very ) \s much \s (?: {short_adjective} | {adjective_of_degree} ) (?! er | \s [a-z]+s\b ) | very \s more )(?! [\w-] )""",
        reach=30,
    ),
    strength=WEAK,
    languages=("en",),
    mqm="fluency/grammar",
    examples=(
        Flagged("It is ⟦a so⟧ big house.", source="*"),
        Flagged("The town is not ⟦enough big⟧ for it.", source="*"),
        Flagged("He is ⟦too much tired⟧ to go.", source="*"),
        Clean("It is such a big house; the so-called plan; the town is not big enough.", because="English"),
        Clean("There are enough big towns; too much fast foods and a so as I said.", because="a number; an amount"),
    ),
)
