"""`signed yesterday the contract`, `announced today the law`: a day between verb and object."""

from normalizer.rulebook import WEAK, Clean, Flagged, Rule, pattern

RULE = Rule(
    title="Day word between verb and object",
    why="Romance languages and Arabic set the day behind the verb: “a signé hier le contrat”.",
    when=(
        "{day_adverb} the ",
        *(f"{day} {article} " for day in ("yesterday", "today") for article in ("a", "an", "his", "its", "two")),
        "recently a ",
        "this morning a ",
        "always the ",
        "often the ",
        "well the ",
        "very much the ",
        "very much this ",
        "very much his ",
    ),
    find=pattern(
        r"""\b (?P<hit> (?: {news_deed} | will\s{news_deed_base} )
          \s {day_adverb} | {verb_of_liking} \s (?: very\smuch ) | {verb_of_habit} \s (?: always | well | often | perfectly ) ) (?= \s (?: the | an? | his | her | its | their | two | three | this | these ) \s [a-z] )""",
        unless=(r"[\w\s]+\s(?:the|a|an)\s(?:day|week|month|year|night|morning|moment|time|same|next|first)\b",),
        reach=50,
    ),
    strength=WEAK,
    languages=("en",),
    mqm="fluency/grammar",
    examples=(
        Flagged("He ⟦signed yesterday⟧ the contract.", source="*"),
        Flagged("They ⟦like very much⟧ the city.", source="*"),
        Clean("He signed the contract yesterday.", because="the object comes first"),
        Clean("They met today, the day of the vote; it opened yesterday.", because="a comma"),
        Clean("It began yesterday the same way and opened today the day before the match.", because="no object"),
    ),
)
