"""`hit 3 people`, `4 more than`: a number below ten in digits before what is counted."""

from normalizer.rulebook import SUGGESTED, WEAK, Clean, Flagged, Rule, pattern

_WORDS = ("two", "three", "four", "five", "six", "seven", "eight", "nine")

RULE = Rule(
    title="Number below ten in digits",
    why="Most languages write “3 kişi”, “9 luni”; newspapers in English spell out what is below ten.",
    when=tuple(f" {digit} " for digit in range(2, 10)),
    find=pattern(
        r"""(?<= [a-z] \s ) (?<! \d \s to \s ) (?<! \d \s or \s ) (?<! \d \s and \s ) (?<! \b age \s ) (?<! \b aged \s ) (?<! \b number \s )
        (?P<hit> [2-9] ) (?= \s {small_counted} (?! [\w-] ) )""",
        reach=24,
    ),
    fix=lambda match, page: _WORDS[int(match.group("hit")) - 2],
    safety=SUGGESTED,
    strength=WEAK,
    languages=("en",),
    owns=frozenset({"number"}),
    mqm="locale-convention/number-format",
    examples=(
        Flagged("The lorry hit ⟦3⟧ people.", becomes="The lorry hit three people.", source="tr"),
        Flagged("They have ⟦4⟧ more than Silva.", becomes="They have four more than Silva.", source="pt"),
        Clean("The lorry hit three people; 14 people saw it.", because="in words; above nine", source="tr"),
        Clean(
            "From 8 to 9 people, 12 and 3 people, 11 or 2 people, at age 4 more than ever.",
            because="beside other digits",
            source="tr",
        ),
    ),
)
