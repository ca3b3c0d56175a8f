"""`before 16.350 cyclists`, `30.000-40.000`: thousands set off by a point, before anything that is counted."""

from normalizer.rulebook import SUGGESTED, WEAK, Clean, Flagged, Rule, pattern

_CODE = r"\b(?:USD|EUR|BRL|ARS|CLP|COP|MXN|CHF|TRY|IDR)\s"
_PRICED = " | ".join(
    f"(?<= {sign}{digits}" + r"\.\d{3} )" for sign in (r"[$]", _CODE) for digits in (r"\d", r"\d\d", r"\d\d\d")
)
_OTHER = r"[1-9]\d{0,2} \.\d{3} (?! \d | [.,]\d ) (?! \s {unit}\b | \s? % )"

RULE = Rule(
    title="Point between thousands of things",
    why="German, Spanish, Italian, Portuguese and Turkish write 16.350 for 16,350; what is counted comes in whole numbers.",
    when=tuple(f"{a}.{b}" for a in range(10) for b in range(10)),
    find=pattern(
        rf"""(?P<gathered> \b {{what_gathers}} \s of \s (?: (?:over|about|around|some|nearly|almost|roughly|more\sthan) \s )? )? (?<![\w.,:/€£-]) (?<! R\$ ) (?<! [Vv]ersion\s ) (?P<hit> [1-9]\d{{0,2}} \.\d{{3}} (?P<range> [–-] {_OTHER} ) | [1-9]\d{{0,2}} (?:\.\d{{3}}){{1,3}} )
        (?(range) | (?! [\d.,-]*\d | [-/:%] )
          (?: (?: {_PRICED} ) (?! \s? {{magnitude}}\b ) | (?= \s (?! {{unit}}\b | {{currency_word}}\b | times\b | {{magnitude}}\b ) (?: [a-z]{{4,}}\s (?! {{unit}}\b | {{currency_word}}\b | times\b ) )? [a-z]{{3,}}s \b
            | \s k?m [²2] | \s (?: m2 | mq | qm | ha | has\. | sq\.?\s?m ) (?!\w) | \s (?: to | and | or ) \s {_OTHER} )
          | (?(gathered) (?! \s (?: {{unit}} | {{currency_word}} | {{magnitude}} ) \b | \s? % ) | (?!) )
          | (?<= (?:over|than|bout|ound|most|arly)\s[1-9]\.\d\d0 ) (?= \s* [;.)] )
          | (?<= \d\d\.000 ) (?= \s* [,;.)] | \s {{word_behind_count}} \b ) ) )""",
        reach=60,
    ),
    fix=lambda match, page: match.group("hit").replace(".", ","),
    safety=SUGGESTED,
    strength=WEAK,
    languages=("en",),
    sources=("de", "es", "it", "pt", "tr", "id", "nl", "da", "no", "ro", "el", "hr", "sr", "sl", "is", "fr"),
    owns=frozenset({"number"}),
    mqm="locale-convention/number-format",
    examples=(
        Flagged("It drew ⟦16.350⟧ cyclists.", becomes="It drew 16,350 cyclists.", source="de"),
        Flagged("It lost ⟦3.415⟧ km² of forest.", becomes="It lost 3,415 km² of forest.", source="pt"),
        Flagged("There were ⟦3.102⟧ grave accidents.", becomes="There were 3,102 grave accidents.", source="ro"),
        Flagged("It rose from ⟦10.000⟧ to ⟦15.000⟧.", becomes="It rose from 10,000 to 15,000.", source="fr"),
        Flagged("They were just over ⟦1.300⟧.", becomes="They were just over 1,300.", source="it"),
        Flagged("Some ⟦30.000-40.000⟧ came.", becomes="Some 30,000-40,000 came.", source="es"),
        Flagged("They want USD ⟦20.500⟧ or $⟦1.245⟧.", becomes="They want USD 20,500 or $1,245.", source="es"),
        Flagged("A crowd of about ⟦9.340⟧ saw it.", becomes="A crowd of about 9,340 saw it.", source="pt"),
        Flagged("It had a turnout of ⟦6.120⟧ there.", becomes="It had a turnout of 6,120 there.", source="de"),
        Clean("An audience of 1.250 million saw it.", because="decimals of millions", source="de"),
        Clean("He won with a total of 14.766 on the bars.", because="points of gymnasts", source="de"),
        Clean("It runs on version 10.000 of the tool.", because="a version", source="de"),
        Clean("It owes USD 2.429 billion.", because="decimals of billions", source="de"),
        Clean("It took 1.234 seconds and 1.125 litres.", because="decimals of units", source="de"),
        Clean("At 1.234 times the price, 2.500 is dear.", because="a factor; nothing counted", source="de"),
        Clean("It rose from 1.234 to 1.345 metres, or 1.500.", because="decimals", source="de"),
    ),
)
