"""`the captain yellow`: players and clubs by a colour set behind."""

from normalizer.rulebook import WEAK, Clean, Flagged, Rule, pattern

RULE = Rule(
    title="Colour behind a player or club",
    why="“el capitán blanco”, “il portiere rossonero”: Romance papers name sides by their colours.",
    when=(" {club_colour}",),
    find=pattern(
        r"""(?<![\w’'-]) (?P<hit> {player_or_club}
          \s {club_colour} (?: \s and \s (?: white | red | yellow | green | blue | black ) )? )
        (?= \s* (?: [.,;:)”"] | \Z | \n ) | \s (?: {behind_player} | [a-z]{3,}ed ) \b )""",
        reach=40,
    ),
    strength=WEAK,
    languages=("en",),
    sources=("es", "it", "pt", "ca", "gl", "fr"),
    mqm="fluency/word-order",
    examples=(
        Flagged("The ⟦captain yellow⟧ left the pitch.", source="es"),
        Flagged("A save of the ⟦goalkeeper red and white⟧.", source="es"),
        Clean("The yellow captain left; the captain wore yellow.", because="before the noun; a dress", source="es"),
        Clean("The captain Red Adair and the team Green Bay.", because="names", source="es"),
    ),
)
