"""`in the 62. minute`: an ordinal with a stop."""

from normalizer.rulebook import SUGGESTED, Clean, Flagged, Rule, ordinal, pattern

RULE = Rule(
    title="Ordinal with a stop",
    why="German, Polish, Czech, Turkish and the Nordic languages write “62.” for the 62nd.",
    when=tuple(f"{digit}. {letter}" for digit in range(10) for letter in "abcdefghijklmnopqrstuvwy"),
    find=pattern(
        r"""\b (?: [Tt]he | [Hh]is | [Hh]er | [Ii]ts | [Tt]heir | [Ii]n | [Oo]n | [Ff]or\sthe ) \s
        (?P<hit> (?P<number> \d{1,3} ) \. ) (?= \s (?: [a-z]{3,} | {ordinal_title} \b ) )""",
        unless=(r"\d+\.\s(?:and|but|which|that|when|while|because|then|after|before|with|from)\b",),
        reach=16,
    ),
    fix=lambda match, page: ordinal(int(match.group("number"))),
    safety=SUGGESTED,
    weight=0.5,
    languages=("en",),
    sources=("de", "pl", "cs", "sk", "tr", "hr", "sr", "sl", "hu", "fi", "no", "da", "is", "et", "lv"),
    owns=frozenset({"number"}),
    mqm="locale-convention/number-format",
    examples=(
        Flagged("He scored in the ⟦62.⟧ minute.", becomes="He scored in the 62nd minute.", source="de"),
        Flagged("It was her ⟦3.⟧ title.", becomes="It was her 3rd title.", source="pl"),
        Flagged("He took the ⟦2.⟧ League title.", becomes="He took the 2nd League title.", source="tr"),
        Clean("He wore the 10. That was in May.", because="a sentence ends", source="de"),
        Clean("He wore the 10. and ran.", because="a stray stop", source="de"),
    ),
)
