"""`the captain yellow`: players and clubs by a colour set behind."""

from normalizer.rulebook import WEAK, Clean, Flagged, Rule, pattern

RULE = Rule(
    title="Colour behind a player or club",
    why="“el capitán blanco”, “il portiere rossonero”: Romance papers name sides by their colours.",
    when=tuple(
        f" {colour}" for colour in ("white", "red", "yellow", "green", "blue", "black", "purple", "orange", "pink")
    ),
    find=pattern(
        r"""(?<![\w’'-]) (?P<hit> (?: captain | coach | manager | trainer | goalkeeper | striker | defender | midfielder | winger | forward | player | players | team | squad | club | side | goal | attack | defence | fans | supporters | bench | shirt )
          \s (?: white | red | yellow | green | blue | black | purple | orange | pink ) (?: \s and \s (?: white | red | yellow | green | blue | black ) )? )
        (?= \s* (?: [.,;:)”"] | \Z | \n ) | \s (?: is | was | has | had | will | in | of | at | with | who | and | scored | said | spoke | left | won | lost | made | gave | saw | [a-z]{3,}ed ) \b )""",
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
