"""`12000 people`: a large number without its comma."""

from normalizer.rulebook import SUGGESTED, WEAK, Clean, Flagged, Rule, pattern

RULE = Rule(
    title="Large number without its comma",
    why="German, Icelandic and others write 3300 or 12000; English papers write 3,300.",
    when=(
        " {counted_noun}",
        *(f" {unit}" for unit in ("tonnes", "euros", "dollars", "hectares", "kilometres", "kilometers", "miles")),
        *(f"00 {unit}" for unit in ("yuan", "years", "words", "photos", "bytes", "patents", "hours")),
        " square ",
        " more ",
        *(f"{result} {word} " for result in ("number", "total") for word in ("to", "of")),
    ),
    find=pattern(
        r"""(?<![\w.,:/$€£-])(?<! per\s ) (?P<hit> (?P<high> [1-9]\d{0,2} ) (?P<low> \d{3} ) ) (?: (?<! \d\d\d\d\d ) (?<! \b19\d\d ) (?<! \b20[0-4]\d ) (?: (?= \s (?: miles | more \s [a-z-]+ (?:\s[a-z]+)? s | new \s [a-z]+s ) \b ) | (?<= number\sto\s\d{4} ) (?= [.,;] ) | (?<= total\sto\s\d{4} ) (?= [.,;] ) | (?<= number\sof\s\d{4} ) (?= [.,;] ) | (?<= total\sof\s\d{4} ) (?= [.,;] ) ) | (?= \s (?: {counted_noun} | tonnes | tons | euros | dollars | hectares | square\s\w+ | kilometres | kilometers | metres ) \b ) | (?<= \d{3}00 ) (?= \s (?: yuan | years | words | photos | bytes | patents | hours ) \b ) )""",
        unless=(r"(?:19|20)\d\d\s(?:people|houses|cases|votes|women|men|workers|cars)\b",),
        reach=24,
    ),
    fix=lambda match, page: f"{match.group('high')},{match.group('low')}",
    safety=SUGGESTED,
    strength=WEAK,
    languages=("en",),
    owns=frozenset({"number"}),
    mqm="locale-convention/number-format",
    examples=(
        Flagged("Around ⟦12000⟧ people live there.", becomes="Around 12,000 people live there.", source="*"),
        Flagged("They grew ⟦4500⟧ tonnes.", becomes="They grew 4,500 tonnes.", source="*"),
        Flagged(
            "It is ⟦3000⟧ miles off; ⟦1239⟧ more cases bring the total to ⟦3137⟧.",
            becomes="It is 3,000 miles off; 1,239 more cases bring the total to 3,137.",
            source="*",
        ),
        Flagged("It paid ⟦50000⟧ yuan.", becomes="It paid 50,000 yuan.", source="*"),
        Clean("In 2020 people stayed at home.", because="a year"),
        Clean("It is 29 per 1000 women.", because="a rate"),
        Clean("They grew 4,500 tonnes; 450 people came.", because="the comma; a small number"),
    ),
)
