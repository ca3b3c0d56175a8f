"""`before 16.350 cyclists`: thousands set off by a point, before anything that is counted."""

from normalizer.rulebook import SUGGESTED, WEAK, Clean, Flagged, Rule, pattern

RULE = Rule(
    title="Point between thousands of things",
    why="German, Spanish, Italian, Portuguese and Turkish write 16.350 for 16,350; what is counted comes in whole numbers.",
    when=tuple(f"{a}.{b}" for a in range(10) for b in range(10)),
    find=pattern(
        r"""(?<![\w.,:/$€£-]) (?P<hit> [1-9]\d{0,2} (?:\.\d{3}){1,3} ) (?! [\d.,-]*\d | [-/:%] )
        (?= \s (?! {unit}\b | {currency_word}\b | times\b | {magnitude}\b ) (?: [a-z]{4,}\s (?! {unit}\b | {currency_word}\b | times\b ) )? [a-z]{3,}s \b | \s km [²2] )""",
        reach=40,
    ),
    fix=lambda match, page: match.group("hit").replace(".", ","),
    safety=SUGGESTED,
    strength=WEAK,
    languages=("en",),
    sources=("de", "es", "it", "pt", "tr", "id", "nl", "da", "nb", "ro", "el", "hr", "sr", "sl", "is"),
    owns=frozenset({"number"}),
    mqm="locale-convention/number-format",
    examples=(
        Flagged("It drew ⟦16.350⟧ cyclists.", becomes="It drew 16,350 cyclists.", source="de"),
        Flagged("It lost ⟦3.415⟧ km² of forest.", becomes="It lost 3,415 km² of forest.", source="pt"),
        Flagged("There were ⟦3.102⟧ grave accidents.", becomes="There were 3,102 grave accidents.", source="ro"),
        Clean("It took 1.234 seconds and 1.125 litres.", because="decimals of units", source="de"),
        Clean("At 1.234 times the price, 2.500 is dear.", because="a factor; nothing counted", source="de"),
    ),
)
