"""`The attacker would be a former employee`: the conditional of hearsay in the present."""

from normalizer.rulebook import SUGGESTED, WEAK, Clean, Flagged, Rule, is_hearsay, pattern

RULE = Rule(
    title="Conditional of hearsay, in the present",
    why="French, Spanish, Italian and Portuguese put unconfirmed news in the conditional: “le suspect serait un ancien …”.",
    when=(" would be ", " would come from ", " would belong to "),
    find=pattern(
        r"""\b (?:[Tt]he|[Hh]is|[Hh]er|[Tt]heir|[Tt]wo|[Tt]hree|[Bb]oth) \s (?:[a-z]+\s)? (?: {suspect_noun} | author\sof\sthe\s[a-z]+ ) s? \s
        (?P<hit> would \s (?: be (?= \s (?: an?\s|the\s|of\s|from\s|aged\s|about\s|around\s|\d ) ) | (?P<verb> come|belong ) (?= \s (?:from|to)\b ) ) )""",
        where=is_hearsay,
        reach=90,
    ),
    fix=lambda match, page: f"reportedly {match.group('verb')}s" if match.group("verb") else "is reportedly",
    safety=SUGGESTED,
    strength=WEAK,
    languages=("en",),
    sources=("fr", "es", "it", "pt", "ro", "ca", "gl", "nl"),
    mqm="accuracy/mistranslation",
    examples=(
        Flagged(
            "The attacker ⟦would be⟧ a former employee.",
            becomes="The attacker is reportedly a former employee.",
            source="fr",
        ),
        Flagged(
            "His killer ⟦would come⟧ from the town.", becomes="His killer reportedly comes from the town.", source="es"
        ),
        Clean("If he fled, the attacker would be a wanted man.", because="a condition", source="fr"),
        Clean("The mayor would be a good choice.", because="nobody suspected", source="fr"),
    ),
)
