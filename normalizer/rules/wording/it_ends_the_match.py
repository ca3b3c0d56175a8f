"""`It ended 2-0 the derby`: “it” before a verb whose subject follows."""

from normalizer.rulebook import WEAK, Clean, Flagged, Rule, pattern

RULE = Rule(
    title="“It” and then the subject",
    why="“Finisce 1-1 la partita”, “Empieza hoy el torneo”: the engine supplied a pronoun for a subject set last.",
    when=("it {verb_of_course} ",),
    find=pattern(
        r"""(?: (?<![^\n]) | (?<= [.!?”"]\s ) ) (?P<hit> It \s {verb_of_course}
          \s (?: (?: today | tomorrow | tonight | on\s{weekday} | this\s\w+ | \d{1,2}\s?[–-]\s?\d{1,2} | in\s(?:a\s)?\w+ | at\s\w+ | well | badly | again | also | finally ) \s )? (?: the | an? ) \s (?: [\w-]+ \s ){0,2}?
          {thing_with_course} )
          (?= \s* (?: [.,:;] | \Z | \n ) | \s (?: in | of | between | at | for | with | on | against ) \b )""",
        unless=(r"It\s{verb_of_course_with_object}\sthe\s",),
        reach=80,
    ),
    strength=WEAK,
    languages=("en",),
    sources=("it", "es", "pt", "ca", "gl", "ro", "el", "fr", "ru", "uk", "sr", "hr"),
    mqm="fluency/grammar",
    examples=(
        Flagged("⟦It ended 2-0 the derby⟧ of Bari.", source="it"),
        Flagged("It rained. ⟦It begins today the tournament⟧ in Bari.", source="it"),
        Clean("It ended 2-0. The derby began today.", because="the subject is “it”", source="it"),
        Clean("It opened the season in Bari.", because="an object", source="it"),
    ),
)
