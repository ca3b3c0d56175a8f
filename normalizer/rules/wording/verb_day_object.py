"""`inaugurated on Tuesday the bridge`: a day between the verb and its object."""

from normalizer.rulebook import WEAK, Clean, Flagged, Rule, pattern

RULE = Rule(
    title="Day between verb and object",
    why="Romance languages and Arabic set the day behind the verb: “a inauguré mardi le pont”.",
    when=(
        "{weekday_lower} the ",
        "{weekday_lower} a ",
        "{weekday_lower} an ",
        "{weekday_lower} his ",
        "{weekday_lower} its ",
        "{weekday_lower} two ",
        "{weekday_lower} three ",
    ),
    find=pattern(
        r"""\b (?P<hit> (?: {deed_on_a_day} | will\s{deed_of_visit} )
          \s (?: on\s | this\s | last\s )? {weekday} (?:\s(?:morning|afternoon|evening|night))? ,? ) (?= \s (?:the|an?|his|her|its|their|two|three) \s [a-z] )""",
        unless=(
            r"[\w\s]+\s(?:the|a|an)\s(?:day|week|month|year|night|morning|moment|time|same|next|season|first)\b",
            r"(?:met|left|began|started|held|found|opened|lost)\s(?:on\s|last\s|this\s)?\w+(?:\s\w+)?,\s",
        ),
        reach=60,
    ),
    strength=WEAK,
    languages=("en",),
    sources=("fr", "es", "it", "pt", "ar", "ro", "el", "ca", "he"),
    mqm="fluency/word-order",
    examples=(
        Flagged("The king ⟦inaugurated on Tuesday⟧ the new bridge.", source="fr"),
        Flagged("He ⟦will visit this Friday⟧ the port.", source="es"),
        Clean(
            "He left on Monday the same way. They met Tuesday, the day of the vote.", because="no object", source="fr"
        ),
        Clean("They met on Monday, a source said.", because="the sentence goes on", source="fr"),
    ),
)
