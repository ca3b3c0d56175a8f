"""A weekday and a date with no comma between them."""

from normalizer.rulebook import SUGGESTED, WEAK, Clean, Flagged, Rule, pattern, replace_with

RULE = Rule(
    title="Date without its comma",
    why="“samedi 30 novembre” needs no comma; English sets one between weekday and month.",
    when=("{weekday_lower} ",),
    find=pattern(
        r"(?<![\w-]) (?P<hit> (?P<day>{weekday}) \s (?P<date> {month} \s+ \d{1,2} ) ) (?!\d|\w)",
    ),
    fix=replace_with(r"\g<day>, \g<date>"),
    safety=SUGGESTED,
    strength=WEAK,
    languages=("en",),
    sources=("fr", "es", "it", "pt", "de"),
    mqm="locale-convention/date-format",
    examples=(
        Flagged("warned on ⟦Saturday November 30⟧.", becomes="warned on Saturday, November 30.", source="fr"),
        Flagged("It begins on ⟦Monday May 3⟧ at noon.", becomes="It begins on Monday, May 3 at noon.", source="es"),
        Clean("On Saturday, November 30, it rained.", because="the comma is there"),
        Clean("On Saturday 30 November it rained.", because="the British form takes none"),
    ),
)
