"""`2 m 35`, `15 euros and 50`: a measure with its unit between the whole and the rest."""

from normalizer.rulebook import SUGGESTED, WEAK, Clean, Flagged, Rule, pattern

RULE = Rule(
    title="Unit between the whole and the rest",
    why="“2 m 35”, “15 euro e 50”: the source says the unit first; English writes 2.35 m and 15.50 euros.",
    when=(
        *(f"{digit} m {rest}" for digit in range(10) for rest in range(10)),
        *(f"{digit}m{rest}" for digit in range(10) for rest in range(10)),
        " euros and ",
        " dollars and ",
        " metres and ",
        " meters and ",
    ),
    find=pattern(
        r"""(?<![\w.,:/$€£-]) (?P<hit> (?P<whole> \d{1,3} ) (?: \s? m \s? | \s (?P<unit> euros | dollars | met(?:re|er)s ) \s and \s ) (?P<rest> \d\d ) )
        (?= \s* (?: [,;)] (?!\d) | \.(?!\d) | \Z | \n ) | \s (?: per | a | for | in | at | by | on | to | of | and | each | when | with | from | before | after ) \s (?! \d+ \s (?:cent|cm|centim) ) )""",
        reach=30,
    ),
    fix=lambda match, page: f"{match.group('whole')}.{match.group('rest')} {match.group('unit') or 'm'}",
    safety=SUGGESTED,
    strength=WEAK,
    languages=("en",),
    owns=frozenset({"number"}),
    mqm="locale-convention/number-format",
    examples=(
        Flagged("She cleared ⟦2 m 35⟧ at once.", becomes="She cleared 2.35 m at once.", source="fr"),
        Flagged("It costs ⟦15 euros and 50⟧ per head.", becomes="It costs 15.50 euros per head.", source="it"),
        Clean("It costs 15 euros and 50 cents; 2 m 35 cm.", because="both units are there", source="it"),
        Clean("She won 15 dollars and 50 friends.", because="other things are counted", source="it"),
    ),
)
