"""A decimal point where the language writes a comma."""

from normalizer.rulebook import SUGGESTED, WEAK, Clean, Flagged, Rule, pattern

RULE = Rule(
    title="Decimal point",
    why="English writes 3.5; these languages write 3,5. Switzerland and Mexico write the point too.",
    when=tuple(f"{a}.{b}" for a in range(10) for b in range(10)),
    find=pattern(
        r"""(?<![\w.,:/-]) (?P<hit> (?P<whole> \d{1,3} ) \. (?P<part> \d{1,2} ) )
        (?= [ \u00a0\u202f]? (?: % | € | °C ) | [ \u00a0\u202f] (?: {magnitude} | {currency_word} | {unit} | {counted_noun} ) \b )""",
        unless=(r"[\d.]+[ \u00a0\u202f]{clock_word}\b", r"(?<=\sVersion\s)|(?<=\sversion\s)"),
        reach=24,
    ),
    fix=lambda match, page: f"{match.group('whole')}{page.language.decimal}{match.group('part')}",
    safety=SUGGESTED,
    strength=WEAK,
    languages=("fr", "es", "de", "it", "pt"),
    sources=("en",),
    owns=frozenset({"number"}),
    mqm="locale-convention/number-format",
    examples=(
        Flagged("Une hausse de ⟦3.5⟧ % cette année.", becomes="Une hausse de 3,5 % cette année.", source="en"),
        Flagged(
            "Es kostet ⟦2.8⟧ Milliarden Euro.", becomes="Es kostet 2,8 Milliarden Euro.", source="en", language="de"
        ),
        Flagged("Chiude con ⟦7.5⟧ punti.", becomes="Chiude con 7,5 punti.", source="en", language="it"),
        Clean("Une hausse de 3,5 % cette année.", because="the comma is there"),
        Clean("Es beginnt um 14.30 Uhr.", because="a time of day", language="de"),
        Clean("Avec la version 3.5 % de gain", because="the number of a version"),
        Clean("Le 3.5 km/h", because="no evidence", source=None),
    ),
)
