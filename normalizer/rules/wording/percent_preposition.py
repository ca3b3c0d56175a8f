"""`rose for 5 percent`, `on 12% more`, `with 7% less`: the preposition of the source before a difference."""

from normalizer.rulebook import SUGGESTED, WEAK, Clean, Flagged, Rule, pattern

RULE = Rule(
    title="Other preposition than “by” before a difference",
    why="Slavic languages say “на 5 %”, “za 5 odsto”, “o 5 %”, Romanian and Turkish “cu”, “ile”.",
    when=tuple(f" {word} {digit}" for word in ("for", "on", "with") for digit in range(1, 10))
    + tuple(
        f" {word} {about} "
        for word in ("for", "on", "with")
        for about in ("about", "almost", "around", "nearly", "another")
    ),
    find=pattern(
        r"""(?<![\w-]) {change_of_amount} \s
          (?P<hit> for | on | with ) (?= \s (?:about\s|almost\s|around\s|nearly\s|another\s)? \d[\d.,]* \s? (?: percent | per\scent | % | percentage | points | kopecks | cents | times | basis ) (?! \w ) (?! \s of \b | \s (?:levels?|points?\sin) ) )""",
        reach=50,
    ),
    fix=lambda match, page: "by",
    safety=SUGGESTED,
    strength=WEAK,
    languages=("en",),
    mqm="fluency/grammar",
    examples=(
        Flagged("Prices rose ⟦for⟧ 5 percent.", becomes="Prices rose by 5 percent.", source="sr"),
        Flagged("The rate fell ⟦on⟧ about 3% in May.", becomes="The rate fell by about 3% in May.", source="ru"),
        Clean("Prices rose by 5 percent.", because="English", source="sr"),
        Clean("Prices rose with 5 percent of the shops.", because="where they rose", source="sr"),
    ),
)
