"""`on lunes`, `12 Mayıs`, `in février`: a month or weekday of the source language."""

from normalizer.rulebook import WEAK, Clean, Flagged, Rule, pattern

_LATIN = "[A-Za-zÀ-ÿĀ-ſ’'-]"

RULE = Rule(
    title="Month or weekday of the source language",
    why="The engine took it for a name, most often beside a number.",
    when=(" {foreign_date_word}",),
    find=pattern(
        rf"""(?: (?<![\w.,])\d{{1,2}}\.?\s | \b(?:on|since|until|by|last|next|every|this|[Ii]n|of)\s )
        (?P<hit> (?i: {{foreign_date_word}} ) ) (?! {_LATIN} )
        (?= \s* (?:[.,;:)\n]|\Z) | \s+ (?: \d | (?:[a-z]{{2,3}}|will|that|when|after|with|from)\s ) )""",
        unless=(r"\w+\sde\s",),
        reach=30,
    ),
    strength=WEAK,
    languages=("en",),
    sources=("fr", "es", "it", "pt", "de", "tr", "pl", "nl", "fa"),
    mqm="accuracy/untranslated",
    examples=(
        Flagged("He left on ⟦lunes⟧ and came back.", source="es"),
        Flagged("The fair opens on 12 ⟦Mayıs⟧ in Bursa.", source="tr"),
        Clean("He left on Monday and came back in May.", because="English", source="es"),
        Clean("He met Avril Février, and a play called Sonntag.", because="names", source="fr"),
        Clean("He lives at 25 Kasım street.", because="a street", source="tr"),
        Clean("It stands on 12 Octubre de Rivas.", because="part of a name", source="es"),
    ),
)
