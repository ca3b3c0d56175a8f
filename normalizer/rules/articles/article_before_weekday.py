"""`from the Saturday`: an article before a weekday or date."""

from normalizer.rulebook import SUGGESTED, WEAK, Clean, Flagged, Rule, keep, pattern

RULE = Rule(
    title="Article before a weekday",
    why="“desde el sábado”, “le 1er juin”: Romance languages give days an article.",
    when=(
        "the {weekday_lower}",
        "the past {weekday_lower}",
        "the past {month_lower}",
        "the last {month_lower}",
        "in the {month_lower}",
        "the {weekday_lower} there",
        "the {weekday_lower}s",
    ),
    find=pattern(
        r"""(?<![\w-]) (?P<lead> (?:[Ff]rom|[Ss]ince|[Uu]ntil|till|by|[Bb]efore|[Aa]fter|for|on|of|between|except(?:\son)?|(?:postponed|moved|brought\sforward|rescheduled|delayed|{weekday})\sto|{deed_before_weekday}) \s | (?: (?<![^\n]) | (?<= [.!?]\s ) ) (?= [Tt]he \s {weekday} \s there \s ) | in \s (?= the \s {month} (?: \s (?:19|20)\d\d )? \s* (?:[.,;:)]|\Z) )  | {verb_before_day} \s )
        (?P<hit> [Tt]he \s (?: (?:past|last) \s (?= (?:{weekday}\s)? (?: {month} \s \d | {weekday}\b ) ) )?
          (?P<day> {weekday} s? (?: ,? \s \d{1,2} (?:\s (?:of\s)? {month})? )? | {month} (?: \s \d{1,2} (?!\d) | (?: \s (?:19|20)\d\d )? (?= \s* (?:[.,;:)]|\Z) ) ) ) )
        (?= \s* (?: [.,;:)] | \Z ) | \s (?:to|until|and\s(?:the|until)|in|at|the|with|has|will|a|there) \b )""",
        unless=(
            r"the\s\w+\s(?:to|in|at|with)\s(?:Friday|Monday|Thursday)\b",
            r"(?<=on\s)the\s\w+day(?=\s(?:in|at|with|the|after|before)\b)",
        ),
    ),
    fix=keep("day"),
    safety=SUGGESTED,
    strength=WEAK,
    languages=("en",),
    sources=("es", "fr", "it", "pt", "de"),
    mqm="fluency/grammar",
    examples=(
        Flagged("It foresees rain from ⟦the Saturday⟧.", becomes="It foresees rain from Saturday.", source="es"),
        Flagged("It opens daily except ⟦the Tuesday⟧.", becomes="It opens daily except Tuesday.", source="fr"),
        Flagged("They have burned since ⟦the past June 1⟧.", becomes="They have burned since June 1.", source="es"),
        Flagged("It was closed in ⟦the December 2021⟧.", becomes="It was closed in December 2021.", source="de"),
        Clean("On the Saturday after Easter it rained.", because="one Saturday among others", source="es"),
        Clean("a shift from the Monday to Friday rota", because="a span of days", source="es"),
        Clean("It happened on the Friday in question.", because="one Friday in particular", source="es"),
    ),
)
