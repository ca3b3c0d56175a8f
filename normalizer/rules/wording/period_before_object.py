"""`received during the past 24 hours 19 people`: a period between the verb and its object."""

from normalizer.rulebook import WEAK, Clean, Flagged, Rule, pattern

RULE = Rule(
    title="Period or occasion between verb and object",
    why="Romance languages and Arabic set it behind the verb: “استقبلت خلال 24 ساعة”, “vende cada año más de”.",
    when=("{period_between} ",),
    find=pattern(
        r"""(?<![\w’'-]) (?<!\bbeen\s) (?<!\bwas\s) (?<!\bwere\s) (?<!\bbe\s) (?<!\bis\s) (?<!\bare\s)
        (?P<hit> {verb_of_moved_object} \s (?: during \s (?:the|his|her|its|a) \s (?:[\w-]+\s){0,3}? {period_or_occasion}
            | (?:each|every) \s (?:year|day|month|week) | (?:in|over) \s the \s past \s (?:\w+\s)? (?:hours|days|weeks|months|years|year|month|week) | in \s recent \s (?:hours|days|weeks|months|years|times)
            | last \s night | for \s the \s first \s time | in \s a \s statement )
          \s (?: the | an? | his | her | its | their | more\sthan | about | around | some | over | several | \d[\d.,]* ) (?= \s [\w-]+ )
        | {verb_before_to_and_time} \s (?: today | yesterday ) \s to (?= \s [a-z]+ ) )""",
        unless=(r"[\w\s]+\s(?:the|a|an)\s(?:\w+\s)?{noun_of_adverbial_last}\b",),
        reach=90,
    ),
    strength=WEAK,
    languages=("en",),
    sources=("fr", "es", "it", "pt", "ar", "ro", "el", "ca", "he", "ru", "uk", "pl", "cs"),
    mqm="fluency/word-order",
    examples=(
        Flagged("The hospital ⟦received during the past 24 hours 19⟧ people.", source="ar"),
        Flagged("The firm ⟦sells each year more than⟧ a million. He ⟦managed today to⟧ win.", source="fr"),
        Clean(
            "The hospital received 19 people during the past 24 hours.", because="the object comes first", source="ar"
        ),
        Clean("It sells every year the same.", because="no object", source="fr"),
    ),
)
