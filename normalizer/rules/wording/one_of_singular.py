"""`one of the victim was`: a singular after “one of the”."""

from normalizer.rulebook import WEAK, Clean, Flagged, Rule, pattern

RULE = Rule(
    title="Singular after “one of the”",
    why="Turkish, Persian, Chinese and Japanese nouns do not change here: “kurbanlardan biri”.",
    when=(
        " {singular_one_of} ",
        " {singular_one_of}.",
        " {singular_one_of},",
    ),
    find=pattern(
        r"""(?<![\w’'-]) (?i:one) \s of \s (?: the | his | her | its | their | our | these | those | my ) \s (?: (?:most\s)? [a-z]+ \s ){0,2} (?P<hit> {singular_one_of} ) (?= \s* (?: [.;:)] | ,(?!\s[a-z]+\sand\b) | \Z | \n ) | \s (?: was | is | in | of | who | that | has | had | will | which | for | said | on | at | from | and\sthe ) \b )""",
        reach=60,
    ),
    strength=WEAK,
    languages=("en",),
    mqm="fluency/grammar",
    examples=(
        Flagged("One of the ⟦victim⟧ was a child.", source="*"),
        Flagged("It is one of the most important ⟦city⟧ in the region.", source="*"),
        Clean("One of the victims was a child.", because="the plural"),
        Clean(
            "One of the city council members and one of the country and western bands.", because="part of another noun"
        ),
        Clean("It is one of the Member States; one of the people of the city.", because="another noun is counted"),
    ),
)
