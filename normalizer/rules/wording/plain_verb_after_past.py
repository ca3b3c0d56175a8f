"""`The doctor took out a tablet and take a photo`: the second of two verbs without its past."""

from normalizer.rulebook import WEAK, Clean, Flagged, Rule, pattern

RULE = Rule(
    title="Second verb without its past",
    why="Chinese, Japanese and Indonesian verbs have no tense: the engine gave one of two its past.",
    when=(" and {verb_in_story} ",),
    find=pattern(
        r"""(?: (?<![^\n]) | (?<= [.!?]\s ) | (?<= ,\s ) ) (?: [Hh]e | [Ss]he | [Ii]t | [Tt]hey | [Tt]he \s [a-z]+ (?: \s [a-z]+ )? | [A-Z][a-z]+ (?: \s [A-Z][a-z]+ )? ) \s
        (?: {past_in_story} | [a-z]{3,}ed ) \s
        (?: (?! {word_of_next_clause}\b | {governs_plain_verb} ) [a-z’'-]+ \s ){0,6}
        (?P<hit> and \s {verb_in_story} ) (?= \s (?: the | an? | his | her | their | it | him | them | back | out | up | to ) \b )""",
        reach=90,
    ),
    strength=WEAK,
    languages=("en",),
    sources=("zh", "ja", "ko", "vi", "id", "ms", "th", "fa", "tr", "hi", "ur", "bn"),
    mqm="fluency/grammar",
    examples=(
        Flagged("The nurse opened the box ⟦and take⟧ a syringe.", source="zh"),
        Flagged("In the evening, he left the hotel ⟦and go⟧ to the station.", source="ja"),
        Clean(
            "The nurse opened the box and took a syringe; they want to come and take it.", because="both have a tense"
        ),
        Clean("He decided to stop and take a rest; she saw him rise and go to the door.", because="an infinitive"),
    ),
)
