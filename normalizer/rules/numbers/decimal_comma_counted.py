"""`1,2 promille`, `3,4 children`: a decimal comma before any word."""

from normalizer.rulebook import SUGGESTED, Clean, Flagged, Rule, pattern

RULE = Rule(
    title="Decimal comma before a word",
    why="Most languages of Europe write 3,2 for 3.2, whatever is counted.",
    when=tuple(f"{a},{b}" for a in range(10) for b in range(10)),
    find=pattern(
        r"""(?<![\w.,:/$€£-]) (?P<hit> (?P<whole> \d{1,3} ) , (?P<part> \d{1,2} ) ) (?= \s (?:to|and) \s \d{1,3}\.\d{1,2} \s (?: {measured_word_behind} | {magnitude} | per\scent )\b | \s? [–-] \s? \d{1,3}\.\d{1,2} \s (?:{magnitude}|percent) | \s (?! (?: and | or | to | in | of | are | were | is | was | the | with ) \b ) [a-z]{2,} )""",
        reach=30,
    ),
    fix=lambda match, page: f"{match.group('whole')}.{match.group('part')}",
    safety=SUGGESTED,
    languages=("en",),
    owns=frozenset({"number"}),
    mqm="locale-convention/number-format",
    examples=(
        Flagged("He had ⟦1,2⟧ promille in his blood.", becomes="He had 1.2 promille in his blood."),
        Flagged("A woman has ⟦1,4⟧ children there.", becomes="A woman has 1.4 children there."),
        Flagged("It rose from ⟦1,9⟧ to 3.4 million.", becomes="It rose from 1.9 to 3.4 million."),
        Clean("It has 1,200 children and 3,14.", because="thousands; no word"),
        Clean("A woman has 1.4 children in groups 2,3 and 4.", because="English; a list"),
    ),
)
